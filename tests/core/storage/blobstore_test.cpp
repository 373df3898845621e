// SPDX-License-Identifier: GPL-3.0-or-later
// Which pictures are in the file after it has been closed.
#include "core/storage/programmefile.h"
#include "core/storage/snapshots.h"
#include "tests/support/catch.h"
#include "tests/support/storageworld.h"

using namespace filrouge;
using namespace filrouge::tests;

namespace {

/// How long the pictures in a file are, by plain SQLite: nothing of Fil rouge tidies up on this way.
std::vector<qint64> pictureSizes(const QString& path)
{
    const auto connection = Connection::open(path, Access::ReadOnly);
    REQUIRE_OK(connection);
    auto rows = (*connection)->run(QStringLiteral("SELECT length(bytes) FROM blob ORDER BY 1"));
    REQUIRE_OK(rows);
    std::vector<qint64> sizes;
    while (rows->next())
        sizes.push_back(rows->integer(0));
    REQUIRE_OK(rows->outcome());
    return sizes;
}

/// The portrait that sampleEdit() gives to persona n is somewhere in these bytes, on whatever pages.
bool holdsPortrait(const QByteArray& file, int n)
{
    const QByteArray portrait = SeededRandom(static_cast<quint64>(n)).bytes(20'000);
    for (qsizetype at = 0; at < portrait.size(); at += 1000)
        if (file.contains(portrait.mid(at, 64)))
            return true;
    return false;
}

} // namespace

TEST_CASE("a picture that nothing shows any more goes when the file is closed", "[storage][blobs]")
{
    StorageWorld world;
    world.makeFile(world.path(), 0);
    Snapshot open;
    {
        const auto file = ProgrammeFile::open(world.path(), world.environment());
        REQUIRE_OK(file);
        // Personas 3 and 6 have portraits; the last step takes persona 3 away.
        for (int n = 1; n <= 8; ++n)
            REQUIRE_OK(sampleEdit(**file, n));
        const auto snapshot = takeSnapshot(**file, SnapshotReason::ByHand);
        REQUIRE_OK(snapshot);
        open = *snapshot;
    }
    // As long as the file was open that step could be undone: the picture was there.
    CHECK(pictureSizes(open.path).size() == 2);
    CHECK(holdsPortrait(bytesOf(open.path), 3));

    CHECK(pictureSizes(world.path()) == std::vector<qint64>{20'000});
    const QByteArray closed = bytesOf(world.path());
    CHECK_FALSE(holdsPortrait(closed, 3));
    CHECK(holdsPortrait(closed, 6));
    const auto file = ProgrammeFile::open(world.path(), world.environment());
    REQUIRE_OK(file);
    CHECK(*(*file)->connection().single(QStringLiteral(
              "SELECT count(*) FROM blob WHERE sha256 IN (SELECT portrait FROM persona WHERE id = 6)")) == 1);
}

TEST_CASE("a picture whose only step was undone goes when the file is closed", "[storage][blobs]")
{
    StorageWorld world;
    world.makeFile(world.path(), 2);
    {
        const auto file = ProgrammeFile::open(world.path(), world.environment());
        REQUIRE_OK(file);
        REQUIRE_OK(sampleEdit(**file, 3));
        REQUIRE_OK((*file)->undo());
        CHECK(*(*file)->connection().single(QStringLiteral("SELECT count(*) FROM blob")) == 1);
    }
    CHECK(pictureSizes(world.path()).empty());
    CHECK_FALSE(holdsPortrait(bytesOf(world.path()), 3));
}
