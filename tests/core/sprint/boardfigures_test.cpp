// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sprint/boardfigures.h"

#include "tests/core/sprint/buildfixture.h"

#include <algorithm>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

using Did = CardEventKind;
using Stage = CardStage;

constexpr qint64 day = 24 * 60 * 60 * 1000;

Card cardAt(qint64 id, Stage stage, Decision decision = Decision::Open)
{
    Card card;
    card.id = CardId(id);
    card.stage = stage;
    card.decision = decision;
    return card;
}

/// On that day of a calendar that begins with 1.
CardStep step(qint64 card, qint64 on, Did kind, Stage stage)
{
    return {CardId(card), kind, stage, Instant{on * day}};
}

} // namespace

TEST_CASE("figures of a board without cards are all nothing", "[sprint]")
{
    CHECK(boardFigures({}, {}) == BoardFigures{});
    CHECK(boardFigures({}, {step(1, 1, Did::Created, Stage::Idea)}) == BoardFigures{});
}

TEST_CASE("figures of a board: cards, days and decisions by column", "[sprint]")
{
    const std::vector<Card> cards{
        cardAt(1, Stage::Decided, Decision::Keep), cardAt(2, Stage::MockUp), cardAt(3, Stage::Decided, Decision::Drop)};
    std::vector<CardStep> steps{step(1, 1, Did::Created, Stage::Idea),
                                step(1, 3, Did::Moved, Stage::MockUp),
                                step(1, 4, Did::CarriedOver, Stage::MockUp), // still the same stay
                                step(1, 9, Did::Moved, Stage::FieldTest),
                                step(1, 10, Did::Moved, Stage::Lessons),
                                step(1, 11, Did::Decided, Stage::Decided),
                                step(2, 2, Did::Created, Stage::Idea),
                                step(2, 6, Did::Moved, Stage::MockUp),
                                step(3, 1, Did::Created, Stage::MockUp),
                                step(3, 3, Did::Decided, Stage::Decided),
                                step(9, 1, Did::Created, Stage::Idea), // of another board
                                step(9, 90, Did::CarriedOver, Stage::Idea),
                                step(9, 99, Did::Moved, Stage::MockUp)};
    const BoardFigures figures = boardFigures(cards, steps);
    CHECK(figures.of(Stage::Idea) == StageFigures{0, 2, 3}); // two days and four
    CHECK(figures.of(Stage::MockUp) == StageFigures{1, 2, 4});
    CHECK(figures.of(Stage::FieldTest) == StageFigures{0, 1, 1});
    CHECK(figures.of(Stage::Lessons) == StageFigures{0, 1, 1});
    CHECK(figures.of(Stage::Decided) == StageFigures{2, 0, 0}); // nothing has left it
    CHECK(figures.of(Decision::Open) == 1);
    CHECK(figures.of(Decision::Keep) == 1);
    CHECK(figures.of(Decision::Adjust) == 0);
    CHECK(figures.of(Decision::Drop) == 1);
    CHECK(figures.carriedOver == 1);
    std::ranges::reverse(steps);
    CHECK(boardFigures(cards, steps) == figures);
}

TEST_CASE("figures of a board: a column that is entered twice is two stays, a card is carried over once", "[sprint]")
{
    const BoardFigures figures = boardFigures({cardAt(1, Stage::MockUp)},
                                              {step(1, 1, Did::Created, Stage::MockUp),
                                               step(1, 2, Did::Moved, Stage::FieldTest),
                                               step(1, 3, Did::Moved, Stage::MockUp),
                                               step(1, 4, Did::CarriedOver, Stage::MockUp),
                                               step(1, 5, Did::CarriedOver, Stage::MockUp),
                                               step(1, 6, Did::Moved, Stage::FieldTest),
                                               step(1, 7, Did::Moved, Stage::MockUp)});
    CHECK(figures.of(Stage::MockUp) == StageFigures{1, 2, 2}); // one day, three days, and one that goes on
    CHECK(figures.of(Stage::FieldTest) == StageFigures{0, 2, 1});
    CHECK(figures.carriedOver == 1);
}

TEST_CASE("figures of a board: a step of no known moment ends no stay and begins none", "[sprint]")
{
    const BoardFigures figures = boardFigures({cardAt(1, Stage::FieldTest)},
                                              {step(1, 0, Did::Created, Stage::Idea),
                                               step(1, 5, Did::Moved, Stage::MockUp),
                                               step(1, 7, Did::Moved, Stage::FieldTest)});
    CHECK(figures.of(Stage::Idea) == StageFigures{});
    CHECK(figures.of(Stage::MockUp) == StageFigures{0, 1, 2});
}

TEST_CASE("the history for figures is what happened to every card", "[sprint]")
{
    BuildFixture build;
    const Sprint next = build.planned({2018, 3, 12}, {2018, 3, 23});
    const Card kept = build.card("une carte");
    const Card left = build.card("une autre");
    build.pass();
    REQUIRE_OK(build.cards.move(kept.id, Stage::FieldTest, 0));
    (void)build.tested(kept.id);
    build.pass();
    REQUIRE_OK(build.cards.decide(kept.id, Decision::Keep, QString()));
    build.pass();
    REQUIRE_OK(build.sprints.close(build.sprint.id, next.id));

    const auto steps = build.cards.read().steps();
    REQUIRE_OK(steps);
    for (const CardId card : {kept.id, left.id}) {
        const auto events = build.cards.read().events(card);
        REQUIRE_OK(events);
        std::vector<CardStep> expected;
        for (const CardEvent& event : *events)
            expected.push_back({event.card, event.kind, event.stage, event.at});
        std::vector<CardStep> found;
        std::ranges::copy_if(*steps, std::back_inserter(found), [&](const CardStep& one) { return one.card == card; });
        std::ranges::sort(found, {}, &CardStep::at);
        CHECK(found == expected);
    }
    const auto cards = build.cards.read().of(build.team);
    REQUIRE_OK(cards);
    const BoardFigures figures = boardFigures(*cards, *steps);
    CHECK(figures.of(Stage::Idea).cards == 1);
    CHECK(figures.of(Stage::FieldTest).stays == 1);
    CHECK(figures.of(Stage::FieldTest).meanDays == Approx(1.0 / (24 * 60)));
    CHECK(figures.of(Decision::Keep) == 1);
    CHECK(figures.carriedOver == 1);
}
