// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vote/voteoftheday.h"

#include "core/programme/programme.h"
#include "core/programme/services.h"

#include <algorithm>

namespace filrouge {

std::optional<Vote> voteOfTheDay(const std::vector<Vote>& votes)
{
    const auto in = [&](auto wanted) -> std::optional<Vote> {
        const auto found = std::ranges::find_if(votes, wanted);
        return found == votes.end() ? std::nullopt : std::optional(*found);
    };
    if (auto underWay =
            in([](const Vote& vote) { return vote.state == VoteState::Open || vote.state == VoteState::Closed; }))
        return underWay;
    if (auto draft = in([](const Vote& vote) { return vote.state == VoteState::Draft; }))
        return draft;
    // What came later counts from its opening: an annulled vote has no other time of its own.
    std::optional<Vote> last;
    for (const Vote& vote : votes)
        if (!last || vote.openedAt > last->openedAt)
            last = vote;
    return last;
}

Result<VoteOfTheDay> readVoteOfTheDay(Programme& programme, const std::optional<Seminar>& seminar)
{
    VoteOfTheDay day;
    const Services& services = programme.services();
    const VoteRepository repository(programme.file().connection());
    for (const VoteState state : {VoteState::Open, VoteState::Closed}) {
        FILROUGE_TRY_VALUE(underWay, repository.in(state));
        for (const Vote& vote : underWay)
            day.otherUnderWay = day.otherUnderWay || !seminar || vote.seminar != seminar->id;
    }
    if (!seminar)
        return day;
    FILROUGE_TRY_VALUE(present, services.roll.presentParticipants(seminar->id));
    day.present = static_cast<int>(present.size());
    FILROUGE_TRY_VALUE(votes, services.votes.votes(seminar->id));
    day.vote = voteOfTheDay(votes);
    if (!day.vote)
        return day;
    const VoteId id = day.vote->id;
    FILROUGE_TRY_VALUE(options, services.votes.options(id));
    day.options = std::move(options);
    FILROUGE_TRY_VALUE(events, services.votes.events(id));
    for (const VoteEvent& event : events) {
        if (event.kind == VoteEventKind::Rehearsed)
            day.rehearsedAt = event.at;
        if (event.kind == VoteEventKind::Annulled) {
            day.annulledAt = event.at;
            day.reason = event.note;
        }
    }
    if (day.vote->state != VoteState::Revealed)
        return day;
    FILROUGE_TRY_VALUE(result, services.votes.result(id));
    day.counted = result.turnout;
    day.needsRunOff =
        result.tally.outcome == Outcome::RunOffNeeded && std::ranges::none_of(votes, [id](const Vote& vote) {
            return vote.runOffOf == id && vote.state != VoteState::Annulled;
        });
    return day;
}

} // namespace filrouge
