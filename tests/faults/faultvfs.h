// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

#include <sqlite3.h>

namespace filrouge::tests {

/// What SQLite asks of the file system, as bits.
enum Call : unsigned {
    CallOpen = 1,
    CallRead = 2,
    CallWrite = 4,
    CallTruncate = 8,
    CallSync = 16,
    CallDelete = 32,
};

/// Which call goes wrong, and how.
struct Fault final {
    unsigned calls = 0; ///< Call bits
    int at = 0;         ///< how many of them go well first
    int code = SQLITE_IOERR;
    bool lasting = false; ///< this one and all after it, or this one alone
    bool torn = false;    ///< a failing write writes its first half
};

/// Told of everything that changes a file, after it was done.
class DiskObserver {
public:
    virtual ~DiskObserver() = default;
    /// `named`: a sync that also makes the file's name certain (the first of a new journal).
    virtual void opened(const QString& path, bool created) = 0;
    virtual void wrote(const QString& path, qint64 offset, const QByteArray& bytes) = 0;
    virtual void truncated(const QString& path, qint64 size) = 0;
    virtual void synced(const QString& path, bool named) = 0;
    virtual void removed(const QString& path, bool certain) = 0;
};

/// The process's default SQLite file layer while it lives: passes everything on to the real one, lets chosen calls
/// fail, and tells an observer; syncs nothing for real. Outlives every connection opened under it; one at a time.
class FaultVfs final {
public:
    FaultVfs();
    ~FaultVfs();
    Q_DISABLE_COPY_MOVE(FaultVfs)

    void plan(const Fault& fault);
    /// No more faults.
    void heal() { plan({}); }
    /// The planned fault happened.
    [[nodiscard]] bool struck() const { return struck_; }
    void observe(DiskObserver* observer) { observer_ = observer; }

private:
    struct File;
    struct Calls;

    bool fails(Call call);

    sqlite3_vfs vfs_{};
    sqlite3_vfs* real_ = nullptr;
    DiskObserver* observer_ = nullptr;
    Fault fault_;
    int seen_ = 0;
    bool struck_ = false;
};

} // namespace filrouge::tests
