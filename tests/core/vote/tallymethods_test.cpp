// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vote/tally.h"
#include "tests/core/vote/tallywords.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

/// "AC B -": one ballot a word; - is blank.
QStringList wordBallots(const char* text)
{
    QStringList list = words(text);
    list.replaceInStrings(QStringLiteral("-"), QString());
    return list;
}

CountingRule ruleOf(VoteMethod method, int seats, TieRule ties)
{
    return {method, seats, ties, QStringLiteral("Cahors"), {3, 5, 3}};
}

QString totals(const Tally& tally)
{
    QStringList list;
    for (const OptionTally& option : tally.options)
        list.append(QString::number(option.total));
    return list.join(u' ');
}

const Text& step(const Tally& tally, const char* source)
{
    const auto found =
        std::ranges::find_if(tally.trace, [&](const Text& text) { return qstrcmp(text.source, source) == 0; });
    REQUIRE(found != tally.trace.end());
    return *found;
}

struct MethodCase final {
    const char* what;
    VoteMethod method;
    int options;
    int seats;
    TieRule ties;
    const char* ballots;
    const char* totals;
    Outcome outcome;
    const char* chosen; ///< by rank
    const char* tied;
    int seatsLeft;
};

} // namespace

TEST_CASE("approval and points: the table", "[vote][tally]")
{
    constexpr auto approval = VoteMethod::Approval;
    constexpr auto dots = VoteMethod::Dots;
    const auto [what, method, options, seats, ties, cast, sums, outcome, chosen, tied, seatsLeft] =
        GENERATE(values<MethodCase>({
            {"three clear winners",
             approval,
             5,
             3,
             TieRule::RunOff,
             "ABC ABC AB A D",
             "4 3 2 1 0",
             Outcome::Settled,
             "ABC",
             "",
             0},
            // Nobody's first choice, everybody's second: what approval is for.
            {"the one all can live with",
             approval,
             3,
             1,
             TieRule::RunOff,
             "AC AC BC BC",
             "2 2 4",
             Outcome::Settled,
             "C",
             "",
             0},
            {"a tie for the last seat, run-off",
             approval,
             4,
             2,
             TieRule::RunOff,
             "AB AC A D",
             "3 1 1 1",
             Outcome::RunOffNeeded,
             "A",
             "BCD",
             1},
            {"a tie for the last seat, all kept",
             approval,
             4,
             2,
             TieRule::KeepAll,
             "AB AC A D",
             "3 1 1 1",
             Outcome::TieKept,
             "ABCD",
             "BCD",
             1},
            // sha256sum of CahorsB, CahorsC, CahorsD: C is the smallest.
            {"a tie for the last seat, lot",
             approval,
             4,
             2,
             TieRule::Lot,
             "AB AC A D",
             "3 1 1 1",
             Outcome::SettledByLot,
             "AC",
             "BCD",
             1},
            {"a tie above the line is none",
             approval,
             4,
             2,
             TieRule::RunOff,
             "AB AB C",
             "2 2 1 0",
             Outcome::Settled,
             "AB",
             "",
             0},
            {"everyone approved alike",
             approval,
             3,
             1,
             TieRule::RunOff,
             "ABC ABC - -",
             "2 2 2",
             Outcome::RunOffNeeded,
             "",
             "ABC",
             1},
            {"blank votes choose nobody",
             approval,
             3,
             2,
             TieRule::KeepAll,
             "- - -",
             "0 0 0",
             Outcome::NothingChosen,
             "",
             "",
             0},
            {"points are added up",
             dots,
             4,
             2,
             TieRule::RunOff,
             "A3B2 A1B3C1 B1C3D1",
             "4 6 4 1",
             Outcome::RunOffNeeded,
             "B",
             "AC",
             1},
            {"many small ones or one big one",
             dots,
             3,
             1,
             TieRule::KeepAll,
             "A3 B1 B1 B1",
             "3 3 0",
             Outcome::TieKept,
             "AB",
             "AB",
             1},
            {"points are not ballots",
             dots,
             3,
             1,
             TieRule::RunOff,
             "A3B2 A3 B1C3 B1 B1C1",
             "6 5 4",
             Outcome::Settled,
             "A",
             "",
             0},
            {"a lot among three for two seats",
             dots,
             5,
             3,
             TieRule::Lot,
             "A3B2 A3C2 D2E1 -",
             "6 2 2 2 1",
             Outcome::SettledByLot,
             "ABC",
             "BCD",
             2},
            {"a seat for everyone", dots, 2, 2, TieRule::RunOff, "A3", "3 0", Outcome::Settled, "AB", "", 0},
            {"no ballot", dots, 3, 1, TieRule::Lot, "", "0 0 0", Outcome::NothingChosen, "", "", 0},
        }));
    INFO(what);
    const auto result = tally(ruleOf(method, seats, ties), optionNames(options), wordBallots(cast));
    REQUIRE_OK(result);
    CHECK(totals(*result) == QString::fromLatin1(sums));
    CHECK(result->outcome == outcome);
    CHECK(lettersOf(result->chosen()) == QString::fromLatin1(chosen));
    CHECK(lettersOf(result->tied) == QString::fromLatin1(tied));
    CHECK(result->seatsLeft == seatsLeft);
    CHECK(result->ballots == wordBallots(cast).size());
    CHECK(result->blank == wordBallots(cast).count(QString()));
}

TEST_CASE("the trace of an approval says why", "[vote][tally]")
{
    const auto counted =
        tally(ruleOf(VoteMethod::Approval, 1, TieRule::RunOff), optionNames(3), wordBallots("AB A BC -"));
    REQUIRE_OK(counted);
    CHECK(traceOf(*counted) ==
          QStringList{QStringLiteral("%n ballot(s) were in the box."),
                      QStringLiteral("%n of them blank: a blank vote is a vote, and chooses nobody."),
                      QStringLiteral("The ballots hold %n approval(s) in all."),
                      QStringLiteral("%n persona(s) to be chosen: those with the most approvals."),
                      QStringLiteral("%1: %n approval(s)"),
                      QStringLiteral("%1: %n approval(s)"),
                      QStringLiteral("%1: %n approval(s)"),
                      QStringLiteral("Tied with %n approval(s) each: %1."),
                      QStringLiteral("%n place(s) left for them."),
                      QStringLiteral("The rule announced is a run-off among them, each voter naming one."),
                      QStringLiteral("Nobody is chosen before the run-off.")});
    CHECK(counted->trace[2].n == 5);
    CHECK(counted->trace[4].args == words("Sarah"));
    CHECK(counted->trace[4].n == 2);
    CHECK(counted->trace[6].args == words("Roseline"));
    CHECK(counted->trace[6].n == 1);
    CHECK(counted->trace[7].args == QStringList{QStringLiteral("Sarah, Sébastien")});
}

TEST_CASE("the trace of points says how many were left over", "[vote][tally]")
{
    const auto counted =
        tally(ruleOf(VoteMethod::Dots, 1, TieRule::RunOff), optionNames(3), wordBallots("A3B2 A1 A1C3 -"));
    REQUIRE_OK(counted);
    const Text& sum = step(*counted, "The ballots hold %n point(s) in all. Left over, which count for nothing: %1.");
    CHECK(sum.n == 10);
    CHECK(sum.args == words("5")); // four of the second ballot, one of the third, none of the blank one
    const Text& settled =
        step(*counted, "The last place is reached with %n point(s), the next total is %1: no tie to settle.");
    CHECK(settled.n == 5);
    CHECK(settled.args == words("3"));

    const auto all = tally(ruleOf(VoteMethod::Dots, 1, TieRule::RunOff), optionNames(3), wordBallots("A3B2"));
    REQUIRE_OK(all);
    CHECK(step(*all, "The ballots hold %n point(s) in all.").n == 5);
}

TEST_CASE("what another method or another limit would accept is refused", "[vote][tally]")
{
    const auto refuses = [](VoteMethod method, const char* cast, const char* where) {
        const auto result = tally(ruleOf(method, 1, TieRule::RunOff), optionNames(4), wordBallots(cast));
        REQUIRE_FAILS(result, ErrorCode::Malformed);
        CHECK(result.error().where == QString::fromLatin1(where));
    };
    refuses(VoteMethod::Single, "A AB", "ballots[1]");
    refuses(VoteMethod::Approval, "AB ABC BA", "ballots[2]");
    refuses(VoteMethod::Approval, "ABCD", "ballots[0]");
    refuses(VoteMethod::Approval, "A3", "ballots[0]");
    refuses(VoteMethod::Dots, "A3 A4", "ballots[1]");
    refuses(VoteMethod::Dots, "A3B3", "ballots[0]");
    refuses(VoteMethod::Dots, "A", "ballots[0]");
    refuses(VoteMethod::Dots, "E1", "ballots[0]");

    CountingRule impossible = ruleOf(VoteMethod::Dots, 1, TieRule::RunOff);
    impossible.limits.mostOnOne = 6;
    REQUIRE_FAILS(tally(impossible, optionNames(3), {}), ErrorCode::Invalid);
    REQUIRE_FAILS(tallyDots(ruleOf(VoteMethod::Single, 1, TieRule::RunOff), optionNames(3), {}), ErrorCode::Invalid);
    REQUIRE_FAILS(tallyApproval(ruleOf(VoteMethod::Dots, 1, TieRule::RunOff), optionNames(3), {}), ErrorCode::Invalid);
}
