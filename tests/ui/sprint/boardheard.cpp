// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sprint/lab.h"
#include "tests/ui/support/listeningear.h"
#include "ui/sprint/lablist.h"
#include "ui/sprint/solutionspage.h"

#include <QtTest>

using namespace filrouge;
using namespace filrouge::tests;

TEST_CASE("heard: a card carried by keys is told with its new column and place", "[.][heard]")
{
    Lab lab;
    const Card one = lab.card(QStringLiteral("One"));
    (void)lab.card(QStringLiteral("Two"));
    SprintBoardView& board = lab.board();
    board.setFocus();
    REQUIRE(board.select(one.id));
    ListeningEar ear;
    Lab::key(Qt::Key_Down);
    CHECK(ear.lastOf(QAccessible::Focus) == QStringLiteral("Two. Idea, 2 of 2"));
    Lab::key(Qt::Key_Up);
    CHECK(ear.lastOf(QAccessible::Focus) == QStringLiteral("One. Idea, 1 of 2"));
    Lab::key(Qt::Key_Down, Qt::AltModifier);
    CHECK(ear.lastOf(QAccessible::Focus) == QStringLiteral("One. Idea, 2 of 2"));
    Lab::key(Qt::Key_Right, Qt::AltModifier);
    const auto told = ear.takeTold();
    REQUIRE(lab.now(one.id).stage == CardStage::MockUp);
    const auto lastOf = [&told](QAccessible::Event event) {
        QString last;
        for (const ListeningEar::Told& each : told)
            if (each.event == event)
                last = each.name;
        return last;
    };
    CHECK(lastOf(QAccessible::Focus) == QStringLiteral("One. Mock-up, 1 of 1"));
    CHECK(lastOf(QAccessible::Alert).contains(QStringLiteral("“One” is at “Mock-up” now.")));
}

TEST_CASE("heard: what a board refuses is told with its reason", "[.][heard]")
{
    Lab lab;
    const Card one = lab.card(QStringLiteral("One"), CardStage::Lessons);
    lab.board().setFocus();
    REQUIRE(lab.board().select(one.id));
    ListeningEar ear;
    Lab::key(Qt::Key_Right, Qt::AltModifier); // without a field test
    REQUIRE(lab.now(one.id).stage == CardStage::Lessons);
    CHECK_FALSE(ear.lastOf(QAccessible::Alert).isEmpty());
    CHECK_FALSE(lab.desk().toasts().sentence().isEmpty());
}

TEST_CASE("heard: a solution put elsewhere in its list is told again", "[.][heard]")
{
    TestDesk desk(Content::Empty);
    for (const char* title : {"First", "Second"}) {
        Solution solution;
        solution.title = QString::fromUtf8(title);
        REQUIRE(desk.services().solutions.add(solution));
    }
    auto* page = new SolutionsPage(desk.desk());
    desk.show(page);
    auto* list = page->findChild<LabList*>();
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Home);
    ListeningEar ear;
    QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
    CHECK(ear.lastOf(QAccessible::Focus).startsWith(QStringLiteral("First")));
    CHECK(desk.services().solutions.read().all()->front().title == QStringLiteral("Second"));
}
