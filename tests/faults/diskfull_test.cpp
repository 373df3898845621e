// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that really is full: a memory file system of 2 MB.
#include "core/storage/filecheck.h"
#include "core/storage/snapshots.h"
#include "tests/support/catch.h"
#include "tests/support/storageworld.h"

#include <QDir>
#include <QFile>

#include <sys/mount.h>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

/// Mounted for one test; `mounted()` is false where that is not allowed.
class SmallDisk final {
public:
    SmallDisk()
    {
        const QByteArray at = folder_.path().toLocal8Bit();
        mounted_ = ::mount("tmpfs", at.constData(), "tmpfs", 0, "size=2m") == 0;
    }
    ~SmallDisk()
    {
        if (mounted_)
            ::umount2(folder_.path().toLocal8Bit().constData(), MNT_DETACH);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    [[nodiscard]] bool mounted() const { return mounted_; }
    [[nodiscard]] QString path(const char* name) const { return folder_.filePath(QLatin1String(name)); }
    /// Fills it until `left` bytes are free.
    void fill(qint64 left) const
    {
        QFile filler(path("filler"));
        REQUIRE(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (filler.write(QByteArray(4096, 'x')) == 4096) {}
        REQUIRE(filler.resize(filler.size() - left));
    }
    void makeRoom() const { REQUIRE(QFile::remove(path("filler"))); }

private:
    QTemporaryDir folder_;
    bool mounted_ = false;
};

} // namespace

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
        const QString path = disk.path("a.filrouge");
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
            const QString path = disk.path("b.filrouge");
            const auto refused = ProgrammeFile::create(path, environment, fillSample);
            REQUIRE_FAILS(refused, ErrorCode::DiskFull);
            REQUIRE(QDir(QFileInfo(path).path()).entryList(QDir::Files) == QStringList(QStringLiteral("filler")));
            disk.makeRoom();
        }
        REQUIRE_OK(ProgrammeFile::create(disk.path("b.filrouge"), environment, fillSample));
    }
    SECTION("snapshot")
    {
        world.makeFile(world.path(), 6);
        environment.snapshotFolder = disk.path("snapshots");
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
