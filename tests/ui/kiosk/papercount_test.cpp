// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/vote/fulldisk.h"
#include "tests/ui/kiosk/openvote.h"
#include "ui/kiosk/papercount.h"

#include <set>

using namespace filrouge;
using namespace filrouge::tests;
using Step = PaperCount::Step;

namespace {

PaperCount marked(const std::vector<ParticipantId>& voters, int options = 3)
{
    PaperCount count(BallotForm{VoteMethod::Single, options, true});
    for (const ParticipantId voter : voters)
        count.mark(voter, true);
    return count;
}

std::vector<ParticipantId> some(int n)
{
    std::vector<ParticipantId> ids;
    for (int i = 1; i <= n; ++i)
        ids.emplace_back(i);
    return ids;
}

PaperCount agreed(const std::vector<ParticipantId>& voters, const std::vector<int>& totals)
{
    PaperCount count = marked(voters, static_cast<int>(totals.size()) - 2);
    REQUIRE(count.start());
    REQUIRE(count.enter(totals));
    count.takeOver();
    REQUIRE(count.enter(totals));
    REQUIRE(count.step() == Step::Agreed);
    return count;
}

} // namespace

TEST_CASE("two people who agree make one ballot a voter", "[kiosk][paper]")
{
    const std::vector<ParticipantId> voters = some(7);
    const PaperCount count = agreed(voters, {3, 0, 2, 1, 1});
    SeededRandom random(5);
    const std::vector<CastRequest> requests = count.requests(random);
    REQUIRE(requests.size() == 7);
    QMap<QString, int> contents;
    int spoiled = 0;
    std::set<ParticipantId> people;
    std::set<QString> codes;
    for (const CastRequest& request : requests) {
        CHECK(request.channel == Channel::Paper);
        people.insert(request.participant);
        if (request.spoiled) {
            ++spoiled;
            continue;
        }
        ++contents[request.content];
        codes.insert(request.trackingCode);
    }
    CHECK(people.size() == 7);
    CHECK(codes.size() == 6);
    CHECK(spoiled == 1);
    CHECK(contents == QMap<QString, int>{{QStringLiteral("A"), 3}, {QStringLiteral("C"), 2}, {QString(), 1}});
}

TEST_CASE("which ballot a voter is given is chance", "[kiosk][paper]")
{
    const PaperCount count = agreed(some(6), {3, 3, 0, 0});
    std::set<QString> ofTheFirst;
    for (quint64 seed = 1; seed <= 40; ++seed) {
        SeededRandom random(seed);
        for (const CastRequest& request : count.requests(random))
            if (request.participant == ParticipantId(1))
                ofTheFirst.insert(request.content);
    }
    CHECK(ofTheFirst.size() == 2);
}

TEST_CASE("figures must add up to the people marked", "[kiosk][paper]")
{
    PaperCount count = marked(some(6));
    CHECK_FALSE(count.enter({6, 0, 0, 0, 0})); // not begun
    REQUIRE(count.start());
    CHECK_FALSE(count.enter({5, 0, 0, 0, 0}));
    CHECK_FALSE(count.enter({7, 0, 0, 0, 0}));
    CHECK_FALSE(count.enter({7, -1, 0, 0, 0}));
    CHECK_FALSE(count.enter({6, 0, 0, 0}));
    CHECK(count.step() == Step::First);
    CHECK(count.enter({6, 0, 0, 0, 0}));
    CHECK_FALSE(count.enter({6, 0, 0, 0, 0})); // the second person has not sat down
    CHECK(count.step() == Step::HandOver);
}

TEST_CASE("a disagreement names the lines, and both enter again", "[kiosk][paper]")
{
    PaperCount count = marked(some(6));
    REQUIRE(count.start());
    REQUIRE(count.enter({3, 1, 1, 1, 0}));
    count.takeOver();
    REQUIRE(count.enter({2, 2, 1, 1, 0}));
    CHECK(count.step() == Step::Differences);
    CHECK(count.differences() == std::vector<int>{0, 1});
    SeededRandom random(1);
    CHECK(count.requests(random).empty());
    count.enterAgain();
    CHECK(count.step() == Step::First);
    CHECK(count.differences().empty());
    REQUIRE(count.enter({2, 2, 1, 1, 0}));
    count.takeOver();
    REQUIRE(count.enter({2, 2, 1, 1, 0}));
    CHECK(count.step() == Step::Agreed);
}

TEST_CASE("whoever marks another voter meanwhile makes both count anew", "[kiosk][paper]")
{
    PaperCount count = agreed(some(5), {5, 0, 0});
    count.mark(ParticipantId(1), true); // was marked
    CHECK(count.step() == Step::Agreed);
    count.mark(ParticipantId(99), true);
    CHECK(count.step() == Step::Voters);
    CHECK(count.ballots() == 6);
    count.mark(ParticipantId(99), false);
    CHECK(count.ballots() == 5);
}

TEST_CASE("four papers are too few, five are not, none asks nothing", "[kiosk][paper]")
{
    CHECK_FALSE(PaperCount(BallotForm{VoteMethod::Single, 3, true}).tooFew());
    CHECK_FALSE(PaperCount(BallotForm{VoteMethod::Single, 3, true}).start());
    CHECK(marked(some(4)).tooFew());
    CHECK_FALSE(marked(some(5)).tooFew());
}

TEST_CASE("without blank votes there is no line for them", "[kiosk][paper]")
{
    const PaperCount count(BallotForm{VoteMethod::Single, 3, false});
    CHECK(count.lines() == 4);
    CHECK(count.isSpoiled(3));
    CHECK_FALSE(count.isBlank(3));
}

TEST_CASE("paper ballots come into the box all at once, and count", "[kiosk][paper]")
{
    OpenVote open;
    PaperCount count = agreed({open.roll.begin(), open.roll.begin() + 6}, {3, 0, 0, 0, 0, 0, 0, 1, 1, 1});
    SeededRandom random(3);
    REQUIRE(castPaperBallots(*open.station, open.vote, count, random));
    CHECK(count.step() == Step::Cast);
    CHECK(count.voters().empty());
    CHECK(open.turnout().on(Channel::Paper) == 6);
    CHECK(open.turnout().spoiled == 1);
    CHECK_FALSE(open.station->cast(open.vote, open.roll[0], Channel::Kiosk, QStringLiteral("A")));
    open.restart();
    CHECK(open.turnout().on(Channel::Paper) == 6);
    CHECK(open.count() == QMap<QString, int>{{QStringLiteral("A"), 3}, {QStringLiteral("H"), 1}, {QString(), 1}});
}

TEST_CASE("one who voted otherwise keeps all paper ballots out, and the count stands", "[kiosk][paper]")
{
    OpenVote open;
    REQUIRE(open.station->cast(open.vote, open.roll[2], Channel::Kiosk, QStringLiteral("B")));
    PaperCount count = agreed({open.roll.begin(), open.roll.begin() + 5}, {5, 0, 0, 0, 0, 0, 0, 0, 0, 0});
    SeededRandom random(3);
    const Result<> refused = castPaperBallots(*open.station, open.vote, count, random);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::AlreadyVoted);
    CHECK(refused.error().where == QString::number(open.roll[2].value));
    CHECK(open.turnout().on(Channel::Paper) == 0);
    CHECK(count.step() == Step::Agreed);
}

TEST_CASE("a full disk keeps all paper ballots out, and they can go in later", "[kiosk][paper]")
{
    OpenVote open;
    PaperCount count = agreed({open.roll.begin(), open.roll.begin() + 5}, {5, 0, 0, 0, 0, 0, 0, 0, 0, 0});
    SeededRandom random(3);
    {
        const FullDisk full;
        CHECK_FALSE(castPaperBallots(*open.station, open.vote, count, random));
    }
    CHECK(open.turnout().voted == 0);
    REQUIRE(castPaperBallots(*open.station, open.vote, count, random));
    CHECK(open.turnout().on(Channel::Paper) == 5);
}

TEST_CASE("a closed vote takes no paper ballots", "[kiosk][paper]")
{
    OpenVote open;
    PaperCount count = agreed({open.roll.begin(), open.roll.begin() + 5}, {5, 0, 0, 0, 0, 0, 0, 0, 0, 0});
    REQUIRE(open.station->close(open.vote));
    SeededRandom random(3);
    const Result<> refused = castPaperBallots(*open.station, open.vote, count, random);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::VoteNotOpen);
    CHECK(count.step() == Step::Agreed);
}
