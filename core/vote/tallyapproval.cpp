// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vote/tallytotals.h"

namespace filrouge {

namespace {

constexpr detail::TallyWords approvalWords{
    VoteMethod::Approval,
    [](int seats) {
        return FILROUGE_TEXT("Tally", "%n persona(s) to be chosen: those with the most approvals.", {}, seats);
    },
    [](int placed, int /*available*/) {
        return FILROUGE_TEXT("Tally", "The ballots hold %n approval(s) in all.", {}, placed);
    },
    [](const QString& name, int total) { return FILROUGE_TEXT("Tally", "%1: %n approval(s)", {name}, total); },
    [](int last, int next) {
        return FILROUGE_TEXT("Tally",
                             "The last place is reached with %n approval(s), the next total is %1: no tie to settle.",
                             {QString::number(next)},
                             last);
    },
    [](const QString& names, int total) {
        return FILROUGE_TEXT("Tally", "Tied with %n approval(s) each: %1.", {names}, total);
    },
    [] { return FILROUGE_TEXT("Tally", "The rule announced is a run-off among them, each voter naming one."); },
};

} // namespace

Result<Tally> tallyApproval(const CountingRule& rule, const QStringList& options, const QStringList& ballots)
{
    return detail::tallyTotals(rule, options, ballots, approvalWords);
}

} // namespace filrouge
