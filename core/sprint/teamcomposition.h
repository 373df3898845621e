// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/organisation.h"
#include "core/sprint/team.h"

#include <vector>

// Whom a team holds and whom it lacks (requirement B1). Pure.

namespace filrouge {

/// Of users, front-line officers and local managers, those that the team has none of; in that order.
[[nodiscard]] std::vector<TeamPart> missingParts(const std::vector<TeamMember>& members);
/// Of the coaches in service design, user relations and digital, those that the team has none of; in that order.
[[nodiscard]] std::vector<TeamPart> missingCoaches(const std::vector<TeamMember>& members);

/// What somebody from such an organisation most likely is in a team; a first guess, changed by hand.
[[nodiscard]] TeamPart likelyPart(OrganisationKind organisation);

} // namespace filrouge
