// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/sprint/boardlayout.h"
#include "ui/sprint/sprintboard.h"

using namespace filrouge;

namespace {

Sprint sprintOf(qint64 id, QDate startsOn, SprintState state)
{
    Sprint sprint;
    sprint.id = SprintId(id);
    sprint.number = static_cast<int>(id);
    sprint.startsOn = startsOn;
    sprint.endsOn = startsOn.addDays(11);
    sprint.state = state;
    return sprint;
}

BoardCard boardCardAt(qint64 id, int lane, int position)
{
    BoardCard card;
    card.card.id = CardId(id);
    card.card.team = TeamId(1);
    card.card.position = position;
    card.lane = lane;
    return card;
}

} // namespace

TEST_CASE("the sprint of the day runs, or is the next, or was the last", "[sprint-pages]")
{
    const QDate day(2018, 3, 14);
    CHECK_FALSE(sprintOfTheDay({}, day));
    const Sprint past = sprintOf(1, {2018, 2, 12}, SprintState::Closed);
    const Sprint now = sprintOf(2, {2018, 3, 12}, SprintState::Planned);
    const Sprint later = sprintOf(3, {2018, 3, 26}, SprintState::Planned);
    CHECK(sprintOfTheDay({past, now, later}, day) == now.id);
    CHECK(sprintOfTheDay({past, later}, day) == later.id);
    CHECK(sprintOfTheDay({past}, day) == past.id);
    Sprint running = later;
    running.state = SprintState::Running;
    CHECK(sprintOfTheDay({past, now, running}, day) == running.id);
}

TEST_CASE("a place in a lane is a place among all cards of the column", "[sprint-pages]")
{
    // Lanes 0 and 1 share the column: 10 and 30 stand in the first, 20 and 40 in the second.
    const std::vector<BoardCard> cards{
        boardCardAt(10, 0, 0), boardCardAt(20, 1, 1), boardCardAt(30, 0, 2), boardCardAt(40, 1, 3)};
    const auto place = [&](std::size_t moving, std::optional<CardId> before, int lane) {
        return placeBefore(cards, cards[moving], CardStage::Idea, before, lane);
    };
    CHECK(place(2, CardId(10), 0) == 0);
    CHECK(place(0, std::nullopt, 0) == 2); // behind 30, which is 1 without the moving card
    CHECK(place(0, std::nullopt, 1) == 3);
    CHECK(place(3, CardId(20), 1) == 1);
    CHECK(placeBefore(cards, cards[0], CardStage::Lessons, std::nullopt, 0) == 0);
}

TEST_CASE("a board is laid out by lanes and columns", "[sprint-pages]")
{
    BoardLayout layout;
    layout.lay({{0, 0}, {0, 0, false}, {0, 0}, {1, 4}}, 2, {1000, 100, 10, 50, 20});
    CHECK(layout.columnWidth() == 192);
    CHECK(layout.card(0) == QRect(0, 20, 192, 50));
    CHECK_FALSE(layout.card(1).isValid()); // hidden
    CHECK(layout.card(2) == QRect(0, 80, 192, 50));
    CHECK(layout.laneHead(1) == QRect(0, 150, 1000, 20));
    CHECK(layout.card(3) == QRect(808, 170, 192, 50));
    CHECK(layout.rowAt({5, 25}) == 0);
    CHECK(layout.rowAt({5, 75}) == -1); // between two
    CHECK(layout.rowAt({810, 175}) == 3);
    CHECK(layout.rowAt({300, 25}) == -1);
    CHECK(layout.laneAt(-5) == 0);
    CHECK(layout.laneAt(10'000) == 1);
    CHECK(layout.stageAt(5000) == 4);
    CHECK(layout.placeAt(0, 0, 21) == 0);
    CHECK(layout.placeAt(0, 0, 60) == 1);
    CHECK(layout.placeAt(0, 0, 500) == 2);

    layout.lay({{0, 0}}, 1, {300, 100, 10, 50, 0}); // more than fits is scrolled to
    CHECK(layout.size().width() == 540);
    CHECK(layout.card(0).top() == 0);
}
