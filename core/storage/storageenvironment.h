// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/storage/aggregateschema.h"
#include "core/storage/migrations.h"

namespace filrouge {

/// What a programme file needs from outside.
struct StorageEnvironment final {
    const Clock& clock;
    Random& random;
    ProgrammeSchema schema; ///< what the repositories declared
    Migrations migrations = Migrations::builtIn();
    QString snapshotFolder = {}; ///< one folder a programme is made below it; empty: no snapshots
};

struct EditOptions final {
    bool undoable = true;  ///< false clears both stacks: vote transitions, erasure, a whole import
    QString mergeKey = {}; ///< typing in one field: successive edits with the same key are undone as one
};

} // namespace filrouge
