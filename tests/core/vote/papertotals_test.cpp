// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vote/papertotals.h"

#include "core/base/random.h"
#include "core/vote/tally.h"
#include "tests/support/catch.h"

#include <numeric>

using namespace filrouge;

namespace {

QString objectionToTotals(VoteMethod method, const std::vector<int>& totals, int ballots)
{
    const BallotForm form{method, static_cast<int>(totals.size()), true, {2, 5, 3}};
    const QStringList names{QStringLiteral("Ana"), QStringLiteral("Bob"), QStringLiteral("Cleo")};
    const auto objection = totalsObjection(form, totals, ballots, names);
    CHECK(ballotsWithTotals(form, totals, ballots).has_value() == !objection.has_value());
    if (!objection)
        return {};
    return QString::fromLatin1(objection->source).section(u',', 0, 0) + u'|' + objection->args.join(u',');
}

} // namespace

TEST_CASE("totals that a pile of ballots cannot have are told apart", "[vote][paper]")
{
    constexpr auto single = VoteMethod::Single;
    constexpr auto approval = VoteMethod::Approval;
    constexpr auto dots = VoteMethod::Dots;
    CHECK(objectionToTotals(single, {3, 2, 0}, 5).isEmpty());
    CHECK(objectionToTotals(single, {3, 2, 1}, 5) == QStringLiteral("There are %n ballot(s)|6"));
    CHECK(objectionToTotals(single, {3, 1, 0}, 5) == QStringLiteral("There are %n ballot(s)|4"));
    CHECK(objectionToTotals(approval, {5, 5, 0}, 5).isEmpty());
    CHECK(objectionToTotals(approval, {3, 3, 4}, 5).isEmpty());
    CHECK(objectionToTotals(approval, {6, 2, 0}, 5) == QStringLiteral("%n ballot(s) can give %1 at most %2|Ana,5,6"));
    CHECK(objectionToTotals(approval, {5, 3, 3}, 5) ==
          QStringLiteral("%n ballot(s) can hold %1 approvals at most|10,11"));
    CHECK(objectionToTotals(approval, {2, 2, 0}, 5) ==
          QStringLiteral("%n ballot(s) that are neither blank nor spoiled mark something each|4"));
    CHECK(objectionToTotals(dots, {15, 10, 0}, 5).isEmpty());
    CHECK(objectionToTotals(dots, {2, 16, 0}, 5) == QStringLiteral("%n ballot(s) can give %1 at most %2|Bob,15,16"));
    CHECK(objectionToTotals(dots, {10, 10, 6}, 5) == QStringLiteral("%n ballot(s) can hold %1 points at most|25,26"));
    CHECK(objectionToTotals(dots, {0, 0, 0}, 0).isEmpty());
    CHECK_FALSE(objectionToTotals(dots, {1, 0, 0}, 0).isEmpty());
    CHECK_FALSE(objectionToTotals(dots, {2'000'000'000, 2'000'000'000, 0}, 5).isEmpty());
}

TEST_CASE("ballots made from totals have those totals", "[vote][paper]")
{
    SeededRandom random(GENERATE(range(1, 301)));
    const auto below = [&](int bound) { return static_cast<int>(random.below(static_cast<quint64>(bound))); };
    BallotForm form{static_cast<VoteMethod>(below(3)), 1 + below(8), true, {}};
    form.limits.mostApprovals = 1 + below(8);
    form.limits.points = 1 + below(10);
    form.limits.mostOnOne = 1 + below(form.limits.points);
    // A pile of papers as people fill them in.
    const int papers = below(20);
    std::vector<int> totals(static_cast<std::size_t>(form.options), 0);
    for (int paper = 0; paper < papers; ++paper) {
        BallotMarks marks(static_cast<std::size_t>(form.options), 0);
        ++marks[static_cast<std::size_t>(below(form.options))];
        for (int more = below(form.mostMarks()); more > 0; --more)
            if (int& mark = marks[static_cast<std::size_t>(below(form.options))]; mark < form.mostOnOne())
                ++mark;
        REQUIRE_OK(form.content(marks));
        for (std::size_t option = 0; option < totals.size(); ++option)
            totals[option] += marks[option];
    }
    const auto ballots = ballotsWithTotals(form, totals, papers);
    REQUIRE_OK(ballots);
    CHECK(ballots->size() == papers);
    CHECK(ballots->count(QString()) == 0);
    const auto counted = tally(
        {form.method, 1, TieRule::KeepAll, {}, form.limits}, QStringList(form.options, QStringLiteral("x")), *ballots);
    REQUIRE_OK(counted);
    for (const OptionTally& option : counted->options)
        CHECK(option.total == totals[static_cast<std::size_t>(option.option)]);
}
