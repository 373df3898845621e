// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/seminar/seminar.h"

#include <vector>

// What a seminar must be. Pure; refusals are ErrorCode::Invalid, where: the field.

namespace filrouge {

[[nodiscard]] Result<> validate(const Seminar& seminar);
[[nodiscard]] Result<> validate(const Activity& activity);
/// One line by itself; what binds the lines of a roll to each other is asked of validateRoll().
[[nodiscard]] Result<> validate(const Participant& participant);
/// All lines of one seminar: each person once; a substitute sits in for somebody else of the same roll, who is not in
/// the room, and nobody else sits in for that one.
[[nodiscard]] Result<> validateRoll(const std::vector<Participant>& roll);

} // namespace filrouge
