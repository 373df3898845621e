// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/vote/tally.h"
#include "tests/core/vote/tallywords.h"
#include "tests/support/catch.h"

using namespace filrouge;
using namespace filrouge::tests;

namespace {

/// Any ballots, as random voters of that rule fill them in.
struct RandomVote final {
    explicit RandomVote(int seed) : random(static_cast<quint64>(seed))
    {
        options = 1 + below(8);
        form = {static_cast<VoteMethod>(below(3)), options, true, {}};
        form.limits.mostApprovals = 1 + below(options);
        form.limits.points = 1 + below(8);
        form.limits.mostOnOne = 1 + below(form.limits.points);
        rule = {form.method, 1 + below(options), static_cast<TieRule>(below(3)), QStringLiteral("s"), form.limits};
        for (int left = below(40); left > 0; --left)
            ballots.append(ballot());
    }

    int below(int bound) { return static_cast<int>(random.below(static_cast<quint64>(bound))); }

    QString ballot()
    {
        BallotMarks marks(static_cast<std::size_t>(options), 0);
        for (int left = below(form.mostMarks() + 1); left > 0; --left)
            if (int& mark = marks[static_cast<std::size_t>(below(options))]; mark < form.mostOnOne())
                ++mark;
        const auto content = form.content(marks);
        REQUIRE_OK(content);
        return *content;
    }

    [[nodiscard]] Tally count() const
    {
        const auto counted = tally(rule, optionNames(options), ballots);
        REQUIRE_OK(counted);
        return *counted;
    }

    SeededRandom random;
    int options = 0;
    BallotForm form;
    CountingRule rule;
    QStringList ballots;
};

} // namespace

TEST_CASE("any method: totals are what the ballots give, whatever their order", "[vote][tally]")
{
    RandomVote vote(GENERATE(range(1, 401)));
    const Tally result = vote.count();
    int sum = 0;
    for (const OptionTally& option : result.options) {
        int given = 0;
        for (const QString& ballot : vote.ballots)
            given += vote.form.marks(ballot)->at(static_cast<std::size_t>(option.option));
        CHECK(option.total == given);
        sum += given;
        for (const OptionTally& other : result.options) {
            CHECK((option.total > other.total) == (option.rank < other.rank));
            if (option.chosen && !other.chosen)
                CHECK(option.total >= other.total);
        }
    }
    const int voters = result.ballots - result.blank;
    CHECK(sum >= voters);
    CHECK(sum <= voters * vote.form.mostMarks());

    const int chosen = static_cast<int>(result.chosen().size());
    switch (result.outcome) {
    case Outcome::Settled:
    case Outcome::SettledByLot:
        CHECK(chosen == vote.rule.seats);
        break;
    case Outcome::TieKept:
        CHECK(chosen > vote.rule.seats);
        break;
    case Outcome::RunOffNeeded:
        CHECK(chosen + result.seatsLeft == vote.rule.seats);
        CHECK(result.seatsLeft < static_cast<int>(result.tied.size()));
        break;
    case Outcome::NothingChosen:
        CHECK(chosen == 0);
        CHECK(voters == 0);
        break;
    }

    vote.random.shuffle(vote.ballots);
    const Tally again = vote.count();
    CHECK(again.options == result.options);
    CHECK(again.outcome == result.outcome);
    CHECK(again.tied == result.tied);
    CHECK(again.lot == result.lot);
    CHECK(traceOf(again) == traceOf(result));
}

TEST_CASE("any method: one more ballot for the chosen never harms them", "[vote][tally]")
{
    RandomVote vote(GENERATE(range(1001, 1401)));
    const Tally before = vote.count();
    for (const int option : before.chosen()) {
        // A ballot that gives something to this one and to nobody else.
        BallotMarks marks(static_cast<std::size_t>(vote.options), 0);
        marks[static_cast<std::size_t>(option)] = 1 + vote.below(vote.form.mostOnOne());
        const auto content = vote.form.content(marks);
        REQUIRE_OK(content);
        vote.ballots.append(*content);
        const Tally after = vote.count();
        vote.ballots.removeLast();
        INFO(lettersOf({option}).toStdString());
        CHECK(after.options[static_cast<std::size_t>(option)].chosen);
        CHECK(after.options[static_cast<std::size_t>(option)].rank <=
              before.options[static_cast<std::size_t>(option)].rank);
    }
}

TEST_CASE("any method: an option nobody marks does not change who is before whom", "[vote][tally]")
{
    RandomVote vote(GENERATE(range(2001, 2101)));
    if (vote.options == 8)
        return;
    const Tally before = vote.count();
    ++vote.options;
    ++vote.form.options;
    const Tally after = vote.count();
    for (int option = 0; option + 1 < vote.options; ++option) {
        const auto index = static_cast<std::size_t>(option);
        CHECK(after.options[index].total == before.options[index].total);
        CHECK(after.options[index].rank == before.options[index].rank);
    }
    CHECK(after.options.back().total == 0);
}
