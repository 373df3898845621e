// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/waitingvoters.h"

#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "core/vote/pollingstation.h"

#include <set>

namespace filrouge {

Result<std::vector<WaitingVoter>> waitingVoters(Programme& programme, const PollingStation& station, VoteId id)
{
    Services& services = programme.services();
    FILROUGE_TRY_VALUE(vote, services.votes.vote(id));
    FILROUGE_TRY_VALUE(box, station.box(id));
    FILROUGE_TRY_VALUE(roll, services.roll.read().roll(vote.seminar));
    const std::vector<ParticipantId> entitled = box->roll();
    const std::set<ParticipantId> onRoll(entitled.begin(), entitled.end());
    std::vector<WaitingVoter> waiting;
    for (const RollLine& line : roll) {
        if (!onRoll.contains(line.participant.id))
            continue;
        FILROUGE_TRY_VALUE(voted, box->hasVoted(line.participant.id));
        if (!voted)
            waiting.push_back(
                {line.participant.id, line.person.name, line.organisation ? line.organisation->name : QString()});
    }
    return waiting;
}

} // namespace filrouge
