// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vote/boxfolder.h"
#include "tests/core/vote/votefixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace filrouge;
using namespace filrouge::tests;

TEST_CASE("an open vote goes on after the application was killed", "[vote][station][resume]")
{
    VoteFixture fixture;
    const VoteId id = fixture.openVote();
    fixture.cast(id, "AAB");
    const auto report = fixture.restart();
    CHECK(report.resumed == std::vector{id});
    CHECK(report.interrupted.empty());
    CHECK(report.stray.isEmpty());
    fixture.cast(id, "C", 3);
    REQUIRE_FAILS(fixture.station->cast(id, fixture.participants[0], Channel::Kiosk, QStringLiteral("A")),
                  ErrorCode::AlreadyVoted);
    CHECK(fixture.eventWords(id) == QStringList{QStringLiteral("opened"), QStringLiteral("resumed")});

    REQUIRE_OK(fixture.station->close(id));
    CHECK(fixture.restart().resumed == std::vector{id});
    CHECK(fixture.eventWords(id).count(QStringLiteral("resumed")) == 1);
    const auto reveal = fixture.station->reveal(id);
    REQUIRE_OK(reveal);
    CHECK(reveal->tally.ballots == 4);
    const auto after = fixture.restart();
    CHECK(after.resumed.empty());
    CHECK(after.interrupted.empty());
}

TEST_CASE("whatever stopped between the two files, the programme's word counts", "[vote][station][resume]")
{
    VoteFixture fixture;
    const VoteId id = fixture.openVote();
    fixture.cast(id, "AAB");
    SECTION("the box was sealed, the programme never told")
    {
        REQUIRE_OK((*fixture.station->box(id))->seal());
        CHECK(fixture.restart().resumed == std::vector{id});
        fixture.cast(id, "C", 3);
    }
    SECTION("the programme was told of reopening, the box still sealed")
    {
        REQUIRE_OK(fixture.station->close(id));
        REQUIRE_OK(fixture.station->reopen(id));
        REQUIRE_OK((*fixture.station->box(id))->seal());
        CHECK(fixture.restart().resumed == std::vector{id});
        fixture.cast(id, "C", 3);
    }
    SECTION("the box was counted, the result never written")
    {
        REQUIRE_OK(fixture.station->close(id));
        REQUIRE_OK((*fixture.station->box(id))->count());
        CHECK(fixture.restart().resumed == std::vector{id});
        REQUIRE_FAILS(fixture.station->reopen(id), ErrorCode::Conflict);
        CHECK(fixture.vote(id).state == VoteState::Closed);
        REQUIRE_OK(fixture.station->reveal(id));
    }
    SECTION("the result was written, the box still there")
    {
        REQUIRE_OK(fixture.station->close(id));
        const QString path = fixture.boxPathOf(id);
        fixture.station.reset();
        REQUIRE(QFile::copy(path, path + QStringLiteral(".kept")));
        CHECK(fixture.restart().resumed == std::vector{id});
        REQUIRE_OK(fixture.station->reveal(id));
        REQUIRE(QFile::rename(path + QStringLiteral(".kept"), path));
        const auto report = fixture.restart();
        CHECK(report.leftOver.isEmpty());
        CHECK(fixture.boxFiles().isEmpty());
    }
}

TEST_CASE("a vote whose box is not there is interrupted, until it is located or annulled", "[vote][station][resume]")
{
    VoteFixture fixture;
    const VoteId id = fixture.openVote();
    fixture.cast(id, "AAB");
    const QString path = fixture.boxPathOf(id);
    QTemporaryDir elsewhere;
    const QString moved = elsewhere.filePath(QStringLiteral("urne de l'accueil"));
    fixture.station.reset();
    REQUIRE(QFile::rename(path, moved));

    const auto report = fixture.restart();
    CHECK(report.resumed.empty());
    REQUIRE(report.interrupted.size() == 1);
    CHECK(report.interrupted.front().vote == id);
    CHECK(report.interrupted.front().error.code == ErrorCode::BoxMissing);
    REQUIRE_FAILS(fixture.station->cast(id, fixture.participants[3], Channel::Kiosk, QStringLiteral("A")),
                  ErrorCode::BoxMissing);
    REQUIRE_FAILS(fixture.station->close(id), ErrorCode::BoxMissing);

    SECTION("located")
    {
        REQUIRE_FAILS(fixture.station->locateBox(id, elsewhere.filePath(QStringLiteral("none"))),
                      ErrorCode::FileMissing);
        REQUIRE_OK(fixture.station->locateBox(id, moved));
        CHECK(QFile::exists(path));
        CHECK_FALSE(QFile::exists(moved));
        fixture.cast(id, "C", 3);
        REQUIRE_FAILS(fixture.station->locateBox(id, path), ErrorCode::Conflict);
        REQUIRE_OK(fixture.station->close(id));
        CHECK(fixture.station->reveal(id)->tally.ballots == 4);
    }
    SECTION("in the same folder under another name")
    {
        const QString renamed = QDir(fixture.programme.folder()).filePath(QStringLiteral("urne"));
        REQUIRE(QFile::copy(moved, renamed));
        REQUIRE_OK(fixture.station->locateBox(id, renamed));
        CHECK_FALSE(QFile::exists(renamed));
        CHECK(fixture.restart().resumed == std::vector{id});
    }
    SECTION("annulled")
    {
        REQUIRE_OK(fixture.station->annul(id, QStringLiteral("L'urne est perdue.")));
        CHECK(fixture.restart().interrupted.empty());
        REQUIRE_FAILS(fixture.station->locateBox(id, moved), ErrorCode::Conflict);
    }
}

TEST_CASE("a box that is damaged or another vote's does not stand in", "[vote][station][resume]")
{
    VoteFixture fixture;
    const VoteId id = fixture.openVote();
    fixture.cast(id, "AAB");
    const QString path = fixture.boxPathOf(id);
    fixture.station.reset();
    SECTION("damaged")
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.resize(5000));
        file.close();
        const auto report = fixture.restart();
        REQUIRE(report.interrupted.size() == 1);
        CHECK(report.interrupted.front().error.code == ErrorCode::Damaged);
        CHECK(QFile::exists(path));
        REQUIRE_OK(fixture.station->annul(id, QStringLiteral("L'urne est illisible.")));
        CHECK_FALSE(QFile::exists(path));
    }
    SECTION("another vote's")
    {
        VoteFixture other;
        const VoteId theirs = other.openVote();
        const QString strange = other.boxPathOf(theirs);
        other.station.reset();
        REQUIRE(QFile::remove(path));
        // Two fixtures draw the same uuid: make it another's.
        fixture.station = std::make_unique<PollingStation>(fixture.programme.file(), fixture.randomSource());
        REQUIRE_OK(
            fixture.programme.connection().script("UPDATE vote SET box_uuid = '0b7c1f0e-6f5d-4f0e-9a55-3d1f4a0c2b11'"));
        REQUIRE_FAILS(fixture.station->locateBox(id, strange), ErrorCode::BoxMissing);
        CHECK(QFile::exists(strange));
    }
    SECTION("made for another question")
    {
        REQUIRE_OK(fixture.programme.connection().script("UPDATE vote SET definition_hash = 'x'"));
        const auto report = fixture.restart();
        REQUIRE(report.interrupted.size() == 1);
        CHECK(report.interrupted.front().error.code == ErrorCode::Damaged);
    }
}

TEST_CASE("boxes the programme does not know are listed, and only removed when asked", "[vote][station][resume]")
{
    VoteFixture fixture;
    const VoteId id = fixture.openVote();
    const QString path = fixture.boxPathOf(id);
    const QDir folder(fixture.programme.folder());
    const QString stray = folder.filePath(QStringLiteral("test.filrouge.0b7c1f0e-6f5d-4f0e-9a55-3d1f4a0c2b11.urn"));
    const QString theirs = folder.filePath(QStringLiteral("other.filrouge.0b7c1f0e-6f5d-4f0e-9a55-3d1f4a0c2b11.urn"));
    const QString unlike = folder.filePath(QStringLiteral("test.filrouge.notes.urn"));
    for (const QString& name : {stray, theirs, unlike}) {
        QFile file(name);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("box");
    }
    const auto report = fixture.restart();
    CHECK(report.stray == QStringList{stray});
    CHECK(QFile::exists(stray));
    for (const QString& kept : {theirs, unlike, path, folder.filePath(QStringLiteral("test.filrouge"))})
        REQUIRE_FAILS(fixture.station->destroyStrayBox(kept), ErrorCode::Conflict);
    REQUIRE_OK(fixture.station->destroyStrayBox(stray));
    CHECK_FALSE(QFile::exists(stray));
    CHECK(QFile::exists(theirs));
    CHECK(QFile::exists(path));
}

TEST_CASE("a renamed programme finds its box, a copied one leaves it to the original", "[vote][station][resume]")
{
    QTemporaryDir folder;
    const QString uuid = QStringLiteral("0b7c1f0e-6f5d-4f0e-9a55-3d1f4a0c2b11");
    const auto touch = [&](const QString& name) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        return file.fileName();
    };
    const QString original = touch(QStringLiteral("Carte [blanche].filrouge"));
    const QString copy = folder.filePath(QStringLiteral("copie.filrouge"));
    const QString box = boxPath(original, uuid);
    CHECK(box == folder.filePath(QStringLiteral("Carte [blanche].filrouge.%1.urn").arg(uuid)));
    CHECK(findBox(original, uuid).isEmpty());
    touch(QFileInfo(box).fileName());
    CHECK(findBox(original, uuid) == box);
    CHECK(findBox(original, QString()).isEmpty());
    CHECK(findBox(copy, uuid).isEmpty());
    CHECK(boxesOf(copy).empty());
    CHECK(boxesOf(original) == std::vector{BoxName{box, uuid}});
    REQUIRE(QFile::rename(original, copy));
    CHECK(findBox(copy, uuid) == box);
}
