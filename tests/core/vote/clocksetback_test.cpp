// SPDX-License-Identifier: GPL-3.0-or-later
// The computer's clock is set back an hour in the middle of the day: what came later stays later.
#include "tests/core/vote/votefixture.h"

#include <algorithm>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

void setBack(VoteFixture& fixture)
{
    fixture.programme.clock().set({fixture.programme.clock().now().ms - 3'600'000});
}

} // namespace

TEST_CASE("a vote under way when the clock is set back keeps its order and its ballots", "[vote][station][clock]")
{
    VoteFixture fixture;
    const VoteId id = fixture.openVote();
    fixture.cast(id, "AAB");
    setBack(fixture);
    fixture.cast(id, "C", 3);
    REQUIRE_OK(fixture.station->close(id));
    CHECK(fixture.vote(id).closedAt > fixture.vote(id).openedAt);
    REQUIRE_OK(fixture.station->reopen(id));
    CHECK(fixture.restart().resumed == std::vector{id});
    fixture.cast(id, "A", 4);
    REQUIRE_OK(fixture.station->close(id));
    const auto reveal = fixture.station->reveal(id);
    REQUIRE_OK(reveal);
    CHECK(reveal->tally.ballots == 5);
    CHECK(fixture.vote(id).revealedAt > fixture.vote(id).closedAt);
    CHECK(fixture.eventWords(id) == QStringList{QStringLiteral("opened"),
                                                QStringLiteral("closed"),
                                                QStringLiteral("reopened"),
                                                QStringLiteral("resumed"),
                                                QStringLiteral("closed"),
                                                QStringLiteral("revealed")});
}

TEST_CASE("a vote opened after the clock was set back comes after the one before", "[vote][station][clock]")
{
    VoteFixture fixture;
    const VoteId first = fixture.openVote();
    fixture.cast(first, "AAB");
    REQUIRE_OK(fixture.station->close(first));
    REQUIRE_OK(fixture.station->reveal(first));
    setBack(fixture);
    const VoteId second = fixture.openVote();
    fixture.cast(second, "BBC");
    CHECK(fixture.vote(second).openedAt > fixture.vote(first).revealedAt);
    CHECK(fixture.restart().resumed == std::vector{second});
    REQUIRE_OK(fixture.station->close(second));
    REQUIRE_OK(fixture.station->reveal(second));

    const VoteRepository votes(fixture.programme.connection());
    const auto inOrder = votes.of(fixture.seminar);
    REQUIRE_OK(inOrder);
    REQUIRE(inOrder->size() == 2);
    CHECK(inOrder->front().id == first);
    CHECK(inOrder->back().id == second);
    const auto chosen = votes.chosen(fixture.seminar);
    REQUIRE_OK(chosen);
    REQUIRE_FALSE(chosen->empty());
    CHECK(chosen->front() == fixture.personas[0]); // the first vote's first
    for (const VoteId id : {first, second}) {
        const auto result = fixture.votes.result(id);
        REQUIRE_OK(result);
        CHECK(result->tally.ballots == 3);
    }
}

TEST_CASE("a vote run again after the clock was set back stands after the annulled one", "[vote][station][clock]")
{
    VoteFixture fixture;
    const VoteId annulled = fixture.openVote();
    REQUIRE_OK(fixture.station->annul(annulled, QStringLiteral("Alarme incendie.")));
    setBack(fixture);
    const auto again = fixture.votes.addRerun(annulled);
    REQUIRE_OK(again);
    REQUIRE_OK(fixture.station->open(again->id));
    const auto inOrder = fixture.votes.votes(fixture.seminar);
    REQUIRE_OK(inOrder);
    CHECK(inOrder->back().id == again->id);
    CHECK(fixture.vote(again->id).openedAt > fixture.vote(annulled).openedAt);
    // An hour on, the clock is right again.
    fixture.programme.clock().set({fixture.vote(again->id).openedAt.ms + 60'000});
    REQUIRE_OK(fixture.station->close(again->id));
    CHECK(fixture.vote(again->id).closedAt == fixture.programme.clock().now());
}
