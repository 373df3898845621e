// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/slicedbackup.h"
#include "core/storage/snapshots.h"
#include "tests/core/vote/votefixture.h"

using namespace filrouge;
using namespace filrouge::tests;

TEST_CASE("the programme is kept as it is when its vote has opened, and when it has closed",
          "[vote][station][snapshots]")
{
    VoteFixture fixture;
    const VoteId id = fixture.draft().id;
    // The same programme where there is room for snapshots.
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("p.filrouge"));
    REQUIRE_OK(copyWhole(fixture.programme.connection(), path));
    StorageEnvironment environment = fixture.programme.file().environment();
    environment.snapshotFolder = folder.filePath(QStringLiteral("snapshots"));
    const auto file = ProgrammeFile::open(path, environment);
    REQUIRE_OK(file);
    PollingStation station(**file, fixture.randomSource());
    const auto requireKept = [&](std::size_t count, SnapshotReason reason) {
        const auto kept = listSnapshots(environment, (*file)->uuid());
        REQUIRE(kept.size() == count);
        CHECK(kept[0].reason == reason);
        const auto copy = ProgrammeFile::openReadOnly(kept[0].path, environment);
        REQUIRE_OK(copy);
        CHECK(dump((*copy)->connection()) == dump((*file)->connection()));
    };

    REQUIRE_OK(station.open(id));
    requireKept(1, SnapshotReason::VoteOpened);
    REQUIRE_OK(station.cast(id, fixture.participants[0], Channel::Kiosk, QStringLiteral("A")));
    REQUIRE_OK(station.cast(id, fixture.participants[1], Channel::Kiosk, QStringLiteral("B")));
    REQUIRE_OK(station.close(id));
    requireKept(2, SnapshotReason::VoteClosed);
    REQUIRE_FAILS(station.close(id), ErrorCode::Conflict);
    REQUIRE_OK(station.reopen(id));
    CHECK(listSnapshots(environment, (*file)->uuid()).size() == 2);
    REQUIRE_OK(station.close(id));
    requireKept(3, SnapshotReason::VoteClosed);
}
