// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/buildpage.h"
#include "tests/ui/day/hands.h"
#include "tests/ui/everypage/place.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/rail.h"
#include "ui/sprint/solutionspage.h"
#include "ui/sprint/sprintboardview.h"
#include "ui/sprint/sprintpage.h"
#include "ui/sprint/teamspage.h"

#include <QPushButton>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

BuildPage& build(EveryPage& all)
{
    auto* page = qobject_cast<BuildPage*>(all.window().ensurePage(Station::Build));
    REQUIRE(page != nullptr);
    return *page;
}

} // namespace

TEST_CASE("whatever is wanted of Build stands in its tab, and is found there another day", "[everypage]")
{
    EveryPage all(Content::Empty, Language::English);
    Team made;
    made.name = QStringLiteral("Evening counter");
    const auto team = all.services().teams.add(made);
    REQUIRE_OK(team);
    const auto sprints = all.services().sprints.plan(team->id, {2018, 2, 5}, {2018, 3, 2}, 2);
    REQUIRE_OK(sprints);
    Card written;
    written.team = team->id;
    written.sprint = sprints->back().id;
    written.title = QStringLiteral("Saturday van");
    const auto card = all.services().cards.add(written);
    REQUIRE_OK(card);
    Solution thought;
    thought.title = QStringLiteral("A van");
    const auto solution = all.services().solutions.add(thought);
    REQUIRE_OK(solution);

    all.window().showItem(Kind::Card, card->id.value);
    settle();
    CHECK(all.window().findChild<Rail*>()->currentRow() == Rail::rowOf(Station::Build));
    BuildPage& page = build(all);
    REQUIRE(page.board().isVisible());
    CHECK(page.board().findChild<SprintBoardView*>()->current() == card->id);
    CHECK(page.itemAtHand().id == card->id.value);
    all.window().showItem(Kind::Solution, solution->id.value);
    settle();
    REQUIRE(page.solutions().isVisible());
    CHECK(page.itemAtHand().id == solution->id.value);
    all.window().showItem(Kind::Team, team->id.value);
    settle();
    REQUIRE(page.teams().isVisible());
    CHECK(page.itemAtHand().id == team->id.value);
    for (QPushButton* button : page.teams().findChildren<QPushButton*>())
        if (button->isVisible() && button->text() == QStringLiteral("Go to its board"))
            click(button);
    settle();
    CHECK(page.board().isVisible());

    const QString path = all.day().session().programme().file().path();
    const SprintId sprint = sprints->back().id;
    all.window().showItem(Kind::Sprint, sprint.value);
    settle();
    all.window().closeProgramme();
    REQUIRE(all.window().openFile(path));
    settle();
    all.day().goTo(Station::Build);
    CHECK(build(all).board().isVisible());
    CHECK(build(all).board().whereabouts().contains(QString::number(sprint.value)));
}

TEST_CASE("the room sees the board, and what changes on it", "[everypage]")
{
    EveryPage all(Content::Cahors, Language::English);
    all.day().goTo(Station::Build);
    SprintPage& board = build(all).board();
    const auto teams = all.services().teams.read().all();
    REQUIRE_OK(teams);
    board.showItem(Kind::Team, teams->front().id.value);
    settle();
    QPushButton* toRoom = nullptr;
    for (QPushButton* button : board.findChildren<QPushButton*>())
        if (button->isVisible() && button->text() == QStringLiteral("Show to the room"))
            toRoom = button;
    REQUIRE(toRoom != nullptr);
    click(toRoom);
    settle();
    REQUIRE(std::holds_alternative<SprintScene>(all.day().roomSees()));
    CHECK(all.day().roomReads().contains(teams->front().name));
    CHECK(board.isVisible()); // the presenter stays where they are

    const auto* view = board.findChild<SprintBoardView*>();
    auto card = all.services().cards.read().find(view->current());
    REQUIRE_OK(card);
    card->title = QStringLiteral("Un guichet le samedi");
    REQUIRE(all.services().cards.update(*card));
    settle();
    CHECK(all.day().roomReads().contains(card->title));
}
