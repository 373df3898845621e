// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QString>

#include <vector>

namespace filrouge {

class PollingStation;
class Programme;

/// Somebody on the roll of an open vote whose ballot is not in the box.
struct WaitingVoter final {
    ParticipantId id;
    QString name;
    QString organisation; ///< the one spoken for; may be empty

    friend bool operator==(const WaitingVoter&, const WaitingVoter&) = default;
};

/// In the order of the seminar's roll. Errors: NotFound, BoxMissing (the vote is not open), those of the disk.
[[nodiscard]] Result<std::vector<WaitingVoter>> waitingVoters(Programme& programme, const PollingStation& station,
                                                              VoteId id);

} // namespace filrouge
