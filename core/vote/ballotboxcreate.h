// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/vote/ballotboxvalues.h"

namespace filrouge {

class Random;

/// Writes a new, empty box to `path`, and returns once it is on the medium. Written beside and renamed: under its own
/// name a box is always whole. Roll, spare rows and slots come in random order.
/// Errors: FileExists, FileMissing (no such folder), ReadOnly, DiskFull, WriteFailed, Invalid (where: the field).
[[nodiscard]] Result<> makeBallotBox(const QString& path, const BallotBoxSetup& setup, Random& random);

} // namespace filrouge
