// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"

namespace filrouge {

/// The published ballots of every revealed vote as tables that `filrouge tally` reads
/// (resources/schema/ballots-csv.md), and the command that counts each again.
[[nodiscard]] CommandOutcome exportBallots(const Invocation& invocation, CommandContext& context);

} // namespace filrouge
