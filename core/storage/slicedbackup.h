// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

#include <memory>

struct sqlite3_backup;

namespace filrouge {

/// Copies an open programme into another SQLite file, a slice at a time, so that the thread that owns it can do other
/// things in between (256 pages take about 1.6 ms). Edits made meanwhile through the same connection are in the copy,
/// and never half of one.
class SlicedBackup final {
public:
    /// `target` is overwritten.
    [[nodiscard]] static Result<std::unique_ptr<SlicedBackup>> start(Connection& source, const QString& target);
    ~SlicedBackup();
    Q_DISABLE_COPY_MOVE(SlicedBackup)

    /// True when the copy is complete (not yet certain to be on the medium: syncFile). An unfinished copy is removed
    /// with this object. Amid an edit (an event loop inside it) nothing is copied: later, then.
    [[nodiscard]] Result<bool> copySlice(int pages = 256);

private:
    SlicedBackup(Connection& source, QString target, std::unique_ptr<Connection> connection);

    Connection& source_;
    QString target_;
    std::unique_ptr<Connection> connection_;
    sqlite3_backup* backup_ = nullptr;
    bool complete_ = false;
};

/// All slices at once, for where nobody waits. Conflict: amid an edit.
[[nodiscard]] Result<> copyWhole(Connection& source, const QString& target);

/// Puts the content of `source` in place of `target`'s, in one transaction of the target.
[[nodiscard]] Result<> copyInto(Connection& target, Connection& source);

} // namespace filrouge
