// SPDX-License-Identifier: GPL-3.0-or-later
// Every call that SQLite makes of the disk fails once, in every kind of work: a clean error, the state of before (or
// of after), and everything works again once the disk does. What the sweeps over edits and over files share.
#pragma once

#include "core/storage/filecheck.h"
#include "tests/faults/childprocess.h"
#include "tests/faults/faultvfs.h"
#include "tests/support/catch.h"
#include "tests/support/storageworld.h"

#include <QDir>
#include <QFileInfo>

namespace filrouge::tests {

struct DiskFault {
    const char* name;
    unsigned calls;
    int code;
    bool torn;
    std::vector<ErrorCode> expected;
};

/// SQLITE_CORRUPT cannot come of these: a read that fails is no damage.
inline const std::vector<DiskFault>& kinds()
{
    static const std::vector<DiskFault> list{
        {"disk full", CallWrite | CallTruncate, SQLITE_FULL, true, {ErrorCode::DiskFull}},
        {"write", CallWrite, SQLITE_IOERR_WRITE, true, {ErrorCode::WriteFailed}},
        {"sync", CallSync, SQLITE_IOERR_FSYNC, false, {ErrorCode::WriteFailed}},
        {"truncate", CallTruncate, SQLITE_IOERR_TRUNCATE, false, {ErrorCode::WriteFailed}},
        {"delete", CallDelete, SQLITE_IOERR_DELETE, false, {ErrorCode::WriteFailed}},
        // A journal, the file itself, a new file.
        {"open",
         CallOpen,
         SQLITE_CANTOPEN,
         false,
         {ErrorCode::WriteFailed, ErrorCode::ReadFailed, ErrorCode::ReadOnly}},
        {"read", CallRead, SQLITE_IOERR_READ, false, {ErrorCode::ReadFailed}},
    };
    return list;
}

inline Fault faultOf(const DiskFault& kind, int at, bool lasting)
{
    return {kind.calls, at, kind.code, lasting, kind.torn};
}

inline void requireExpected(const Error& error, const DiskFault& kind)
{
    INFO(described(error));
    REQUIRE(std::count(kind.expected.begin(), kind.expected.end(), error.code) == 1);
}

inline void requireSound(Connection& connection)
{
    const auto faults = findFaults(connection);
    REQUIRE_OK(faults);
    REQUIRE(*faults == QStringList());
}

/// Runs `round(kind, at, lasting)` for every call of every kind, until a round was not struck any more. The short run
/// leaves some out: single faults and lasting ones meet different calls.
template <class Round>
void sweep(int shortStride, const Round& round)
{
    const int stride = rounds(shortStride, 1);
    for (const DiskFault& kind : kinds())
        for (const bool lasting : {false, true})
            for (int at = lasting ? stride / 2 : 0;; at += stride) {
                CAPTURE(kind.name, lasting, at);
                REQUIRE(at < 20'000);
                if (!round(kind, at, lasting))
                    break;
            }
}

/// One file and the programme in it, made anew for each round.
class FileBench final {
public:
    FileBench()
    {
        world_.makeFile(world_.path(QStringLiteral("base.filrouge")), 6);
        base_ = bytesOf(world_.path(QStringLiteral("base.filrouge")));
    }

    QString fresh()
    {
        path_ = world_.path(QStringLiteral("%1.filrouge").arg(++number_));
        writeBytes(path_, base_);
        return path_;
    }
    void forget()
    {
        for (const QString& name :
             QDir(QFileInfo(path_).absolutePath()).entryList({QStringLiteral("%1.*").arg(number_)}))
            QFile::remove(world_.path(name));
    }
    StorageWorld& world() { return world_; }

private:
    StorageWorld world_;
    QByteArray base_;
    QString path_;
    int number_ = 0;
};

/// What is in the file now that nobody has it open: sound, and one of these.
inline void requireReopens(FileBench& bench, const QString& path, const std::vector<QByteArray>& allowed)
{
    const auto file = ProgrammeFile::open(path, bench.world().environment());
    REQUIRE_OK(file);
    requireSound((*file)->connection());
    REQUIRE(std::count(allowed.begin(), allowed.end(), contentHash((*file)->connection())) >= 1);
}

} // namespace filrouge::tests
