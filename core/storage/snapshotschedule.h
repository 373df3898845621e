// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/snapshots.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <chrono>
#include <memory>

namespace filrouge {

class SlicedBackup;

/// Takes the snapshots that nobody asks for: one after opening, then one each interval in which something changed.
/// Copies in slices between events, checks and names the copy on a thread of its own. That check is the file's own:
/// `failed` with Damaged means the open file is. Lives on the file's thread; stops when the file closes.
class SnapshotSchedule final : public QObject {
    Q_OBJECT

public:
    explicit SnapshotSchedule(ProgrammeFile& file, std::chrono::milliseconds interval = std::chrono::minutes(5));
    /// Waits for a check under way (10 s at most).
    ~SnapshotSchedule() override;

    /// From the next one on, each goes to this folder too, where it is there; empty: nowhere else.
    void setSecondFolder(const QString& folder) { secondFolder_ = folder; }

    /// A copy is being made or checked.
    [[nodiscard]] bool isBusy() const { return isCopying() || checking_; }
    [[nodiscard]] bool isCopying() const { return backup_ != nullptr; }

Q_SIGNALS:
    void taken(const filrouge::Snapshot& snapshot);
    /// A snapshot is not kept, and tried again at the next interval; or it is kept, but not in the second folder.
    void failed(const filrouge::Error& error);

private:
    void start(SnapshotReason reason);
    void copySlice();
    void check(const UnnamedSnapshot& copy);
    void finish(const Result<Snapshot>& outcome);
    void stop();

    ProgrammeFile* file_;
    bool changed_ = false;
    bool checking_ = false;
    QString secondFolder_;
    QString part_; ///< of the copy being made
    SnapshotReason reason_ = SnapshotReason::Regular;
    std::unique_ptr<SlicedBackup> backup_;
    QTimer regularly_;
    QTimer slices_;
    QThreadPool worker_;
};

} // namespace filrouge
