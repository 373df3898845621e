// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/frozencopy.h"
#include "tests/support/catch.h"
#include "tests/support/storageworld.h"

#include <QFileInfo>
#include <QScopeGuard>

#include <atomic>
#include <thread>

using namespace filrouge;
using namespace filrouge::tests;

TEST_CASE("a worker reads a frozen copy while edits go on", "[storage][frozen]")
{
    StorageWorld world;
    world.makeFile(world.path(), 6);
    const auto file = ProgrammeFile::open(world.path(), world.environment());
    REQUIRE_OK(file);
    const QByteArray then = contentHash((*file)->connection());
    const auto copy = freeze(**file);
    REQUIRE_OK(copy);

    std::atomic<int> edits = 0;
    std::atomic<int> reads = 0;
    int same = 0;
    Result<> writing = fail(ErrorCode::Invalid);
    std::thread worker([&] {
        // Catch's macros belong to the main thread.
        SeededRandom random(7);
        const FixedClock clock({1});
        const StorageEnvironment environment{clock, random, sampleSchema()};
        for (int i = 0; i < 10; ++i) {
            const auto read = (*copy)->openIn(environment);
            if (!read)
                return;
            const auto total = (*read)->connection().single(
                QStringLiteral("SELECT count(*) || ' ' || sum(length(text)) FROM statement"));
            static const QString first = total->toString();
            same += total && total->toString() == first ? 1 : 0;
            if (i == 0)
                writing = sampleEdit(**read, 99);
            ++reads;
            while (edits < i && edits >= 0)
                std::this_thread::yield();
        }
    });
    for (int n = 7; n < 17; ++n) {
        const auto edited = sampleEdit(**file, n);
        if (!edited)
            break;
        ++edits;
    }
    const int made = edits;
    edits = -1;
    worker.join();
    CHECK(made == 10);
    CHECK(reads == 10);
    CHECK(same == 10);
    REQUIRE_FAILS(writing, ErrorCode::ReadOnly);
    CHECK(contentHash((*file)->connection()) != then);
    const auto read = (*copy)->openIn(world.environment());
    REQUIRE_OK(read);
    CHECK(contentHash((*read)->connection()) == then);
}

TEST_CASE("a frozen copy is its owner's alone and goes with its object", "[storage][frozen]")
{
    StorageWorld world;
    world.makeFile(world.path(), 2);
    const auto file = ProgrammeFile::open(world.path(), world.environment());
    REQUIRE_OK(file);
    QString folder;
    {
        const auto copy = freeze(**file);
        REQUIRE_OK(copy);
        folder = QFileInfo((*copy)->path()).absolutePath();
        const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                                          QFile::WriteOther | QFile::ExeOther;
        CHECK((QFile::permissions(folder) & others) == QFile::Permissions());
    }
    CHECK_FALSE(QFileInfo::exists(folder));
}

TEST_CASE("nothing is frozen in the middle of an edit", "[storage][frozen]")
{
    StorageWorld world;
    world.makeFile(world.path(), 2);
    const auto file = ProgrammeFile::open(world.path(), world.environment());
    REQUIRE_OK(file);
    REQUIRE_OK((*file)->edit(Text{"Tests", "edit"}, [&](Edit&) -> Result<> {
        REQUIRE_FAILS(freeze(**file), ErrorCode::Conflict);
        return {};
    }));
}
