// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vote/tally.h"

#include "core/vote/ballotform.h"

#include <QCryptographicHash>

#include <algorithm>
#include <numeric>

namespace filrouge {

namespace {

QString namesOf(const std::vector<int>& chosen, const QStringList& names)
{
    QStringList list;
    for (const int option : chosen)
        list.append(names[option]);
    return list.join(QStringLiteral(", "));
}

Result<void> checked(const CountingRule& rule, const QStringList& options)
{
    if (options.isEmpty() || options.size() > mostOptions)
        return fail(ErrorCode::Invalid, QStringLiteral("options"), QStringLiteral("1 to 26"));
    if (rule.seats < 1)
        return fail(ErrorCode::Invalid, QStringLiteral("seats"), QStringLiteral("1 or more"));
    if (rule.tieRule == TieRule::Lot && rule.lotSeed.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, QStringLiteral("lot_seed"), QStringLiteral("a lot needs a seed"));
    return {};
}

Result<void> addUp(Tally& tally, const QStringList& ballots)
{
    for (qsizetype i = 0; i < ballots.size(); ++i) {
        if (ballots[i].isEmpty()) {
            ++tally.blank;
            continue;
        }
        const auto option = optionPosition(ballots[i]);
        if (!option || static_cast<std::size_t>(*option) >= tally.options.size())
            return fail(ErrorCode::Malformed, QStringLiteral("ballots[%1]").arg(i), ballots[i].left(80));
        ++tally.options[static_cast<std::size_t>(*option)].ballots;
    }
    tally.ballots = static_cast<int>(ballots.size());
    return {};
}

/// Positions by total, most first; equal totals in wall order.
std::vector<int> ranked(std::vector<OptionTally>& options)
{
    std::vector<int> order(options.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        return options[static_cast<std::size_t>(a)].ballots > options[static_cast<std::size_t>(b)].ballots;
    });
    for (OptionTally& option : options)
        option.rank = 1 + static_cast<int>(std::ranges::count_if(
                              options, [&](const OptionTally& other) { return other.ballots > option.ballots; }));
    return order;
}

void explainTotals(Tally& tally, const CountingRule& rule, const QStringList& names, const std::vector<int>& order)
{
    tally.trace.push_back(FILROUGE_TEXT("Tally", "%n ballot(s) were in the box.", {}, tally.ballots));
    if (tally.blank > 0)
        tally.trace.push_back(
            FILROUGE_TEXT("Tally", "%n of them blank: a blank vote is a vote, and chooses nobody.", {}, tally.blank));
    tally.trace.push_back(
        FILROUGE_TEXT("Tally", "%n persona(s) to be chosen: those with the most ballots.", {}, rule.seats));
    for (const int option : order)
        tally.trace.push_back(FILROUGE_TEXT(
            "Tally", "%1: %n ballot(s)", {names[option]}, tally.options[static_cast<std::size_t>(option)].ballots));
}

void choose(Tally& tally, const std::vector<int>& options)
{
    for (const int option : options)
        tally.options[static_cast<std::size_t>(option)].chosen = true;
}

void settleByLot(Tally& tally, const CountingRule& rule, const QStringList& names)
{
    tally.outcome = Outcome::SettledByLot;
    tally.lot = drawLots(tally.tied, rule.lotSeed);
    tally.trace.push_back(FILROUGE_TEXT(
        "Tally", "The rule announced is a lot, with the seed published beforehand: %1", {rule.lotSeed.trimmed()}));
    tally.trace.push_back(FILROUGE_TEXT(
        "Tally", "Each one's number is the SHA-256 of the seed followed by the letter; the smallest are drawn."));
    for (std::size_t i = 0; i < tally.lot.size(); ++i) {
        const LotNumber& number = tally.lot[i];
        tally.trace.push_back(
            FILROUGE_TEXT("Tally", "%1 (%2): %3", {names[number.option], optionLetter(number.option), number.sha256}));
        if (static_cast<int>(i) < tally.seatsLeft)
            choose(tally, {number.option});
    }
}

void settleTie(Tally& tally, const CountingRule& rule, const QStringList& names)
{
    const int total = tally.options[static_cast<std::size_t>(tally.tied.front())].ballots;
    tally.trace.push_back(
        FILROUGE_TEXT("Tally", "Tied with %n ballot(s) each: %1.", {namesOf(tally.tied, names)}, total));
    tally.trace.push_back(FILROUGE_TEXT("Tally", "%n place(s) left for them.", {}, tally.seatsLeft));
    switch (rule.tieRule) {
    case TieRule::RunOff:
        tally.outcome = Outcome::RunOffNeeded;
        tally.trace.push_back(FILROUGE_TEXT("Tally", "The rule announced is a run-off among them."));
        break;
    case TieRule::KeepAll:
        tally.outcome = Outcome::TieKept;
        tally.trace.push_back(FILROUGE_TEXT("Tally", "The rule announced is to choose all who are tied."));
        choose(tally, tally.tied);
        break;
    case TieRule::Lot:
        settleByLot(tally, rule, names);
        break;
    }
}

/// Fills the seats from the top; what is equal on both sides of the last seat is a tie.
void fillSeats(Tally& tally, const CountingRule& rule, const QStringList& names, const std::vector<int>& order)
{
    const auto total = [&](std::size_t place) { return tally.options[static_cast<std::size_t>(order[place])].ballots; };
    const auto seats = static_cast<std::size_t>(rule.seats);
    if (seats >= order.size()) {
        choose(tally, order);
        tally.trace.push_back(FILROUGE_TEXT("Tally", "There is a place for every persona."));
        return;
    }
    const int last = total(seats - 1);
    const int next = total(seats);
    if (last > next) {
        choose(tally, {order.begin(), order.begin() + rule.seats});
        tally.trace.push_back(
            FILROUGE_TEXT("Tally",
                          "The last place is reached with %n ballot(s), the next total is %1: no tie to settle.",
                          {QString::number(next)},
                          last));
        return;
    }
    std::vector<int> above;
    for (const int option : order) {
        const int ballots = tally.options[static_cast<std::size_t>(option)].ballots;
        if (ballots > last)
            above.push_back(option);
        else if (ballots == last)
            tally.tied.push_back(option);
    }
    choose(tally, above);
    tally.seatsLeft = rule.seats - static_cast<int>(above.size());
    settleTie(tally, rule, names);
}

} // namespace

std::vector<int> Tally::chosen() const
{
    std::vector<OptionTally> sorted;
    std::ranges::copy_if(options, std::back_inserter(sorted), &OptionTally::chosen);
    std::ranges::stable_sort(sorted, {}, &OptionTally::rank);
    std::vector<int> positions;
    std::ranges::transform(sorted, std::back_inserter(positions), &OptionTally::option);
    return positions;
}

Result<Tally> tally(const CountingRule& rule, const QStringList& options, const QStringList& ballots)
{
    switch (rule.method) {
    case VoteMethod::Single:
        return tallySingleChoice(rule, options, ballots);
    }
    return fail(ErrorCode::Invalid, QStringLiteral("method"));
}

Result<Tally> tallySingleChoice(const CountingRule& rule, const QStringList& options, const QStringList& ballots)
{
    FILROUGE_TRY(checked(rule, options));
    Tally tally;
    for (int position = 0; position < options.size(); ++position)
        tally.options.push_back({position, 0, 1, false});
    FILROUGE_TRY(addUp(tally, ballots));
    const std::vector<int> order = ranked(tally.options);
    explainTotals(tally, rule, options, order);
    if (tally.blank == tally.ballots) {
        tally.outcome = Outcome::NothingChosen;
        tally.trace.push_back(FILROUGE_TEXT("Tally", "No ballot names a persona: none is chosen."));
        return tally;
    }
    fillSeats(tally, rule, options, order);
    const std::vector<int> chosen = tally.chosen();
    tally.trace.push_back(chosen.empty() ? FILROUGE_TEXT("Tally", "Nobody is chosen before the run-off.")
                                         : FILROUGE_TEXT("Tally", "Chosen: %1.", {namesOf(chosen, options)}));
    return tally;
}

std::vector<LotNumber> drawLots(const std::vector<int>& options, const QString& seed)
{
    const QString published = seed.trimmed().normalized(QString::NormalizationForm_C);
    std::vector<LotNumber> numbers;
    for (const int option : options) {
        const QByteArray text = (published + optionLetter(option)).toUtf8();
        numbers.push_back(
            {option, QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex())});
    }
    std::ranges::sort(numbers, {}, &LotNumber::sha256);
    return numbers;
}

} // namespace filrouge
