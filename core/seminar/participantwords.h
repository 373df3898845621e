// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/listwords.h"
#include "core/seminar/seminar.h"

namespace filrouge {

/// What people answer to an invitation, in French and English; yes and no are answers too.
[[nodiscard]] std::optional<Invitation> invitationCalled(const QString& words);

} // namespace filrouge
