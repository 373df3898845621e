// SPDX-License-Identifier: GPL-3.0-or-later
// A ballot that takes the place of one that was cast before, where the vote was set up so.
#include "core/vote/ballothash.h"
#include "tests/core/vote/boxfixture.h"
#include "tests/core/vote/votefixture.h"

#include <algorithm>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

BallotBoxSetup changeableBox(int voters)
{
    BallotBoxSetup setup = boxSetup(voters);
    setup.form.changeable = true;
    return setup;
}

CastRequest change(int voter, const QString& from, const QString& to, const char* content)
{
    CastRequest request = ballot(voter, to, content);
    request.replaces = from;
    return request;
}

} // namespace

TEST_CASE("a changed ballot takes the place of the one before", "[vote][box][change]")
{
    BoxFolder folder;
    auto box = folder.create(changeableBox(3));
    REQUIRE_OK(cast(*box, ballot(1, codeNumber(1), "A")));
    REQUIRE_OK(cast(*box, ballot(2, codeNumber(2), "B")));
    REQUIRE_OK(cast(*box, change(1, codeNumber(1), codeNumber(3), "C")));
    CHECK(box->turnout() == Turnout{3, 2, {2, 0, 0}, 0});
    // Its answer was lost: it comes again, before and after a restart.
    REQUIRE_OK(cast(*box, change(1, codeNumber(1), codeNumber(3), "C")));
    box.reset();
    box = folder.open();
    REQUIRE_OK(cast(*box, change(1, codeNumber(1), codeNumber(3), "C")));
    // The first is no more, neither to be answered again nor to be changed again.
    REQUIRE_FAILS(cast(*box, ballot(1, codeNumber(1), "A")), ErrorCode::AlreadyVoted);
    REQUIRE_FAILS(cast(*box, change(1, codeNumber(1), codeNumber(4), "D")), ErrorCode::NotFound);
    REQUIRE_OK(cast(*box, change(1, codeNumber(3), codeNumber(5), "")));
    REQUIRE_OK(box->seal());
    const auto counted = box->count();
    REQUIRE_OK(counted);
    QStringList codes{codeNumber(2), codeNumber(5)};
    codes.sort();
    CHECK(counted->codes == codes);
    CHECK(counted->ballots == QStringList{QString(), QStringLiteral("B")});
}

TEST_CASE("what cannot be changed stays as it is", "[vote][box][change]")
{
    BoxFolder folder;
    auto box = folder.create(changeableBox(4));
    REQUIRE_OK(cast(*box, ballot(1, codeNumber(1), "A")));
    REQUIRE_OK(cast(*box, ballot(2, codeNumber(2), "B", Channel::Kiosk)));
    // Somebody who has not voted, a code that is nobody's, one that is another ballot's already.
    REQUIRE_FAILS(cast(*box, change(3, codeNumber(1), codeNumber(7), "C")), ErrorCode::NotFound);
    CHECK(box->hasVoted(ParticipantId(3)) == false);
    REQUIRE_FAILS(cast(*box, change(1, codeNumber(9), codeNumber(7), "C")), ErrorCode::NotFound);
    REQUIRE_FAILS(cast(*box, change(1, codeNumber(1), codeNumber(2), "C")), ErrorCode::Conflict);
    REQUIRE_FAILS(cast(*box, change(1, codeNumber(1), codeNumber(1), "C")), ErrorCode::Invalid);
    REQUIRE_FAILS(cast(*box, change(1, codeNumber(1), codeNumber(7), "Z")), ErrorCode::Invalid);
    // Phones only.
    for (const Channel channel : {Channel::Kiosk, Channel::Paper}) {
        CastRequest request = change(1, codeNumber(1), codeNumber(7), "C");
        request.channel = channel;
        const Result<> refused = cast(*box, request);
        REQUIRE_FAILS(refused, ErrorCode::Invalid);
        CHECK(refused.error().where == QStringLiteral("replaces"));
    }
    CHECK(box->turnout() == Turnout{4, 2, {1, 1, 0}, 0});
    REQUIRE_OK(box->seal());
    REQUIRE_FAILS(cast(*box, change(1, codeNumber(1), codeNumber(7), "C")), ErrorCode::VoteNotOpen);
    CHECK(ballotsIn(*box) == QStringList{QStringLiteral("A"), QStringLiteral("B")});
}

TEST_CASE("where ballots may not be changed, nothing takes the place of one", "[vote][box][change]")
{
    BoxFolder folder;
    const auto box = folder.create(boxSetup(2));
    REQUIRE_OK(cast(*box, ballot(1, codeNumber(1), "A")));
    REQUIRE_FAILS(cast(*box, change(1, codeNumber(1), codeNumber(2), "B")), ErrorCode::Invalid);
    CHECK(ballotsIn(*box) == QStringList{QStringLiteral("A")});
}

TEST_CASE("two changes of one ballot in one batch: one is in, the other is told so", "[vote][box][change]")
{
    for (int seed = 0; seed < 20; ++seed) {
        const QTemporaryDir folder(fastFolder());
        auto box = BallotBoxFile::create(
            folder.filePath(QStringLiteral("x.urn")), changeableBox(3), seeded(static_cast<quint64>(seed)));
        REQUIRE_OK(box);
        REQUIRE_OK(cast(**box, ballot(1, codeNumber(1), "A")));
        const auto answers = (*box)->castAll(std::array{change(1, codeNumber(1), codeNumber(2), "B"),
                                                        change(1, codeNumber(1), codeNumber(3), "C"),
                                                        ballot(2, codeNumber(4), "D")});
        CHECK(answers[0].has_value() != answers[1].has_value());
        REQUIRE_FAILS(answers[answers[0] ? 1 : 0], ErrorCode::NotFound);
        REQUIRE_OK(answers[2]);
        CHECK((*box)->turnout() == Turnout{3, 2, {2, 0, 0}, 0});
        CHECK(ballotsIn(**box) ==
              QStringList{answers[0] ? QStringLiteral("B") : QStringLiteral("C"), QStringLiteral("D")});
    }
}

TEST_CASE("a changed ballot leaves nothing of the one before", "[vote][box][change][secrecy]")
{
    constexpr int voters = 60;
    const QTemporaryDir folder(fastFolder());
    const QString path = folder.filePath(QStringLiteral("box.urn"));
    REQUIRE_OK(BallotBoxFile::create(path, changeableBox(voters), seeded(5)));
    const auto opened = [&path](quint64 seed) {
        return BallotBoxFile::open(path, QLatin1String(boxUuid), seeded(seed));
    };
    {
        auto box = opened(6);
        REQUIRE_OK(box);
        for (int voter = 1; voter <= voters; ++voter)
            REQUIRE_OK(cast(**box, ballot(voter, codeNumber(voter), "A")));
    }
    const QByteArray before = bytesOf(path);
    {
        auto box = opened(7);
        REQUIRE_OK(box);
        for (int voter = 1; voter <= voters; ++voter)
            REQUIRE_OK(cast(**box, change(voter, codeNumber(voter), codeNumber(voter + 1'000), "B")));
        CHECK(bytesOf(path + QStringLiteral("-journal")).isEmpty());
    }
    // In its own place: whoever compares copies of the box sees that a ballot was changed, and no other slot taken.
    const QByteArray after = bytesOf(path);
    REQUIRE(after.size() == before.size());
    for (int voter = 1; voter <= voters; ++voter) {
        CHECK(after.count(codeNumber(voter).toLatin1()) == 0);
        CHECK(after.indexOf(codeNumber(voter + 1'000).toLatin1()) == before.indexOf(codeNumber(voter).toLatin1()));
    }
}

TEST_CASE("that ballots may be changed is announced, hashed and kept", "[vote][station][change]")
{
    VoteFixture room(4);
    Vote draft = room.draft(1);
    draft.changeable = true;
    REQUIRE_OK(room.votes.updateDraft(draft, room.personas));
    REQUIRE_OK(room.station->open(draft.id));
    const Vote open = room.vote(draft.id);
    CHECK(open.changeable);
    VoteDefinition told{draft.question,
                        countingRule(draft),
                        draft.blankAllowed,
                        namesOf(*room.votes.options(draft.id)),
                        room.participants,
                        Admission::Codes,
                        true};
    CHECK(open.definitionHash == definitionHash(told));
    told.changeable = false;
    CHECK(open.definitionHash != definitionHash(told));

    const qint64 person = room.participants[0].value;
    const auto box = room.station->box(draft.id);
    REQUIRE_OK(box);
    REQUIRE_OK((*box)->castNow({ParticipantId(person), Channel::Phone, codeNumber(1), QStringLiteral("A"), false}));
    room.restart();
    const auto again = room.station->box(draft.id);
    REQUIRE_OK(again);
    REQUIRE_OK((*again)->castNow(
        {ParticipantId(person), Channel::Phone, codeNumber(2), QStringLiteral("B"), false, codeNumber(1)}));
    REQUIRE_OK(room.station->close(draft.id));
    REQUIRE_OK(room.station->reveal(draft.id));
    const auto result = room.votes.result(draft.id);
    REQUIRE_OK(result);
    CHECK(result->tally.options[0].total == 0);
    CHECK(result->tally.options[1].total == 1);
}
