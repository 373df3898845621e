// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vote/ballotbox.h"
#include "core/vote/ballothash.h"
#include "tests/core/vote/boxfixture.h"

#include <QCoreApplication>
#include <QEventLoop>

#include <algorithm>
#include <thread>

using namespace filrouge;
using namespace filrouge::tests;

TEST_CASE("one person votes once", "[vote][box]")
{
    BoxFolder folder;
    const auto box = folder.create(boxSetup(3));
    CHECK(box->turnout() == Turnout{3, 0, {}, 0});
    CHECK(box->hasVoted(ParticipantId(1)) == false);

    REQUIRE_OK(cast(*box, ballot(1, codeNumber(1), "B", Channel::Kiosk)));
    CHECK(box->hasVoted(ParticipantId(1)) == true);
    CHECK(box->hasVoted(ParticipantId(2)) == false);
    REQUIRE_FAILS(cast(*box, ballot(1, codeNumber(2), "A")), ErrorCode::AlreadyVoted);
    REQUIRE_FAILS(cast(*box, ballot(9, codeNumber(3))), ErrorCode::NotOnRoll);
    REQUIRE_FAILS(box->hasVoted(ParticipantId(9)), ErrorCode::NotOnRoll);
    CHECK(box->turnout() == Turnout{3, 1, {0, 1, 0}, 0});
    CHECK(ballotsIn(*box) == QStringList{QStringLiteral("B")});
}

TEST_CASE("a ballot sent again gets the same answer, and counts once", "[vote][box]")
{
    BoxFolder folder;
    auto box = folder.create(boxSetup(3));
    REQUIRE_OK(cast(*box, ballot(1, codeNumber(1), "B")));
    REQUIRE_OK(cast(*box, ballot(1, codeNumber(1), "B")));
    // Not even with another content: what is in the box stays.
    REQUIRE_OK(cast(*box, ballot(1, codeNumber(1), "C")));
    box.reset();
    box = folder.open();
    REQUIRE_OK(cast(*box, ballot(1, codeNumber(1), "B")));
    // Another voter's code is neither a second ballot nor a retry.
    REQUIRE_FAILS(cast(*box, ballot(2, codeNumber(1), "A")), ErrorCode::Conflict);
    CHECK(box->hasVoted(ParticipantId(2)) == false);
    REQUIRE_OK(cast(*box, ballot(2, codeNumber(2), "A")));
    CHECK(ballotsIn(*box) == QStringList{QStringLiteral("A"), QStringLiteral("B")});
}

TEST_CASE("a batch answers each request for itself", "[vote][box]")
{
    BoxFolder folder;
    const auto box = folder.create(boxSetup(4));
    REQUIRE_OK(cast(*box, ballot(4, codeNumber(4), "D")));
    const std::array requests{
        ballot(1, codeNumber(1), "A"),
        ballot(1, codeNumber(1), "A"), // the same twice in one batch
        ballot(2, codeNumber(2), ""),
        ballot(4, codeNumber(5), "A"), // has voted
        ballot(9, codeNumber(6), "A"), // not on the roll
        ballot(3, codeNumber(7), "I"), // no such option
        ballot(3, QStringLiteral("short"), "A"),
        ballot(3, codeNumber(4), "A"), // the fourth voter's code
    };
    const auto answers = box->castAll(requests);
    REQUIRE(answers.size() == requests.size());
    CHECK(answers[0]);
    CHECK(answers[1]);
    CHECK(answers[2]);
    REQUIRE_FAILS(answers[3], ErrorCode::AlreadyVoted);
    REQUIRE_FAILS(answers[4], ErrorCode::NotOnRoll);
    REQUIRE_FAILS(answers[5], ErrorCode::Invalid);
    CHECK(answers[5].error().where == QStringLiteral("content"));
    REQUIRE_FAILS(answers[6], ErrorCode::Invalid);
    CHECK(answers[6].error().where == QStringLiteral("tracking_code"));
    REQUIRE_FAILS(answers[7], ErrorCode::Conflict);
    CHECK(box->turnout() == Turnout{4, 3, {3, 0, 0}, 0});
    CHECK(ballotsIn(*box) == QStringList{QString(), QStringLiteral("A"), QStringLiteral("D")});
    CHECK(box->castAll({}).empty());
}

TEST_CASE("two ballots of one voter in one batch: one is in, the other is told so", "[vote][box]")
{
    for (int seed = 0; seed < 20; ++seed) {
        QTemporaryDir folder(fastFolder());
        auto box = BallotBoxFile::create(
            folder.filePath(QStringLiteral("x.urn")), boxSetup(2), seeded(static_cast<quint64>(seed)));
        REQUIRE_OK(box);
        const auto answers = (*box)->castAll(std::array{ballot(1, codeNumber(1), "A"), ballot(1, codeNumber(2), "B")});
        CHECK(answers[0].has_value() != answers[1].has_value());
        REQUIRE_FAILS(answers[answers[0] ? 1 : 0], ErrorCode::AlreadyVoted);
        CHECK(ballotsIn(**box) == QStringList{answers[0] ? QStringLiteral("A") : QStringLiteral("B")});
    }
}

TEST_CASE("blank votes are refused where the vote has none", "[vote][box]")
{
    BoxFolder folder;
    BallotBoxSetup setup = boxSetup(2);
    setup.form.blankAllowed = false;
    const auto box = folder.create(setup);
    REQUIRE_FAILS(cast(*box, ballot(1, codeNumber(1), "")), ErrorCode::Invalid);
    CHECK(box->hasVoted(ParticipantId(1)) == false);
}

TEST_CASE("a spoiled paper ballot is a vote that says nothing", "[vote][box]")
{
    BoxFolder folder;
    auto box = folder.create(boxSetup(3));
    CastRequest spoiled = ballot(1, {}, "", Channel::Paper);
    spoiled.spoiled = true;
    REQUIRE_OK(cast(*box, spoiled));
    REQUIRE_FAILS(cast(*box, spoiled), ErrorCode::AlreadyVoted);
    spoiled.participant = ParticipantId(2);
    spoiled.channel = Channel::Phone;
    REQUIRE_FAILS(cast(*box, spoiled), ErrorCode::Invalid);
    REQUIRE_OK(cast(*box, ballot(2, codeNumber(2), "A", Channel::Paper)));
    CHECK(box->turnout() == Turnout{3, 2, {0, 0, 2}, 1});
    box.reset();
    box = folder.open();
    CHECK(box->turnout() == Turnout{3, 2, {0, 0, 2}, 1});
    CHECK(ballotsIn(*box) == QStringList{QStringLiteral("A")});
}

TEST_CASE("late arrivals take the spare rows", "[vote][box]")
{
    BoxFolder folder;
    auto box = folder.create(boxSetup(2, 8, 2));
    const QString before = rollHash(box->roll());
    REQUIRE_OK(box->addLateArrival(ParticipantId(77)));
    REQUIRE_OK(box->addLateArrival(ParticipantId(77)));
    REQUIRE_OK(box->addLateArrival(ParticipantId(1)));
    CHECK(box->turnout().rollSize == 3);
    REQUIRE_OK(cast(*box, ballot(77, codeNumber(1))));
    REQUIRE_OK(box->addLateArrival(ParticipantId(std::numeric_limits<qint64>::max())));
    REQUIRE_FAILS(box->addLateArrival(ParticipantId(79)), ErrorCode::BoxFull);
    box.reset();
    box = folder.open();
    CHECK(box->turnout() == Turnout{4, 1, {1, 0, 0}, 0});
    CHECK(box->roll() == std::vector{ParticipantId(1),
                                     ParticipantId(2),
                                     ParticipantId(77),
                                     ParticipantId(std::numeric_limits<qint64>::max())});
    CHECK(rollHash(box->roll()) != before);
    REQUIRE_FAILS(cast(*box, ballot(77, codeNumber(2))), ErrorCode::AlreadyVoted);
}

TEST_CASE("everyone on the roll and in the spare rows can vote", "[vote][box]")
{
    BoxFolder folder;
    const auto box = folder.create(boxSetup(1, 8, 9));
    for (int voter = 1; voter <= 10; ++voter) {
        REQUIRE_OK(box->addLateArrival(ParticipantId(voter)));
        REQUIRE_OK(cast(*box, ballot(voter, codeNumber(voter))));
    }
    CHECK(ballotsIn(*box).size() == 10);
}

TEST_CASE("open, sealed, counted: what each state allows", "[vote][box]")
{
    BoxFolder folder;
    auto box = folder.create(boxSetup(3));
    REQUIRE_OK(cast(*box, ballot(1, codeNumber(1), "C")));
    REQUIRE_FAILS(box->count(), ErrorCode::Conflict); // nothing is read while people vote

    const auto sealed = box->seal();
    REQUIRE_OK(sealed);
    CHECK(sealed->turnout.voted == 1);
    CHECK(sealed->rollHash == rollHash(box->roll()));
    CHECK(sealed->ballotsHash == ballotsHash({codeNumber(1)}, {QStringLiteral("C")}));
    REQUIRE_FAILS(cast(*box, ballot(2, codeNumber(2))), ErrorCode::VoteNotOpen);
    REQUIRE_FAILS(cast(*box, ballot(1, codeNumber(1), "C")), ErrorCode::VoteNotOpen);
    REQUIRE_FAILS(box->addLateArrival(ParticipantId(8)), ErrorCode::VoteNotOpen);
    box.reset();
    box = folder.open();
    CHECK(box->state() == BoxState::Sealed);
    CHECK(box->seal() == sealed);

    REQUIRE_OK(box->unseal());
    REQUIRE_OK(cast(*box, ballot(2, codeNumber(2), "")));
    const auto again = box->seal();
    REQUIRE_OK(again);
    CHECK(again->ballotsHash != sealed->ballotsHash);

    const auto counted = box->count();
    REQUIRE_OK(counted);
    CHECK(counted->ballots == QStringList{QString(), QStringLiteral("C")});
    QStringList codes{codeNumber(1), codeNumber(2)};
    codes.sort();
    CHECK(counted->codes == codes);
    CHECK(counted->ballotsHash == again->ballotsHash);
    CHECK(counted->turnout == box->turnout());
    // Whoever has seen the result does not let more people vote.
    REQUIRE_FAILS(box->unseal(), ErrorCode::Conflict);
    REQUIRE_FAILS(box->seal(), ErrorCode::Conflict);
    REQUIRE_FAILS(cast(*box, ballot(3, codeNumber(3))), ErrorCode::VoteNotOpen);
    box.reset();
    box = folder.open();
    CHECK(box->state() == BoxState::Counted);
    CHECK(box->count() == counted);

    REQUIRE_OK(box->destroy());
    REQUIRE_OK(box->destroy());
    REQUIRE_FAILS(box->count(), ErrorCode::Conflict);
    REQUIRE_FAILS(box->seal(), ErrorCode::Conflict);
    REQUIRE_FAILS(box->unseal(), ErrorCode::Conflict);
    REQUIRE_FAILS(box->addLateArrival(ParticipantId(8)), ErrorCode::VoteNotOpen);
    REQUIRE_FAILS(cast(*box, ballot(3, codeNumber(3))), ErrorCode::VoteNotOpen);
    box.reset();
    CHECK(folder.files().isEmpty());
}

TEST_CASE("ballots can be cast from any thread, and the answer comes to the box's owner", "[vote][box]")
{
    BoxFolder folder;
    constexpr int voters = 60;
    auto created = BallotBox::create(folder.path(), boxSetup(voters), seeded(1));
    REQUIRE_OK(created);
    BallotBox& box = **created;

    std::vector<Turnout> seen;
    QObject::connect(&box, &BallotBox::turnoutChanged, &box, [&](const Turnout& turnout) { seen.push_back(turnout); });
    QEventLoop loop;
    int answered = 0;
    int accepted = 0;
    bool onOwner = true;
    std::vector<std::thread> phones;
    // Everyone votes twice over, on three threads: every ballot is answered, one of the two accepted.
    constexpr int casts = voters * 2;
    phones.reserve(3);
    for (int thread = 0; thread < 3; ++thread)
        phones.emplace_back([&, thread] {
            for (int i = thread; i < casts; i += 3)
                box.cast(ballot(i % voters + 1, codeNumber(i), "A"), [&](const Result<>& outcome) {
                    onOwner = onOwner && QThread::currentThread() == box.thread();
                    accepted += outcome ? 1 : 0;
                    if (++answered == casts)
                        loop.quit();
                });
        });
    loop.exec();
    for (std::thread& phone : phones)
        phone.join();

    CHECK(onOwner);
    CHECK(accepted == voters);
    CHECK(box.turnout() == Turnout{voters, voters, {voters, 0, 0}, 0});
    QCoreApplication::processEvents();
    // Ballots that shared a commit are told in one, and the last notice is the whole truth.
    REQUIRE_FALSE(seen.empty());
    CHECK(std::ranges::is_sorted(seen, {}, &Turnout::voted));
    CHECK(seen.back() == box.turnout());
    CHECK(box.voters().size() == voters);
}

TEST_CASE("a box that is closed has committed what it was given", "[vote][box]")
{
    BoxFolder folder;
    {
        auto box = BallotBox::create(folder.path(), boxSetup(40), seeded(1));
        REQUIRE_OK(box);
        for (int voter = 1; voter <= 40; ++voter)
            (*box)->cast(ballot(voter, codeNumber(voter)), [](const Result<>&) { FAIL("nobody waits for it"); });
    }
    QCoreApplication::processEvents();
    auto box = BallotBox::open(folder.path(), QLatin1String(boxUuid), seeded(1));
    REQUIRE_OK(box);
    CHECK((*box)->turnout().voted == 40);
    CHECK((*box)->definitionHash() == QString(64, u'a'));
    REQUIRE_OK((*box)->seal());
    REQUIRE_OK((*box)->unseal());
    REQUIRE_OK((*box)->addLateArrival(ParticipantId(99)));
    REQUIRE_OK((*box)->castNow(ballot(99, codeNumber(99), "B")));
    CHECK((*box)->hasVoted(ParticipantId(99)) == true);
    REQUIRE_OK((*box)->seal());
    const auto counted = (*box)->count();
    REQUIRE_OK(counted);
    CHECK(counted->ballots.count(QStringLiteral("A")) == 40);
    REQUIRE_OK((*box)->destroy());
    REQUIRE_FAILS((*box)->castNow(ballot(1, codeNumber(100))), ErrorCode::VoteNotOpen);
    box->reset();
    CHECK(folder.files().isEmpty());
}
