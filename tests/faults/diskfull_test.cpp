// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/filecheck.h"
#include "core/storage/snapshots.h"
#include "tests/support/catch.h"
#include "tests/support/smalldisk.h"
#include "tests/support/storageworld.h"

#include <QDir>
#include <QFile>

using namespace filrouge;
using namespace filrouge::tests;

TEST_CASE("on a disk that is full, nothing is half done, and work goes on once there is room", "[faults][diskfull]")
{
    const SmallDisk disk;
    if (!disk.mounted()) {
        WARN("not checked: mounting a small disk is not allowed here");
        return;
    }
    StorageWorld world;
    StorageEnvironment environment = world.environment();

    SECTION("edit, from no room at all to nearly enough")
    {
        const QString path = disk.path(QStringLiteral("a.filrouge"));
        world.makeFile(path, 3);
        for (qint64 room = 0; room < 160 * 1024; room += 8 * 1024) {
            CAPTURE(room);
            disk.fill(room);
            {
                auto file = ProgrammeFile::open(path, environment);
                REQUIRE_OK(file);
                const QByteArray before = contentHash((*file)->connection());
                const auto edit = [&] {
                    return (*file)->edit(Text{"Tests", "grows"}, [](Edit& step) -> Result<> {
                        FILROUGE_TRY(step.connection().change(
                            QStringLiteral("UPDATE statement SET text = hex(randomblob(40000)) WHERE id = (SELECT "
                                           "max(id) FROM statement)")));
                        return {};
                    });
                };
                const auto outcome = edit();
                if (!outcome) {
                    REQUIRE_FAILS(outcome, ErrorCode::DiskFull);
                    REQUIRE(contentHash((*file)->connection()) == before);
                }
                REQUIRE((room > 0 || !outcome));
                REQUIRE((*file)->canUndo() == outcome.has_value());
                disk.makeRoom();
                REQUIRE_OK(edit());
                REQUIRE_OK((*file)->undo());
                if (outcome)
                    REQUIRE_OK((*file)->undo());
                REQUIRE(contentHash((*file)->connection()) == before);
            }
            const auto file = ProgrammeFile::open(path, environment);
            REQUIRE_OK(file);
            const auto faults = findFaults((*file)->connection());
            REQUIRE_OK(faults);
            REQUIRE(*faults == QStringList());
        }
    }
    SECTION("create")
    {
        for (qint64 room = 0; room < 400 * 1024; room += 40 * 1024) {
            CAPTURE(room);
            disk.fill(room);
            const QString path = disk.path(QStringLiteral("b.filrouge"));
            const auto refused = ProgrammeFile::create(path, environment, fillSample);
            REQUIRE_FAILS(refused, ErrorCode::DiskFull);
            REQUIRE(QDir(QFileInfo(path).path()).entryList(QDir::Files) == QStringList(QStringLiteral("filler")));
            disk.makeRoom();
        }
        REQUIRE_OK(ProgrammeFile::create(disk.path(QStringLiteral("b.filrouge")), environment, fillSample));
    }
    SECTION("snapshot")
    {
        world.makeFile(world.path(), 6);
        environment.snapshotFolder = disk.path(QStringLiteral("snapshots"));
        const auto file = ProgrammeFile::open(world.path(), environment);
        REQUIRE_OK(file);
        const auto first = takeSnapshot(**file, SnapshotReason::ByHand);
        REQUIRE_OK(first);
        for (qint64 room = 0; room < 400 * 1024; room += 40 * 1024) {
            CAPTURE(room);
            disk.fill(room);
            REQUIRE_FAILS(takeSnapshot(**file, SnapshotReason::ByHand), ErrorCode::DiskFull);
            // The one there is stays, and the half copy does not keep the disk full.
            REQUIRE(listSnapshots(environment, (*file)->uuid()) == std::vector<Snapshot>{*first});
            disk.makeRoom();
        }
        REQUIRE_OK(takeSnapshot(**file, SnapshotReason::ByHand));
        REQUIRE_OK(sampleEdit(**file, 7));
    }
}
