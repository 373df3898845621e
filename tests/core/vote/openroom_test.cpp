// SPDX-License-Identifier: GPL-3.0-or-later
// A vote open to any phone in the room: once a phone, and never more ballots than people present.
#include "core/vote/ballothash.h"
#include "core/vote/minutes.h"
#include "core/vote/votingcode.h"
#include "tests/core/vote/boxfixture.h"
#include "tests/core/vote/votefixture.h"

#include <QtEndian>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

BallotBoxSetup openRoom(int people, int spareRows)
{
    BallotBoxSetup setup = boxSetup(people, 8, spareRows);
    setup.admission = Admission::OpenRoom;
    return setup;
}

ParticipantId phone(int number)
{
    return openRoomPhone(QStringLiteral("PHONE%1").arg(number));
}

CastRequest fromPhone(int number, const char* content = "A")
{
    return {phone(number), Channel::Phone, codeNumber(number), QLatin1String(content), false};
}

} // namespace

TEST_CASE("a phone of the room votes once, also after a restart", "[vote][box][openroom]")
{
    BoxFolder folder;
    auto box = folder.create(openRoom(3, 6));
    CHECK(box->hasVoted(phone(1)) == false);
    REQUIRE_OK(cast(*box, fromPhone(1, "B")));
    REQUIRE_OK(cast(*box, fromPhone(1, "B"))); // sent again
    CastRequest second = fromPhone(1, "C");
    second.trackingCode = codeNumber(50);
    REQUIRE_FAILS(cast(*box, second), ErrorCode::AlreadyVoted);
    CHECK(box->hasVoted(phone(1)) == true);
    CHECK(box->turnout() == Turnout{3, 1, {1, 0, 0}, 0});
    box.reset();
    box = folder.open();
    REQUIRE_FAILS(cast(*box, second), ErrorCode::AlreadyVoted);
    REQUIRE_OK(cast(*box, fromPhone(1, "B")));
    CHECK(box->turnout() == Turnout{3, 1, {1, 0, 0}, 0});
    // The roll is people: who can read the box's file learns of a phone only that it voted.
    CHECK(box->roll() == std::vector{ParticipantId(1), ParticipantId(2), ParticipantId(3)});
    CHECK(ballotsIn(*box) == QStringList{QStringLiteral("B")});
}

TEST_CASE("never more ballots than people present, whoever sends them", "[vote][box][openroom]")
{
    BoxFolder folder;
    const auto box = folder.create(openRoom(4, 20));
    REQUIRE_OK(cast(*box, ballot(1, codeNumber(100), "A", Channel::Kiosk)));
    std::vector<CastRequest> flood;
    for (int number = 1; number <= 10; ++number)
        flood.push_back(fromPhone(number));
    int in = 0;
    for (const Result<>& answer : box->castAll(flood)) {
        in += answer ? 1 : 0;
        if (!answer)
            CHECK(answer.error().code == ErrorCode::BoxFull);
    }
    CHECK(in == 3);
    REQUIRE_FAILS(cast(*box, ballot(2, codeNumber(102), "A", Channel::Paper)), ErrorCode::BoxFull);
    // One who has voted is told so, not that the box is full.
    REQUIRE_FAILS(cast(*box, ballot(1, codeNumber(103), "A", Channel::Kiosk)), ErrorCode::AlreadyVoted);
    // Somebody else comes in: one ballot more.
    REQUIRE_OK(box->addLateArrival(ParticipantId(77)));
    REQUIRE_OK(cast(*box, fromPhone(20)));
    REQUIRE_FAILS(cast(*box, fromPhone(21)), ErrorCode::BoxFull);
    CHECK(box->turnout() == Turnout{5, 5, {4, 1, 0}, 0});
    CHECK(ballotsIn(*box).size() == 5);
}

TEST_CASE("one phone twice in one batch has one ballot", "[vote][box][openroom]")
{
    for (int seed = 0; seed < 20; ++seed) {
        const QTemporaryDir folder(fastFolder());
        auto box = BallotBoxFile::create(
            folder.filePath(QStringLiteral("x.urn")), openRoom(3, 6), seeded(static_cast<quint64>(seed)));
        REQUIRE_OK(box);
        CastRequest again = fromPhone(1, "B");
        again.trackingCode = codeNumber(9);
        const auto answers = (*box)->castAll(std::array{fromPhone(1, "A"), again, fromPhone(2, "C")});
        CHECK(answers[0].has_value() != answers[1].has_value());
        REQUIRE_FAILS(answers[answers[0] ? 1 : 0], ErrorCode::AlreadyVoted);
        REQUIRE_OK(answers[2]);
        CHECK(ballotsIn(**box).size() == 2);
    }
}

TEST_CASE("where voters have codes, a phone without one is nobody", "[vote][box][openroom]")
{
    BoxFolder folder;
    const auto box = folder.create(boxSetup(3));
    REQUIRE_FAILS(cast(*box, fromPhone(1)), ErrorCode::NotOnRoll);
    REQUIRE_FAILS(box->hasVoted(phone(1)), ErrorCode::NotOnRoll);
    REQUIRE_FAILS(box->addLateArrival(phone(1)), ErrorCode::NotOnRoll);
    REQUIRE_FAILS(box->addLateArrival({}), ErrorCode::NotOnRoll);
}

TEST_CASE("in an open room, kiosk and paper are for people on the roll", "[vote][box][openroom]")
{
    BoxFolder folder;
    const auto box = folder.create(openRoom(3, 6));
    CastRequest request = fromPhone(1);
    request.channel = Channel::Kiosk;
    REQUIRE_FAILS(cast(*box, request), ErrorCode::NotOnRoll);
    request.channel = Channel::Paper;
    request.spoiled = true;
    REQUIRE_FAILS(cast(*box, request), ErrorCode::NotOnRoll);
    CHECK(box->turnout().voted == 0);
}

TEST_CASE("phones of an open room change nothing but fixed bytes of the box", "[vote][box][openroom][secrecy]")
{
    constexpr qsizetype pageSize = 4096;
    constexpr int people = 100;
    const QTemporaryDir folder(fastFolder());
    const QString path = folder.filePath(QStringLiteral("box.urn"));
    REQUIRE_OK(BallotBoxFile::create(path, openRoom(people, people + 50), seeded(7)));
    const auto layout = [&] {
        const QByteArray file = bytesOf(path);
        QByteArray headers;
        for (qsizetype page = 0; page < file.size(); page += pageSize) {
            const qsizetype header = page == 0 ? 100 : page;
            const auto cells = qFromBigEndian<quint16>(file.constData() + header + 3);
            headers += file.mid(header, 8 + 2 * cells);
        }
        return headers;
    };
    const QByteArray before = layout();
    std::vector<qsizetype> rows; ///< where each phone's row lies, in the order they voted
    {
        auto box = BallotBoxFile::open(path, QLatin1String(boxUuid), seeded(8));
        REQUIRE_OK(box);
        for (int number = 1; number <= people; ++number)
            REQUIRE_OK(cast(**box, fromPhone(number, number % 2 == 0 ? "A" : "")));
    }
    CHECK(layout() == before);
    const QByteArray file = bytesOf(path);
    for (int number = 1; number <= people; ++number) {
        QByteArray key(8, Qt::Uninitialized);
        qToBigEndian(phone(number).value, key.data());
        rows.push_back(file.indexOf(key));
        REQUIRE(rows.back() > 0);
        CHECK_FALSE(file.contains("PHONE" + QByteArray::number(number)));
    }
    int ascending = 0;
    for (std::size_t i = 1; i < rows.size(); ++i)
        ascending += rows[i] > rows[i - 1] ? 1 : 0;
    CHECK(ascending > 37); // of 99 about half, standard deviation about 3
    CHECK(ascending < 62);
}

TEST_CASE("an open room from draft to minutes", "[vote][station][openroom]")
{
    VoteFixture room(6);
    Vote draft = room.draft(1);
    draft.admission = Admission::OpenRoom;
    REQUIRE_OK(room.votes.updateDraft(draft, room.personas));
    REQUIRE_OK(room.station->open(draft.id));
    CHECK(room.vote(draft.id).admission == Admission::OpenRoom);
    VoteDefinition told{draft.question,
                        countingRule(draft),
                        draft.blankAllowed,
                        namesOf(*room.votes.options(draft.id)),
                        room.participants,
                        Admission::OpenRoom};
    CHECK(room.vote(draft.id).definitionHash == definitionHash(told));
    told.admission = Admission::Codes;
    CHECK(room.vote(draft.id).definitionHash != definitionHash(told)); // the room is told which it is
    const auto book = room.station->codeBook(draft.id);
    REQUIRE_OK(book);
    CHECK((*book)->size() == 0);
    const auto box = room.station->box(draft.id);
    REQUIRE_OK(box);
    for (int number = 1; number <= 4; ++number)
        REQUIRE_OK((*box)->castNow(fromPhone(number)));
    REQUIRE_OK(room.station->cast(draft.id, room.participants[0], Channel::Kiosk, QStringLiteral("B")));
    room.restart();
    const auto again = room.station->box(draft.id);
    REQUIRE_OK(again);
    REQUIRE_OK((*again)->castNow(fromPhone(5)));
    REQUIRE_FAILS((*again)->castNow(fromPhone(6)), ErrorCode::BoxFull);
    REQUIRE_OK(room.station->close(draft.id));
    REQUIRE_OK(room.station->reveal(draft.id));
    const auto result = room.votes.result(draft.id);
    REQUIRE_OK(result);
    CHECK(result->turnout == Turnout{6, 6, {5, 1, 0}, 0});
    const auto source = minutesSource(room.programme.connection(), room.votes, draft.id);
    REQUIRE_OK(source);
    CHECK(plainText(minutes(*source, Language::English)).contains(QStringLiteral("a weaker guarantee")));
}
