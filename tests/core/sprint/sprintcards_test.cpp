// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sprint/sprintcards.h"

#include "tests/core/sprint/buildfixture.h"

using namespace filrouge;
using namespace filrouge::tests;

namespace {

std::vector<SprintCard> boardOf(BuildFixture& lab, SprintId sprint)
{
    const auto sprints = lab.sprints.read().of(lab.team);
    const auto cards = lab.cards.read().of(lab.team);
    const auto events = lab.cards.read().events(lab.team);
    const auto tests = lab.tests.read().of(lab.team);
    REQUIRE_OK(sprints);
    REQUIRE_OK(cards);
    REQUIRE_OK(events);
    REQUIRE_OK(tests);
    return cardsOf(sprint, {*sprints, *cards, *events, *tests});
}

QStringList titles(const std::vector<SprintCard>& board)
{
    QStringList titles;
    for (const SprintCard& entry : board)
        titles += entry.card.title;
    return titles;
}

void held(BuildFixture& lab, CardId card, QDate day)
{
    FieldTest test;
    test.card = card;
    test.heldOn = day;
    test.observation = QStringLiteral("Vu.");
    REQUIRE_OK(lab.tests.add(test));
}

} // namespace

TEST_CASE("a card that is carried over is on both boards, and each says so", "[sprint]")
{
    BuildFixture lab;
    const Sprint second = lab.planned({2018, 3, 12}, {2018, 3, 23});
    const Card kept = lab.card("Affiche");
    const Card open = lab.card("Carnet");
    lab.pass();
    REQUIRE_OK(lab.cards.move(open.id, CardStage::MockUp, 0));
    lab.tested(kept.id);
    lab.pass();
    REQUIRE_OK(lab.cards.decide(kept.id, Decision::Keep));
    lab.pass();
    REQUIRE_OK(lab.sprints.close(lab.sprint.id, second.id));
    lab.pass();
    held(lab, open.id, {2018, 3, 14});
    REQUIRE_OK(lab.cards.decide(open.id, Decision::Keep));

    const auto first = boardOf(lab, lab.sprint.id);
    REQUIRE(titles(first) == QStringList{QStringLiteral("Carnet"), QStringLiteral("Affiche")});
    CHECK(first[0].carriedOut);
    CHECK(first[0].wentTo == second.id);
    CHECK(first[0].card.stage == CardStage::MockUp); // as it stood then
    CHECK(first[0].card.decision == Decision::Open);
    CHECK(first[0].fieldTests.empty());
    CHECK_FALSE(first[1].carriedOut);
    CHECK_FALSE(first[1].carriedIn);
    CHECK(first[1].fieldTests.size() == 1);

    const auto next = boardOf(lab, second.id);
    REQUIRE(titles(next) == QStringList{QStringLiteral("Carnet")});
    CHECK(next[0].carriedIn);
    CHECK(next[0].cameFrom == lab.sprint.id);
    CHECK_FALSE(next[0].carriedOut);
    CHECK(next[0].card.decision == Decision::Keep);
    CHECK(next[0].fieldTests.size() == 1);
}

TEST_CASE("a card that waited between two sprints still comes from the first", "[sprint]")
{
    BuildFixture lab;
    const Sprint second = lab.planned({2018, 3, 12}, {2018, 3, 23});
    const Card open = lab.card("Carnet");
    lab.pass();
    REQUIRE_OK(lab.sprints.close(lab.sprint.id, std::nullopt));
    lab.pass();
    auto first = boardOf(lab, lab.sprint.id);
    REQUIRE(first.size() == 1);
    CHECK(first[0].carriedOut);
    CHECK_FALSE(first[0].wentTo.has_value());
    REQUIRE_OK(lab.cards.schedule(open.id, second.id));
    const auto next = boardOf(lab, second.id);
    REQUIRE(next.size() == 1);
    CHECK(next[0].carriedIn);
    CHECK(next[0].cameFrom == lab.sprint.id);
}

TEST_CASE("a card put into another sprint by hand is there alone", "[sprint]")
{
    BuildFixture lab;
    const Sprint second = lab.planned({2018, 3, 12}, {2018, 3, 23});
    const Card card = lab.card("Carnet");
    lab.pass();
    REQUIRE_OK(lab.cards.schedule(card.id, second.id));
    CHECK(boardOf(lab, lab.sprint.id).empty());
    const auto next = boardOf(lab, second.id);
    REQUIRE(next.size() == 1);
    CHECK_FALSE(next[0].carriedIn);
}

TEST_CASE("a field test is of the sprint in whose days it was held, or of the sprint of its card", "[sprint]")
{
    BuildFixture lab;
    const Sprint second = lab.planned({2018, 3, 12}, {2018, 3, 23});
    const Card card = lab.card("Carnet");
    lab.pass();
    held(lab, card.id, {2018, 3, 8});
    REQUIRE_OK(lab.sprints.close(lab.sprint.id, second.id));
    held(lab, card.id, {2018, 3, 10}); // the Saturday between
    held(lab, card.id, {2018, 3, 20});
    held(lab, card.id, {2018, 2, 1}); // before there was any
    const auto first = boardOf(lab, lab.sprint.id);
    REQUIRE(first.size() == 1);
    REQUIRE(first[0].fieldTests.size() == 1);
    CHECK(first[0].fieldTests[0].heldOn == QDate(2018, 3, 8));
    const auto next = boardOf(lab, second.id);
    REQUIRE(next.size() == 1);
    REQUIRE(next[0].fieldTests.size() == 3);
    CHECK(next[0].fieldTests[0].heldOn == QDate(2018, 2, 1)); // by day
    CHECK(next[0].fieldTests[2].heldOn == QDate(2018, 3, 20));
}

TEST_CASE("cards without a history are where their row says", "[sprint]")
{
    Card card;
    card.id = CardId(1);
    card.team = TeamId(1);
    card.sprint = SprintId(2);
    card.title = QStringLiteral("Carnet");
    TeamCards team;
    team.cards = {card};
    CHECK(cardsOf(SprintId(1), team).empty());
    const auto board = cardsOf(SprintId(2), team);
    REQUIRE(board.size() == 1);
    CHECK(board[0] == SprintCard{.card = card});
}

TEST_CASE("the next sprint is the team's own that begins first after this one", "[sprint]")
{
    BuildFixture lab;
    const Sprint third = lab.planned({2018, 3, 26}, {2018, 4, 6});
    const Sprint second = lab.planned({2018, 3, 12}, {2018, 3, 23});
    Sprint others = second;
    others.team = TeamId(99);
    others.startsOn = QDate(2018, 3, 10);
    CHECK(nextSprint(lab.sprint, {others, third, lab.sprint, second})->id == second.id);
    CHECK_FALSE(nextSprint(third, {others, third, lab.sprint, second}).has_value());
}
