// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of a snapshot that is offered in place of a damaged file: what it does not hold.
#include "core/storage/snapshotlack.h"
#include "tests/support/catch.h"
#include "tests/support/storageworld.h"

#include <QDateTime>
#include <QFile>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

/// A closed file of six sample edits with a snapshot of it, and `later` more edits after that.
Snapshot snapshotAndMore(StorageWorld& world, int later)
{
    world.makeFile(world.path(), 6);
    const auto file = ProgrammeFile::open(world.path(), world.environment());
    REQUIRE_OK(file);
    const auto snapshot = takeSnapshot(**file, SnapshotReason::ByHand);
    REQUIRE_OK(snapshot);
    for (int n = 7; n < 7 + later; ++n)
        REQUIRE_OK(sampleEdit(**file, n));
    return *snapshot;
}

} // namespace

TEST_CASE("a snapshot of the file as it is lacks nothing", "[storage][snapshots]")
{
    StorageWorld world;
    const Snapshot snapshot = snapshotAndMore(world, 0);
    const QByteArray before = bytesOf(world.path());
    const auto lack = lackOf(snapshot, world.path(), world.environment());
    REQUIRE_OK(lack);
    CHECK(lack->later.empty());
    CHECK_FALSE(lack->brokeOff);
    CHECK(bytesOf(world.path()) == before);
}

TEST_CASE("a snapshot lacks what came and what changed after it, each thing counted once", "[storage][snapshots]")
{
    StorageWorld world;
    // Edits 7, 8 and 9 add these three and change persona 6; what they remove is in the snapshot, which lacks nothing
    // of it.
    const Snapshot snapshot = snapshotAndMore(world, 3);
    const QDateTime written = QDateTime::fromMSecsSinceEpoch(world.clock.now().ms + 90'000);
    {
        QFile file(world.path());
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.setFileTime(written, QFileDevice::FileModificationTime));
    }
    const auto lack = lackOf(snapshot, world.path(), world.environment());
    REQUIRE_OK(lack);
    CHECK(lack->later == std::map<Kind, int>{{Kind::Persona, 4}});
    CHECK_FALSE(lack->brokeOff);
    CHECK(lack->lastWritten.local() == written);
}

TEST_CASE("a part alone counts for what it belongs to", "[storage][snapshots]")
{
    StorageWorld world;
    const Snapshot snapshot = snapshotAndMore(world, 0);
    {
        const auto file = ProgrammeFile::open(world.path(), world.environment());
        REQUIRE_OK(file);
        REQUIRE_OK((*file)->edit(Text{"Tests", "statement"}, [](Edit& edit) -> Result<> {
            return edit.connection().script("UPDATE statement SET text = 'On m’a dit demain.' WHERE persona IN (4, 5)");
        }));
        REQUIRE_OK((*file)->edit(Text{"Tests", "name"}, [](Edit& edit) -> Result<> {
            return edit.connection().script("UPDATE programme SET name = 'Bien vivre'");
        }));
    }
    const auto lack = lackOf(snapshot, world.path(), world.environment());
    REQUIRE_OK(lack);
    CHECK(lack->later == std::map<Kind, int>{{Kind::Programme, 1}, {Kind::Persona, 2}});
}

TEST_CASE("of a damaged file is told what can be read, and that there may be more", "[storage][snapshots]")
{
    StorageWorld world;
    const Snapshot snapshot = snapshotAndMore(world, 5);
    QByteArray bytes = bytesOf(world.path());
    SECTION("a part of it is gone")
    {
        bytes.truncate(bytes.size() * 2 / 3);
        writeBytes(world.path(), bytes);
        const auto lack = lackOf(snapshot, world.path(), world.environment());
        REQUIRE_OK(lack);
        CHECK(lack->brokeOff);
    }
    SECTION("nothing of it is a database")
    {
        writeBytes(world.path(), world.random.bytes(static_cast<int>(bytes.size())));
        const auto lack = lackOf(snapshot, world.path(), world.environment());
        REQUIRE_OK(lack);
        CHECK(lack->brokeOff);
        CHECK(lack->later.empty());
    }
    SECTION("it is not there")
    {
        REQUIRE(QFile::remove(world.path()));
        const auto lack = lackOf(snapshot, world.path(), world.environment());
        REQUIRE_OK(lack);
        CHECK(lack->brokeOff);
        CHECK_FALSE(lack->lastWritten);
    }
}
