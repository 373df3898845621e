// SPDX-License-Identifier: GPL-3.0-or-later
// Whole files while the disk fails at every single call: opening, recovering, migrating, making, keeping, restoring.
#include "core/storage/frozencopy.h"
#include "core/storage/snapshots.h"
#include "tests/faults/faultsweep.h"

using namespace filrouge;
using namespace filrouge::tests;

TEST_CASE("opening under every single fault works or fails cleanly, and works afterwards", "[faults][sweep]")
{
    FileBench bench;
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
    FileBench bench;
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
    FileBench bench;
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
    FileBench bench;
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
    FileBench bench;
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
    FileBench bench;
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
    FileBench bench;
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
