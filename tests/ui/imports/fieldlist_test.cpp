// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field/interviewimport.h"
#include "tests/ui/support/testdesk.h"
#include "ui/imports/listmappingform.h"
#include "ui/imports/listproblems.h"
#include "ui/imports/tableimportpanel.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

struct Room final {
    Room() : desk(Content::Empty)
    {
        panel = new TableImportPanel(desk.desk(), std::make_unique<InterviewImport>(desk.programme().file()));
        desk.show(panel);
        QObject::connect(panel, &TableImportPanel::imported, panel, [this](int rows) { imported = rows; });
        QObject::connect(panel, &TableImportPanel::closed, panel, [this] { closed = true; });
    }

    void take(const QByteArray& bytes)
    {
        const QString path = desk.folder() + QStringLiteral("/entretiens.csv");
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        panel->takeFiles({path});
        waitUntil([this] { return !panel->isReading(); });
    }
    [[nodiscard]] QPushButton* button(const char* beginning) const
    {
        for (QPushButton* button : panel->findChildren<QPushButton*>())
            if (button->text().startsWith(QString::fromUtf8(beginning)))
                return button;
        FAIL("no button " << beginning);
        std::abort();
    }
    [[nodiscard]] QString words() const
    {
        QStringList all;
        for (const QLabel* label : panel->findChildren<QLabel*>())
            if (label->isVisibleTo(panel))
                all << label->text();
        return all.join(u'\n');
    }
    [[nodiscard]] int interviews() { return static_cast<int>(desk.services().interviews.read().all()->size()); }

    TestDesk desk;
    TableImportPanel* panel = nullptr;
    int imported = -1;
    bool closed = false;
};

} // namespace

TEST_CASE("a list of interviews is dropped, looked at and imported with the keyboard", "[imports][list]")
{
    Room room;
    room.take("Date;Titre;Commune;Personnes rencontrées\n02/01/2018;Le club;Limogne;Ada Roux\n"
              "15/01/2018;La ferme;Caniac;\n02/01/2018;le CLUB;;\n");
    CHECK(room.words().contains(QStringLiteral("2 new · 1 twice in the list")));
    CHECK(room.words().contains(QStringLiteral("New communes: Limogne, Caniac.")));
    CHECK(room.words().contains(QStringLiteral("New people: Ada Roux.")));
    CHECK(room.words().contains(QStringLiteral("day first"))); // 02/01 is open
    CHECK(room.interviews() == 0);
    CHECK(namelessWidgets(*room.panel) == QStringList());
    QPushButton* go = room.button("Import 2 interview");
    go->setFocus();
    QTest::keyClick(go, Qt::Key_Space);
    CHECK(room.imported == 2);
    CHECK(room.interviews() == 2);
    CHECK(room.desk.programme().file().undo());
    CHECK(room.interviews() == 0);
}

TEST_CASE("a wrong date keeps a list of interviews out, with its place", "[imports][list]")
{
    Room room;
    room.take("Date;Titre\n31/02/2018;Le club\n");
    CHECK(room.panel->findChild<ListProblems*>()->isVisible());
    CHECK_FALSE(room.button("Import")->isEnabled());
    CHECK(room.interviews() == 0);
    QTest::keyClick(room.button("Close"), Qt::Key_Escape);
    CHECK(room.closed);
}

TEST_CASE("another kind of list in the same panel has its own fields", "[imports][list]")
{
    Room room;
    room.take("Date;Titre\n12/01/2018;Le club\n");
    CHECK(room.panel->findChild<ListMappingForm*>()->findChildren<QComboBox*>().size() == 13);
    CHECK(room.panel->minimumSizeHint().width() <= 683);
}
