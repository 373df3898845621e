// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/programmerows.h"

namespace filrouge {

/// What rows of Build must be to each other: sprints of a team on days of their own, cards in a sprint of their team,
/// decisions with a field test behind them, iterations in a line. Part of checkConsistency(). References must have
/// been checked.
[[nodiscard]] Result<> checkSprints(const ProgrammeRows& rows, const RowLocator& locate);

} // namespace filrouge
