// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vote/ballothash.h"
#include "tests/core/vote/fulldisk.h"
#include "tests/core/vote/votefixture.h"

#include <QFileInfo>

using namespace filrouge;
using namespace filrouge::tests;

TEST_CASE("from draft to result", "[vote][station]")
{
    VoteFixture fixture;
    const VoteId id = fixture.draft(2).id;
    fixture.setAttendance(fixture.participants[11], Attendance::Left);
    REQUIRE_OK(fixture.station->open(id));

    Vote vote = fixture.vote(id);
    CHECK(vote.state == VoteState::Open);
    CHECK(vote.openedAt == fixture.programme.clock().now());
    CHECK(vote.rollSize == 11);
    CHECK(fixture.boxFiles() == QStringList{QFileInfo(fixture.boxPathOf(id)).fileName()});
    const std::vector<ParticipantId> roll(fixture.participants.begin(), fixture.participants.end() - 1);
    CHECK(vote.definitionHash == definitionHash({vote.question,
                                                 {VoteMethod::Single, 2, TieRule::RunOff, {}},
                                                 true,
                                                 namesOf(*fixture.votes.options(id)),
                                                 roll}));

    fixture.cast(id, "AAAABB-CD");
    REQUIRE_OK(fixture.station->castSpoiled(id, fixture.participants[9]));
    REQUIRE_FAILS(fixture.station->cast(id, fixture.participants[0], Channel::Phone, QStringLiteral("B")),
                  ErrorCode::AlreadyVoted);
    REQUIRE_FAILS(fixture.station->cast(id, fixture.participants[11], Channel::Phone, QStringLiteral("B")),
                  ErrorCode::NotOnRoll);
    REQUIRE_FAILS(fixture.station->cast(id, fixture.participants[10], Channel::Phone, QStringLiteral("F")),
                  ErrorCode::Invalid);
    REQUIRE_FAILS(fixture.station->reveal(id), ErrorCode::Conflict);
    const auto box = fixture.station->box(id);
    REQUIRE_OK(box);
    CHECK((*box)->turnout() == Turnout{11, 10, {0, 9, 1}, 1});

    fixture.programme.clock().set({vote.openedAt.ms + 600'000});
    REQUIRE_OK(fixture.station->close(id));
    vote = fixture.vote(id);
    CHECK(vote.state == VoteState::Closed);
    CHECK(vote.closedAt == fixture.programme.clock().now());
    CHECK(vote.closingRollHash == rollHash(roll));
    CHECK(vote.ballotsHash.size() == 64);
    CHECK(vote.spoiled == 1);
    REQUIRE_FAILS(fixture.station->cast(id, fixture.participants[10], Channel::Phone, QStringLiteral("B")),
                  ErrorCode::Conflict);

    const auto reveal = fixture.station->reveal(id);
    REQUIRE_OK(reveal);
    CHECK_FALSE(reveal->boxLeft);
    CHECK(reveal->tally.chosen() == std::vector{0, 1});
    vote = fixture.vote(id);
    CHECK(vote.state == VoteState::Revealed);
    CHECK(vote.revealedAt == fixture.programme.clock().now());
    CHECK(vote.blank == 1);
    const VoteRepository published(fixture.programme.connection());
    const auto codes = published.publishedCodes(id);
    const auto ballots = published.publishedBallots(id);
    REQUIRE_OK(codes);
    REQUIRE_OK(ballots);
    CHECK(codes->size() == 9);
    CHECK(ballots->join(u',') == QStringLiteral(",A,A,A,A,B,B,C,D"));
    CHECK(ballotsHash(*codes, *ballots) == vote.ballotsHash);
    CHECK(fixture.eventWords(id) ==
          QStringList{QStringLiteral("opened"), QStringLiteral("closed"), QStringLiteral("revealed")});
    CHECK(fixture.boxFiles().isEmpty());
    CHECK(fixture.programme.foreignKeyFaults().isEmpty());
    CHECK_FALSE(fixture.programme.file().canUndo());
    REQUIRE_FAILS(fixture.station->reveal(id), ErrorCode::Conflict);
    REQUIRE_FAILS(fixture.station->reopen(id), ErrorCode::Conflict);
    REQUIRE_FAILS(fixture.station->box(id), ErrorCode::BoxMissing);
}

TEST_CASE("before the reveal the programme holds nothing of what was chosen", "[vote][station]")
{
    // Two votes that differ in every choice leave the same programme behind, but for the hash of the sealed box.
    QStringList programmes[2];
    for (int run = 0; run < 2; ++run) {
        VoteFixture fixture;
        const VoteId id = fixture.openVote();
        fixture.cast(id, run == 0 ? "AAAAAAAAAAAA" : "BCDEBCDEBCD-");
        REQUIRE_OK(fixture.station->close(id));
        const Vote vote = fixture.vote(id);
        for (const QString& line : fixture.programme.dump())
            programmes[run].append(QString(line).replace(vote.ballotsHash, QString()));
    }
    CHECK(programmes[0] == programmes[1]);
}

TEST_CASE("only one vote is under way", "[vote][station]")
{
    VoteFixture fixture;
    const VoteId first = fixture.openVote();
    const VoteId second = fixture.draft().id;
    REQUIRE_FAILS(fixture.station->open(second), ErrorCode::Conflict);
    REQUIRE_OK(fixture.station->close(first));
    REQUIRE_FAILS(fixture.station->open(second), ErrorCode::Conflict);
    REQUIRE_OK(fixture.station->reveal(first));
    REQUIRE_OK(fixture.station->open(second));
    REQUIRE_FAILS(fixture.station->open(second), ErrorCode::Conflict);
}

TEST_CASE("a vote that is not ready stays a draft, without a box", "[vote][station]")
{
    VoteFixture fixture(0);
    const VoteId id = fixture.draft().id;
    const auto before = fixture.programme.dump();
    const auto outcome = fixture.station->open(id);
    REQUIRE_FAILS(outcome, ErrorCode::Invalid);
    CHECK(outcome.error().where == QStringLiteral("roll"));
    CHECK(fixture.programme.dump() == before);
    CHECK(fixture.boxFiles().isEmpty());
    REQUIRE_FAILS(fixture.station->open(VoteId(99)), ErrorCode::NotFound);
}

TEST_CASE("late arrivals are added, each once", "[vote][station]")
{
    VoteFixture fixture;
    const VoteId id = fixture.openVote();
    const ParticipantId late = fixture.addParticipant(Attendance::Expected);
    REQUIRE_FAILS(fixture.station->addLateArrival(id, late), ErrorCode::NotOnRoll);
    REQUIRE_FAILS(fixture.station->cast(id, late, Channel::Kiosk, QStringLiteral("A")), ErrorCode::NotOnRoll);
    fixture.setAttendance(late, Attendance::Present);
    REQUIRE_OK(fixture.station->addLateArrival(id, late));
    REQUIRE_OK(fixture.station->addLateArrival(id, late));
    REQUIRE_OK(fixture.station->addLateArrival(id, fixture.participants[0]));
    CHECK(fixture.vote(id).rollSize == 13);
    CHECK(fixture.eventWords(id) == QStringList{QStringLiteral("opened"), QStringLiteral("late_arrival")});
    REQUIRE_OK(fixture.station->cast(id, late, Channel::Kiosk, QStringLiteral("A")));
    REQUIRE_OK(fixture.station->close(id));
    CHECK(fixture.vote(id).closingRollHash != rollHash(fixture.participants));
    REQUIRE_FAILS(fixture.station->addLateArrival(id, late), ErrorCode::Conflict);
}

TEST_CASE("a closed vote can be reopened until it is counted", "[vote][station]")
{
    VoteFixture fixture;
    const VoteId id = fixture.openVote();
    fixture.cast(id, "AAB");
    REQUIRE_OK(fixture.station->close(id));
    const QString hash = fixture.vote(id).ballotsHash;
    REQUIRE_OK(fixture.station->reopen(id));
    CHECK(fixture.vote(id).state == VoteState::Open);
    CHECK(fixture.vote(id).ballotsHash.isEmpty());
    CHECK_FALSE(fixture.vote(id).closedAt);
    fixture.cast(id, "C", 3);
    REQUIRE_OK(fixture.station->close(id));
    CHECK(fixture.vote(id).ballotsHash != hash);
    CHECK(fixture.eventWords(id).count(QStringLiteral("closed")) == 2);
    CHECK(fixture.eventWords(id).contains(QStringLiteral("reopened")));
}

TEST_CASE("an annulled vote keeps its run, and its box is gone uncounted", "[vote][station]")
{
    VoteFixture fixture;
    const VoteId id = fixture.openVote();
    fixture.cast(id, "AAB");
    REQUIRE_FAILS(fixture.station->annul(id, QStringLiteral("  ")), ErrorCode::Invalid);
    REQUIRE_OK(fixture.station->annul(id, QStringLiteral("Alarme incendie.")));
    CHECK(fixture.vote(id).state == VoteState::Annulled);
    CHECK(fixture.boxFiles().isEmpty());
    CHECK(fixture.votes.events(id)->back().note == QStringLiteral("Alarme incendie."));
    REQUIRE_FAILS(fixture.votes.result(id), ErrorCode::Conflict);
    REQUIRE_FAILS(fixture.station->annul(id, QStringLiteral("again")), ErrorCode::Conflict);
    REQUIRE_FAILS(fixture.station->close(id), ErrorCode::Conflict);
    REQUIRE_FAILS(fixture.station->annul(fixture.draft().id, QStringLiteral("a draft")), ErrorCode::Conflict);
}

TEST_CASE("incidents are kept for the minutes", "[vote][station]")
{
    VoteFixture fixture;
    const VoteId id = fixture.openVote();
    REQUIRE_OK(fixture.station->recordIncident(id, QStringLiteral(" La borne s'est arrêtée. ")));
    REQUIRE_FAILS(fixture.station->recordIncident(id, QStringLiteral(" ")), ErrorCode::Invalid);
    CHECK(fixture.votes.events(id)->back().note == QStringLiteral("La borne s'est arrêtée."));
    REQUIRE_FAILS(fixture.station->recordIncident(fixture.draft().id, QStringLiteral("x")), ErrorCode::Conflict);
}

TEST_CASE("a full disk stops a transition before it begins, and nothing is half-way", "[vote][station]")
{
    VoteFixture fixture;
    const VoteId id = fixture.draft().id;
    const auto draft = fixture.programme.dump();
    {
        const FullDisk full;
        CHECK_FALSE(fixture.station->open(id));
    }
    CHECK(fixture.programme.dump() == draft);
    CHECK(fixture.boxFiles().isEmpty());

    REQUIRE_OK(fixture.station->open(id));
    fixture.cast(id, "AAB");
    const auto open = fixture.programme.dump();
    {
        const FullDisk full;
        CHECK_FALSE(fixture.station->cast(id, fixture.participants[3], Channel::Kiosk, QStringLiteral("A")));
        CHECK_FALSE(fixture.station->close(id));
    }
    CHECK(fixture.programme.dump() == open);
    fixture.cast(id, "C", 3);

    REQUIRE_OK(fixture.station->close(id));
    const auto closed = fixture.programme.dump();
    {
        const FullDisk full;
        CHECK_FALSE(fixture.station->reveal(id));
        CHECK_FALSE(fixture.station->reopen(id));
    }
    CHECK(fixture.programme.dump() == closed);
    const auto reveal = fixture.station->reveal(id);
    REQUIRE_OK(reveal);
    CHECK(reveal->tally.ballots == 4);
}
