// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vote/slipdesk.h"

#include "core/vote/crockford.h"
#include "core/vote/minutes.h"
#include "core/vote/slipfile.h"
#include "tests/core/vote/fulldisk.h"
#include "tests/core/vote/votefixture.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

std::shared_ptr<const CodeBook> bookOf(VoteFixture& room, VoteId vote)
{
    const auto book = room.station->codeBook(vote);
    REQUIRE_OK(book);
    return *book;
}

std::vector<VotingSlip> issuedSlips(VoteFixture& room)
{
    const auto slips = room.station->slips().issue(room.seminar);
    REQUIRE_OK(slips);
    return *slips;
}

const VotingSlip& slipOf(const std::vector<VotingSlip>& slips, ParticipantId participant)
{
    return *std::ranges::find(slips, participant, &VotingSlip::participant);
}

QString trackingCodeNumber(std::size_t number)
{
    return QString(trackingCodeLength, QLatin1Char(static_cast<char>('A' + number)));
}

/// As a phone does: its code tells who votes.
Result<> castByCode(VoteFixture& room, VoteId vote, const QString& code, const QString& trackingCode)
{
    const auto voter = bookOf(room, vote)->voter(code);
    if (!voter)
        return fail(ErrorCode::NotFound, QStringLiteral("code"));
    FILROUGE_TRY_VALUE(box, room.station->box(vote));
    return box->castNow({*voter, Channel::Phone, trackingCode, QStringLiteral("A"), false});
}

/// Every byte of every file beside the programme and of the programme itself.
QByteArray everythingOnDisk(const VoteFixture& room)
{
    QByteArray all;
    const QDir folder(room.programme.folder());
    for (const QString& name : folder.entryList(QDir::Files | QDir::Hidden)) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        all += file.readAll();
    }
    return all;
}

} // namespace

TEST_CASE("slips for everybody who may come, and spare ones", "[vote][slips]")
{
    VoteFixture room(3);
    const ParticipantId expected = room.addParticipant(Attendance::Expected);
    const ParticipantId absent = room.addParticipant(Attendance::Absent);
    const auto slips = issuedSlips(room);
    REQUIRE(slips.size() == 4 + SlipDesk::usualSpares);
    for (std::size_t i = 0; i < 3; ++i) {
        CHECK(slips[i].participant == room.participants[i]);
        CHECK(slips[i].name.startsWith(QStringLiteral("Personne ")));
        CHECK(slips[i].spare == 0);
    }
    CHECK(slips[3].participant == expected);
    for (int i = 0; i < SlipDesk::usualSpares; ++i) {
        const VotingSlip& spare = slips[static_cast<std::size_t>(i) + 4];
        CHECK_FALSE(spare.participant);
        CHECK(spare.name.isEmpty());
        CHECK(spare.spare == i + 1);
    }
    // Nothing is lacking: printing again takes new codes, or a lost sheet would go on opening the vote.
    CHECK(issuedSlips(room).empty());
    room.setAttendance(absent, Attendance::Present);
    auto stock = room.station->slips().stock(room.seminar);
    REQUIRE_OK(stock);
    CHECK(stock->without == std::vector{absent});
    REQUIRE_OK(room.station->slips().handOut(4, absent));
    const auto more = issuedSlips(room);
    REQUIRE(more.size() == 1);
    CHECK(more.front().spare == 11);
    stock = room.station->slips().stock(room.seminar);
    REQUIRE_OK(stock);
    CHECK(stock->without.empty());
    CHECK(stock->holders.size() == 5);
    CHECK(stock->spares == std::vector{1, 2, 3, 5, 6, 7, 8, 9, 10, 11});
}

TEST_CASE("voting by code, and what is refused", "[vote][slips]")
{
    VoteFixture room(4);
    const ParticipantId expected = room.addParticipant(Attendance::Expected);
    const auto slips = issuedSlips(room);
    const VoteId vote = room.openVote();

    const VotingSlip& first = slipOf(slips, room.participants[0]);
    REQUIRE_OK(castByCode(room, vote, grouped(first.code.shortCode), QStringLiteral("AAAAAAAAAA")));
    // The same slip again, in its other form: one voter.
    REQUIRE_FAILS(castByCode(room, vote, first.code.token, QStringLiteral("BBBBBBBBBB")), ErrorCode::AlreadyVoted);
    REQUIRE_OK(castByCode(room, vote, first.code.token, QStringLiteral("AAAAAAAAAA"))); // sent again
    REQUIRE_FAILS(room.station->issuePaper(vote, room.participants[0]), ErrorCode::AlreadyVoted);

    // Lost and replaced: only the new one is good.
    const auto replaced = room.station->slips().replace(room.participants[1]);
    REQUIRE_OK(replaced);
    CHECK(replaced->name == slipOf(slips, room.participants[1]).name);
    REQUIRE_FAILS(
        castByCode(room, vote, slipOf(slips, room.participants[1]).code.shortCode, QStringLiteral("CCCCCCCCCC")),
        ErrorCode::NotFound);
    REQUIRE_OK(castByCode(room, vote, replaced->code.shortCode, QStringLiteral("CCCCCCCCCC")));

    // Voided.
    REQUIRE_OK(room.station->slips().voidSlip(room.participants[2]));
    REQUIRE_FAILS(room.station->slips().voidSlip(room.participants[2]), ErrorCode::Conflict);
    REQUIRE_FAILS(castByCode(room, vote, slipOf(slips, room.participants[2]).code.token, QStringLiteral("DDDDDDDDDD")),
                  ErrorCode::NotFound);

    // Paper in place of the code.
    REQUIRE_OK(room.station->issuePaper(vote, room.participants[3]));
    REQUIRE_FAILS(
        castByCode(room, vote, slipOf(slips, room.participants[3]).code.shortCode, QStringLiteral("EEEEEEEEEE")),
        ErrorCode::NotFound);
    REQUIRE_OK(room.station->cast(vote, room.participants[3], Channel::Paper, QStringLiteral("B")));
    REQUIRE_OK(room.station->issuePaper(vote, room.participants[2])); // had no code any more

    // With a slip, but not signed in when the vote was opened.
    const QString code = slipOf(slips, expected).code.shortCode;
    REQUIRE_FAILS(castByCode(room, vote, code, QStringLiteral("FFFFFFFFFF")), ErrorCode::NotOnRoll);
    REQUIRE_FAILS(room.station->issuePaper(vote, expected), ErrorCode::NotOnRoll);
    room.setAttendance(expected, Attendance::Present);
    REQUIRE_OK(room.station->addLateArrival(vote, expected));
    REQUIRE_OK(castByCode(room, vote, code, QStringLiteral("FFFFFFFFFF")));

    // Nobody expected that one: a spare slip and a spare row.
    const ParticipantId walkIn = room.addParticipant(Attendance::Present);
    REQUIRE_FAILS(castByCode(room, vote, slips.back().code.shortCode, QStringLiteral("GGGGGGGGGG")),
                  ErrorCode::NotFound);
    REQUIRE_OK(room.station->admitWithSpare(vote, walkIn, 10));
    REQUIRE_FAILS(room.station->admitWithSpare(vote, walkIn, 10), ErrorCode::NotFound);
    REQUIRE_OK(castByCode(room, vote, slips.back().code.shortCode, QStringLiteral("GGGGGGGGGG")));

    CHECK((*room.station->box(vote))->turnout() == Turnout{6, 5, {4, 0, 1}, 0});
    QStringList words = room.eventWords(vote);
    CHECK(words.takeFirst() == QStringLiteral("opened"));
    words.sort(); // all at the same moment
    CHECK(words.join(u' ') == QStringLiteral("late_arrival late_arrival paper_issued paper_issued slip_replaced "
                                             "slip_voided slips_issued spare_handed_out"));
    REQUIRE_OK(room.station->close(vote));
    REQUIRE_OK(room.station->reveal(vote));
}

TEST_CASE("no code is on the disk, before, while and after people vote", "[vote][slips][secrecy]")
{
    VoteFixture room(6);
    auto slips = issuedSlips(room);
    const VoteId vote = room.openVote();
    const auto replaced = room.station->slips().replace(room.participants[5]);
    REQUIRE_OK(replaced);
    slips.push_back(*replaced);
    for (std::size_t i = 0; i < 4; ++i)
        REQUIRE_OK(castByCode(room, vote, slips[i].code.shortCode, trackingCodeNumber(i)));
    room.station.reset(); // else SQLite's lock goes when the files are read
    const QByteArray disk = everythingOnDisk(room).toUpper();
    REQUIRE(disk.contains("AAAAAAAAAA")); // it is the right place to look
    for (const VotingSlip& slip : slips) {
        CHECK_FALSE(disk.contains(slip.code.shortCode.toLatin1()));
        CHECK_FALSE(disk.contains(grouped(slip.code.shortCode).toLatin1()));
        CHECK_FALSE(disk.contains(slip.code.token.toLatin1()));
    }
}

TEST_CASE("the box does not tell which code brought a ballot", "[vote][slips][secrecy]")
{
    // Two runs that differ only in the order in which the same codes vote leave the same marks on the register: none.
    VoteFixture room(5);
    const auto slips = issuedSlips(room);
    const VoteId vote = room.openVote();
    const QString path = slipsPath(room.programme.file().path(), room.seminar);
    const auto bytes = [&] {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const QByteArray before = bytes();
    for (std::size_t i = 5; i-- > 0;)
        REQUIRE_OK(castByCode(room, vote, slips[i].code.token, trackingCodeNumber(i)));
    CHECK(bytes() == before);
}

TEST_CASE("codes are the same after a crash and for the run-off, and gone the day after", "[vote][slips]")
{
    VoteFixture room(4);
    const auto slips = issuedSlips(room);
    const VoteId vote = room.openVote(1);
    REQUIRE_OK(castByCode(room, vote, slips[0].code.shortCode, QStringLiteral("AAAAAAAAAA")));
    CHECK(room.restart().resumed == std::vector{vote});
    REQUIRE_FAILS(castByCode(room, vote, slips[0].code.token, QStringLiteral("BBBBBBBBBB")), ErrorCode::AlreadyVoted);
    REQUIRE_OK(castByCode(room, vote, slips[1].code.token, QStringLiteral("BBBBBBBBBB")));
    for (std::size_t i = 2; i < 4; ++i) {
        const auto voter = bookOf(room, vote)->voter(slips[i].code.shortCode);
        REQUIRE(voter);
        REQUIRE_OK(room.station->cast(vote, *voter, Channel::Kiosk, QStringLiteral("B")));
    }
    REQUIRE_OK(room.station->close(vote));
    REQUIRE_OK(room.station->reveal(vote)); // A and B have two each, for one seat
    const auto runOff = room.votes.addRunOff(vote);
    REQUIRE_OK(runOff);
    room.restart();
    REQUIRE_OK(room.station->open(runOff->id));
    for (std::size_t i = 0; i < 4; ++i)
        REQUIRE_OK(castByCode(room, runOff->id, slips[i].code.token, trackingCodeNumber(i)));
    REQUIRE_OK(room.station->close(runOff->id));
    REQUIRE_OK(room.station->reveal(runOff->id));

    const QString path = slipsPath(room.programme.file().path(), room.seminar);
    room.restart();
    CHECK(QFile::exists(path)); // the same day: another vote may follow
    room.programme.clock().set({room.programme.clock().now().ms + 24LL * 3'600'000});
    room.restart();
    CHECK_FALSE(QFile::exists(path));
    CHECK_FALSE(bookOf(room, vote)->voter(slips[0].code.token));
}

TEST_CASE("new slips for all make the lost print-out worthless", "[vote][slips]")
{
    VoteFixture room(3);
    const auto lost = issuedSlips(room);
    const auto again = room.station->slips().issueAnew(room.seminar, 2);
    REQUIRE_OK(again);
    REQUIRE(again->size() == 5);
    CHECK(again->back().spare == SlipDesk::usualSpares + 2); // never the number of one that lies about
    const VoteId vote = room.openVote();
    REQUIRE_FAILS(castByCode(room, vote, lost[0].code.token, QStringLiteral("AAAAAAAAAA")), ErrorCode::NotFound);
    REQUIRE_FAILS(room.station->slips().handOut(1, room.participants[0]), ErrorCode::NotFound);
    REQUIRE_OK(castByCode(room, vote, (*again)[0].code.token, QStringLiteral("AAAAAAAAAA")));
    REQUIRE_OK(room.station->slips().withdraw(room.seminar));
    REQUIRE_FAILS(castByCode(room, vote, (*again)[1].code.token, QStringLiteral("BBBBBBBBBB")), ErrorCode::NotFound);

    // Also where nobody is left to print one for.
    const auto third = room.station->slips().issue(room.seminar, 0);
    REQUIRE_OK(third);
    for (const ParticipantId participant : room.participants)
        room.setAttendance(participant, Attendance::Absent);
    const auto none = room.station->slips().issueAnew(room.seminar, 0);
    REQUIRE_OK(none);
    CHECK(none->empty());
    CHECK_FALSE(bookOf(room, vote)->voter((*third)[0].code.token));
}

TEST_CASE("a damaged register stops the opening until slips are made anew", "[vote][slips]")
{
    VoteFixture room(3);
    issuedSlips(room);
    QFile file(slipsPath(room.programme.file().path(), room.seminar));
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.resize(200));
    file.close();
    room.restart();
    const VoteId vote = room.draft().id;
    REQUIRE_FAILS(room.station->open(vote), ErrorCode::Damaged);
    CHECK(room.vote(vote).state == VoteState::Draft);
    CHECK(room.boxFiles().isEmpty());
    REQUIRE_FAILS(room.station->codeBook(vote), ErrorCode::Damaged);
    REQUIRE_FAILS(room.station->slips().issue(room.seminar), ErrorCode::Damaged);
    const auto slips = room.station->slips().issueAnew(room.seminar);
    REQUIRE_OK(slips);
    REQUIRE_OK(room.station->open(vote));
    REQUIRE_OK(castByCode(room, vote, slips->front().code.shortCode, QStringLiteral("AAAAAAAAAA")));
}

TEST_CASE("the minutes count slips and name no code and nobody", "[vote][slips][minutes]")
{
    VoteFixture room(4);
    const auto slips = issuedSlips(room);
    const VoteId vote = room.openVote();
    REQUIRE_OK(room.station->slips().replace(room.participants[0]));
    REQUIRE_OK(room.station->slips().voidSlip(room.participants[1]));
    REQUIRE_OK(room.station->issuePaper(vote, room.participants[2]));
    const ParticipantId late = room.addParticipant(Attendance::Present);
    REQUIRE_OK(room.station->admitWithSpare(vote, late, 3));
    const auto source = minutesSource(room.programme.connection(), room.votes, vote);
    REQUIRE_OK(source);
    const QString text = plainText(minutes(*source, Language::English));
    CHECK(text.contains(QStringLiteral("personal codes: 4; spare slips: 10.")));
    CHECK(text.contains(QStringLiteral("a voting slip was replaced")));
    CHECK(text.contains(QStringLiteral("a voting slip was made void")));
    CHECK(text.contains(QStringLiteral("a paper ballot was handed out")));
    CHECK(text.contains(QStringLiteral("a spare voting slip was handed out")));
    CHECK_FALSE(text.contains(QStringLiteral("Personne")));
    for (const VotingSlip& slip : slips)
        CHECK_FALSE(text.contains(slip.code.shortCode));
}

TEST_CASE("a full disk leaves the slips as they were", "[vote][slips]")
{
    VoteFixture room(2);
    const auto slips = issuedSlips(room);
    const VoteId vote = room.openVote();
    {
        const FullDisk full;
        REQUIRE_FALSE(room.station->slips().replace(room.participants[0]));
    }
    CHECK(bookOf(room, vote)->voter(slips[0].code.token) == room.participants[0]);
    room.restart();
    CHECK(bookOf(room, vote)->voter(slips[0].code.token) == room.participants[0]);
    REQUIRE_OK(room.station->slips().replace(room.participants[0]));
    CHECK_FALSE(bookOf(room, vote)->voter(slips[0].code.token));
}
