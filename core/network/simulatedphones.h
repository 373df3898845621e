// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/vote/ballotform.h"

#include <functional>
#include <vector>

// Phones without people: for the rehearsal in the room, the demo and tests. They vote as a browser without script does,
// over real sockets and the real pages: read the ballot, fill it in, check it, confirm it, read the receipt.

namespace filrouge {

/// The server they vote at.
struct PhoneTarget final {
    QString address;
    quint16 port = 0;

    friend bool operator==(const PhoneTarget&, const PhoneTarget&) = default;
};

struct SimulatedVoter final {
    QString code;      ///< as it stands on the slip, short or long
    BallotMarks marks; ///< all 0: a blank vote
};

/// The tracking code on the receipt. Errors: AlreadyVoted, NotFound (the code opens nothing), VoteNotOpen (no ballot is
/// taken), DiskFull (it could not be stored), Conflict (the server is busy, or slows who tries codes), ReadFailed (no
/// answer; detail), Malformed (a page that is none of these; where: the step).
using SimulatedVote = Result<QString>;

/// Votes for one, and waits for it: seconds at most, unless the server does not answer.
[[nodiscard]] SimulatedVote voteByPhone(const PhoneTarget& target, const SimulatedVoter& voter, const BallotForm& form);

/// All of them, `atOnce` at a time, each in its thread; returns when the last has its answer. The outcomes in the order
/// of the voters. `done` is called from any of the threads, one at a time, with how many have voted.
[[nodiscard]] std::vector<SimulatedVote> voteByPhones(const PhoneTarget& target,
                                                      const std::vector<SimulatedVoter>& voters, const BallotForm& form,
                                                      int atOnce, const std::function<void(int)>& done = {});

} // namespace filrouge
