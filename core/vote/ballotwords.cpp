// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vote/ballotwords.h"

#include <numeric>

namespace filrouge {

Text methodName(VoteMethod method)
{
    switch (method) {
    case VoteMethod::Single:
        break;
    case VoteMethod::Approval:
        return FILROUGE_TEXT("Method", "Approval");
    case VoteMethod::Dots:
        return FILROUGE_TEXT("Method", "Points");
    }
    return FILROUGE_TEXT("Method", "Single choice");
}

Text methodSentence(const BallotForm& form)
{
    switch (form.method) {
    case VoteMethod::Single:
        break;
    case VoteMethod::Approval:
        return FILROUGE_TEXT("Method",
                             "Each voter ticks up to %n persona(s), all alike; those with the most approvals are "
                             "chosen.",
                             {},
                             form.limits.mostApprovals);
    case VoteMethod::Dots:
        return FILROUGE_TEXT("Method",
                             "Each voter has %n point(s) to place, at most %1 on one persona; those with the most "
                             "points are chosen.",
                             {QString::number(form.limits.mostOnOne)},
                             form.limits.points);
    }
    return FILROUGE_TEXT("Method", "Each voter names one persona; those with the most ballots are chosen.");
}

Text ballotInstruction(const BallotForm& form)
{
    switch (form.method) {
    case VoteMethod::Single:
        break;
    case VoteMethod::Approval:
        return FILROUGE_TEXT("Ballot", "Tick up to %n persona(s).", {}, form.limits.mostApprovals);
    case VoteMethod::Dots:
        return FILROUGE_TEXT("Ballot",
                             "Place up to %n point(s), at most %1 on one persona.",
                             {QString::number(form.limits.mostOnOne)},
                             form.limits.points);
    }
    return FILROUGE_TEXT("Ballot", "Choose one persona.");
}

Text marksLeft(const BallotForm& form, const BallotMarks& marks)
{
    const int left = form.mostMarks() - std::accumulate(marks.begin(), marks.end(), 0);
    if (form.method == VoteMethod::Single || left < 0)
        return {};
    return form.method == VoteMethod::Dots ? FILROUGE_TEXT("Ballot", "%n point(s) left", {}, left)
                                           : FILROUGE_TEXT("Ballot", "%n more may be ticked", {}, left);
}

Text inUnits(VoteMethod method, int total)
{
    switch (method) {
    case VoteMethod::Single:
        break;
    case VoteMethod::Approval:
        return FILROUGE_TEXT("Ballot", "%n approval(s)", {}, total);
    case VoteMethod::Dots:
        return FILROUGE_TEXT("Ballot", "%n point(s)", {}, total);
    }
    return FILROUGE_TEXT("Ballot", "%n ballot(s)", {}, total);
}

} // namespace filrouge
