// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vote/minutes.h"
#include "core/vote/rulewords.h"
#include "core/vote/voterules.h"
#include "tests/core/vote/votefixture.h"

#include <algorithm>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

/// Approval of up to 2, or 4 points with at most 3 on one, on the fixture's five personas.
VoteId openedVote(VoteFixture& fixture, VoteMethod method, int seats, TieRule ties = TieRule::RunOff)
{
    Vote vote = fixture.draft(seats, ties);
    vote.method = method;
    vote.mostApprovals = 2;
    vote.points = 4;
    vote.mostOnOne = 3;
    REQUIRE_OK(fixture.votes.updateDraft(vote, fixture.personas));
    REQUIRE_OK(fixture.station->open(vote.id));
    return vote.id;
}

void castEach(VoteFixture& fixture, VoteId vote, const char* ballots)
{
    std::size_t voter = 0;
    for (const QString& ballot : QString::fromLatin1(ballots).split(u' '))
        REQUIRE_OK(fixture.station->cast(vote,
                                         fixture.participants.at(voter++),
                                         Channel::Kiosk,
                                         ballot == QStringLiteral("-") ? QString() : ballot));
}

Reveal revealed(VoteFixture& fixture, VoteId vote)
{
    REQUIRE_OK(fixture.station->close(vote));
    const auto reveal = fixture.station->reveal(vote);
    REQUIRE_OK(reveal);
    return *reveal;
}

QString sectionText(VoteFixture& fixture, VoteId vote, MinutesPart part)
{
    const auto source = minutesSource(fixture.programme.connection(), fixture.votes, vote);
    REQUIRE_OK(source);
    const Minutes written = minutes(*source, Language::English);
    const auto found = std::ranges::find(written.sections, part, &MinutesSection::part);
    REQUIRE(found != written.sections.end());
    return (found->paragraphs + found->list).join(u'\n');
}

} // namespace

TEST_CASE("an approval vote from its opening to its minutes", "[vote][methods]")
{
    VoteFixture fixture;
    const VoteId id = openedVote(fixture, VoteMethod::Approval, 2);
    for (const char* refused : {"ABC", "BA", "AA", "A1", "F"})
        REQUIRE_FAILS(fixture.station->cast(id, fixture.participants[0], Channel::Kiosk, QString::fromLatin1(refused)),
                      ErrorCode::Invalid);
    castEach(fixture, id, "AB AC A BC - B");
    CHECK(fixture.restart().resumed == std::vector<VoteId>{id});
    REQUIRE_FAILS(fixture.station->cast(id, fixture.participants[6], Channel::Kiosk, QStringLiteral("ABC")),
                  ErrorCode::Invalid);
    const Reveal reveal = revealed(fixture, id);
    CHECK(reveal.tally.outcome == Outcome::Settled);
    CHECK(reveal.tally.chosen() == std::vector<int>{0, 1});
    CHECK(reveal.tally.options[2].total == 2);

    const auto result = fixture.votes.result(id);
    REQUIRE_OK(result);
    CHECK(result->tally.options == reveal.tally.options);
    CHECK(sectionText(fixture, id, MinutesPart::Ballots).endsWith(QStringLiteral("\nA\nAB\nAC\nB\nBC")));
    CHECK(sectionText(fixture, id, MinutesPart::Rule).contains(QStringLiteral("in which each voter names one")));
}

TEST_CASE("a vote with points from its opening to its run-off", "[vote][methods]")
{
    VoteFixture fixture;
    const VoteId id = openedVote(fixture, VoteMethod::Dots, 2);
    for (const char* refused : {"A4", "A3B2", "B1A1", "A", "A0", "A01"})
        REQUIRE_FAILS(fixture.station->cast(id, fixture.participants[0], Channel::Kiosk, QString::fromLatin1(refused)),
                      ErrorCode::Invalid);
    castEach(fixture, id, "A3B1 A3 B2C2 C1D1 -");
    CHECK(fixture.restart().resumed == std::vector<VoteId>{id});
    const Reveal reveal = revealed(fixture, id);
    CHECK(reveal.tally.outcome == Outcome::RunOffNeeded);
    CHECK(reveal.tally.chosen() == std::vector<int>{0});
    CHECK(reveal.tally.tied == std::vector<int>{1, 2}); // three points each
    CHECK(sectionText(fixture, id, MinutesPart::Ballots)
              .contains(QStringLiteral("A3C2 gives three points to persona A and two to persona C.")));

    const auto runOff = fixture.votes.addRunOff(id);
    REQUIRE_OK(runOff);
    CHECK(runOff->method == VoteMethod::Single);
    CHECK(runOff->seats == 1);
    // It was announced so, and stays so.
    Vote changed = *runOff;
    changed.method = VoteMethod::Dots;
    REQUIRE_OK(fixture.votes.updateDraft(changed, {fixture.personas[1], fixture.personas[2]}));
    CHECK(fixture.vote(runOff->id).method == VoteMethod::Single);
    REQUIRE_OK(fixture.station->open(runOff->id));
    fixture.cast(runOff->id, "ABB");
    CHECK(revealed(fixture, runOff->id).tally.chosen() == std::vector<int>{1});
    CHECK(fixture.votes.chosen(fixture.seminar) == std::vector<PersonaId>{fixture.personas[0], fixture.personas[2]});
}

TEST_CASE("ties of points are settled as announced", "[vote][methods]")
{
    VoteFixture fixture;
    const VoteId kept = openedVote(fixture, VoteMethod::Dots, 1, TieRule::KeepAll);
    castEach(fixture, kept, "A3B1 B2 C1");
    CHECK(revealed(fixture, kept).tally.chosen() == std::vector<int>{0, 1});

    const VoteId drawn = openedVote(fixture, VoteMethod::Dots, 1, TieRule::Lot);
    castEach(fixture, drawn, "A3B1 B2 C1");
    const Tally tally = revealed(fixture, drawn).tally;
    CHECK(tally.outcome == Outcome::SettledByLot);
    CHECK(tally.chosen().size() == 1);
    CHECK(tally.lot == drawLots({0, 1}, fixture.vote(drawn).lotSeed));
}

TEST_CASE("what the methods' parameters may be", "[vote][methods]")
{
    const QStringList names{QStringLiteral("Sarah"), QStringLiteral("Karim"), QStringLiteral("Odette")};
    Vote vote;
    vote.question = QStringLiteral("?");
    const auto refused = [&] {
        const Result<> outcome = validateOpening(vote, names, 1);
        return outcome ? QString() : outcome.error().where;
    };
    vote.method = VoteMethod::Approval;
    vote.mostApprovals = 3;
    CHECK(refused().isEmpty());
    vote.mostApprovals = 4;
    CHECK(refused() == QStringLiteral("most_approvals"));
    vote.method = VoteMethod::Dots; // which does not read it
    vote.points = 6;
    vote.mostOnOne = 2;
    CHECK(refused().isEmpty());
    vote.points = 7;
    CHECK(refused() == QStringLiteral("points"));

    const auto impossible = [&](int mostApprovals, int points, int mostOnOne) {
        Vote draft;
        draft.mostApprovals = mostApprovals;
        draft.points = points;
        draft.mostOnOne = mostOnOne;
        const Result<> outcome = validateDraft(draft, {});
        return outcome ? QString() : outcome.error().where;
    };
    CHECK(impossible(1, 1, 1).isEmpty());
    CHECK(impossible(26, 20, 20).isEmpty());
    CHECK(impossible(0, 5, 3) == QStringLiteral("most_approvals"));
    CHECK(impossible(27, 5, 3) == QStringLiteral("most_approvals"));
    CHECK(impossible(3, 0, 1) == QStringLiteral("points"));
    CHECK(impossible(3, 21, 3) == QStringLiteral("points"));
    CHECK(impossible(3, 5, 0) == QStringLiteral("most_on_one"));
    CHECK(impossible(3, 5, 6) == QStringLiteral("most_on_one"));
}

TEST_CASE("every rule is said in whole sentences", "[vote][methods]")
{
    for (const VoteMethod method : {VoteMethod::Single, VoteMethod::Approval, VoteMethod::Dots}) {
        for (const TieRule ties : {TieRule::RunOff, TieRule::KeepAll, TieRule::Lot}) {
            const auto sentences =
                ruleSentences({method, 3, ties, QStringLiteral("seed"), {3, 5, 2}}, {method, 8, true, {3, 5, 2}});
            CHECK(sentences.size() == 4);
            for (const Text& sentence : sentences)
                CHECK_FALSE(sentence.isEmpty());
        }
    }
    const auto dots = ruleSentences({VoteMethod::Dots, 3, TieRule::RunOff, {}, {3, 5, 2}},
                                    {VoteMethod::Dots, 8, false, {3, 5, 2}, true});
    CHECK(dots[0].n == 5);
    CHECK(dots[0].args == QStringList{QStringLiteral("2")});
    REQUIRE(dots.size() == 5);
    CHECK(QLatin1String(dots[4].source) == QLatin1String(changeSentence().source));
}
