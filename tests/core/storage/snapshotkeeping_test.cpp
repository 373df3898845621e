// SPDX-License-Identifier: GPL-3.0-or-later
// Which snapshots are kept, what they are called, which one is good, and what restoring refuses.
#include "core/storage/filecheck.h"
#include "core/storage/snapshots.h"
#include "tests/support/catch.h"
#include "tests/support/storageworld.h"

#include <QDir>
#include <QFileInfo>
#include <QScopeGuard>

#include <algorithm>
#include <ctime>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 noon = 17'000 * day + 12 * hour;

/// `count` snapshots of `size` bytes, newest first, `step` ms apart.
std::vector<Snapshot> series(int count, qint64 step, qint64 size = 1000)
{
    std::vector<Snapshot> list;
    list.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i)
        list.push_back({QString::number(i), {noon - i * step}, SnapshotReason::Regular, size});
    return list;
}

QStringList paths(const std::vector<Snapshot>& snapshots)
{
    QStringList list;
    for (const Snapshot& snapshot : snapshots)
        list << snapshot.path;
    return list;
}

} // namespace

TEST_CASE("thinning keeps recent, hourly and daily snapshots", "[storage][snapshots]")
{
    CHECK(superfluous({}, {}).empty());
    CHECK(superfluous(series(12, minute), {}).empty());
    // 13 within one hour, noon itself opening a new one: 12 recent, and the last is the newest of no hour.
    CHECK(paths(superfluous(series(13, minute), {})) == QStringList{QStringLiteral("12")});
    CHECK(superfluous(series(24, hour), {}).empty());
    // A day and a half of hours: 24 of them, and the daily one of the day before.
    {
        const auto gone = superfluous(series(48, hour), {});
        const QStringList names = paths(gone);
        CHECK(names.size() == 23);
        CHECK_FALSE(names.contains(QStringLiteral("37"))); // 23:00 two days ago: the newest of its day
        CHECK(names.contains(QStringLiteral("24")));
    }
    CHECK(superfluous(series(30, day), {}).empty());
    CHECK(paths(superfluous(series(32, day), {})) == QStringList{QStringLiteral("30"), QStringLiteral("31")});
    // A gap is no reason to throw away: the newest of the days that have one.
    CHECK(superfluous(series(20, 90 * day), {}).empty());
}

TEST_CASE("thinning stays within the bytes, and the newest always stays", "[storage][snapshots]")
{
    SnapshotLimits limits;
    limits.bytes = 2500;
    CHECK(paths(superfluous(series(4, hour), limits)) == QStringList{QStringLiteral("2"), QStringLiteral("3")});
    limits.bytes = 10;
    CHECK(paths(superfluous(series(2, hour), limits)) == QStringList{QStringLiteral("1")});
}

TEST_CASE("a snapshot's name says when and why, whatever the time zone", "[storage][snapshots]")
{
    const QByteArray zone = qgetenv("TZ");
    const bool hadZone = qEnvironmentVariableIsSet("TZ");
    const auto restore = qScopeGuard([&] {
        if (hadZone)
            qputenv("TZ", zone);
        else
            qunsetenv("TZ");
        ::tzset();
    });
    qputenv("TZ", "Europe/Paris");
    ::tzset();

    StorageWorld world;
    // 2018-03-25 02:30 UTC: in Paris no clock showed 02:30 that night.
    world.clock.set({1'521'945'000'123});
    world.makeFile(world.path(), 1);
    const auto file = ProgrammeFile::open(world.path(), world.environment());
    REQUIRE_OK(file);
    const auto first = takeSnapshot(**file, SnapshotReason::VoteOpened);
    REQUIRE_OK(first);
    CHECK(QFileInfo(first->path).fileName() == QLatin1String("20180325T023000.123-vote-opened.filrouge"));
    const auto second = takeSnapshot(**file, SnapshotReason::VoteOpened);
    REQUIRE_OK(second);
    CHECK(second->takenAt.ms == first->takenAt.ms + 1);
    CHECK(listSnapshots(world.environment(), (*file)->uuid()) == std::vector<Snapshot>{*second, *first});

    const QString folder = QFileInfo(first->path).absolutePath();
    for (const char* stranger : {"notes.filrouge",
                                 "20180325T023000.124-because.filrouge",
                                 "x-opened.filrouge",
                                 "20181341T023000.124-opened.filrouge",
                                 ".filrouge"})
        writeBytes(folder + QLatin1Char('/') + QLatin1String(stranger), "no snapshot");
    CHECK(listSnapshots(world.environment(), (*file)->uuid()).size() == 2);
}

TEST_CASE("restoring brings back what was there, for every reason a snapshot is taken", "[storage][snapshots]")
{
    const int number = GENERATE(range(0, 9));
    const auto reason = static_cast<SnapshotReason>(number);
    CAPTURE(number);
    StorageWorld world;
    world.makeFile(world.path(), 3);
    auto file = ProgrammeFile::open(world.path(), world.environment());
    REQUIRE_OK(file);
    const QByteArray then = contentHash((*file)->connection());
    const auto snapshot = takeSnapshot(**file, reason);
    REQUIRE_OK(snapshot);
    REQUIRE(listSnapshots(world.environment(), (*file)->uuid()).front() == *snapshot);
    CHECK(snapshot->reason == reason);
    world.clock.set({world.clock.now().ms + 1000});
    REQUIRE_OK(sampleEdit(**file, 4));
    const QByteArray today = contentHash((*file)->connection());

    int replaced = 0;
    QObject::connect(file->get(), &ProgrammeFile::contentReplaced, [&] { ++replaced; });
    REQUIRE_OK(restoreSnapshot(**file, *snapshot));
    CHECK(replaced == 1);
    CHECK_FALSE((*file)->canUndo());
    CHECK(contentHash((*file)->connection()) == then);
    REQUIRE_OK(sampleEdit(**file, 4));

    // What was there before the restore is a snapshot as well, and can be had back.
    const auto all = listSnapshots(world.environment(), (*file)->uuid());
    const auto before = std::find_if(all.begin(), all.end(), [&](const Snapshot& one) {
        return one.reason == SnapshotReason::BeforeRestore && one.path != snapshot->path;
    });
    REQUIRE(before != all.end());
    REQUIRE_OK(restoreSnapshot(**file, *before));
    CHECK(contentHash((*file)->connection()) == today);
}

TEST_CASE("a snapshot of an older schema is restored and read as today's", "[storage][snapshots]")
{
    StorageWorld world;
    world.makeFile(world.path(), 3);
    Snapshot old;
    QByteArray then;
    {
        const auto file = ProgrammeFile::open(world.path(), world.environment());
        REQUIRE_OK(file);
        then = contentHash((*file)->connection());
        const auto taken = takeSnapshot(**file, SnapshotReason::ByHand);
        REQUIRE_OK(taken);
        old = *taken;
    }
    const QByteArray bytes = bytesOf(old.path);
    const auto environment = world.environment(tomorrowsSchema());
    {
        const auto read = ProgrammeFile::openReadOnly(old.path, environment);
        REQUIRE_OK(read);
        CHECK(contentHash((*read)->connection()) == then);
        CHECK(*(*read)->connection().single(QStringLiteral("SELECT count(*) > 0 FROM heard")) == 1);
        REQUIRE_FAILS(sampleEdit(**read, 9), ErrorCode::ReadOnly);
    }
    const auto file = ProgrammeFile::open(world.path(), environment);
    REQUIRE_OK(file);
    REQUIRE_OK(sampleEdit(**file, 4));
    REQUIRE_OK(restoreSnapshot(**file, old));
    CHECK(contentHash((*file)->connection()) == then);
    CHECK(bytesOf(old.path) == bytes);
    CHECK(*(*file)->connection().single(QStringLiteral("PRAGMA user_version")) == environment.migrations.latest());
    // A newer one than today's Fil rouge knows is refused.
    const auto newer = takeSnapshot(**file, SnapshotReason::ByHand);
    REQUIRE_OK(newer);
    REQUIRE_FAILS(ProgrammeFile::openReadOnly(newer->path, world.environment()), ErrorCode::NewerVersion);
}

TEST_CASE("restoring refuses what is no good snapshot, and changes nothing", "[storage][snapshots]")
{
    StorageWorld world;
    world.makeFile(world.path(), 6);
    auto file = ProgrammeFile::open(world.path(), world.environment());
    REQUIRE_OK(file);
    const auto snapshot = takeSnapshot(**file, SnapshotReason::ByHand);
    REQUIRE_OK(snapshot);
    REQUIRE_OK(sampleEdit(**file, 7));
    const QByteArray today = contentHash((*file)->connection());
    QByteArray bytes = bytesOf(snapshot->path);
    ErrorCode expected = ErrorCode::NotAProgramme;

    SECTION("garbage")
    {
        bytes = world.random.bytes(60'000);
    }
    SECTION("empty")
    {
        bytes.clear();
    }
    SECTION("cut short")
    {
        bytes.truncate(bytes.size() / 2);
        expected = ErrorCode::Damaged;
    }
    SECTION("damaged inside")
    {
        for (int page = 1; page < bytes.size() / 4096; ++page)
            bytes.replace(page * 4096, 8, QByteArray(8, '\x55'));
        expected = ErrorCode::Damaged;
    }
    writeBytes(snapshot->path, bytes);
    REQUIRE_FAILS(restoreSnapshot(**file, *snapshot), expected);
    CHECK(contentHash((*file)->connection()) == today);
    CHECK((*file)->canUndo());
    REQUIRE_OK((*file)->undo());
}

TEST_CASE("the newest good snapshot is found by the path of a file that cannot be read", "[storage][snapshots]")
{
    StorageWorld world;
    world.makeFile(world.path(), 6);
    REQUIRE_FAILS(newestGoodSnapshot(world.environment(), world.path()), ErrorCode::NotFound);
    std::vector<Snapshot> taken;
    {
        const auto file = ProgrammeFile::open(world.path(), world.environment());
        REQUIRE_OK(file);
        for (int i = 0; i < 4; ++i) {
            world.clock.set({world.clock.now().ms + hour});
            const auto snapshot = takeSnapshot(**file, SnapshotReason::Regular);
            REQUIRE_OK(snapshot);
            taken.push_back(*snapshot);
        }
    }
    writeBytes(world.path(), "gone");
    CHECK(newestGoodSnapshot(world.environment(), world.path()).value() == taken[3]);
    writeBytes(taken[3].path, world.random.bytes(5000));
    QByteArray short2 = bytesOf(taken[2].path);
    short2.truncate(8192);
    writeBytes(taken[2].path, short2);
    CHECK(newestGoodSnapshot(world.environment(), world.path()).value() == taken[1]);
    REQUIRE_FAILS(newestGoodSnapshot(world.environment(), world.path(QStringLiteral("other"))), ErrorCode::NotFound);
}

TEST_CASE("a snapshot goes to a second medium as well, where it is thinned out on its own", "[storage][snapshots]")
{
    StorageWorld world;
    world.makeFile(world.path(), 6);
    const auto file = ProgrammeFile::open(world.path(), world.environment());
    REQUIRE_OK(file);
    const QString stick = world.path(QStringLiteral("stick"));
    StorageEnvironment there = world.environment();
    there.snapshotFolder = stick;
    const auto first = takeSnapshot(**file, SnapshotReason::Regular);
    REQUIRE_OK(first);
    REQUIRE_FAILS(copySnapshot(*first, world.path(), stick), ErrorCode::FileMissing);
    CHECK_FALSE(QFileInfo::exists(stick));
    REQUIRE(QDir().mkpath(stick));
    for (int i = 0; i < 20; ++i) {
        world.clock.set({world.clock.now().ms + minute});
        const auto next = takeSnapshot(**file, SnapshotReason::Regular);
        REQUIRE_OK(next);
        REQUIRE_OK(copySnapshot(*next, world.path(), stick));
    }
    const auto kept = listSnapshots(there, (*file)->uuid());
    CHECK(kept.size() == listSnapshots(world.environment(), (*file)->uuid()).size());
    CHECK(kept.size() < 20);
    CHECK(QDir(QFileInfo(kept.front().path).path()).entryList({QStringLiteral("*.part")}) == QStringList());
    // With only the stick, the programme is found and is whole.
    const auto newest = newestGoodSnapshot(there, world.path());
    REQUIRE_OK(newest);
    const auto copy = ProgrammeFile::openReadOnly(newest->path, there);
    REQUIRE_OK(copy);
    CHECK(contentHash((*copy)->connection()) == contentHash((*file)->connection()));
    // The same once more: what is there already stays.
    REQUIRE_FAILS(copySnapshot(listSnapshots(world.environment(), (*file)->uuid()).front(), world.path(), stick),
                  ErrorCode::WriteFailed);
    CHECK(listSnapshots(there, (*file)->uuid()) == kept);
}

TEST_CASE("a snapshot of a damaged file is refused, and the older ones stay", "[storage][snapshots]")
{
    StorageWorld world;
    world.makeFile(world.path(), 6);
    Snapshot good;
    {
        const auto file = ProgrammeFile::open(world.path(), world.environment());
        REQUIRE_OK(file);
        good = takeSnapshot(**file, SnapshotReason::Opened).value();
    }
    QByteArray bytes = bytesOf(world.path());
    bytes.replace(bytes.size() - 5 * 4096, 4096, QByteArray(4096, '\x55'));
    writeBytes(world.path(), bytes);
    const auto file = ProgrammeFile::open(world.path(), world.environment());
    REQUIRE_OK(file);
    REQUIRE_FAILS(takeSnapshot(**file, SnapshotReason::Regular), ErrorCode::Damaged);
    CHECK(listSnapshots(world.environment(), (*file)->uuid()) == std::vector<Snapshot>{good});
    CHECK(QDir(QFileInfo(good.path).path()).entryList({QStringLiteral("*.part*")}) == QStringList());
}
