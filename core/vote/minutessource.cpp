// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field/programmedetailsrepository.h"
#include "core/seminar/seminarrepository.h"
#include "core/vote/minutes.h"

namespace filrouge {

Result<MinutesSource> minutesSource(Connection& connection, const VoteService& votes, VoteId id)
{
    MinutesSource source;
    FILROUGE_TRY_VALUE(vote, votes.vote(id));
    if (vote.state == VoteState::Draft)
        return fail(ErrorCode::Conflict, QStringLiteral("vote"), QStringLiteral("never opened"));
    FILROUGE_TRY_VALUE(programme, ProgrammeDetailsRepository(connection).details());
    FILROUGE_TRY_VALUE(seminar, SeminarRepository(connection).find(vote.seminar));
    FILROUGE_TRY_VALUE(options, votes.options(id));
    FILROUGE_TRY_VALUE(events, votes.events(id));
    if (vote.runOffOf) {
        FILROUGE_TRY_VALUE(first, votes.vote(*vote.runOffOf));
        source.firstVote = std::move(first);
    }
    if (vote.revealedAt) {
        const VoteRepository published(connection);
        FILROUGE_TRY_VALUE(result, votes.result(id));
        FILROUGE_TRY_VALUE(codes, published.publishedCodes(id));
        FILROUGE_TRY_VALUE(ballots, published.publishedBallots(id));
        source.tally = std::move(result.tally);
        source.turnout = result.turnout;
        source.codes = std::move(codes);
        source.ballots = std::move(ballots);
    }
    source.programme = programme.name;
    source.illustrative = programme.illustrative;
    source.illustrativeNote = programme.illustrativeNote;
    source.seminar = std::move(seminar);
    source.vote = std::move(vote);
    source.options = std::move(options);
    source.events = std::move(events);
    return source;
}

} // namespace filrouge
