// SPDX-License-Identifier: GPL-3.0-or-later
// Everything a field team has, dropped at once on the station Listen.
#include "app/listenpage.h"
#include "tests/ui/everypage/place.h"
#include "ui/imports/notesimportpanel.h"
#include "ui/imports/tableimportpanel.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>
#include <QtTest>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

QPushButton* visibleButton(QWidget& panel, const QString& beginning)
{
    for (auto* button : panel.findChildren<QPushButton*>())
        if (button->isVisible() && button->text().startsWith(beginning))
            return button;
    FAIL("no button " << beginning.toStdString());
    std::abort();
}

} // namespace

TEST_CASE("lists and notes dropped together come in one after the other, each list to where it belongs",
          "[imports][listen]")
{
    EveryPage all(Content::Empty, Language::English);
    QTest::keyClick(&all.window(), Qt::Key_1, Qt::ControlModifier);
    auto* page = qobject_cast<ListenPage*>(all.window().ensurePage(Station::Listen));
    REQUIRE(page != nullptr);
    const QDir raw(QStringLiteral(FILROUGE_SOURCE_DIR "/resources/samples/cahors/raw"));
    QList<QUrl> urls;
    for (const QString& name : {QStringLiteral("2018-01-12-limogne-fil-des-anciens.docx"),
                                QStringLiteral("personnes.csv"),
                                QStringLiteral("immersions.csv"),
                                QStringLiteral("2018-01-15-caniac-eleveur.odt"),
                                QStringLiteral("entretiens.csv")}) {
        REQUIRE(raw.exists(name));
        urls << QUrl::fromLocalFile(raw.filePath(name));
    }
    QMimeData carried;
    carried.setUrls(urls);
    QDragEnterEvent enter({50, 50}, Qt::CopyAction, &carried, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(page, &enter);
    QDropEvent drop({50, 50}, Qt::CopyAction, &carried, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(page, &drop);
    for (const char* of : {"people", "immersion", "interview"}) {
        CAPTURE(of);
        auto* panel = page->findChild<TableImportPanel*>();
        REQUIRE(panel != nullptr);
        waitUntil([panel] { return !panel->isReading(); });
        QPushButton* go = visibleButton(*panel, QStringLiteral("Import "));
        CHECK(go->text().contains(QLatin1String(of)));
        go->click();
        all.settled();
    }
    auto* notes = page->findChild<NotesImportPanel*>();
    REQUIRE(notes != nullptr);
    waitUntil([notes] { return !notes->isReading(); });
    visibleButton(*notes, QStringLiteral("Import "))->click();
    all.settled();
    CHECK(page->findChild<NotesImportPanel*>() == nullptr);
    int withNotes = 0;
    const auto interviews = all.services().interviews.read().all();
    REQUIRE(interviews);
    for (const Interview& interview : *interviews)
        withNotes += interview.notes.isEmpty() ? 0 : 1;
    CHECK(withNotes == 2);
    CHECK_FALSE(all.services().immersions.read().all()->empty());
}
