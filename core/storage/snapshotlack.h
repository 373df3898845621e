// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/kind.h"
#include "core/storage/snapshots.h"

#include <map>

namespace filrouge {

/// What is missing in a snapshot of a file that is damaged, as far as that file can still be read.
struct SnapshotLack final {
    Instant lastWritten;       ///< when the file was written last, by its folder
    std::map<Kind, int> later; ///< how many of each kind came or changed after the snapshot; none: not there
    bool brokeOff = false;     ///< part of the file could not be read: there may be more

    friend bool operator==(const SnapshotLack&, const SnapshotLack&) = default;
};

/// Compares row by row what can be read of the file at `damagedPath` with `snapshot`; both are only read. Pictures
/// count by what they belong to. The kinds are those of the environment's schema. Where nothing can be read, brokeOff
/// alone is set. ReadFailed: the snapshot. Any thread; may take seconds.
[[nodiscard]] Result<SnapshotLack> lackOf(const Snapshot& snapshot, const QString& damagedPath,
                                          const StorageEnvironment& environment);

} // namespace filrouge
