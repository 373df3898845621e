// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/day/hands.h"
#include "tests/ui/support/listeningear.h"
#include "tests/ui/support/testdesk.h"
#include "ui/irritants/cardcolumn.h"
#include "ui/irritants/irritantspage.h"

using namespace filrouge;
using namespace filrouge::tests;

TEST_CASE("heard: pain points, as one moves among them and as one is carried", "[.][heard]")
{
    TestDesk desk(Content::Empty);
    for (const char* title : {"Le car part trop tôt", "Personne ne répond"}) {
        Irritant irritant;
        irritant.title = QString::fromUtf8(title);
        REQUIRE(desk.services().irritants.add(irritant));
    }
    auto* page = new IrritantsPage(desk.desk());
    desk.show(page);
    auto* column = page->findChild<CardColumn*>();
    REQUIRE(column->rows().rowCount() == 2);
    column->setFocus();
    column->select(column->rows().idAt(0));
    ListeningEar ear;
    press(Qt::Key_Down);
    QString told = ear.lastOf(QAccessible::Focus);
    CHECK(told.startsWith(QStringLiteral("Personne ne répond")));
    CHECK(told.endsWith(QStringLiteral("2 of 2")));
    press(Qt::Key_Up, Qt::AltModifier);
    told = ear.lastOf(QAccessible::Focus);
    CHECK(told.startsWith(QStringLiteral("Personne ne répond")));
    CHECK(told.endsWith(QStringLiteral("1 of 2")));
}
