// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vote/ballothash.h"
#include "core/vote/boxfolder.h"
#include "tests/core/vote/fulldisk.h"
#include "tests/core/vote/votefixture.h"

#include <QDir>
#include <QFile>

using namespace filrouge;
using namespace filrouge::tests;

TEST_CASE("from draft to result", "[vote][station]")
{
    VoteFixture fixture;
    const VoteId id = fixture.draft(2).id;
    fixture.setAttendance(fixture.participants[11], Attendance::Left);
    REQUIRE_OK(fixture.station->open(id));

    Vote vote = fixture.vote(id);
    CHECK(vote.state == VoteState::Open);
    CHECK(vote.openedAt == fixture.programme.clock().now());
    CHECK(vote.rollSize == 11);
    CHECK(fixture.boxFiles() == QStringList{QFileInfo(fixture.boxPathOf(id)).fileName()});
    const std::vector<ParticipantId> roll(fixture.participants.begin(), fixture.participants.end() - 1);
    CHECK(vote.definitionHash == definitionHash({vote.question,
                                                 {VoteMethod::Single, 2, TieRule::RunOff, {}},
                                                 true,
                                                 namesOf(*fixture.votes.options(id)),
                                                 roll}));

    fixture.cast(id, "AAAABB-CD");
    REQUIRE_OK(fixture.station->castSpoiled(id, fixture.participants[9]));
    REQUIRE_FAILS(fixture.station->cast(id, fixture.participants[0], Channel::Phone, QStringLiteral("B")),
                  ErrorCode::AlreadyVoted);
    REQUIRE_FAILS(fixture.station->cast(id, fixture.participants[11], Channel::Phone, QStringLiteral("B")),
                  ErrorCode::NotOnRoll);
    REQUIRE_FAILS(fixture.station->cast(id, fixture.participants[10], Channel::Phone, QStringLiteral("F")),
                  ErrorCode::Invalid);
    REQUIRE_FAILS(fixture.station->reveal(id), ErrorCode::Conflict);
    const auto box = fixture.station->box(id);
    REQUIRE_OK(box);
    CHECK((*box)->turnout() == Turnout{11, 10, {0, 9, 1}, 1});

    fixture.programme.clock().set({vote.openedAt.ms + 600'000});
    REQUIRE_OK(fixture.station->close(id));
    vote = fixture.vote(id);
    CHECK(vote.state == VoteState::Closed);
    CHECK(vote.closedAt == fixture.programme.clock().now());
    CHECK(vote.closingRollHash == rollHash(roll));
    CHECK(vote.ballotsHash.size() == 64);
    CHECK(vote.spoiled == 1);
    REQUIRE_FAILS(fixture.station->cast(id, fixture.participants[10], Channel::Phone, QStringLiteral("B")),
                  ErrorCode::Conflict);

    const auto reveal = fixture.station->reveal(id);
    REQUIRE_OK(reveal);
    CHECK_FALSE(reveal->boxLeft);
    CHECK(reveal->tally.chosen() == std::vector{0, 1});
    vote = fixture.vote(id);
    CHECK(vote.state == VoteState::Revealed);
    CHECK(vote.revealedAt == fixture.programme.clock().now());
    CHECK(vote.blank == 1);
    const VoteRepository published(fixture.programme.connection());
    const auto codes = published.publishedCodes(id);
    const auto ballots = published.publishedBallots(id);
    REQUIRE_OK(codes);
    REQUIRE_OK(ballots);
    CHECK(codes->size() == 9);
    CHECK(ballots->join(u',') == QStringLiteral(",A,A,A,A,B,B,C,D"));
    CHECK(ballotsHash(*codes, *ballots) == vote.ballotsHash);
    CHECK(fixture.eventWords(id) ==
          QStringList{QStringLiteral("opened"), QStringLiteral("closed"), QStringLiteral("revealed")});
    CHECK(fixture.boxFiles().isEmpty());
    CHECK(fixture.programme.foreignKeyFaults().isEmpty());
    CHECK_FALSE(fixture.programme.file().canUndo());
    REQUIRE_FAILS(fixture.station->reveal(id), ErrorCode::Conflict);
    REQUIRE_FAILS(fixture.station->reopen(id), ErrorCode::Conflict);
    REQUIRE_FAILS(fixture.station->box(id), ErrorCode::BoxMissing);
}

TEST_CASE("before the reveal the programme holds nothing of what was chosen", "[vote][station]")
{
    // Two votes that differ in every choice leave the same programme behind, but for the hash of the sealed box.
    QStringList programmes[2];
    for (int run = 0; run < 2; ++run) {
        VoteFixture fixture;
        const VoteId id = fixture.openVote();
        fixture.cast(id, run == 0 ? "AAAAAAAAAAAA" : "BCDEBCDEBCD-");
        REQUIRE_OK(fixture.station->close(id));
        const Vote vote = fixture.vote(id);
        for (const QString& line : fixture.programme.dump())
            programmes[run].append(QString(line).replace(vote.ballotsHash, QString()));
    }
    CHECK(programmes[0] == programmes[1]);
}

TEST_CASE("only one vote is under way", "[vote][station]")
{
    VoteFixture fixture;
    const VoteId first = fixture.openVote();
    const VoteId second = fixture.draft().id;
    REQUIRE_FAILS(fixture.station->open(second), ErrorCode::Conflict);
    REQUIRE_OK(fixture.station->close(first));
    REQUIRE_FAILS(fixture.station->open(second), ErrorCode::Conflict);
    REQUIRE_OK(fixture.station->reveal(first));
    REQUIRE_OK(fixture.station->open(second));
    REQUIRE_FAILS(fixture.station->open(second), ErrorCode::Conflict);
}

TEST_CASE("a vote that is not ready stays a draft, without a box", "[vote][station]")
{
    VoteFixture fixture(0);
    const VoteId id = fixture.draft().id;
    const auto before = fixture.programme.dump();
    const auto outcome = fixture.station->open(id);
    REQUIRE_FAILS(outcome, ErrorCode::Invalid);
    CHECK(outcome.error().where == QStringLiteral("roll"));
    CHECK(fixture.programme.dump() == before);
    CHECK(fixture.boxFiles().isEmpty());
    REQUIRE_FAILS(fixture.station->open(VoteId(99)), ErrorCode::NotFound);
}

TEST_CASE("late arrivals are added, each once", "[vote][station]")
{
    VoteFixture fixture;
    const VoteId id = fixture.openVote();
    const ParticipantId late = fixture.addParticipant(Attendance::Expected);
    REQUIRE_FAILS(fixture.station->addLateArrival(id, late), ErrorCode::NotOnRoll);
    REQUIRE_FAILS(fixture.station->cast(id, late, Channel::Kiosk, QStringLiteral("A")), ErrorCode::NotOnRoll);
    fixture.setAttendance(late, Attendance::Present);
    REQUIRE_OK(fixture.station->addLateArrival(id, late));
    REQUIRE_OK(fixture.station->addLateArrival(id, late));
    REQUIRE_OK(fixture.station->addLateArrival(id, fixture.participants[0]));
    CHECK(fixture.vote(id).rollSize == 13);
    CHECK(fixture.eventWords(id) == QStringList{QStringLiteral("opened"), QStringLiteral("late_arrival")});
    REQUIRE_OK(fixture.station->cast(id, late, Channel::Kiosk, QStringLiteral("A")));
    REQUIRE_OK(fixture.station->close(id));
    CHECK(fixture.vote(id).closingRollHash != rollHash(fixture.participants));
    REQUIRE_FAILS(fixture.station->addLateArrival(id, late), ErrorCode::Conflict);
}

TEST_CASE("a closed vote can be reopened until it is counted", "[vote][station]")
{
    VoteFixture fixture;
    const VoteId id = fixture.openVote();
    fixture.cast(id, "AAB");
    REQUIRE_OK(fixture.station->close(id));
    const QString hash = fixture.vote(id).ballotsHash;
    REQUIRE_OK(fixture.station->reopen(id));
    CHECK(fixture.vote(id).state == VoteState::Open);
    CHECK(fixture.vote(id).ballotsHash.isEmpty());
    CHECK_FALSE(fixture.vote(id).closedAt);
    fixture.cast(id, "C", 3);
    REQUIRE_OK(fixture.station->close(id));
    CHECK(fixture.vote(id).ballotsHash != hash);
    CHECK(fixture.eventWords(id).count(QStringLiteral("closed")) == 2);
    CHECK(fixture.eventWords(id).contains(QStringLiteral("reopened")));
}

TEST_CASE("an annulled vote keeps its run, and its box is gone uncounted", "[vote][station]")
{
    VoteFixture fixture;
    const VoteId id = fixture.openVote();
    fixture.cast(id, "AAB");
    REQUIRE_FAILS(fixture.station->annul(id, QStringLiteral("  ")), ErrorCode::Invalid);
    REQUIRE_OK(fixture.station->annul(id, QStringLiteral("Alarme incendie.")));
    CHECK(fixture.vote(id).state == VoteState::Annulled);
    CHECK(fixture.boxFiles().isEmpty());
    CHECK(fixture.votes.events(id)->back().note == QStringLiteral("Alarme incendie."));
    REQUIRE_FAILS(fixture.votes.result(id), ErrorCode::Conflict);
    REQUIRE_FAILS(fixture.station->annul(id, QStringLiteral("again")), ErrorCode::Conflict);
    REQUIRE_FAILS(fixture.station->close(id), ErrorCode::Conflict);
    REQUIRE_FAILS(fixture.station->annul(fixture.draft().id, QStringLiteral("a draft")), ErrorCode::Conflict);
}

TEST_CASE("incidents are kept for the minutes", "[vote][station]")
{
    VoteFixture fixture;
    const VoteId id = fixture.openVote();
    REQUIRE_OK(fixture.station->recordIncident(id, QStringLiteral(" La borne s'est arrêtée. ")));
    REQUIRE_FAILS(fixture.station->recordIncident(id, QStringLiteral(" ")), ErrorCode::Invalid);
    CHECK(fixture.votes.events(id)->back().note == QStringLiteral("La borne s'est arrêtée."));
    REQUIRE_FAILS(fixture.station->recordIncident(fixture.draft().id, QStringLiteral("x")), ErrorCode::Conflict);
}

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

TEST_CASE("a full disk stops a transition before it begins, and nothing is half-way", "[vote][station]")
{
    VoteFixture fixture;
    const VoteId id = fixture.draft().id;
    const auto draft = fixture.programme.dump();
    {
        const FullDisk full;
        CHECK_FALSE(fixture.station->open(id));
    }
    CHECK(fixture.programme.dump() == draft);
    CHECK(fixture.boxFiles().isEmpty());

    REQUIRE_OK(fixture.station->open(id));
    fixture.cast(id, "AAB");
    const auto open = fixture.programme.dump();
    {
        const FullDisk full;
        CHECK_FALSE(fixture.station->cast(id, fixture.participants[3], Channel::Kiosk, QStringLiteral("A")));
        CHECK_FALSE(fixture.station->close(id));
    }
    CHECK(fixture.programme.dump() == open);
    fixture.cast(id, "C", 3);

    REQUIRE_OK(fixture.station->close(id));
    const auto closed = fixture.programme.dump();
    {
        const FullDisk full;
        CHECK_FALSE(fixture.station->reveal(id));
        CHECK_FALSE(fixture.station->reopen(id));
    }
    CHECK(fixture.programme.dump() == closed);
    const auto reveal = fixture.station->reveal(id);
    REQUIRE_OK(reveal);
    CHECK(reveal->tally.ballots == 4);
}
