// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/seminar/seminar.h"
#include "core/vote/voterepository.h"

#include <optional>
#include <vector>

namespace filrouge {

class Programme;

/// What the day is about now, as the file says it; what the box knows is not in it.
struct VoteOfTheDay final {
    std::optional<Vote> vote;
    std::vector<BallotOption> options;
    Turnout counted; ///< of a revealed vote
    int present = 0; ///< people who have signed in
    bool needsRunOff = false;
    bool otherUnderWay = false; ///< in another seminar
    Instant rehearsedAt;        ///< the last time; nothing without
    Instant annulledAt;
    QString reason; ///< of an annulled one

    [[nodiscard]] bool isIn(VoteState state) const { return vote && vote->state == state; }
    [[nodiscard]] bool isUnderWay() const { return isIn(VoteState::Open) || isIn(VoteState::Closed); }
};

/// Under way, else the next to be opened, else the one that came to its end last, annulled or revealed.
[[nodiscard]] std::optional<Vote> voteOfTheDay(const std::vector<Vote>& votes);
/// Without a seminar there is nobody, and no vote.
[[nodiscard]] Result<VoteOfTheDay> readVoteOfTheDay(Programme& programme, const std::optional<Seminar>& seminar);

} // namespace filrouge
