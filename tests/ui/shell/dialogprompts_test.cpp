// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/day/hands.h"
#include "tests/ui/everypage/cuttext.h"
#include "tests/ui/support/testdesk.h"
#include "ui/shell/dialogprompts.h"

#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTimer>
#include <QtTest>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

using FileKind = Prompts::FileKind;

void makeFile(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
}

/// Answers the file dialog that comes up; `meet` looks at it first.
void answer(const QString& name, const std::function<void(QFileDialog&)>& meet = {})
{
    QTimer::singleShot(0, qApp, [name, meet] {
        auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        if (dialog == nullptr)
            return;
        if (meet)
            meet(*dialog);
        // Typed letter by letter, the completer's list would take the keys that follow.
        dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->setText(name);
        const auto* buttons = dialog->findChild<QDialogButtonBox*>(QStringLiteral("buttonBox"));
        const auto accept =
            dialog->acceptMode() == QFileDialog::AcceptSave ? QDialogButtonBox::Save : QDialogButtonBox::Open;
        QTest::mouseClick(buttons->button(accept), Qt::LeftButton);
    });
}

/// Meets the dialog that comes up, at 100 and 200 %, and leaves it by that key.
void meet(int key, const std::function<void(QDialog&)>& look)
{
    QTimer::singleShot(0, qApp, [key, look] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (dialog == nullptr)
            return;
        settle();
        CHECK(namelessWidgets(*dialog) == QStringList());
        CHECK(cutTexts(*dialog) == QStringList());
        CHECK(dialog->width() <= 1366);
        CHECK(dialog->height() <= 768);
        look(*dialog);
        press(key);
        if (dialog->isVisible())
            dialog->reject(); // else it would wait for ever
    });
}

const QString question = QStringLiteral("Go back to the programme as it was on");

} // namespace

TEST_CASE("each kind of file has its filter and its ending", "[prompts]")
{
    struct Expected {
        FileKind kind;
        const char* pattern;
        const char* ending;
    };
    for (const Expected& expected : {Expected{FileKind::Programme, "*.filrouge", "filrouge"},
                                     Expected{FileKind::Json, "*.json", "json"},
                                     Expected{FileKind::Pdf, "*.pdf", "pdf"},
                                     Expected{FileKind::BallotBox, "*.urn", "urn"},
                                     Expected{FileKind::List, "*.csv *.tsv *.txt *.xlsx *.ods", "csv"},
                                     Expected{FileKind::Notes, "*.txt *.md *.docx *.odt", "txt"},
                                     Expected{FileKind::Picture, "*.png *.jpg *.jpeg", "png"}}) {
        CAPTURE(expected.pattern);
        CHECK(DialogPrompts::filterOf(expected.kind)
                  .endsWith(QStringLiteral("(%1)").arg(QLatin1String(expected.pattern))));
        CHECK(DialogPrompts::endingOf(expected.kind) == QLatin1String(expected.ending));
    }
}

TEST_CASE("a dialog to open lists only files of its kind", "[prompts]")
{
    QTemporaryDir folder;
    for (const char* name : {"a.pdf", "a.urn", "a.filrouge", "a.json", "a.png"})
        makeFile(folder.filePath(QLatin1String(name)));
    DialogPrompts prompts;
    for (const auto& [kind, name] : std::initializer_list<std::pair<FileKind, QString>>{
             {FileKind::BallotBox, QStringLiteral("a.urn")}, {FileKind::Json, QStringLiteral("a.json")}}) {
        QStringList filters;
        answer(folder.filePath(name), [&filters](QFileDialog& dialog) { filters = dialog.nameFilters(); });
        CHECK(prompts.fileToOpen(nullptr, kind) == folder.filePath(name));
        CHECK(filters == QStringList{DialogPrompts::filterOf(kind)});
    }
}

TEST_CASE("a new file gets its ending before anybody is asked about writing over it", "[prompts]")
{
    QTemporaryDir folder;
    DialogPrompts prompts;
    QString suggested;
    answer(folder.filePath(QStringLiteral("minutes")), [&suggested](QFileDialog& dialog) {
        suggested = dialog.findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->text();
    });
    CHECK(prompts.fileToSave(nullptr, FileKind::Pdf, QStringLiteral("pv.pdf")) ==
          folder.filePath(QStringLiteral("minutes.pdf")));
    CHECK(suggested == QStringLiteral("pv.pdf"));

    // There is one now: without its ending typed, it is asked about all the same.
    makeFile(folder.filePath(QStringLiteral("minutes.pdf")));
    bool asked = false;
    QTimer refusal;
    QObject::connect(&refusal, &QTimer::timeout, &refusal, [&] {
        if (auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget())) {
            asked = true;
            refusal.stop();
            QTest::mouseClick(box->button(QMessageBox::No), Qt::LeftButton);
            if (auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget()))
                dialog->reject();
        }
    });
    refusal.start(10);
    QTimer::singleShot(3000, &refusal, [] { // a dialog that asks nothing would wait for ever
        if (auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget()))
            dialog->reject();
    });
    answer(folder.filePath(QStringLiteral("minutes")));
    CHECK(prompts.fileToSave(nullptr, FileKind::Pdf, QStringLiteral("pv.pdf")).isEmpty());
    CHECK(asked);
}

TEST_CASE("a choice is made by keys, says what it is about, and fits at twice the size", "[prompts]")
{
    const QStringList days{QStringLiteral("7 February 2018, 09:00"), QStringLiteral("6 February 2018, 18:30")};
    DialogPrompts prompts;
    for (const int zoom : {100, 200}) {
        theme().setZoom(zoom);
        QStringList read;
        meet(Qt::Key_Return, [&read](QDialog& dialog) {
            for (const auto* label : dialog.findChildren<QLabel*>())
                read << label->text();
            CHECK(atKeyboard() == question);
            picture(dialog, QStringLiteral("dialog-choice-%1").arg(theme().zoom()));
            press(Qt::Key_Down);
        });
        CHECK(prompts.choose(nullptr, question, days, QStringLiteral("Go back")) == 1);
        CHECK(read == QStringList{question});
        meet(Qt::Key_Escape, [](QDialog&) { press(Qt::Key_Down); });
        CHECK(prompts.choose(nullptr, question, days, QStringLiteral("Go back")) == -1);
        meet(Qt::Key_Return, [](QDialog& dialog) {
            picture(dialog, QStringLiteral("dialog-confirm-%1").arg(theme().zoom()));
            CHECK(tabTo(QStringLiteral("Destroy the box")));
        });
        CHECK(prompts.confirm(nullptr,
                              QStringLiteral("The box and the ballots in it will be destroyed."),
                              QStringLiteral("Destroy the box")));
        // Enter at once is no yes.
        meet(Qt::Key_Return, [](QDialog&) {});
        CHECK_FALSE(prompts.confirm(nullptr,
                                    QStringLiteral("The box and the ballots in it will be destroyed."),
                                    QStringLiteral("Destroy the box")));
    }
    theme().setZoom(100);
}
