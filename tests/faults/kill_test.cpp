// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 at random moments: everything that was acknowledged is there, nothing by half, and the file opens.
#include "core/storage/filecheck.h"
#include "core/storage/snapshots.h"
#include "tests/faults/childprocess.h"
#include "tests/support/catch.h"
#include "tests/support/storageworld.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <cstdlib>
#include <map>

#include <unistd.h>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

/// Lets the child work up to some random moment, kills it, and gives what it has said.
QStringList workAndDie(ChildProcess& child, Random& random, quint64 mostLines)
{
    QStringList said;
    for (quint64 left = random.below(mostLines); left > 0; --left)
        said << child.line();
    ::usleep(static_cast<useconds_t>(random.below(8000))); // where in the next step: chance, not a wait
    child.kill();
    return said + child.rest();
}

/// The states a file goes through, by the number of its last persona.
std::map<int, QByteArray> expectedStates(int last)
{
    StorageWorld world;
    std::map<int, QByteArray> states;
    world.makeFile(world.path(), 0);
    auto file = ProgrammeFile::open(world.path(), world.environment());
    REQUIRE_OK(file);
    states[0] = contentHash((*file)->connection());
    for (int n = 1; n <= last; ++n) {
        REQUIRE_OK(sampleEdit(**file, n));
        states[n] = contentHash((*file)->connection());
    }
    return states;
}

int lastPersona(ProgrammeFile& file)
{
    const auto last = file.connection().single(QStringLiteral("SELECT coalesce(max(id), 0) FROM persona"));
    REQUIRE_OK(last);
    return last->toInt();
}

/// Of a file that nobody has open.
int schemaInHeader(const QString& path)
{
    return qFromBigEndian<qint32>(bytesOf(path).constData() + 60);
}

void requireSound(ProgrammeFile& file)
{
    const auto faults = findFaults(file.connection());
    REQUIRE_OK(faults);
    REQUIRE(*faults == QStringList());
}

} // namespace

TEST_CASE("killed while editing: every acknowledged edit is there", "[faults][kill]")
{
    const std::map<int, QByteArray> states = expectedStates(60);
    StorageWorld world(11);
    for (int round = 0; round < rounds(15, 200); ++round) {
        CAPTURE(round);
        const QString path = world.path(QStringLiteral("edit%1.filrouge").arg(round));
        world.makeFile(path, 0);
        ChildProcess child(QStringLiteral("edit"), path, QString());
        const QStringList said = workAndDie(child, world.random, 30);
        REQUIRE(said.filter(QStringLiteral("error")) == QStringList());

        const auto file = ProgrammeFile::open(path, world.environment());
        REQUIRE_OK(file);
        requireSound(**file);
        const int found = lastPersona(**file);
        REQUIRE(states.contains(found));
        REQUIRE(contentHash((*file)->connection()) == states.at(found));
        // What was said last is there, or else the step that was to come next: an edit, an undo or a redo.
        const QStringList acknowledged = said.filter(QStringLiteral("ack "));
        const QString last = acknowledged.isEmpty() ? QStringLiteral("ack 0 1") : acknowledged.last();
        const int promised = last.section(QLatin1Char(' '), 1, 1).toInt();
        const int next = last.section(QLatin1Char(' '), 2, 2).toInt();
        CAPTURE(promised, next, found);
        REQUIRE(std::abs(next - promised) == 1);
        REQUIRE((found == promised || found == next));
        REQUIRE_OK(sampleEdit(**file, found + 1));
    }
}

TEST_CASE("killed while migrating: the file is at the old schema or at the new, whole", "[faults][kill]")
{
    StorageWorld world(12);
    world.makeFile(world.path(QStringLiteral("base.filrouge")), 12);
    const QByteArray base = bytesOf(world.path(QStringLiteral("base.filrouge")));
    QByteArray expected;
    {
        const auto file = ProgrammeFile::open(world.path(QStringLiteral("base.filrouge")), world.environment());
        REQUIRE_OK(file);
        expected = contentHash((*file)->connection());
    }
    StorageEnvironment ofChild = world.environment();
    ofChild.snapshotFolder = world.path(QStringLiteral("kept"));
    const int wanted = rounds(12, 200);
    int interrupted = 0;
    for (int round = 0; interrupted < wanted && round < 10 * wanted; ++round) {
        CAPTURE(round);
        const QString path = world.path(QStringLiteral("migrate%1.filrouge").arg(round));
        writeBytes(path, base);
        ChildProcess child(QStringLiteral("migrate"), path, ofChild.snapshotFolder);
        REQUIRE(child.line() == QLatin1String("migrating"));
        ::usleep(static_cast<useconds_t>(world.random.below(15'000))); // where in it: chance, not a wait
        child.kill();
        const QStringList said = child.rest();
        REQUIRE(said.filter(QStringLiteral("error")) == QStringList());
        const bool done = said.contains(QStringLiteral("open"));
        if (done) // then it is also on the disk
            REQUIRE_FAILS(ProgrammeFile::open(path, world.environment()), ErrorCode::NewerVersion);
        const bool atOldSchema = schemaInHeader(path) == world.environment().migrations.latest();

        // What was before it had been kept.
        const auto kept = newestGoodSnapshot(ofChild, path);
        REQUIRE_OK(kept);
        REQUIRE(kept->reason == SnapshotReason::BeforeMigration);
        {
            const auto copy = ProgrammeFile::openReadOnly(kept->path, ofChild);
            REQUIRE_OK(copy);
            REQUIRE(contentHash((*copy)->connection()) == expected);
        }
        const auto file = ProgrammeFile::open(path, world.environment(tomorrowsSchema()));
        REQUIRE_OK(file);
        interrupted += atOldSchema || (*file)->wasRecovered() ? 1 : 0;
        requireSound(**file);
        REQUIRE(contentHash((*file)->connection()) == expected);
        const auto heard = (*file)->connection().single(
            QStringLiteral("SELECT (SELECT count(*) FROM heard) - (SELECT count(*) FROM statement)"));
        REQUIRE_OK(heard);
        REQUIRE(*heard == 0);
    }
    CAPTURE(interrupted);
    CHECK(interrupted == wanted); // whether one of them was half written is chance: nothing is before the commit
}

TEST_CASE("killed while taking snapshots: every acknowledged one is good, and no other counts", "[faults][kill]")
{
    StorageWorld world(13);
    world.makeFile(world.path(), 12);
    const StorageEnvironment environment = world.environment();
    QByteArray expected;
    QString uuid;
    for (int round = 0; round < rounds(15, 200); ++round) {
        CAPTURE(round);
        ChildProcess child(QStringLiteral("snapshot"), world.path(), environment.snapshotFolder);
        const QStringList said = workAndDie(child, world.random, 6);
        REQUIRE(said.filter(QStringLiteral("error")) == QStringList());

        const auto file = ProgrammeFile::open(world.path(), environment);
        REQUIRE_OK(file);
        requireSound(**file);
        expected = contentHash((*file)->connection());
        uuid = (*file)->uuid();
        QStringList names;
        for (const Snapshot& snapshot : listSnapshots(environment, uuid)) {
            names << QFileInfo(snapshot.path).fileName();
            const auto copy = ProgrammeFile::openReadOnly(snapshot.path, environment);
            REQUIRE_OK(copy);
            REQUIRE(contentHash((*copy)->connection()) == expected);
        }
        // Twelve recent ones stay; this round said fewer.
        for (const QString& line : said)
            if (line.startsWith(QLatin1String("ack ")))
                REQUIRE(names.contains(line.mid(4)));
    }
}

TEST_CASE("killed while creating: a file is whole or not there", "[faults][kill]")
{
    StorageWorld world(14);
    int made = 0;
    for (int round = 0; round < rounds(15, 200); ++round) {
        CAPTURE(round);
        const QTemporaryDir folder;
        ChildProcess child(QStringLiteral("create"), folder.path(), QString());
        const QStringList said = workAndDie(child, world.random, 5);
        REQUIRE(said.filter(QStringLiteral("error")) == QStringList());
        for (int n = 0; n <= said.size(); ++n) {
            const QString path = folder.filePath(QStringLiteral("%1.filrouge").arg(n));
            CAPTURE(n, said.size());
            if (n == said.size() && !QFileInfo::exists(path)) {
                // What the kill left beside does not stand in the way.
                REQUIRE_OK(ProgrammeFile::create(path, world.environment(), fillSample));
                REQUIRE_FALSE(QFileInfo::exists(path + QStringLiteral(".new")));
            }
            const auto file = ProgrammeFile::open(path, world.environment());
            REQUIRE_OK(file);
            requireSound(**file);
            ++made;
        }
    }
    CHECK(made > 0);
}

TEST_CASE("a lock file that outlived its process does not keep anyone out", "[faults][kill]")
{
    StorageWorld world(15);
    world.makeFile(world.path(), 1);
    const QString lock = world.path() + QStringLiteral(".lock");

    SECTION("killed, its number in the file")
    {
        ChildProcess child(QStringLiteral("hold"), world.path(), QString());
        REQUIRE(child.line() == QLatin1String("open"));
        REQUIRE(QFileInfo::exists(lock));
        child.kill();
        REQUIRE(QFileInfo::exists(lock));
    }
    SECTION("a power cut emptied it")
    {
        writeBytes(lock, {});
    }
    SECTION("left by another machine, on a stick")
    {
        writeBytes(lock, "4242\nfilrouge\nlaptop-of-the-other-facilitator\n\n\n");
    }
    REQUIRE_OK(ProgrammeFile::open(world.path(), world.environment()));
}

TEST_CASE("a second process is refused while the first one holds the file", "[faults]")
{
    StorageWorld world(16);
    world.makeFile(world.path(), 1);
    const int inUse = static_cast<int>(ErrorCode::InUse);
    const auto first = ProgrammeFile::open(world.path(), world.environment());
    REQUIRE_OK(first);
    const QString lock = world.path() + QStringLiteral(".lock");

    SECTION("another process")
    {
        REQUIRE(errorNumber(attempt(QStringLiteral("open"), world.path(), QString())) == inUse);
    }
    SECTION("another process, though the lock file is gone")
    {
        REQUIRE(QFile::remove(lock));
        REQUIRE(errorNumber(attempt(QStringLiteral("open"), world.path(), QString())) == inUse);
    }
    SECTION("the same process, and SQLite's lock still holds after it")
    {
        REQUIRE_FAILS(ProgrammeFile::open(world.path(), world.environment()), ErrorCode::InUse);
        REQUIRE(QFile::remove(lock)); // so that only SQLite's own lock can answer
        REQUIRE(errorNumber(attempt(QStringLiteral("open"), world.path(), QString())) == inUse);
    }
    SECTION("the same process, for reading, and SQLite's lock still holds after it")
    {
        REQUIRE_FAILS(ProgrammeFile::openReadOnly(world.path(), world.environment()), ErrorCode::InUse);
        REQUIRE(QFile::remove(lock));
        REQUIRE(errorNumber(attempt(QStringLiteral("open"), world.path(), QString())) == inUse);
    }
    SECTION("another process, for reading")
    {
        REQUIRE(errorNumber(attempt(QStringLiteral("read"), world.path(), QString())) == inUse);
    }
    REQUIRE_OK(sampleEdit(**first, 2));
}
