// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vote/voteservice.h"

#include "core/base/shortened.h"
#include "core/vote/crockford.h"
#include "core/vote/voterules.h"

#include <algorithm>

namespace filrouge {

namespace {

BallotLimits limitsOf(const Vote& vote)
{
    return {vote.mostApprovals, vote.points, vote.mostOnOne};
}

/// What a draft may say of itself, but for its method: the rest is written by what happens.
void takeQuestion(Vote& draft, const Vote& vote)
{
    draft.question = vote.question;
    draft.mostApprovals = vote.mostApprovals;
    draft.points = vote.points;
    draft.mostOnOne = vote.mostOnOne;
    draft.seats = vote.seats;
    draft.tieRule = vote.tieRule;
    draft.lotSeed = vote.lotSeed;
    draft.blankAllowed = vote.blankAllowed;
    draft.changeable = vote.changeable;
    draft.shuffled = vote.shuffled;
    draft.admission = vote.admission;
}

void drawSeed(Vote& vote, Random& random)
{
    if (vote.tieRule == TieRule::Lot && vote.lotSeed.trimmed().isEmpty())
        vote.lotSeed = newCode(random, trackingCodeLength);
}

} // namespace

CountingRule countingRule(const Vote& vote)
{
    return {vote.method, vote.seats, vote.tieRule, vote.lotSeed, limitsOf(vote)};
}

BallotForm ballotForm(const Vote& vote, std::size_t options)
{
    return {vote.method, static_cast<int>(options), vote.blankAllowed, limitsOf(vote), vote.changeable};
}

QStringList namesOf(const std::vector<BallotOption>& options)
{
    QStringList names;
    for (const BallotOption& option : options)
        names.append(option.name);
    return names;
}

Result<Vote> VoteService::addDraft(const Vote& vote, const std::vector<PersonaId>& personas)
{
    FILROUGE_TRY(validateDraft(vote, personas));
    Vote draft;
    draft.id = vote.id;
    draft.seminar = vote.seminar;
    draft.runOffOf = vote.runOffOf;
    draft.method = vote.method;
    takeQuestion(draft, vote);
    return file_.edit(FILROUGE_TEXT("Edits", "Prepare a vote"), [&](Edit& edit) -> Result<Vote> {
        drawSeed(draft, edit.random());
        FILROUGE_TRY_VALUE(added, votes_.insert(edit, draft));
        FILROUGE_TRY(votes_.replaceOptions(edit, added.id, personas));
        return added;
    });
}

Result<> VoteService::updateDraft(const Vote& vote, const std::vector<PersonaId>& personas, const QString& mergeKey)
{
    FILROUGE_TRY_VALUE(draft, votes_.find(vote.id));
    if (draft.state != VoteState::Draft)
        return voteConflict("not a draft");
    FILROUGE_TRY(validateDraft(vote, personas));
    if (!draft.runOffOf)
        draft.method = vote.method;
    takeQuestion(draft, vote);
    FILROUGE_TRY_VALUE(options, votes_.options(vote.id));
    const bool sameOptions =
        std::ranges::equal(options, personas, {}, [](const BallotOption& option) { return option.option.persona; });
    return file_.edit(FILROUGE_TEXT("Edits", "Edit the vote “%1”", {shortened(draft.question)}),
                      [&](Edit& edit) -> Result<> {
                          drawSeed(draft, edit.random());
                          FILROUGE_TRY(votes_.update(edit, draft));
                          return sameOptions ? Result<>() : votes_.replaceOptions(edit, draft.id, personas);
                      },
                      {.mergeKey = mergeKey});
}

Result<> VoteService::removeDraft(VoteId id)
{
    FILROUGE_TRY_VALUE(draft, votes_.find(id));
    if (draft.state != VoteState::Draft)
        return voteConflict("not a draft");
    return file_.edit(FILROUGE_TEXT("Edits", "Remove the vote “%1”", {shortened(draft.question)}),
                      [&](Edit& edit) { return votes_.remove(edit, id); });
}

Result<Vote> VoteService::addRunOff(VoteId of)
{
    FILROUGE_TRY_VALUE(first, result(of));
    if (first.vote.state != VoteState::Revealed || first.tally.outcome != Outcome::RunOffNeeded)
        return voteConflict("needs no run-off");
    FILROUGE_TRY_VALUE(runOffs, votes_.runOffsOf(of));
    if (std::ranges::any_of(runOffs, [](const Vote& vote) { return vote.state != VoteState::Annulled; }))
        return voteConflict("has a run-off");
    Vote vote;
    vote.seminar = first.vote.seminar;
    vote.runOffOf = of;
    vote.question = first.vote.question;
    vote.seats = first.tally.seatsLeft;
    vote.tieRule = TieRule::Lot;
    vote.blankAllowed = first.vote.blankAllowed;
    vote.changeable = first.vote.changeable;
    vote.shuffled = first.vote.shuffled;
    vote.admission = first.vote.admission;
    std::vector<PersonaId> tied;
    for (const int option : first.tally.tied)
        tied.push_back(first.options[static_cast<std::size_t>(option)].option.persona);
    return addDraft(vote, tied);
}

Result<Vote> VoteService::addRerun(VoteId of)
{
    FILROUGE_TRY_VALUE(annulled, votes_.find(of));
    if (annulled.state != VoteState::Annulled)
        return voteConflict(word(annulled.state));
    FILROUGE_TRY_VALUE(others, votes_.of(annulled.seminar));
    for (const Vote& other : others)
        if (other.state == VoteState::Draft ||
            (annulled.runOffOf && other.runOffOf == annulled.runOffOf && other.state != VoteState::Annulled))
            return voteConflict("has a vote in its place");
    FILROUGE_TRY_VALUE(options, votes_.options(of));
    std::vector<PersonaId> personas;
    for (const BallotOption& option : options)
        personas.push_back(option.option.persona);
    Vote again = annulled;
    again.id = {};
    again.lotSeed.clear(); // whoever saw the first lot drawn knows what it gives
    return addDraft(again, personas);
}

Result<> VoteService::recordRehearsal(VoteId id)
{
    FILROUGE_TRY_VALUE(draft, votes_.find(id));
    if (draft.state != VoteState::Draft)
        return voteConflict("not a draft");
    return file_.edit(FILROUGE_TEXT("Edits", "Note the rehearsal of the vote “%1”", {shortened(draft.question)}),
                      [&](Edit& edit) { return votes_.record(edit, id, VoteEventKind::Rehearsed); });
}

Result<VoteResult> VoteService::result(VoteId id) const
{
    FILROUGE_TRY_VALUE(vote, votes_.find(id));
    if (!vote.revealedAt)
        return voteConflict("not counted");
    FILROUGE_TRY_VALUE(options, votes_.options(id));
    FILROUGE_TRY_VALUE(ballots, votes_.publishedBallots(id));
    FILROUGE_TRY_VALUE(counted, tally(countingRule(vote), namesOf(options), ballots));
    FILROUGE_TRY_VALUE(stored, votes_.tallies(id));
    std::size_t agreed = 0;
    for (const VoteTally& total : stored)
        for (const OptionTally& again : counted.options)
            if (options[static_cast<std::size_t>(again.option)].option.id == total.option &&
                again.total == total.total && again.rank == total.rank && again.chosen == total.chosen)
                ++agreed;
    if (agreed != options.size() || stored.size() != options.size())
        return fail(ErrorCode::Damaged, QStringLiteral("vote_tally"), QStringLiteral("not what the ballots give"));

    VoteResult result{vote, options, counted, {vote.rollSize, 0, {}, vote.spoiled}};
    FILROUGE_TRY_VALUE(turnout, votes_.turnout(id));
    for (const VoteTurnout& channel : turnout) {
        result.turnout.byChannel[static_cast<std::size_t>(channel.channel)] = channel.count;
        result.turnout.voted += channel.count;
    }
    return result;
}

} // namespace filrouge
