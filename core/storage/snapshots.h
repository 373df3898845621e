// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <vector>

namespace filrouge {

class ProgrammeFile;
struct StorageEnvironment;

enum class SnapshotReason {
    Opened,
    Regular,
    ByHand,
    BeforeMigration,
    BeforeImport,
    BeforeErasure,
    BeforeRestore,
    VoteOpened,
    VoteClosed
};

/// One complete copy of a programme as it was.
struct Snapshot final {
    QString path;
    Instant takenAt; ///< by the clock, but always after every snapshot taken before it: see dateSnapshot
    SnapshotReason reason = SnapshotReason::Regular;
    qint64 size = 0; ///< bytes

    friend bool operator==(const Snapshot&, const Snapshot&) = default;
};

/// How many are kept. Each rule keeps what it keeps; what no rule keeps goes, then the oldest until `bytes` fit.
/// The newest always stays.
struct SnapshotLimits final {
    std::size_t recent = 12;
    std::size_t hourly = 24; ///< the newest of each of the last hours that have one
    std::size_t daily = 30;  ///< the newest of each of the last days that have one
    qint64 bytes = qint64{2} * 1024 * 1024 * 1024;
};

/// What to delete of `snapshots` (newest first). Pure. Hours and days are UTC.
[[nodiscard]] std::vector<Snapshot> superfluous(const std::vector<Snapshot>& snapshots, const SnapshotLimits& limits);

/// Where the snapshots of a programme lie: <snapshot folder>/<uuid>.
[[nodiscard]] QString snapshotFolderOf(const StorageEnvironment& environment, const QString& uuid);
/// The uuid of the programme that was last seen at `path`, for when the file itself can no longer tell; empty: none.
[[nodiscard]] QString uuidLastSeenAt(const StorageEnvironment& environment, const QString& path);
/// Newest first; what is no snapshot in the folder is passed over.
[[nodiscard]] std::vector<Snapshot> listSnapshots(const StorageEnvironment& environment, const QString& uuid);

/// Copies the file, checks the copy, gives it its name, thins out the older ones. Without a snapshot folder in the
/// environment it does nothing and returns an empty snapshot. Damaged: the copy (so the file) fails quick_check, and
/// no older snapshot was touched.
[[nodiscard]] Result<Snapshot> takeSnapshot(ProgrammeFile& file, SnapshotReason reason);

/// A finished copy of the programme file at `origin`, dated, but not yet checked, synced or named.
struct UnnamedSnapshot final {
    QString part; ///< its path, in the snapshot folder: that of the snapshot and ".part"
    QString origin;
    Instant takenAt;
    SnapshotReason reason = SnapshotReason::Regular;
};

/// Where the next copy of a programme goes: a name nobody else uses, in a folder made when it is missing.
[[nodiscard]] Result<QString> newSnapshotPart(const StorageEnvironment& environment, const QString& uuid);

/// Dates the copy of `file` that has just been finished at `part`. Names are what tells older from newer, so none is
/// ever dated before another that was finished earlier: where the clock has gone back, it is 1 ms (the least a name
/// tells) after the newest there is, those still being checked included. On the file's thread, before its next edit.
/// What fails is removed.
[[nodiscard]] Result<UnnamedSnapshot> dateSnapshot(const QString& part, const ProgrammeFile& file,
                                                   SnapshotReason reason);

/// The second half of takeSnapshot, callable from any thread: brings the copy to the medium, checks it, names it and
/// thins out the older ones. What fails is removed.
[[nodiscard]] Result<Snapshot> keepSnapshot(const UnnamedSnapshot& copy);

/// Puts a kept snapshot on another medium too, below `folder` as at home, and thins out the older ones there. Callable
/// from any thread. It is the newest there, whatever other clocks have named: as at home. FileMissing when the folder
/// is not there (the stick is not in): then nothing is made. WriteFailed when it is there already.
[[nodiscard]] Result<> copySnapshot(const Snapshot& snapshot, const QString& origin, const QString& folder);

/// The newest snapshot of the programme last seen at `path` that passes quickCheck and is not of a newer Fil rouge;
/// NotFound without one.
[[nodiscard]] Result<Snapshot> newestGoodSnapshot(const StorageEnvironment& environment, const QString& path);

/// Puts a snapshot in place of today's content, after a snapshot of today's. Cannot be undone, but restored again.
[[nodiscard]] Result<> restoreSnapshot(ProgrammeFile& file, const Snapshot& snapshot);

} // namespace filrouge
