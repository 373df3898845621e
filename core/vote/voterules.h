// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/text.h"
#include "core/vote/vote.h"

#include <QStringList>

// What a vote must be. Pure; refusals are ErrorCode::Invalid, where: the field, unless said otherwise.

namespace filrouge {

/// What Cahors asked.
[[nodiscard]] Text defaultQuestion();

/// What holds for any vote, whatever its state: seats from 1, the methods' parameters in their ranges, counts from 0.
[[nodiscard]] Result<> validate(const Vote& vote);

/// The vote is in a state in which that cannot be done: ErrorCode::Conflict, its detail `state`.
[[nodiscard]] tl::unexpected<Error> voteConflict(const char* state);

/// For a copy of a programme, whose ballot boxes stay with the original: annuls a vote that was under way or not yet
/// revealed. False: there was nothing to annul.
[[nodiscard]] bool annulWithoutBox(Vote& vote);

/// A draft may be unfinished, but not impossible: seats from 1, nobody twice on the ballot, 26 options at most.
[[nodiscard]] Result<> validateDraft(const Vote& vote, const std::vector<PersonaId>& options);

/// What is needed to open: a question, two named options or more, fewer seats than options, no more approvals than
/// options, no more points than can be placed on them, a seed when ties are settled by lot, somebody to vote.
[[nodiscard]] Result<> validateOpening(const Vote& vote, const QStringList& options, std::size_t voters);

} // namespace filrouge
