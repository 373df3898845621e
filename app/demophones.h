// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/seminar/seminar.h"
#include "core/vote/pollingstation.h"

#include <map>

namespace filrouge {

class Programme;

/// The demo's voters with a phone each: real slips, real codes, real sockets on this computer's own network.
class DemoPhones final {
public:
    DemoPhones(Programme& programme, PollingStation& station, const Clock& clock)
        : programme_(programme),
          station_(station),
          clock_(clock)
    {}

    /// Everybody who has none yet gets a slip.
    [[nodiscard]] Result<> handOutSlips(SeminarId seminar);
    /// Serves the open vote until all of them have cast what is written beside them. Errors: the first phone's that
    /// failed.
    [[nodiscard]] Result<> vote(VoteId vote, const std::vector<std::pair<ParticipantId, QString>>& ballots);

private:
    Programme& programme_;
    PollingStation& station_;
    const Clock& clock_;
    std::map<ParticipantId, VotingCode> codes_;
};

} // namespace filrouge
