// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/testdesk.h"
#include "ui/imports/notesimportpanel.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QUrl>
#include <QtTest>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

struct NotesRoom final {
    NotesRoom() : desk(Content::Empty)
    {
        Interview interview;
        interview.title = QStringLiteral("Le club");
        REQUIRE(desk.services().interviews.add(interview));
        panel = new NotesImportPanel(desk.desk(), NotesKind::Interviews);
        desk.show(panel);
        QObject::connect(panel, &NotesImportPanel::imported, panel, [this](int files) { imported = files; });
        QObject::connect(panel, &NotesImportPanel::closed, panel, [this] { closed = true; });
    }

    [[nodiscard]] QString write(const char* name, const QByteArray& bytes)
    {
        QString path = desk.folder() + u'/' + QString::fromUtf8(name);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        return path;
    }
    void settle()
    {
        waitUntil([this] { return !panel->isReading(); });
    }
    [[nodiscard]] QTableView* table() const { return panel->findChild<QTableView*>(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] QComboBox* choice(const char* name) const
    {
        for (QComboBox* choice : panel->findChildren<QComboBox*>())
            if (choice->accessibleName() == QLatin1String(name))
                return choice;
        FAIL("no choice " << name);
        std::abort();
    }
    [[nodiscard]] QPushButton* button(const char* beginning) const
    {
        for (QPushButton* button : panel->findChildren<QPushButton*>())
            if (button->text().startsWith(QString::fromUtf8(beginning)))
                return button;
        FAIL("no button " << beginning);
        std::abort();
    }
    [[nodiscard]] std::vector<Interview> interviews() { return *desk.services().interviews.read().all(); }

    TestDesk desk;
    NotesImportPanel* panel = nullptr;
    int imported = -1;
    bool closed = false;
};

} // namespace

TEST_CASE("several documents are chosen, looked at and taken in together", "[imports][notes]")
{
    NotesRoom room;
    room.desk.prompts().paths << room.write("club.md", "# Le club\n\nBelote.") << room.write("ferme.txt", "La ferme.")
                              << room.write("image.docx", "PK\x03\x04");
    CHECK(room.panel->chooseFiles());
    room.settle();
    REQUIRE(room.table()->model()->rowCount() == 3);
    CHECK(room.cell(0, NotesImportModel::Target) == QStringLiteral("Notes of “Le club”"));
    CHECK(room.cell(1, NotesImportModel::Target) == QStringLiteral("New interview “La ferme.”"));
    CHECK(room.cell(2, NotesImportModel::Target) == QStringLiteral("Cannot be taken"));
    CHECK(room.cell(2, NotesImportModel::Remarks).contains(QStringLiteral("damaged or cut off")));
    CHECK(room.interviews().size() == 1);
    CHECK(namelessWidgets(*room.panel) == QStringList());
    QPushButton* go = room.button("Import 2 file");
    go->setFocus();
    QTest::keyClick(go, Qt::Key_Space);
    CHECK(room.imported == 2);
    CHECK(room.interviews().size() == 2);
    REQUIRE(room.desk.programme().file().undo());
    CHECK(room.interviews().size() == 1);
    CHECK(room.interviews().front().notes.isEmpty());
}

TEST_CASE("where a file goes is chosen with the keyboard", "[imports][notes]")
{
    NotesRoom room;
    room.panel->takeFiles({room.write("rien.txt", "Rien à voir."), room.write("autre.txt", "Autre chose.")});
    room.settle();
    room.table()->setFocus();
    QTest::keyClick(room.table(), Qt::Key_Down);
    QComboBox* target = room.choice("Where the notes of the chosen file go");
    REQUIRE(target->count() == 4);
    target->setFocus();
    QTest::keyClick(target, Qt::Key_End);
    CHECK(room.cell(1, NotesImportModel::Target) == QStringLiteral("Notes of “Le club”"));
    CHECK(target->hasFocus());
    QTest::keyClick(target, Qt::Key_Home);
    QTest::keyClick(target, Qt::Key_Down);
    QTest::keyClick(target, Qt::Key_Down);
    CHECK(room.cell(1, NotesImportModel::Target) == QStringLiteral("Left out"));
    CHECK(room.button("Import 1 file")->isEnabled());
    QComboBox* kind = room.choice("Kind");
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Down);
    CHECK(target->count() == 3); // there is no immersion yet
    QTest::keyClick(kind, Qt::Key_Escape);
    CHECK(room.closed);
    CHECK(room.interviews().front().notes.isEmpty());
}

TEST_CASE("files are dropped, and the same ones once more change nothing", "[imports][notes]")
{
    NotesRoom room;
    const QString path = room.write("club.md", "# Le club\n\nBelote.");
    for (int i = 0; i < 2; ++i) {
        QMimeData dragged;
        dragged.setUrls({QUrl::fromLocalFile(path), QUrl::fromLocalFile(room.desk.folder())});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(room.panel, &enter);
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(room.panel, &drop);
        room.settle();
        CHECK(room.table()->model()->rowCount() == 1);
    }
    QTest::mouseClick(room.button("Import 1 file"), Qt::LeftButton);
    CHECK(room.imported == 1);
    room.panel->takeFiles({path});
    room.settle();
    CHECK(room.cell(0, NotesImportModel::Target) == QStringLiteral("In “Le club” already: skipped"));
    CHECK_FALSE(room.button("Import")->isEnabled());
}
