// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/network/networkwatch.h"
#include "core/network/networkwords.h"
#include "tests/core/network/rawphone.h"
#include "tests/core/network/votingroom.h"
#include "tests/support/catch.h"

#include <QDeadlineTimer>
#include <QTcpServer>
#include <QThread>

#include <set>
#include <thread>
#include <utility>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

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

/// Another program's socket on a port of the loopback network.
class OtherProgram final {
public:
    OtherProgram()
    {
        socket_ = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        shares(true);
        sockaddr_in place{};
        place.sin_family = AF_INET;
        place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof place;
        REQUIRE(::bind(socket_, reinterpret_cast<const sockaddr*>(&place), size) == 0);
        REQUIRE(::getsockname(socket_, reinterpret_cast<sockaddr*>(&place), &size) == 0);
        port_ = ntohs(place.sin_port);
    }
    ~OtherProgram() { leave(); }
    Q_DISABLE_COPY_MOVE(OtherProgram)

    [[nodiscard]] quint16 port() const { return port_; }
    /// While it does, others may listen at its port; whoever does so already is left alone.
    void shares(bool shared)
    {
        const int on = shared ? 1 : 0;
        REQUIRE(::setsockopt(socket_, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) == 0);
    }
    /// Answers the next one who asks with that, whatever was asked.
    void answer(const QByteArray& bytes)
    {
        REQUIRE(::listen(socket_, 1) == 0);
        answering_ = std::thread([socket = socket_, bytes] {
            const int phone = ::accept(socket, nullptr, nullptr);
            char asked[4'096];
            if (::recv(phone, asked, sizeof asked, 0) > 0)
                (void)::send(phone, bytes.constData(), static_cast<std::size_t>(bytes.size()), MSG_NOSIGNAL);
            ::close(phone);
        });
    }
    void leave()
    {
        if (socket_ >= 0)
            ::shutdown(socket_, SHUT_RDWR); // an accept() that waits ends
        if (answering_.joinable())
            answering_.join();
        if (socket_ >= 0)
            ::close(std::exchange(socket_, -1));
    }

private:
    int socket_ = -1;
    quint16 port_ = 0;
    std::thread answering_;
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

TEST_CASE("a port that another program has taken meanwhile is told of, and taken back", "[network][watch]")
{
    OtherProgram other;
    const SystemClock clock;
    auto server =
        HttpServer::start({QStringLiteral("127.0.0.1"), other.port()}, {}, std::make_unique<SystemRandom>(), clock);
    REQUIRE_OK(server);
    RoomState state;
    state.address = "127.0.0.1:" + QByteArray::number(other.port());
    (*server)->publish(std::make_shared<const RoomState>(state), nullptr);
    REQUIRE(answersOnceBack(other.port()));

    Wire wire;
    NetworkWatch watch(**server, QStringLiteral("127.0.0.1"), [&] { return wire(); });
    std::vector<NetworkCondition> told;
    QObject::connect(&watch, &NetworkWatch::conditionChanged, &watch, [&](NetworkCondition condition) {
        told.push_back(condition);
    });
    const auto lookUntil = [&](NetworkCondition wanted) {
        const QDeadlineTimer patience(30'000);
        while ((told.empty() || told.back() != wanted) && !patience.hasExpired()) {
            watch.look();
            QThread::msleep(10);
        }
        REQUIRE_FALSE(told.empty());
        CHECK(told.back() == wanted);
    };
    wire.plugged = false;
    lookUntil(NetworkCondition::InterfaceGone);
    other.shares(false);
    wire.plugged = true;
    lookUntil(NetworkCondition::PortLost);
    CHECK_FALSE(RawPhone(other.port()).connected());
    CHECK_FALSE((*server)->figures().listening);

    other.leave();
    lookUntil(NetworkCondition::Listening);
    CHECK(answersOnceBack(other.port()));
}

TEST_CASE("a foreign program that answers is not taken for the vote", "[network][selfcheck]")
{
    for (const QByteArray& answer : {QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello"),
                                     QByteArray("HTTP/1.1 404 Not Found\r\n\r\n{\"number\":1}"),
                                     QByteArray("SSH-2.0-OpenSSH_9.2\r\n"),
                                     QByteArray(100'000, 'x')}) {
        CAPTURE(answer.left(40));
        OtherProgram other;
        other.answer(answer);
        CHECK(checkReachable({QStringLiteral("127.0.0.1"), other.port()}, 30'000) == SelfCheckOutcome::Stranger);
    }
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
