// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/frozenreading.h"
#include "tests/support/catch.h"
#include "tests/support/storageworld.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QThread>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

/// How many statements a copy has, read where no window is.
FrozenReading::Read counting(qint64& found, Qt::HANDLE& thread)
{
    return [&](ProgrammeFile& copy) -> Result<FrozenReading::Arrival> {
        FILROUGE_TRY_VALUE(count, copy.connection().single(QStringLiteral("SELECT count(*) FROM statement")));
        return [&, counted = count.toLongLong(), there = QThread::currentThreadId()] {
            found = counted;
            thread = there;
        };
    };
}

void untilDone(const FrozenReading& reading)
{
    while (reading.isRunning())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
}

} // namespace

TEST_CASE("what is large is read on another thread, and arrives on this one", "[storage][frozen]")
{
    StorageWorld world;
    world.makeFile(world.path(), 6);
    const auto file = ProgrammeFile::open(world.path(), world.environment());
    REQUIRE_OK(file);
    const auto now = (*file)->connection().single(QStringLiteral("SELECT count(*) FROM statement"));
    REQUIRE_OK(now);
    FrozenReading reading(**file);
    qint64 found = -1;
    Qt::HANDLE thread = nullptr;
    reading.start(counting(found, thread));
    CHECK(reading.isRunning());
    CHECK(found == -1);
    untilDone(reading);
    CHECK(found == now->toLongLong());
    CHECK(thread != QThread::currentThreadId());

    // Another reading in its place: only that one arrives.
    qint64 first = -1;
    found = -1;
    reading.start(counting(first, thread));
    reading.start(counting(found, thread));
    untilDone(reading);
    CHECK(first == -1);
    CHECK(found == now->toLongLong());

    // Given up, or its file closed, it never arrives.
    found = -1;
    reading.start(counting(found, thread));
    reading.cancel();
    CHECK_FALSE(reading.isRunning());
    reading.start(counting(found, thread));
}

TEST_CASE("a reading that fails says why, and one of a closing file ends with it", "[storage][frozen]")
{
    StorageWorld world;
    world.makeFile(world.path(), 3);
    auto file = ProgrammeFile::open(world.path(), world.environment());
    REQUIRE_OK(file);
    FrozenReading reading(**file);
    std::optional<ErrorCode> failed;
    QObject::connect(&reading, &FrozenReading::failed, [&](const Error& error) { failed = error.code; });
    reading.start([](ProgrammeFile& copy) -> Result<FrozenReading::Arrival> {
        FILROUGE_TRY(copy.edit({}, [](Edit&) -> Result<> { return {}; }));
        return [] {};
    });
    untilDone(reading);
    CHECK(failed == ErrorCode::ReadOnly);

    bool arrived = false;
    reading.start([&](ProgrammeFile&) -> Result<FrozenReading::Arrival> { return [&] { arrived = true; }; });
    file->reset();
    CHECK_FALSE(reading.isRunning());
    QCoreApplication::processEvents();
    CHECK_FALSE(arrived);
}
