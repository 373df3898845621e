// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"

namespace filrouge {

/// participants, interviews, immersions or people.
[[nodiscard]] bool isListKind(const QString& what);

/// import FILE LIST --what participants|interviews|immersions|people [--map …] [--sheet NAME] [--dry-run]
[[nodiscard]] CommandOutcome importList(const QString& what, const Invocation& invocation, CommandContext& context);

} // namespace filrouge
