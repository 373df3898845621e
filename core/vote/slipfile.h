// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vote/slipregister.h"

// Where a seminar's register of slips lies: beside the programme, named "<programme's file name>.<seminar>.slips".
//
// Not in the ballot box: slips are printed before the day, when no box is made yet, and serve the run-off that follows
// minutes after the first vote, whose box is destroyed. Not in the programme: that file is copied and sent to others,
// and a register in it would let them try codes. It is readable by its owner only, replaced whole at every change, and
// overwritten and removed when it has served.

namespace filrouge {

[[nodiscard]] QString slipsPath(const QString& programmePath, SeminarId seminar);

/// Also under the name the programme had before it was renamed (see findBox). Nothing: there are no slips. Errors:
/// Damaged, NewerVersion, ReadFailed.
[[nodiscard]] Result<std::optional<SlipRegister>> readSlips(const QString& programmePath, SeminarId seminar);

/// On the medium when it returns; otherwise the earlier one stays. Errors: ReadOnly, DiskFull, WriteFailed.
[[nodiscard]] Result<> writeSlips(const QString& programmePath, const SlipRegister& slips);

/// Every code is void for good. Nothing to do when there is no register. Errors: ReadOnly, WriteFailed.
[[nodiscard]] Result<> destroySlips(const QString& programmePath, SeminarId seminar, Random& random);

} // namespace filrouge
