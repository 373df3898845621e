// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"
#include "tests/core/vote/boxfixture.h"
#include "tests/core/vote/fulldisk.h"

using namespace filrouge;
using namespace filrouge::tests;

TEST_CASE("a box is not made over anything, nor from nonsense", "[vote][box]")
{
    BoxFolder folder;
    const auto make = [&](const BallotBoxSetup& setup) {
        return BallotBoxFile::create(folder.path(), setup, seeded(1));
    };
    BallotBoxSetup setup = boxSetup(2);
    SECTION("a name that is taken")
    {
        folder.write("someone's");
        REQUIRE_FAILS(make(setup), ErrorCode::FileExists);
        CHECK(bytesOf(folder.path()) == "someone's");
    }
    SECTION("someone twice")
    {
        setup.roll.push_back(setup.roll.front());
    }
    SECTION("nobody")
    {
        setup.roll.front() = ParticipantId();
    }
    SECTION("an empty roll")
    {
        setup = boxSetup(0, 8, 0);
    }
    SECTION("too large a roll")
    {
        setup = boxSetup(mostVoters);
    }
    SECTION("spare rows below zero")
    {
        setup.spareRows = -1;
    }
    SECTION("no options")
    {
        setup.form.options = 0;
    }
    SECTION("too many options")
    {
        setup.form.options = 27;
    }
    SECTION("no uuid")
    {
        setup.uuid = QStringLiteral("../../etc/passwd");
    }
    if (!QFile::exists(folder.path())) {
        REQUIRE_FAILS(make(setup), ErrorCode::Invalid);
        CHECK(folder.files().isEmpty());
    }
}

TEST_CASE("a folder that is not there or cannot be written to has no box", "[vote][box]")
{
    BoxFolder folder;
    REQUIRE_FAILS(BallotBoxFile::create(folder.file("none/x.urn"), boxSetup(2), seeded(1)), ErrorCode::FileMissing);
    // The kernel's own folder refuses new files to everyone, also to an administrator.
    if (QDir(QStringLiteral("/sys/kernel")).exists())
        REQUIRE_FAILS(BallotBoxFile::create(QStringLiteral("/sys/kernel/x.urn"), boxSetup(2), seeded(1)),
                      ErrorCode::ReadOnly);
    {
        const FullDisk full;
        const auto box = BallotBoxFile::create(folder.path(), boxSetup(2), seeded(1));
        REQUIRE_FAILS(box, ErrorCode::WriteFailed);
    }
    CHECK(folder.files().isEmpty());
}

TEST_CASE("on a full disk a vote is refused, not lost, and taken once there is room", "[vote][box]")
{
    BoxFolder folder;
    const auto box = folder.create(boxSetup(60));
    REQUIRE_OK(cast(*box, ballot(1, codeNumber(1), "A")));
    {
        const FullDisk full;
        REQUIRE_FAILS(cast(*box, ballot(2, codeNumber(2), "B")), ErrorCode::WriteFailed);
        const auto answers = box->castAll(std::array{ballot(3, codeNumber(3)), ballot(1, codeNumber(9))});
        REQUIRE_FAILS(answers[0], ErrorCode::WriteFailed);
        CHECK_FALSE(answers[1]);
        CHECK_FALSE(box->addLateArrival(ParticipantId(99)));
        CHECK_FALSE(box->seal());
        CHECK(box->state() == BoxState::Open);
    }
    CHECK(box->turnout() == Turnout{60, 1, {1, 0, 0}, 0});
    CHECK(box->hasVoted(ParticipantId(2)) == false);
    REQUIRE_OK(cast(*box, ballot(2, codeNumber(2), "B")));
    REQUIRE_OK(box->addLateArrival(ParticipantId(99)));
    CHECK(ballotsIn(*box) == QStringList{QStringLiteral("A"), QStringLiteral("B")});
}

TEST_CASE("what is not this vote's box is not opened, and not touched", "[vote][box]")
{
    BoxFolder folder;
    const auto open = [&](const char* uuid = boxUuid) {
        return BallotBoxFile::open(folder.path(), QLatin1String(uuid), seeded(1));
    };
    REQUIRE_FAILS(open(), ErrorCode::FileMissing);
    folder.create(boxSetup(50)).reset();
    const QByteArray whole = bytesOf(folder.path());
    const auto refuses = [&](const QByteArray& content, ErrorCode code) {
        folder.write(content);
        REQUIRE_FAILS(open(), code);
        CHECK(bytesOf(folder.path()) == content);
        CHECK(folder.files().size() == 1);
    };
    SECTION("another vote's")
    {
        REQUIRE_FAILS(open("0b7c1f0e-6f5d-4f0e-9a55-3d1f4a0c2b12"), ErrorCode::BoxMissing);
    }
    SECTION("empty")
    {
        refuses({}, ErrorCode::Damaged);
    }
    SECTION("garbage")
    {
        refuses(QByteArray(20'000, 'x'), ErrorCode::Damaged);
    }
    SECTION("cut off within a page")
    {
        refuses(whole.left(whole.size() - 100), ErrorCode::Damaged);
    }
    SECTION("cut off between pages")
    {
        refuses(whole.left(4096 * 3), ErrorCode::Damaged);
    }
    SECTION("only a header")
    {
        refuses(whole.left(100), ErrorCode::Damaged);
    }
    SECTION("another application's")
    {
        QByteArray other = whole;
        other[70] = 'x';
        refuses(other, ErrorCode::Damaged);
    }
    SECTION("of a newer version")
    {
        QByteArray newer = whole;
        newer[63] = 2;
        refuses(newer, ErrorCode::NewerVersion);
    }
    SECTION("scribbled over in the middle")
    {
        refuses(QByteArray(whole).replace(4096 * 5, 2000, QByteArray(2000, '\xff')), ErrorCode::Damaged);
    }
}

TEST_CASE("a box that was tampered with is not opened", "[vote][box]")
{
    BoxFolder folder;
    {
        const auto box = folder.create(boxSetup(5));
        REQUIRE_OK(cast(*box, ballot(1, codeNumber(1))));
    }
    {
        const auto connection = Connection::open(folder.path(), Access::ReadWrite);
        REQUIRE_OK(connection);
        const char* sql = GENERATE("UPDATE roll SET voted = 1",
                                   "UPDATE roll SET voted = 0",
                                   "UPDATE urn SET used = 1",
                                   "UPDATE urn SET used = 0",
                                   "DELETE FROM box",
                                   "DELETE FROM counter",
                                   "UPDATE counter SET value = x'00'",
                                   "UPDATE roll SET voted = 1 WHERE entitled = 0",
                                   "UPDATE urn SET record = x'00'",
                                   "CREATE TRIGGER t AFTER UPDATE ON urn BEGIN DELETE FROM roll; END",
                                   "CREATE TABLE more(id)",
                                   "DROP TABLE urn",
                                   "UPDATE box SET options = 0");
        INFO(sql);
        REQUIRE_OK((*connection)->script(sql));
    }
    REQUIRE_FAILS(BallotBoxFile::open(folder.path(), QLatin1String(boxUuid), seeded(1)), ErrorCode::Damaged);
}

TEST_CASE("a box is open once", "[vote][box]")
{
    BoxFolder folder;
    const auto box = folder.create(boxSetup(5));
    REQUIRE_FAILS(BallotBoxFile::open(folder.path(), QLatin1String(boxUuid), seeded(1)), ErrorCode::InUse);
    REQUIRE_OK(cast(*box, ballot(1, codeNumber(1))));
}
