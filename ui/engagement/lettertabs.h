// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/engagement/personatabs.h"

namespace filrouge {

struct Services;

/// The personas that have an engagement letter or were chosen by a vote, in the order of the wall.
[[nodiscard]] Result<std::vector<LetterTab>> letterTabs(Services& services);

/// The personas without a letter, those chosen first.
[[nodiscard]] Result<std::vector<Persona>> personasWithoutLetter(Services& services);

/// Begins the letter to a persona, at the latest seminar.
[[nodiscard]] Result<EngagementLetterId> beginLetter(Services& services, PersonaId persona, QDate today);

} // namespace filrouge
