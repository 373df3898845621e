// SPDX-License-Identifier: GPL-3.0-or-later
// What the server refuses at its door, seen from a socket; the limits of one request: requestreader_test.cpp.
#include "tests/core/network/rawphone.h"
#include "tests/core/network/votingroom.h"
#include "tests/core/vote/boxfixture.h"
#include "tests/support/catch.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace filrouge;
using namespace filrouge::tests;
using std::chrono::milliseconds;

namespace {

bool answers(const VotingRoom& room)
{
    RawPhone phone(room.port());
    const auto reply = phone.ask(getRequest(room.port(), "/state.json"));
    return reply && reply->status == 200;
}

constexpr int dripPause = 5;       // ms
constexpr int mostDripped = 1'500; // times: takes many times any deadline here, and is under every limit of size

/// What came of sending a little again and again, until the other side said something.
struct Dripping final {
    std::optional<RawReply> reply;
    int drops = 0;
    qint64 longestPause = 0; ///< ms without a byte, as far as the sender knows
};

Dripping dripped(quint16 port, const QByteArray& start, const QByteArray& drop)
{
    Dripping dripping;
    RawPhone phone(port);
    REQUIRE(phone.send(start));
    QElapsedTimer pause;
    pause.start();
    bool heard = false;
    while (!heard && dripping.drops < mostDripped) {
        heard = phone.hears(dripPause);
        if (!heard && !phone.send(drop))
            break;
        dripping.drops += heard ? 0 : 1;
        dripping.longestPause = std::max(dripping.longestPause, pause.restart());
    }
    if (heard)
        dripping.reply = phone.reply();
    return dripping;
}

/// Again where this machine made a pause that would explain the answer by itself.
Dripping drippedSteadily(quint16 port, const QByteArray& start, const QByteArray& drop, milliseconds limit)
{
    Dripping dripping = dripped(port, start, drop);
    for (int tries = 1; tries < 30 && dripping.longestPause >= limit.count(); ++tries)
        dripping = dripped(port, start, drop);
    return dripping;
}

} // namespace

TEST_CASE("what a server lets come in by default is what was promised", "[network][limits]")
{
    const ServerLimits limits;
    struct Row final {
        const char* what;
        qint64 is;
        qint64 promised;
    };
    const Row rows[] = {
        {"bytes of a request line", static_cast<qint64>(limits.request.line), 2'048},
        {"bytes of a head", static_cast<qint64>(limits.request.head), 8'192},
        {"header fields", limits.request.fields, 50},
        {"bytes of a body", static_cast<qint64>(limits.request.body), 16'384},
        {"ms for a head", limits.headTime.count(), 5'000},
        {"ms for a request", limits.requestTime.count(), 10'000},
        {"sockets", static_cast<qint64>(limits.sockets), 4'096},
        {"states a second", 1'000 / limits.pushInterval.count(), 20},
    };
    for (const Row& row : rows) {
        CAPTURE(row.what);
        CHECK(row.is == row.promised);
    }
    // A room of 2,000 phones behind one address; all of them can listen, and what they send has room.
    CHECK(limits.socketsOfOne >= 2'000);
    CHECK(limits.socketsOfOne < limits.sockets);
    CHECK(limits.listeners >= 2'000);
    CHECK(limits.ballots >= 2'000);
    CHECK(limits.sendBuffer == 0);
}

TEST_CASE("what is over a limit gets its sentence, and the connection ends", "[network][limits]")
{
    struct Row final {
        QByteArray bytes;
        int status;
    };
    VotingRoom room(1);
    const Row rows[] = {
        {"GET /" + QByteArray(3'000, 'a') + " HTTP/1.1\r\n\r\n", 414},
        {"GET / HTTP/1.1\r\nX: " + QByteArray(9'000, 'x') + "\r\n\r\n", 431},
        {"GET / HTTP/1.1\r\n" + QByteArray("X: 1\r\n").repeated(51) + "\r\n", 431},
        {"POST / HTTP/1.1\r\nContent-Length: 16385\r\n\r\n" + QByteArray(16'385, 'x'), 413},
        {"nonsense\r\n\r\n", 400},
        {"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400},
    };
    for (const Row& row : rows) {
        CAPTURE(row.bytes.left(60));
        RawPhone phone(room.port());
        REQUIRE(phone.send(row.bytes));
        const auto reply = phone.reply();
        REQUIRE(reply);
        CHECK(reply->status == row.status);
        CHECK(reply->header("Connection") == "close");
        CHECK(reply->body.contains("<h1>"));
        CHECK(phone.closes());
    }
    CHECK(answers(room));
    CHECK(room.box().turnout().voted == 0);
}

TEST_CASE("whoever says nothing more is told that they are slow", "[network][limits]")
{
    ServerLimits limits;
    limits.headTime = milliseconds(300);
    limits.requestTime = milliseconds(600);
    limits.idleTime = milliseconds(900);
    VotingRoom room(1, limits);

    RawPhone head(room.port());
    REQUIRE(head.send("GET / HTTP/1.1\r\n"));
    RawPhone body(room.port());
    REQUIRE(body.send("POST / HTTP/1.1\r\nContent-Length: 1000\r\n\r\nstep="));
    RawPhone idle(room.port());
    RawPhone idleLater(room.port());
    REQUIRE(idleLater.ask(getRequest(room.port(), "/state.json")));
    for (RawPhone* slow : {&head, &body}) {
        const auto reply = slow->reply();
        REQUIRE(reply);
        CHECK(reply->status == 408);
        CHECK(slow->closes());
    }
    CHECK(idle.closes());
    CHECK(idleLater.closes());
    CHECK(answers(room));
}

TEST_CASE("a byte now and then moves no deadline", "[network][limits]")
{
    ServerLimits limits;
    limits.headTime = milliseconds(300);
    limits.requestTime = milliseconds(600);
    limits.idleTime = milliseconds(900);
    VotingRoom room(1, limits);
    struct Row final {
        QByteArray start;
        QByteArray drop;
        milliseconds limit;
    };
    const Row rows[] = {
        {"G", "E", limits.headTime},
        {"GET / HTTP/1.1\r\nX: ", "x", limits.headTime},
        {"GET / HTTP/1.1\r\nHost: x\r\nX", "x", limits.headTime},
        {"POST / HTTP/1.1\r\nContent-Length: 10000\r\n\r\n", "x", limits.requestTime},
    };
    for (const Row& row : rows) {
        CAPTURE(row.start);
        const Dripping dripping = drippedSteadily(room.port(), row.start, row.drop, row.limit);
        CAPTURE(dripping.drops);
        REQUIRE(dripping.reply); // while bytes kept coming
        CHECK(dripping.reply->status == 408);
        CHECK(dripping.longestPause < row.limit.count());
    }
    // Empty lines are no request, and hold no connection open either.
    const Dripping idle = drippedSteadily(room.port(), "\r\n", "\r\n", limits.idleTime);
    CHECK(idle.drops < mostDripped);
    CHECK_FALSE(idle.reply);
    CHECK(idle.longestPause < limits.idleTime.count());
    CHECK(answers(room));
}

TEST_CASE("when all sockets are taken, those that wait for nothing make room", "[network][limits]")
{
    ServerLimits limits;
    limits.sockets = 32;
    limits.socketsOfOne = 28;
    VotingRoom room(10, limits);
    std::vector<RawPhone> idle;
    for (int i = 0; i < 200; ++i) {
        idle.emplace_back(room.port());
        REQUIRE(idle.back().connected());
    }
    // And others that began a request and stopped.
    for (int i = 0; i < 200; ++i) {
        idle.emplace_back(room.port());
        REQUIRE(idle.back().send("GET / HT"));
    }
    // A room behind one address votes all the same.
    for (int number = 1; number <= 10; ++number)
        REQUIRE_OK(voteByPhone(room.target(), room.voter(number, 0), room.form()));
    CHECK(room.box().turnout().voted == 10);
    CHECK(room.server().figures().connections <= 32);
}

TEST_CASE("one address cannot take the sockets of all", "[network][limits]")
{
    ServerLimits limits;
    limits.sockets = 32;
    limits.socketsOfOne = 16;
    limits.idleTime = milliseconds(0); // for ever
    VotingRoom room(1, limits);
    RawPhone other(room.port(), "127.0.0.9");
    REQUIRE(other.ask(getRequest(room.port(), "/state.json")));
    std::vector<RawPhone> greedy;
    for (int i = 0; i < 100; ++i) {
        greedy.emplace_back(room.port(), "127.0.0.8");
        REQUIRE(greedy.back().ask(getRequest(room.port(), "/state.json")));
    }
    // The quiet one was there before all of them, and still is.
    REQUIRE(other.ask(getRequest(room.port(), "/state.json")));
    int open = 0;
    for (RawPhone& phone : greedy)
        open += phone.ask(getRequest(room.port(), "/state.json")) ? 1 : 0;
    CHECK(open <= 16);
}

TEST_CASE("bodies that do not come take no memory from others", "[network][limits]")
{
    ServerLimits limits;
    limits.bodies = 40'000;
    VotingRoom room(1, limits);
    // Two announce what may be on its way, and send none of it.
    std::vector<RawPhone> slow;
    for (int i = 0; i < 2; ++i) {
        slow.emplace_back(room.port());
        REQUIRE(slow.back().send("POST / HTTP/1.1\r\nContent-Length: 16000\r\n\r\n"));
        REQUIRE(answers(room)); // read by now: it came before this
    }
    RawPhone third(room.port());
    REQUIRE(third.send("POST / HTTP/1.1\r\nContent-Length: 16000\r\n\r\n"));
    const auto busy = third.reply();
    REQUIRE(busy);
    CHECK(busy->status == 503);
    CHECK_FALSE(busy->header("Retry-After").isEmpty());
    // A ballot is small, and there is room for it.
    REQUIRE_OK(voteByPhone(room.target(), room.voter(1, 0), room.form()));
    // Whoever goes gives back what was set aside.
    slow.clear();
    RawPhone again(room.port());
    QByteArray large = postRequest(room.port(), "/", "code=" + QByteArray(15'000, 'A'));
    for (int status = 503; status == 503;) {
        const auto reply = RawPhone(room.port()).ask(large);
        REQUIRE(reply);
        status = reply->status;
    }
}

TEST_CASE("more ballots than may wait are told when to come again", "[network][limits]")
{
    ServerLimits limits;
    limits.ballots = 0;
    VotingRoom room(1, limits);
    RawPhone phone(room.port());
    const auto reply = phone.ask(postRequest(
        room.port(), "/c/" + room.codeOf(1).token.toLatin1(), confirmation(QStringLiteral("A"), codeNumber(1))));
    REQUIRE(reply);
    CHECK(reply->status == 503);
    CHECK_FALSE(reply->header("Retry-After").isEmpty());
    CHECK(room.box().turnout().voted == 0);
}
