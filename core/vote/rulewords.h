// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vote/ballotform.h"
#include "core/vote/tally.h"

#include <vector>

namespace filrouge {

/// How a tie for the last places is settled, as announced before the vote.
[[nodiscard]] Text tieSentence(const CountingRule& rule);

/// Where ballots may be changed.
[[nodiscard]] Text changeSentence();

/// The whole rule, to be read to the room before the vote and printed in the minutes: how a voter votes and who is
/// chosen, how many, ties, blank votes, and that ballots may be changed where they may. One sentence each.
[[nodiscard]] std::vector<Text> ruleSentences(const CountingRule& rule, const BallotForm& form);

} // namespace filrouge
