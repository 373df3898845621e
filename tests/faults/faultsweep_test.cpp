// SPDX-License-Identifier: GPL-3.0-or-later
// Every call that SQLite makes of the disk fails once, in every kind of work: a clean error, the state of before (or
// of after), and everything works again once the disk does.
#include "core/storage/filecheck.h"
#include "core/storage/frozencopy.h"
#include "core/storage/snapshots.h"
#include "tests/faults/childprocess.h"
#include "tests/faults/faultvfs.h"
#include "tests/support/catch.h"
#include "tests/support/storageworld.h"

#include <QDir>
#include <QFileInfo>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

struct DiskFault {
    const char* name;
    unsigned calls;
    int code;
    bool torn;
    std::vector<ErrorCode> expected;
};

/// SQLITE_CORRUPT cannot come of these: a read that fails is no damage.
const std::vector<DiskFault>& kinds()
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

Fault faultOf(const DiskFault& kind, int at, bool lasting)
{
    return {kind.calls, at, kind.code, lasting, kind.torn};
}

void requireExpected(const Error& error, const DiskFault& kind)
{
    INFO(described(error));
    REQUIRE(std::count(kind.expected.begin(), kind.expected.end(), error.code) == 1);
}

void requireSound(Connection& connection)
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
class Bench final {
public:
    Bench()
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
void requireReopens(Bench& bench, const QString& path, const std::vector<QByteArray>& allowed)
{
    const auto file = ProgrammeFile::open(path, bench.world().environment());
    REQUIRE_OK(file);
    requireSound((*file)->connection());
    REQUIRE(std::count(allowed.begin(), allowed.end(), contentHash((*file)->connection())) >= 1);
}

/// `work` on an open file with a fault in it: all or nothing, and memory agrees with the disk.
template <class Work>
bool workStruck(Bench& bench, FaultVfs& vfs, const DiskFault& kind, const Fault& fault, const Work& work)
{
    const QString path = bench.fresh();
    QByteArray before;
    QByteArray now;
    bool struck = false;
    {
        auto file = ProgrammeFile::open(path, bench.world().environment());
        REQUIRE_OK(file);
        REQUIRE_OK(sampleEdit(**file, 7));
        before = contentHash((*file)->connection());
        const bool couldUndo = (*file)->canUndo();
        const bool couldRedo = (*file)->canRedo();
        int replaced = 0;
        int changes = 0;
        QObject::connect(file->get(), &ProgrammeFile::contentReplaced, [&] { ++replaced; });
        QObject::connect(file->get(), &ProgrammeFile::changed, [&] { ++changes; });
        // Nothing of the file in SQLite's memory: reads can fail too.
        REQUIRE_OK((*file)->connection().script("PRAGMA shrink_memory"));

        vfs.plan(fault);
        const Result<> outcome = work(**file);
        struck = vfs.struck();
        vfs.heal();

        now = contentHash((*file)->connection());
        requireSound((*file)->connection());
        if (outcome) {
            REQUIRE(now != before);
            REQUIRE(changes == 1);
        } else {
            requireExpected(outcome.error(), kind);
            REQUIRE(changes == 0);
            if (replaced == 0) {
                REQUIRE(now == before);
                REQUIRE((*file)->canUndo() == couldUndo);
                REQUIRE((*file)->canRedo() == couldRedo);
            } else {
                // Even taking it back was refused: then nothing remembered is trusted, and models read anew.
                REQUIRE(fault.lasting);
                REQUIRE_FALSE((*file)->canUndo());
            }
            // There is room again: the same works.
            if (replaced == 0) {
                REQUIRE_OK(work(**file));
                REQUIRE_OK((*file)->canUndo() ? (*file)->undo() : (*file)->redo());
                REQUIRE(contentHash((*file)->connection()) == before);
                now = before;
            }
        }
        REQUIRE_OK(sampleEdit(**file, 8));
        now = contentHash((*file)->connection());
    }
    requireReopens(bench, path, {now});
    bench.forget();
    return struck;
}

} // namespace

TEST_CASE("an edit under every single fault is done or not done", "[faults][sweep]")
{
    Bench bench;
    FaultVfs vfs;
    sweep(3, [&](const DiskFault& kind, int at, bool lasting) {
        return workStruck(bench, vfs, kind, faultOf(kind, at, lasting), [](ProgrammeFile& file) {
            return file.edit(Text{"Tests", "one more"}, [](Edit& edit) -> Result<> {
                FILROUGE_TRY(edit.connection().change(
                    QStringLiteral("UPDATE persona SET situation = hex(randomblob(9000)) WHERE id = 4")));
                FILROUGE_TRY(edit.connection().change(QStringLiteral("DELETE FROM persona WHERE id = 3")));
                return {};
            });
        });
    });
}

TEST_CASE("an edit larger than SQLite's memory under every single fault is done or not done", "[faults][sweep]")
{
    Bench bench;
    FaultVfs vfs;
    sweep(9, [&](const DiskFault& kind, int at, bool lasting) {
        return workStruck(bench, vfs, kind, faultOf(kind, at, lasting), [](ProgrammeFile& file) -> Result<> {
            FILROUGE_TRY(file.connection().script("PRAGMA cache_size = 6"));
            return file.edit(Text{"Tests", "all"}, [](Edit& edit) -> Result<> {
                FILROUGE_TRY(edit.connection().change(
                    QStringLiteral("UPDATE statement SET text = text || hex(randomblob(2000))")));
                return {};
            });
        });
    });
}

TEST_CASE("undo and redo under every single fault are done or not done", "[faults][sweep]")
{
    Bench bench;
    FaultVfs vfs;
    const bool redo = GENERATE(false, true);
    CAPTURE(redo);
    sweep(3, [&](const DiskFault& kind, int at, bool lasting) {
        const QString path = bench.fresh();
        bool struck = false;
        {
            auto file = ProgrammeFile::open(path, bench.world().environment());
            REQUIRE_OK(file);
            const QByteArray without = contentHash((*file)->connection());
            REQUIRE_OK(sampleEdit(**file, 7));
            const QByteArray with = contentHash((*file)->connection());
            if (redo)
                REQUIRE_OK((*file)->undo());
            int replaced = 0;
            QObject::connect(file->get(), &ProgrammeFile::contentReplaced, [&] { ++replaced; });
            vfs.plan(faultOf(kind, at, lasting));
            const Result<> outcome = redo ? (*file)->redo() : (*file)->undo();
            struck = vfs.struck();
            vfs.heal();
            const QByteArray now = contentHash((*file)->connection());
            requireSound((*file)->connection());
            const bool moved = now == (redo ? with : without);
            REQUIRE((moved || now == (redo ? without : with)));
            if (outcome) {
                REQUIRE(moved);
            } else {
                requireExpected(outcome.error(), kind);
                if (replaced == 0)
                    REQUIRE_FALSE(moved);
            }
            if (replaced == 0) {
                REQUIRE((*file)->canUndo() == (redo == moved));
                REQUIRE((*file)->canRedo() == (redo != moved));
                // The other direction, and back: nothing is stuck, and references are enforced again.
                REQUIRE_OK((*file)->canUndo() ? (*file)->undo() : (*file)->redo());
            }
            REQUIRE(*(*file)->connection().single(QStringLiteral("PRAGMA foreign_keys")) == 1);
            REQUIRE_OK(sampleEdit(**file, 8));
        }
        {
            const auto file = ProgrammeFile::open(path, bench.world().environment());
            REQUIRE_OK(file);
            requireSound((*file)->connection());
        }
        bench.forget();
        return struck;
    });
}

TEST_CASE("opening under every single fault works or fails cleanly, and works afterwards", "[faults][sweep]")
{
    Bench bench;
    FaultVfs vfs;
    QByteArray expected;
    {
        const auto file = ProgrammeFile::open(bench.fresh(), bench.world().environment());
        REQUIRE_OK(file);
        expected = contentHash((*file)->connection());
    }
    sweep(1, [&](const DiskFault& kind, int at, bool lasting) {
        const QString path = bench.fresh();
        vfs.plan(faultOf(kind, at, lasting));
        {
            const auto file = ProgrammeFile::open(path, bench.world().environment());
            if (!file)
                requireExpected(file.error(), kind);
        }
        const bool struck = vfs.struck();
        vfs.heal();
        requireReopens(bench, path, {expected});
        bench.forget();
        return struck;
    });
}

TEST_CASE("recovering after a crash under every single fault loses nothing", "[faults][sweep]")
{
    // A journal as a crash leaves it: taken from under an edit that has spilled into the file.
    Bench bench;
    FaultVfs vfs;
    const QString crashed = bench.fresh();
    QByteArray expected;
    QByteArray bytes;
    QByteArray journal;
    {
        auto file = ProgrammeFile::open(crashed, bench.world().environment());
        REQUIRE_OK(file);
        expected = contentHash((*file)->connection());
        REQUIRE_OK((*file)->connection().script("PRAGMA cache_size = 6"));
        REQUIRE_FALSE((*file)->edit(Text{"Tests", "spills"}, [&](Edit& edit) -> Result<> {
            FILROUGE_TRY(
                edit.connection().change(QStringLiteral("UPDATE statement SET text = text || hex(randomblob(2000))")));
            // Reading here gives up SQLite's lock; the file is on its own in this test.
            bytes = bytesOf(crashed);
            journal = bytesOf(crashed + QStringLiteral("-journal"));
            return fail(ErrorCode::Cancelled);
        }));
    }
    sweep(3, [&](const DiskFault& kind, int at, bool lasting) {
        const QString path = bench.fresh();
        writeBytes(path, bytes);
        writeBytes(path + QStringLiteral("-journal"), journal);
        vfs.plan(faultOf(kind, at, lasting));
        {
            const auto file = ProgrammeFile::open(path, bench.world().environment());
            if (!file)
                requireExpected(file.error(), kind);
            else
                REQUIRE((*file)->wasRecovered());
        }
        const bool struck = vfs.struck();
        vfs.heal();
        requireReopens(bench, path, {expected});
        bench.forget();
        return struck;
    });
}

TEST_CASE("migrating under every single fault leaves the old schema or the new", "[faults][sweep]")
{
    Bench bench;
    FaultVfs vfs;
    QByteArray expected;
    {
        const auto file = ProgrammeFile::open(bench.fresh(), bench.world().environment());
        REQUIRE_OK(file);
        expected = contentHash((*file)->connection());
    }
    sweep(23, [&](const DiskFault& kind, int at, bool lasting) {
        const QString path = bench.fresh();
        bool migrated = false;
        vfs.plan(faultOf(kind, at, lasting));
        {
            const auto file = ProgrammeFile::open(path, bench.world().environment(tomorrowsSchema()));
            if (!file)
                requireExpected(file.error(), kind);
            migrated = file.has_value();
        }
        const bool struck = vfs.struck();
        vfs.heal();
        if (!migrated) {
            // Today's version still opens it, unless the error came after the migration was in the file.
            const auto old = ProgrammeFile::open(path, bench.world().environment());
            if (old)
                REQUIRE(contentHash((*old)->connection()) == expected);
            else
                REQUIRE_FAILS(old, ErrorCode::NewerVersion);
        }
        {
            const auto file = ProgrammeFile::open(path, bench.world().environment(tomorrowsSchema()));
            REQUIRE_OK(file);
            requireSound((*file)->connection());
            REQUIRE(contentHash((*file)->connection()) == expected);
        }
        bench.forget();
        return struck;
    });
}

TEST_CASE("creating under every single fault makes a whole file or none", "[faults][sweep]")
{
    Bench bench;
    FaultVfs vfs;
    StorageWorld& world = bench.world();
    int number = 0;
    sweep(29, [&](const DiskFault& kind, int at, bool lasting) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("new%1.filrouge").arg(++number));
        vfs.plan(faultOf(kind, at, lasting));
        bool made = false;
        {
            const auto file = ProgrammeFile::create(path, world.environment(), fillSample);
            if (!file)
                requireExpected(file.error(), kind);
            made = file.has_value();
        }
        const bool struck = vfs.struck();
        vfs.heal();
        // The file may be whole although opening it failed; otherwise nothing at all is left behind.
        if (!made && !QFileInfo::exists(path)) {
            REQUIRE(QDir(folder.path()).entryList(QDir::Files) == QStringList());
            REQUIRE_OK(ProgrammeFile::create(path, world.environment(), fillSample));
        }
        const auto file = ProgrammeFile::open(path, world.environment());
        REQUIRE_OK(file);
        requireSound((*file)->connection());
        return struck;
    });
}

TEST_CASE("a snapshot under every single fault is good or not there", "[faults][sweep]")
{
    Bench bench;
    FaultVfs vfs;
    const QString path = bench.fresh();
    const auto file = ProgrammeFile::open(path, bench.world().environment());
    REQUIRE_OK(file);
    const QString folder = snapshotFolderOf(bench.world().environment(), (*file)->uuid());
    const QByteArray expected = contentHash((*file)->connection());
    sweep(7, [&](const DiskFault& kind, int at, bool lasting) {
        QDir(folder).removeRecursively();
        vfs.plan(faultOf(kind, at, lasting));
        const auto snapshot = takeSnapshot(**file, SnapshotReason::ByHand);
        const bool struck = vfs.struck();
        vfs.heal();
        const auto kept = listSnapshots(bench.world().environment(), (*file)->uuid());
        REQUIRE(QDir(folder).entryList({QStringLiteral("*.part*")}) == QStringList());
        if (snapshot) {
            REQUIRE(kept.size() == 1);
            const auto copy = ProgrammeFile::openReadOnly(snapshot->path, bench.world().environment());
            REQUIRE_OK(copy);
            requireSound((*copy)->connection());
            REQUIRE(contentHash((*copy)->connection()) == expected);
        } else {
            requireExpected(snapshot.error(), kind);
            REQUIRE(kept.empty());
        }
        REQUIRE(contentHash((*file)->connection()) == expected);
        return struck;
    });
    REQUIRE_OK(sampleEdit(**file, 9));
}

TEST_CASE("restoring under every single fault leaves today's content or the snapshot's", "[faults][sweep]")
{
    Bench bench;
    FaultVfs vfs;
    sweep(29, [&](const DiskFault& kind, int at, bool lasting) {
        const QString path = bench.fresh();
        bool struck = false;
        QByteArray old;
        QByteArray today;
        {
            const auto file = ProgrammeFile::open(path, bench.world().environment());
            REQUIRE_OK(file);
            old = contentHash((*file)->connection());
            const auto snapshot = takeSnapshot(**file, SnapshotReason::ByHand);
            REQUIRE_OK(snapshot);
            REQUIRE_OK(sampleEdit(**file, 7));
            today = contentHash((*file)->connection());
            vfs.plan(faultOf(kind, at, lasting));
            const auto outcome = restoreSnapshot(**file, *snapshot);
            struck = vfs.struck();
            vfs.heal();
            if (!outcome)
                requireExpected(outcome.error(), kind);
            const QByteArray now = contentHash((*file)->connection());
            REQUIRE((now == old || (!outcome && now == today)));
            requireSound((*file)->connection());
            REQUIRE_OK(sampleEdit(**file, 9));
            REQUIRE_OK((*file)->undo());
        }
        requireReopens(bench, path, {old, today});
        bench.forget();
        QDir(bench.world().environment().snapshotFolder).removeRecursively();
        return struck;
    });
}

TEST_CASE("a frozen copy under every single fault is whole or not made", "[faults][sweep]")
{
    Bench bench;
    FaultVfs vfs;
    const auto file = ProgrammeFile::open(bench.fresh(), bench.world().environment());
    REQUIRE_OK(file);
    const QByteArray expected = contentHash((*file)->connection());
    sweep(17, [&](const DiskFault& kind, int at, bool lasting) {
        vfs.plan(faultOf(kind, at, lasting));
        const auto copy = freeze(**file);
        const bool struck = vfs.struck();
        vfs.heal();
        if (!copy) {
            requireExpected(copy.error(), kind);
            return struck;
        }
        const auto read = (*copy)->openIn(bench.world().environment());
        REQUIRE_OK(read);
        REQUIRE(contentHash((*read)->connection()) == expected);
        return struck;
    });
}
