// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"

namespace filrouge {

/// Issues the slips that are lacking (`--anew`: all of them) and writes them to be cut up; `--address` is the page's.
[[nodiscard]] CommandOutcome exportVotingSlips(const Invocation& invocation, CommandContext& context);

/// `--copies` paper ballots of the seminar's vote that is under way or comes next.
[[nodiscard]] CommandOutcome exportPaperBallots(const Invocation& invocation, CommandContext& context);

} // namespace filrouge
