// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sprint/card.h"
#include "core/sprint/fieldtest.h"
#include "core/sprint/solution.h"
#include "core/sprint/sprint.h"
#include "core/sprint/team.h"

#include <vector>

// What the values of this room must be like. Pure; refusals are ErrorCode::Invalid, where: the field.

namespace filrouge {

/// Longer is a description.
inline constexpr int longestCardTitle = 300; ///< Unicode code points

[[nodiscard]] Result<> validate(const Team& team);
[[nodiscard]] Result<> validate(const SolutionBundle& bundle);
[[nodiscard]] Result<> validate(const Solution& solution);
[[nodiscard]] Result<> validate(const Sprint& sprint);
[[nodiscard]] Result<> validate(const SprintReview& review);
/// Decided and a decision go together; dropping needs a reason.
[[nodiscard]] Result<> validate(const Card& card);
[[nodiscard]] Result<> validate(const FieldTest& test);

/// Of one team: each number once, and no day in two sprints. Where: the field of the first sprint that is wrong.
[[nodiscard]] Result<> validateSprints(std::vector<Sprint> sprints);
/// A card is kept or adjusted only with a field test behind it (requirement B3).
[[nodiscard]] Result<> validateDecision(Decision decision, const std::vector<FieldTest>& tests);
/// A card is in a sprint of its own team that is not over.
[[nodiscard]] Result<> validateSchedule(const Card& card, const Sprint& sprint);

/// How many cards the stage of that sprint should hold at most; 0: any number.
[[nodiscard]] int limitOf(const Sprint& sprint, CardStage stage);

} // namespace filrouge
