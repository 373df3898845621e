// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vote/tallytotals.h"

#include <algorithm>
#include <numeric>

namespace filrouge::detail {

namespace {

Result<void> checked(const CountingRule& rule, const QStringList& options, const TallyWords& words)
{
    if (rule.method != words.method)
        return fail(ErrorCode::Invalid, QStringLiteral("method"), QStringLiteral("another method's count"));
    if (options.isEmpty() || options.size() > mostOptions)
        return fail(ErrorCode::Invalid, QStringLiteral("options"), QStringLiteral("1 to 26"));
    if (rule.seats < 1)
        return fail(ErrorCode::Invalid, QStringLiteral("seats"), QStringLiteral("1 or more"));
    if (!rule.limits.inRange())
        return fail(ErrorCode::Invalid, QStringLiteral("limits"), QStringLiteral("within their ranges"));
    if (rule.tieRule == TieRule::Lot && rule.lotSeed.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, QStringLiteral("lot_seed"), QStringLiteral("a lot needs a seed"));
    return {};
}

/// One count, step by step.
class TotalsCount final {
public:
    TotalsCount(const CountingRule& rule, const QStringList& names, const TallyWords& words)
        : rule_(rule),
          names_(names),
          words_(words)
    {
        for (int position = 0; position < names.size(); ++position)
            tally_.options.push_back({position, 0, 1, false});
    }

    Result<Tally> count(const QStringList& ballots)
    {
        FILROUGE_TRY(addUp(ballots));
        rank();
        explainTotals();
        if (tally_.blank == tally_.ballots) {
            tally_.outcome = Outcome::NothingChosen;
            tell(FILROUGE_TEXT("Tally", "No ballot names a persona: none is chosen."));
            return tally_;
        }
        fillSeats();
        const std::vector<int> chosen = tally_.chosen();
        tell(chosen.empty() ? FILROUGE_TEXT("Tally", "Nobody is chosen before the run-off.")
                            : FILROUGE_TEXT("Tally", "Chosen: %1.", {namesOf(chosen)}));
        return tally_;
    }

private:
    void tell(const Text& step) { tally_.trace.push_back(step); }
    [[nodiscard]] int total(int option) const { return tally_.options[static_cast<std::size_t>(option)].total; }

    [[nodiscard]] QString namesOf(const std::vector<int>& options) const
    {
        QStringList list;
        for (const int option : options)
            list.append(names_[option]);
        return list.join(QStringLiteral(", "));
    }

    Result<void> addUp(const QStringList& ballots)
    {
        const BallotForm form{rule_.method, static_cast<int>(names_.size()), true, rule_.limits};
        for (qsizetype i = 0; i < ballots.size(); ++i) {
            const auto marks = form.marks(ballots[i]);
            if (!marks)
                return fail(ErrorCode::Malformed, QStringLiteral("ballots[%1]").arg(i), ballots[i].left(80));
            tally_.blank += ballots[i].isEmpty() ? 1 : 0;
            for (OptionTally& option : tally_.options)
                option.total += (*marks)[static_cast<std::size_t>(option.option)];
        }
        tally_.ballots = static_cast<int>(ballots.size());
        available_ = form.mostMarks() * (tally_.ballots - tally_.blank);
        return {};
    }

    /// Highest totals first; equal ones in wall order, and with the same rank.
    void rank()
    {
        order_.resize(tally_.options.size());
        std::iota(order_.begin(), order_.end(), 0);
        std::ranges::stable_sort(order_, std::greater(), [&](int option) { return total(option); });
        for (OptionTally& option : tally_.options)
            option.rank = 1 + static_cast<int>(std::ranges::count_if(tally_.options, [&](const OptionTally& other) {
                              return other.total > option.total;
                          }));
    }

    void explainTotals()
    {
        tell(FILROUGE_TEXT("Tally", "%n ballot(s) were in the box.", {}, tally_.ballots));
        if (tally_.blank > 0)
            tell(FILROUGE_TEXT(
                "Tally", "%n of them blank: a blank vote is a vote, and chooses nobody.", {}, tally_.blank));
        if (words_.sum != nullptr && tally_.blank < tally_.ballots) {
            const int placed = std::accumulate(
                order_.begin(), order_.end(), 0, [&](int sum, int option) { return sum + total(option); });
            tell(words_.sum(placed, available_));
        }
        tell(words_.rule(rule_.seats));
        for (const int option : order_)
            tell(words_.total(names_[option], total(option)));
    }

    void choose(const std::vector<int>& options)
    {
        for (const int option : options)
            tally_.options[static_cast<std::size_t>(option)].chosen = true;
    }

    /// What is equal on both sides of the last seat is a tie.
    void fillSeats()
    {
        const auto seats = static_cast<std::size_t>(rule_.seats);
        if (seats >= order_.size()) {
            choose(order_);
            tell(FILROUGE_TEXT("Tally", "There is a place for every persona."));
            return;
        }
        const int last = total(order_[seats - 1]);
        const int next = total(order_[seats]);
        if (last > next) {
            choose({order_.begin(), order_.begin() + rule_.seats});
            tell(words_.settled(last, next));
            return;
        }
        std::vector<int> above;
        for (const int option : order_) {
            if (total(option) > last)
                above.push_back(option);
            else if (total(option) == last)
                tally_.tied.push_back(option);
        }
        choose(above);
        tally_.seatsLeft = rule_.seats - static_cast<int>(above.size());
        settleTie();
    }

    void settleTie()
    {
        tell(words_.tied(namesOf(tally_.tied), total(tally_.tied.front())));
        tell(FILROUGE_TEXT("Tally", "%n place(s) left for them.", {}, tally_.seatsLeft));
        switch (rule_.tieRule) {
        case TieRule::RunOff:
            tally_.outcome = Outcome::RunOffNeeded;
            tell(words_.runOff());
            break;
        case TieRule::KeepAll:
            tally_.outcome = Outcome::TieKept;
            tell(FILROUGE_TEXT("Tally", "The rule announced is to choose all who are tied."));
            choose(tally_.tied);
            break;
        case TieRule::Lot:
            settleByLot();
            break;
        }
    }

    void settleByLot()
    {
        tally_.outcome = Outcome::SettledByLot;
        tally_.lot = drawLots(tally_.tied, rule_.lotSeed);
        tell(FILROUGE_TEXT(
            "Tally", "The rule announced is a lot, with the seed published beforehand: %1", {rule_.lotSeed.trimmed()}));
        tell(FILROUGE_TEXT(
            "Tally", "Each one's number is the SHA-256 of the seed followed by the letter; the smallest are drawn."));
        for (std::size_t i = 0; i < tally_.lot.size(); ++i) {
            const LotNumber& number = tally_.lot[i];
            tell(FILROUGE_TEXT(
                "Tally", "%1 (%2): %3", {names_[number.option], optionLetter(number.option), number.sha256}));
            if (static_cast<int>(i) < tally_.seatsLeft)
                choose({number.option});
        }
    }

    const CountingRule& rule_;
    const QStringList& names_;
    const TallyWords& words_;
    Tally tally_;
    std::vector<int> order_; ///< options by rank
    int available_ = 0;      ///< marks on all ballots but the blank ones, had they used them all
};

} // namespace

Result<Tally> tallyTotals(const CountingRule& rule, const QStringList& options, const QStringList& ballots,
                          const TallyWords& words)
{
    FILROUGE_TRY(checked(rule, options, words));
    return TotalsCount(rule, options, words).count(ballots);
}

} // namespace filrouge::detail
