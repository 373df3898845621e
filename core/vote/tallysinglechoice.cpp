// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vote/tallytotals.h"

namespace filrouge {

namespace {

constexpr detail::TallyWords singleChoiceWords{
    VoteMethod::Single,
    [](int seats) {
        return FILROUGE_TEXT("Tally", "%n persona(s) to be chosen: those with the most ballots.", {}, seats);
    },
    nullptr,
    [](const QString& name, int total) { return FILROUGE_TEXT("Tally", "%1: %n ballot(s)", {name}, total); },
    [](int last, int next) {
        return FILROUGE_TEXT("Tally",
                             "The last place is reached with %n ballot(s), the next total is %1: no tie to settle.",
                             {QString::number(next)},
                             last);
    },
    [](const QString& names, int total) {
        return FILROUGE_TEXT("Tally", "Tied with %n ballot(s) each: %1.", {names}, total);
    },
    [] { return FILROUGE_TEXT("Tally", "The rule announced is a run-off among them."); },
};

} // namespace

Result<Tally> tallySingleChoice(const CountingRule& rule, const QStringList& options, const QStringList& ballots)
{
    return detail::tallyTotals(rule, options, ballots, singleChoiceWords);
}

} // namespace filrouge
