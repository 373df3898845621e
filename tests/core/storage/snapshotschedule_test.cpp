// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/programmefile.h"
#include "core/storage/snapshotschedule.h"
#include "tests/support/catch.h"
#include "tests/support/storageworld.h"

#include <QDir>
#include <QEventLoop>
#include <QTimer>

#include <chrono>

using namespace filrouge;
using namespace filrouge::tests;
using namespace std::chrono_literals;

namespace {

/// What a schedule says, in its order.
class Listener final {
public:
    explicit Listener(SnapshotSchedule& schedule)
    {
        QObject::connect(&schedule, &SnapshotSchedule::taken, &loop_, [this](const Snapshot& snapshot) {
            taken.push_back(snapshot);
            loop_.quit();
        });
        QObject::connect(&schedule, &SnapshotSchedule::failed, &loop_, [this](const Error& error) {
            failed.push_back(error);
            loop_.quit();
        });
    }
    /// Until one more was taken or failed; false when a minute did not bring one.
    bool next()
    {
        QTimer deadline;
        bool late = false;
        QObject::connect(&deadline, &QTimer::timeout, &loop_, [&] {
            late = true;
            loop_.quit();
        });
        deadline.start(60s);
        loop_.exec();
        return !late;
    }
    std::vector<Snapshot> taken;
    std::vector<Error> failed;

private:
    QEventLoop loop_;
};

} // namespace

TEST_CASE("a snapshot is taken after opening, then only when something changed", "[storage][schedule]")
{
    StorageWorld world;
    world.makeFile(world.path(), 12);
    const auto file = ProgrammeFile::open(world.path(), world.environment());
    REQUIRE_OK(file);
    SnapshotSchedule schedule(**file, 20ms);
    Listener listener(schedule);
    REQUIRE(listener.next());
    REQUIRE(listener.failed.empty());
    REQUIRE(listener.taken.size() == 1);
    CHECK(listener.taken[0].reason == SnapshotReason::Opened);

    // Some intervals without an edit: none. The next one comes with the edit and holds it.
    int ticks = 0;
    QTimer counting;
    QEventLoop loop;
    QObject::connect(&counting, &QTimer::timeout, &loop, [&] {
        if (++ticks == 5)
            loop.quit();
    });
    counting.start(20ms);
    loop.exec();
    CHECK(listener.taken.size() == 1);
    REQUIRE_OK(sampleEdit(**file, 13));
    const QByteArray expected = contentHash((*file)->connection());
    REQUIRE(listener.next());
    REQUIRE(listener.failed.empty());
    REQUIRE(listener.taken.size() == 2);
    CHECK(listener.taken[1].reason == SnapshotReason::Regular);
    const auto copy = ProgrammeFile::openReadOnly(listener.taken[1].path, world.environment());
    REQUIRE_OK(copy);
    CHECK(contentHash((*copy)->connection()) == expected);
    CHECK(listSnapshots(world.environment(), (*file)->uuid()).size() == 2);
}

TEST_CASE("edits between the slices of a copy are in it, whole", "[storage][schedule]")
{
    StorageWorld world;
    world.makeFile(world.path(), 12);
    const auto file = ProgrammeFile::open(world.path(), world.environment());
    REQUIRE_OK(file);
    // Some megabytes: several slices.
    REQUIRE_OK((*file)->edit(Text{"Tests", "large"}, [](Edit& edit) -> Result<> {
        FILROUGE_TRY(edit.connection().change(QStringLiteral("UPDATE statement SET text = hex(randomblob(100000))")));
        return {};
    }));
    SnapshotSchedule schedule(**file, 1h);
    Listener listener(schedule);
    std::vector<QByteArray> states{contentHash((*file)->connection())};
    int n = 100;
    QTimer editing;
    QObject::connect(&editing, &QTimer::timeout, &schedule, [&] {
        if (!schedule.isBusy())
            return;
        REQUIRE_OK(sampleEdit(**file, ++n));
        states.push_back(contentHash((*file)->connection()));
    });
    editing.start(0);
    REQUIRE(listener.next());
    editing.stop();
    REQUIRE(listener.failed.empty());
    REQUIRE(n > 100);
    const auto copy = ProgrammeFile::openReadOnly(listener.taken[0].path, world.environment());
    REQUIRE_OK(copy);
    CHECK(std::count(states.begin(), states.end(), contentHash((*copy)->connection())) == 1);
}

TEST_CASE("closing the file while its snapshot is being copied or checked is safe", "[storage][schedule]")
{
    StorageWorld world;
    world.makeFile(world.path(), 12);
    const bool whileChecking = GENERATE(false, true);
    CAPTURE(whileChecking);
    auto file = ProgrammeFile::open(world.path(), world.environment());
    REQUIRE_OK(file);
    const QString uuid = (*file)->uuid();
    if (!whileChecking)
        REQUIRE_OK((*file)->edit(Text{"Tests", "large"}, [](Edit& edit) -> Result<> {
            FILROUGE_TRY(
                edit.connection().change(QStringLiteral("UPDATE statement SET text = hex(randomblob(200000))")));
            return {};
        }));
    {
        SnapshotSchedule schedule(**file, 1h);
        Listener listener(schedule);
        // The first rounds of events begin the copy; a small file is soon copied, and then being checked.
        while (!schedule.isBusy())
            QCoreApplication::processEvents();
        while (whileChecking && schedule.isCopying())
            QCoreApplication::processEvents();
        REQUIRE(listener.taken.empty());
        file->reset();
        if (whileChecking) {
            REQUIRE(listener.next());
            CHECK(listener.taken.size() == 1);
        } else {
            QCoreApplication::processEvents();
            CHECK_FALSE(schedule.isBusy());
        }
        CHECK(listener.failed.empty());
    }
    CHECK(listSnapshots(world.environment(), uuid).size() == (whileChecking ? 1U : 0U));
    CHECK(QDir(snapshotFolderOf(world.environment(), uuid)).entryList({QStringLiteral("*.part*")}) == QStringList());
    REQUIRE_OK(ProgrammeFile::open(world.path(), world.environment()));
}

TEST_CASE("a schedule that goes first leaves nothing behind", "[storage][schedule]")
{
    StorageWorld world;
    world.makeFile(world.path(), 12);
    const auto file = ProgrammeFile::open(world.path(), world.environment());
    REQUIRE_OK(file);
    for (int round = 0; round < 4; ++round) {
        SnapshotSchedule schedule(**file, 1h);
        for (int i = 0; i < round; ++i)
            QCoreApplication::processEvents();
    }
    REQUIRE_OK(sampleEdit(**file, 13));
    CHECK(QDir(snapshotFolderOf(world.environment(), (*file)->uuid())).entryList({QStringLiteral("*.part*")}) ==
          QStringList());
}

TEST_CASE("a damaged file is told by the check of its snapshot", "[storage][schedule]")
{
    StorageWorld world;
    world.makeFile(world.path(), 6);
    QByteArray bytes = bytesOf(world.path());
    bytes.replace(bytes.size() - 5 * 4096, 4096, QByteArray(4096, '\x55'));
    writeBytes(world.path(), bytes);
    const auto file = ProgrammeFile::open(world.path(), world.environment());
    REQUIRE_OK(file);
    SnapshotSchedule schedule(**file, 1h);
    Listener listener(schedule);
    REQUIRE(listener.next());
    CHECK(listener.taken.empty());
    REQUIRE(listener.failed.size() == 1);
    CHECK(listener.failed[0].code == ErrorCode::Damaged);
    CHECK(listSnapshots(world.environment(), (*file)->uuid()).empty());
}

TEST_CASE("every snapshot is also put in a second folder, when that is there", "[storage][schedule]")
{
    StorageWorld world;
    world.makeFile(world.path(), 3);
    const auto file = ProgrammeFile::open(world.path(), world.environment());
    REQUIRE_OK(file);
    const QString stick = world.path(QStringLiteral("stick"));
    StorageEnvironment there = world.environment();
    there.snapshotFolder = stick;
    SnapshotSchedule schedule(**file, 20ms);
    schedule.setSecondFolder(stick);
    Listener listener(schedule);
    // The stick is not in: nobody is told, and what is kept at home is kept.
    REQUIRE(listener.next());
    REQUIRE(listener.taken.size() == 1);
    REQUIRE(QDir().mkpath(stick));
    REQUIRE_OK(sampleEdit(**file, 4));
    REQUIRE(listener.next());
    REQUIRE(listener.taken.size() == 2);
    REQUIRE(listener.failed.empty());
    const auto copies = listSnapshots(there, (*file)->uuid());
    REQUIRE(copies.size() == 1);
    CHECK(bytesOf(copies[0].path) == bytesOf(listener.taken[1].path));
    // Something is wrong with it: that is told, once for each.
    REQUIRE(QDir(stick).removeRecursively());
    REQUIRE(QDir().mkpath(stick));
    writeBytes(stick + QLatin1Char('/') + (*file)->uuid(), "a file where the folder should be");
    REQUIRE_OK(sampleEdit(**file, 5));
    while (listener.failed.empty())
        REQUIRE(listener.next());
    CHECK(listener.taken.size() == 3);
    CHECK(listener.failed[0].code == ErrorCode::FileExists);
}

TEST_CASE("a snapshot that failed is tried again", "[storage][schedule]")
{
    StorageWorld world;
    world.makeFile(world.path(), 3);
    const auto file = ProgrammeFile::open(world.path(), world.environment());
    REQUIRE_OK(file);
    writeBytes(world.environment().snapshotFolder, "a file stands where the folder should be");
    SnapshotSchedule schedule(**file, 20ms);
    Listener listener(schedule);
    REQUIRE(listener.next());
    REQUIRE(listener.failed.size() == 1);
    CHECK(listener.failed[0].code == ErrorCode::WriteFailed);
    REQUIRE(QFile::remove(world.environment().snapshotFolder));
    while (listener.taken.empty())
        REQUIRE(listener.next());
}
