// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/vote/ballotform.h"
#include "core/vote/tally.h"
#include "tests/core/vote/tallywords.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <numeric>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

/// "AAB-": two for A, one for B, one blank.
QStringList ballots(const char* letters)
{
    QStringList list;
    for (const char* letter = letters; *letter != '\0'; ++letter)
        list.append(*letter == '-' ? QString() : QString(QLatin1Char(*letter)));
    return list;
}

CountingRule rule(int seats, TieRule ties, const char* seed = "")
{
    return {VoteMethod::Single, seats, ties, QString::fromUtf8(seed)};
}

struct Case final {
    const char* what;
    int options;
    int seats;
    TieRule ties;
    const char* ballots;
    Outcome outcome;
    const char* chosen; ///< by rank
    const char* tied;
    int seatsLeft;
};

} // namespace

TEST_CASE("single choice: the table", "[vote][tally]")
{
    const auto [what, options, seats, ties, cast, outcome, chosen, tied, seatsLeft] = GENERATE(values<Case>({
        {"three clear winners", 5, 3, TieRule::RunOff, "CCCCBBBAAD", Outcome::Settled, "CBA", "", 0},
        {"blank votes choose nobody", 3, 1, TieRule::RunOff, "A-----", Outcome::Settled, "A", "", 0},
        {"a tie above the line is none", 4, 2, TieRule::RunOff, "AABBC", Outcome::Settled, "AB", "", 0},
        {"a tie below the line is none", 4, 1, TieRule::RunOff, "AABC", Outcome::Settled, "A", "", 0},
        {"tie for the last seat, run-off", 4, 2, TieRule::RunOff, "AAABBCCD", Outcome::RunOffNeeded, "A", "BC", 1},
        {"tie for the last seat, all kept", 4, 2, TieRule::KeepAll, "AAABBCCD", Outcome::TieKept, "ABC", "BC", 1},
        {"three tied for two seats", 4, 3, TieRule::RunOff, "AABCD", Outcome::RunOffNeeded, "A", "BCD", 2},
        {"a tie across the first seat", 3, 1, TieRule::RunOff, "AABB", Outcome::RunOffNeeded, "", "AB", 1},
        {"everyone tied, run-off", 4, 3, TieRule::RunOff, "ABCD", Outcome::RunOffNeeded, "", "ABCD", 3},
        {"everyone tied, all kept", 4, 3, TieRule::KeepAll, "DCBA", Outcome::TieKept, "ABCD", "ABCD", 3},
        {"zero is a total like any other", 4, 2, TieRule::RunOff, "AAA", Outcome::RunOffNeeded, "A", "BCD", 1},
        {"zero kept with the rest", 4, 2, TieRule::KeepAll, "AAA", Outcome::TieKept, "ABCD", "BCD", 1},
        {"a seat for everyone", 3, 3, TieRule::RunOff, "AAB", Outcome::Settled, "ABC", "", 0},
        {"more seats than options", 2, 5, TieRule::RunOff, "AAB", Outcome::Settled, "AB", "", 0},
        {"a seat for everyone, tied", 2, 2, TieRule::RunOff, "AB", Outcome::Settled, "AB", "", 0},
        {"one option", 1, 1, TieRule::RunOff, "A", Outcome::Settled, "A", "", 0},
        {"no ballot", 3, 1, TieRule::KeepAll, "", Outcome::NothingChosen, "", "", 0},
        {"only blank votes", 3, 3, TieRule::KeepAll, "----", Outcome::NothingChosen, "", "", 0},
    }));
    INFO(what);
    const auto result = tally(rule(seats, ties), optionNames(options), ballots(cast));
    REQUIRE_OK(result);
    CHECK(result->outcome == outcome);
    CHECK(lettersOf(result->chosen()) == QString::fromLatin1(chosen));
    CHECK(lettersOf(result->tied) == QString::fromLatin1(tied));
    CHECK(result->seatsLeft == seatsLeft);
    CHECK(result->options.size() == static_cast<std::size_t>(options));
    CHECK(result->lot.empty());
}

TEST_CASE("equal totals share a rank, and zero is shown", "[vote][tally]")
{
    const auto result = tally(rule(1, TieRule::RunOff), optionNames(5), ballots("BBBAACC-"));
    REQUIRE_OK(result);
    CHECK(result->options ==
          std::vector<OptionTally>{
              {0, 2, 2, false}, {1, 3, 1, true}, {2, 2, 2, false}, {3, 0, 4, false}, {4, 0, 4, false}});
    CHECK(result->ballots == 8);
    CHECK(result->blank == 1);
}

TEST_CASE("a lot can be recomputed by anyone", "[vote][tally]")
{
    // printf '%s' 'CahorsB' | sha256sum, and so on
    const auto drawn = drawLots({0, 1, 2, 3, 4}, QStringLiteral("Cahors"));
    QString order;
    for (const LotNumber& number : drawn)
        order += optionLetter(number.option);
    CHECK(order == QStringLiteral("CBDEA"));
    CHECK(drawn[1].sha256 == QStringLiteral("270b9ff50a5aa287bc9d956815f782f1f879779e9eadeb2e9919bde10daf590f"));
    CHECK(drawLots({4, 2, 0, 1, 3}, QStringLiteral(" Cahors\n")) == drawn);
    // The same letters of the seed, its accent written apart or not.
    const auto accented = drawLots({0, 1, 2, 3, 4}, QStringLiteral("E\u0301te\u0301 2018"));
    CHECK(accented == drawLots({0, 1, 2, 3, 4}, QStringLiteral("Été 2018")));
    CHECK(accented[0].sha256 == QStringLiteral("51ac979f76d0c496f0aac1a0b1c2642b687b73b750c5cf68170dcaf7571dfd92"));
}

TEST_CASE("a lot settles the last seats among the tied only", "[vote][tally]")
{
    // A leads; B, C and D are tied for two seats; E is below. The lot for "Cahors" draws C, then B.
    const auto result = tally(rule(3, TieRule::Lot, "Cahors"), optionNames(5), ballots("AAABBCCDDE"));
    REQUIRE_OK(result);
    CHECK(result->outcome == Outcome::SettledByLot);
    CHECK(lettersOf(result->chosen()) == QStringLiteral("ABC"));
    CHECK(lettersOf(result->tied) == QStringLiteral("BCD"));
    CHECK(result->seatsLeft == 2);
    REQUIRE(result->lot.size() == 3);
    CHECK(result->lot[0].option == 2);
    CHECK(result->lot[1].option == 1);
    CHECK(result->lot[2].option == 3);

    const auto clear = tally(rule(1, TieRule::Lot, "Cahors"), optionNames(3), ballots("AAB"));
    REQUIRE_OK(clear);
    CHECK(clear->outcome == Outcome::Settled);
    CHECK(clear->lot.empty());
}

TEST_CASE("a lot favours no letter", "[vote][tally]")
{
    std::array<int, 8> first{};
    const int draws = 4000;
    for (int i = 0; i < draws; ++i)
        ++first[static_cast<std::size_t>(drawLots({0, 1, 2, 3, 4, 5, 6, 7}, QString::number(i)).front().option)];
    for (const int times : first) {
        // 500 expected, standard deviation 21: five of them either way.
        CHECK(times > 395);
        CHECK(times < 605);
    }
}

TEST_CASE("the trace says why", "[vote][tally]")
{
    const auto clear = tally(rule(1, TieRule::RunOff), optionNames(3), ballots("BBA-"));
    REQUIRE_OK(clear);
    CHECK(traceOf(*clear) ==
          QStringList{
              QStringLiteral("%n ballot(s) were in the box."),
              QStringLiteral("%n of them blank: a blank vote is a vote, and chooses nobody."),
              QStringLiteral("%n persona(s) to be chosen: those with the most ballots."),
              QStringLiteral("%1: %n ballot(s)"),
              QStringLiteral("%1: %n ballot(s)"),
              QStringLiteral("%1: %n ballot(s)"),
              QStringLiteral("The last place is reached with %n ballot(s), the next total is %1: no tie to settle."),
              QStringLiteral("Chosen: %1.")});
    CHECK(clear->trace[0].n == 4);
    CHECK(clear->trace[1].n == 1);
    CHECK(clear->trace[3].args == QStringList{QStringLiteral("Sébastien")});
    CHECK(clear->trace[3].n == 2);
    CHECK(clear->trace[5].args == QStringList{QStringLiteral("Roseline")});
    CHECK(clear->trace[5].n == 0);
    CHECK(clear->trace[6].n == 2);
    CHECK(clear->trace[6].args == QStringList{QStringLiteral("1")});
    CHECK(clear->trace[7].args == QStringList{QStringLiteral("Sébastien")});

    const auto tied = tally(rule(2, TieRule::RunOff), optionNames(3), ballots("AABC"));
    REQUIRE_OK(tied);
    CHECK(traceOf(*tied).contains(QStringLiteral("The rule announced is a run-off among them.")));
    const auto step = std::ranges::find_if(
        tied->trace, [](const Text& text) { return qstrcmp(text.source, "Tied with %n ballot(s) each: %1.") == 0; });
    REQUIRE(step != tied->trace.end());
    CHECK(step->n == 1);
    CHECK(step->args == QStringList{QStringLiteral("Sébastien, Roseline")});
    CHECK(tied->trace.back().args == QStringList{QStringLiteral("Sarah")});
}

TEST_CASE("what cannot be counted is refused", "[vote][tally]")
{
    REQUIRE_FAILS(tally(rule(0, TieRule::RunOff), optionNames(3), {}), ErrorCode::Invalid);
    REQUIRE_FAILS(tally(rule(-1, TieRule::RunOff), optionNames(3), {}), ErrorCode::Invalid);
    REQUIRE_FAILS(tally(rule(1, TieRule::RunOff), {}, {}), ErrorCode::Invalid);
    REQUIRE_FAILS(tally(rule(1, TieRule::RunOff), QStringList(27, QStringLiteral("x")), {}), ErrorCode::Invalid);
    REQUIRE_FAILS(tally(rule(1, TieRule::Lot, "  "), optionNames(3), ballots("A")), ErrorCode::Invalid);
    for (const QString& strange : {QStringLiteral("D"),
                                   QStringLiteral("a"),
                                   QStringLiteral("AB"),
                                   QStringLiteral(" "),
                                   QStringLiteral("1"),
                                   QStringLiteral("\u0410")}) {
        const auto result = tally(rule(1, TieRule::RunOff), optionNames(3), {QStringLiteral("A"), strange});
        REQUIRE_FAILS(result, ErrorCode::Malformed);
        CHECK(result.error().where == QStringLiteral("ballots[1]"));
    }
}

TEST_CASE("single choice: what is true of any ballots", "[vote][tally]")
{
    SeededRandom random(GENERATE(range(1, 401)));
    const int options = static_cast<int>(1 + random.below(8));
    const int seats = static_cast<int>(1 + random.below(static_cast<quint64>(options)));
    const auto ties = static_cast<TieRule>(random.below(3));
    QStringList cast;
    // Few ballots on few options tie often; many on many seldom.
    for (quint64 left = random.below(60); left > 0; --left) {
        const auto option = static_cast<int>(random.below(static_cast<quint64>(options) + 1));
        cast.append(option == options ? QString() : optionLetter(option));
    }
    const auto counted = tally(rule(seats, ties, "seed"), optionNames(options), cast);
    REQUIRE_OK(counted);
    const Tally& result = *counted;

    int sum = result.blank;
    for (const OptionTally& option : result.options) {
        CHECK(option.total == cast.count(optionLetter(option.option)));
        sum += option.total;
        for (const OptionTally& other : result.options) {
            CHECK((option.total > other.total) == (option.rank < other.rank));
            if (option.chosen && !other.chosen)
                CHECK(option.total >= other.total);
        }
    }
    CHECK(sum == cast.size());
    CHECK(result.ballots == cast.size());

    const int chosen = static_cast<int>(result.chosen().size());
    switch (result.outcome) {
    case Outcome::Settled:
    case Outcome::SettledByLot:
        CHECK(chosen == seats);
        break;
    case Outcome::TieKept:
        CHECK(chosen > seats);
        CHECK(ties == TieRule::KeepAll);
        break;
    case Outcome::RunOffNeeded:
        CHECK(chosen + result.seatsLeft == seats);
        CHECK(result.seatsLeft < static_cast<int>(result.tied.size()));
        CHECK(ties == TieRule::RunOff);
        break;
    case Outcome::NothingChosen:
        CHECK(chosen == 0);
        CHECK(result.blank == cast.size());
        break;
    }

    random.shuffle(cast);
    const auto again = tally(rule(seats, ties, "seed"), optionNames(options), cast);
    REQUIRE_OK(again);
    CHECK(again->options == result.options);
    CHECK(again->outcome == result.outcome);
    CHECK(again->tied == result.tied);
    CHECK(again->lot == result.lot);
    CHECK(traceOf(*again) == traceOf(result));
}
