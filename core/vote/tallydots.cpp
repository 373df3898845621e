// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vote/tallytotals.h"

namespace filrouge {

namespace {

constexpr detail::TallyWords dotsWords{
    VoteMethod::Dots,
    [](int seats) {
        return FILROUGE_TEXT("Tally", "%n persona(s) to be chosen: those with the most points.", {}, seats);
    },
    [](int placed, int available) {
        return placed == available
                   ? FILROUGE_TEXT("Tally", "The ballots hold %n point(s) in all.", {}, placed)
                   : FILROUGE_TEXT("Tally",
                                   "The ballots hold %n point(s) in all. Left over, which count for nothing: %1.",
                                   {QString::number(available - placed)},
                                   placed);
    },
    [](const QString& name, int total) { return FILROUGE_TEXT("Tally", "%1: %n point(s)", {name}, total); },
    [](int last, int next) {
        return FILROUGE_TEXT("Tally",
                             "The last place is reached with %n point(s), the next total is %1: no tie to settle.",
                             {QString::number(next)},
                             last);
    },
    [](const QString& names, int total) {
        return FILROUGE_TEXT("Tally", "Tied with %n point(s) each: %1.", {names}, total);
    },
    [] { return FILROUGE_TEXT("Tally", "The rule announced is a run-off among them, each voter naming one."); },
};

} // namespace

Result<Tally> tallyDots(const CountingRule& rule, const QStringList& options, const QStringList& ballots)
{
    return detail::tallyTotals(rule, options, ballots, dotsWords);
}

} // namespace filrouge
