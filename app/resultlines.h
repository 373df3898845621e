// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console.h"
#include "core/vote/tally.h"
#include "core/vote/voterepository.h"

namespace filrouge {

/// Each option's total with its bar, whoever is chosen marked, and the blank ballots.
void sayResult(Console& console, const std::vector<BallotOption>& options, const Tally& tally);

} // namespace filrouge
