// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/sample.h"
#include "core/vote/voterepository.h"

namespace filrouge {

/// The ballots of the demo's voters, drawn from the sample's odds: same seed, same ballots in the same order.
class DemoCast final {
public:
    DemoCast(SampleOdds odds, quint64 seed) : odds_(std::move(odds)), random_(seed) {}

    /// The letter of the option this voter chooses; empty for a blank vote.
    [[nodiscard]] QString nextBallot(const std::vector<BallotOption>& options, bool blankAllowed);

private:
    SampleOdds odds_;
    SeededRandom random_;
};

} // namespace filrouge
