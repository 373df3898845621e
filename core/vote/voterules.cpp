// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vote/voterules.h"

#include "core/vote/ballotform.h"

#include <algorithm>

namespace filrouge {

namespace {

tl::unexpected<Error> invalid(const char* field, const char* rule)
{
    return fail(ErrorCode::Invalid, QLatin1String(field), QLatin1String(rule));
}

} // namespace

Text defaultQuestion()
{
    return FILROUGE_TEXT("Vote", "For which persona would you like to get involved?");
}

Result<> validate(const Vote& vote)
{
    if (vote.seats < 1)
        return invalid("seats", "1 or more");
    if (vote.mostApprovals < 1 || vote.mostApprovals > mostOptions)
        return invalid("most_approvals", "must be from 1 to 26");
    if (vote.points < 1 || vote.points > mostPoints)
        return invalid("points", "must be from 1 to 20");
    if (vote.mostOnOne < 1 || vote.mostOnOne > vote.points)
        return invalid("most_on_one", "must be from 1 to the number of points");
    if (vote.rollSize < 0)
        return invalid("roll_size", "0 or more");
    if (vote.blank < 0)
        return invalid("blank", "0 or more");
    if (vote.spoiled < 0)
        return invalid("spoiled", "0 or more");
    return {};
}

tl::unexpected<Error> voteConflict(const char* state)
{
    return fail(ErrorCode::Conflict, QStringLiteral("vote"), QLatin1String(state));
}

bool annulWithoutBox(Vote& vote)
{
    if (vote.state != VoteState::Rehearsal && vote.state != VoteState::Open && vote.state != VoteState::Closed)
        return false;
    vote.state = VoteState::Annulled;
    vote.boxUuid.clear();
    return true;
}

Result<> validateDraft(const Vote& vote, const std::vector<PersonaId>& options)
{
    FILROUGE_TRY(validate(vote));
    if (options.size() > static_cast<std::size_t>(mostOptions))
        return invalid("options", "26 at most");
    std::vector<PersonaId> sorted = options;
    std::ranges::sort(sorted);
    if (std::ranges::adjacent_find(sorted) != sorted.end())
        return invalid("options", "nobody twice");
    return {};
}

Result<> validateOpening(const Vote& vote, const QStringList& options, std::size_t voters)
{
    if (vote.question.trimmed().isEmpty())
        return invalid("question", "not empty");
    if (options.size() < 2 || options.size() > mostOptions)
        return invalid("options", "2 to 26");
    if (vote.seats < 1 || vote.seats >= options.size())
        return invalid("seats", "1 or more, and fewer than options");
    if (vote.method == VoteMethod::Approval && vote.mostApprovals > options.size())
        return invalid("most_approvals", "must be from 1 to the number of options");
    if (vote.method == VoteMethod::Dots && vote.points > vote.mostOnOne * options.size())
        return invalid("points", "more than can be placed on the options");
    if (vote.tieRule == TieRule::Lot && vote.lotSeed.trimmed().isEmpty())
        return invalid("lot_seed", "a lot needs a seed published beforehand");
    if (voters == 0)
        return invalid("roll", "nobody has signed in");
    return {};
}

} // namespace filrouge
