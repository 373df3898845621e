// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/engagement/engagementletter.h"
#include "core/engagement/promise.h"

#include <vector>

// What an engagement letter must be; what it may still lack is completeness.h. Pure; refusals are ErrorCode::Invalid,
// where: the field.

namespace filrouge {

[[nodiscard]] Result<> validate(const EngagementLetter& letter);
/// A reservation is settled when the promise is due at the latest. What a firm promise keeps of an earlier reservation
/// does not count.
[[nodiscard]] Result<> validate(const Promise& promise);
[[nodiscard]] Result<> validate(const Contribution& contribution);
[[nodiscard]] Result<> validate(const Signatory& signatory);

/// Nothing is due, and nothing settled, before the letter is written.
[[nodiscard]] Result<> validateDates(const Promise& promise, const EngagementLetter& letter);
/// The same from the letter's side: where is its date.
[[nodiscard]] Result<> validateDates(const EngagementLetter& letter, const std::vector<Promise>& promises);
/// What a promise answers and a contribution is about stands in the letter that is answered.
[[nodiscard]] Result<> validateDifficulty(DifficultyId difficulty, const std::vector<DifficultyId>& ofChallenge);
/// Nobody signs one letter twice.
[[nodiscard]] Result<> validateSignatories(const std::vector<Signatory>& signatories);

} // namespace filrouge
