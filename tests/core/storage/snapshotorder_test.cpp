// SPDX-License-Identifier: GPL-3.0-or-later
// Which snapshot is the newest, whatever the computer's clock says.
#include "core/storage/slicedbackup.h"
#include "core/storage/snapshots.h"
#include "tests/support/catch.h"
#include "tests/support/storageworld.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

constexpr qint64 aMinute = 60'000;
constexpr qint64 anHour = 60 * aMinute;

/// An open file of which snapshots are taken, one after another.
class Album final {
public:
    Album()
    {
        world.makeFile(world.path(), 1);
        auto opened = ProgrammeFile::open(world.path(), world.environment());
        REQUIRE_OK(opened);
        file = std::move(*opened);
    }

    void edit() { REQUIRE_OK(sampleEdit(*file, ++edits_)); }
    Snapshot take(SnapshotReason reason = SnapshotReason::Regular)
    {
        const auto snapshot = takeSnapshot(*file, reason);
        REQUIRE_OK(snapshot);
        return *snapshot;
    }
    [[nodiscard]] std::vector<Snapshot> kept() { return listSnapshots(world.environment(), file->uuid()); }
    [[nodiscard]] QByteArray contentNow() { return contentHash(file->connection()); }
    [[nodiscard]] QByteArray contentOf(const Snapshot& snapshot)
    {
        const auto copy = ProgrammeFile::openReadOnly(snapshot.path, world.environment());
        REQUIRE_OK(copy);
        return contentHash((*copy)->connection());
    }

    StorageWorld world;
    std::unique_ptr<ProgrammeFile> file;

private:
    int edits_ = 1;
};

} // namespace

TEST_CASE("after the clock was set back, the newest snapshot is the one taken last", "[storage][snapshots]")
{
    Album album;
    std::vector<Snapshot> taken;
    std::vector<QByteArray> states;
    const auto take = [&](SnapshotReason reason) {
        album.edit();
        taken.insert(taken.begin(), album.take(reason));
        states.insert(states.begin(), album.contentNow());
    };
    FixedClock& clock = album.world.clock;
    take(SnapshotReason::Opened);
    clock.set({clock.now().ms + aMinute});
    take(SnapshotReason::VoteOpened);
    CHECK(taken[0].takenAt == clock.now());
    // In the same millisecond: its name alone, "before-…", would come first.
    take(SnapshotReason::BeforeImport);
    CHECK(taken[0].takenAt.ms == taken[1].takenAt.ms + 1);
    clock.correct(-anHour);
    take(SnapshotReason::Regular);
    CHECK(taken[0].takenAt.ms == taken[1].takenAt.ms + 1);
    clock.set({clock.now().ms + aMinute});
    take(SnapshotReason::ByHand);
    CHECK(album.kept() == taken);
    const auto newest = newestGoodSnapshot(album.world.environment(), album.world.path());
    REQUIRE_OK(newest);
    CHECK(*newest == taken[0]);
    for (std::size_t i = 0; i < taken.size(); ++i)
        CHECK(album.contentOf(taken[i]) == states[i]);

    // Once the clock has caught up, names say the time again.
    clock.set({clock.now().ms + anHour});
    take(SnapshotReason::Regular);
    CHECK(taken[0].takenAt == clock.now());
    CHECK(album.kept() == taken);
}

TEST_CASE("after the clock was set back, thinning keeps what was taken last", "[storage][snapshots]")
{
    Album album;
    FixedClock& clock = album.world.clock;
    for (int i = 0; i < 30; ++i) {
        if (i == 15)
            clock.correct(-anHour);
        clock.set({clock.now().ms + aMinute});
        album.edit();
        const Snapshot snapshot = album.take();
        const std::vector<Snapshot> kept = album.kept();
        REQUIRE(kept.front() == snapshot);
        // Room for one only: it is this one.
        SnapshotLimits narrow;
        narrow.bytes = 1;
        const std::vector<Snapshot> gone = superfluous(kept, narrow);
        REQUIRE(gone == std::vector<Snapshot>(kept.begin() + 1, kept.end()));
    }
    CHECK(album.kept().size() < 20);
    CHECK(album.contentOf(album.kept().front()) == album.contentNow());
}

TEST_CASE("a copy whose check takes its time stays older than a snapshot taken meanwhile", "[storage][snapshots]")
{
    Album album;
    const StorageEnvironment environment = album.world.environment();
    album.take(SnapshotReason::Opened);
    const bool clockGoesBack = GENERATE(false, true);
    CAPTURE(clockGoesBack);
    if (clockGoesBack)
        album.world.clock.correct(-anHour);
    const auto part = newSnapshotPart(environment, album.file->uuid());
    REQUIRE_OK(part);
    REQUIRE_OK(copyWhole(album.file->connection(), *part));
    const auto copy = dateSnapshot(*part, *album.file, SnapshotReason::Regular);
    REQUIRE_OK(copy);
    CHECK(album.kept().size() == 1); // not before it has been checked
    album.edit();
    const Snapshot meanwhile = album.take(SnapshotReason::BeforeImport);
    const auto late = keepSnapshot(*copy);
    REQUIRE_OK(late);
    const std::vector<Snapshot> kept = album.kept();
    REQUIRE(kept.size() == 3);
    CHECK(kept[0] == meanwhile);
    CHECK(kept[1] == *late);
    CHECK(album.contentOf(kept[0]) == album.contentNow());
    CHECK(QDir(QFileInfo(late->path).path()).entryList({QStringLiteral("*.part")}) == QStringList());
}

TEST_CASE("what comes to a second medium last is its newest, whatever another laptop's clock said",
          "[storage][snapshots]")
{
    Album album;
    const QString stick = album.world.path(QStringLiteral("stick"));
    REQUIRE(QDir().mkpath(stick));
    album.world.clock.correct(anHour);
    const Snapshot early = album.take();
    REQUIRE_OK(copySnapshot(early, album.world.path(), stick));
    REQUIRE(QFile::remove(early.path)); // the other laptop kept it at home
    album.world.clock.correct(-anHour);
    album.edit();
    const Snapshot late = album.take();
    REQUIRE(late.takenAt < early.takenAt);
    REQUIRE_OK(copySnapshot(late, album.world.path(), stick));

    StorageEnvironment there = album.world.environment();
    there.snapshotFolder = stick;
    const auto newest = newestGoodSnapshot(there, album.world.path());
    REQUIRE_OK(newest);
    CHECK(newest->takenAt.ms == early.takenAt.ms + 1);
    CHECK(album.contentOf(*newest) == album.contentNow());
    CHECK(listSnapshots(there, album.file->uuid()).size() == 2);
}
