// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vote/ballotform.h"

// How a ballot is talked about, on phones, at the kiosk, on paper and in the minutes. Pure; texts, no language.

namespace filrouge {

/// As it is called: "Approval".
[[nodiscard]] Text methodName(VoteMethod method);

/// A sentence to read to the room before it votes, and for the minutes: how a voter votes and who is chosen.
[[nodiscard]] Text methodSentence(const BallotForm& form);

/// Above the ballot, to the voter: what to do.
[[nodiscard]] Text ballotInstruction(const BallotForm& form);

/// What is left to place: "2 points left". Empty for single choice, and when more is placed than may be.
[[nodiscard]] Text marksLeft(const BallotForm& form, const BallotMarks& marks);

/// A number of what the method adds up: "12 ballots", "12 approvals", "12 points".
[[nodiscard]] Text inUnits(VoteMethod method, int total);

} // namespace filrouge
