// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/networkwatch.h"
#include "core/network/networkwords.h"
#include "tests/core/network/rawphone.h"
#include "tests/core/network/votingroom.h"
#include "tests/support/catch.h"

#include <QTcpServer>

#include <set>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

/// A network that is there or not, as the test says.
struct Wire final {
    bool plugged = true;

    [[nodiscard]] std::vector<InterfaceFacts> operator()() const
    {
        return {
            {QStringLiteral("lo"), QStringLiteral("lo"), LinkKind::Loopback, plugged, {QStringLiteral("127.0.0.1")}}};
    }
};

/// Where the port is being opened anew, a connection that still waited to be taken is lost: as a browser does, the
/// phone asks again.
constexpr int tries = 1'000;

SimulatedVote voteOnceBack(const VotingRoom& room, const SimulatedVoter& voter)
{
    SimulatedVote vote = voteByPhone(room.target(), voter, room.form());
    for (int i = 1; i < tries && !vote && vote.error().code == ErrorCode::ReadFailed; ++i)
        vote = voteByPhone(room.target(), voter, room.form());
    return vote;
}

bool answersOnceBack(quint16 port)
{
    for (int i = 0; i < tries; ++i)
        if (RawPhone phone(port); phone.connected() && phone.ask(getRequest(port, "/state.json")))
            return true;
    return false;
}

} // namespace

TEST_CASE("an interface that goes is told of, and the vote comes back at the same place", "[network][watch]")
{
    VotingRoom room(2);
    Wire wire;
    NetworkWatch watch(room.server(), QStringLiteral("127.0.0.1"), [&] { return wire(); });
    std::vector<NetworkCondition> told;
    QObject::connect(&watch, &NetworkWatch::conditionChanged, &watch, [&](NetworkCondition condition) {
        told.push_back(condition);
    });
    watch.look();
    CHECK(told.empty());
    REQUIRE_OK(voteByPhone(room.target(), room.voter(1, 0), room.form()));

    wire.plugged = false;
    watch.look();
    watch.look();
    CHECK(told == std::vector{NetworkCondition::InterfaceGone});
    wire.plugged = true;
    watch.look();
    CHECK(told == std::vector{NetworkCondition::InterfaceGone, NetworkCondition::Listening});
    REQUIRE_OK(voteOnceBack(room, room.voter(2, 0)));
    CHECK(room.box().turnout().voted == 2);
}

TEST_CASE("a connection that was open when the port was opened anew goes on", "[network][watch]")
{
    VotingRoom room(1);
    RawPhone phone(room.port());
    REQUIRE(phone.ask(getRequest(room.port(), "/state.json")));
    for (int i = 0; i < 20; ++i)
        room.server().listenAgain();
    REQUIRE(phone.ask(getRequest(room.port(), "/state.json")));
    REQUIRE(answersOnceBack(room.port()));
}

TEST_CASE("the server reaches itself, and says so of nobody else", "[network][selfcheck]")
{
    VotingRoom room(1);
    CHECK(checkReachable(room.target()) == SelfCheckOutcome::Reached);
    const PhoneTarget target = room.target();
    room.closeServer();
    CHECK(checkReachable(target) == SelfCheckOutcome::Refused);

    // Takes connections, as a firewall may pretend to, and never says a word.
    QTcpServer silent;
    REQUIRE(silent.listen(QHostAddress::LocalHost));
    CHECK(checkReachable({QStringLiteral("127.0.0.1"), silent.serverPort()}, 200) == SelfCheckOutcome::NoAnswer);
}

TEST_CASE("every trouble of the network has a sentence of its own, with the place in it", "[network][words]")
{
    const PhoneTarget target{QStringLiteral("192.168.1.20"), 8080};
    std::set<QString> sentences;
    std::size_t count = 0;
    const auto check = [&](const Text& text) {
        const QString english = translated(text, Language::English);
        CAPTURE(english);
        CHECK_FALSE(english.contains(QStringLiteral("%1")));
        CHECK_FALSE(english.contains(QStringLiteral("%2")));
        sentences.insert(english);
        ++count;
    };
    for (const auto condition :
         {NetworkCondition::Listening, NetworkCondition::InterfaceGone, NetworkCondition::PortLost})
        check(networkSentence(condition, target));
    for (const auto outcome :
         {SelfCheckOutcome::Reached, SelfCheckOutcome::Refused, SelfCheckOutcome::NoAnswer, SelfCheckOutcome::Stranger})
        check(selfCheckSentence(outcome, target));
    for (const auto code : {ErrorCode::InUse, ErrorCode::NotFound, ErrorCode::ReadOnly, ErrorCode::ReadFailed})
        check(startSentence({code, {}, QStringLiteral("odd")}, target));
    for (const Text& advice : phonesCannotConnect(8080))
        check(advice);
    for (const auto kind :
         {LinkKind::Wireless, LinkKind::Wired, LinkKind::Virtual, LinkKind::Loopback, LinkKind::Other})
        check(linkName(kind));
    CHECK(sentences.size() == count);
}
