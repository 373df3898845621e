// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/network/rawphone.h"
#include "tests/core/network/votingroom.h"
#include "tests/support/catch.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QRegularExpression>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

/// The number of the next event.
qulonglong nextEvent(RawPhone& listener)
{
    static const QRegularExpression id(QStringLiteral("id: ([0-9]+)\n"));
    const QByteArray event = listener.readUntil("data: ");
    REQUIRE_FALSE(listener.readUntil("\n\n").isEmpty());
    const auto found = id.match(QString::fromLatin1(event));
    REQUIRE(found.hasMatch());
    return found.captured(1).toULongLong();
}

RawPhone listenerOf(const VotingRoom& room)
{
    RawPhone phone(room.port());
    REQUIRE(phone.send(getRequest(room.port(), "/events")));
    const QByteArray head = phone.readUntil("\r\n\r\n");
    REQUIRE(head.startsWith("HTTP/1.1 200 OK\r\n"));
    REQUIRE(head.contains("Content-Type: text/event-stream"));
    REQUIRE_FALSE(head.contains("Content-Length"));
    return phone;
}

/// Where a few events fill what is kept of a phone that does not read.
ServerLimits narrow()
{
    ServerLimits limits;
    limits.sendBuffer = 1; // the least there is
    limits.pushInterval = std::chrono::milliseconds(1);
    return limits;
}

/// One that reads the state it finds, with room for little more; it is that one's number, if one is named.
RawPhone sleeperOf(const VotingRoom& room, qulonglong found = 0)
{
    RawPhone phone(room.port(), "127.0.0.1", 1);
    REQUIRE(phone.send(getRequest(room.port(), "/events")));
    REQUIRE_FALSE(phone.readUntil("\r\n\r\n").isEmpty());
    const qulonglong number = nextEvent(phone);
    CHECK((found == 0 || number == found));
    return phone;
}

} // namespace

TEST_CASE("listeners are told the state they find and every newer one", "[network][listeners]")
{
    VotingRoom room(3);
    std::vector<RawPhone> listeners;
    qulonglong first = 0;
    for (int i = 0; i < 200; ++i) {
        listeners.push_back(listenerOf(room));
        first = nextEvent(listeners.back());
    }
    for (qulonglong number = first + 1; number <= first + 3; ++number) {
        room.publish();
        for (RawPhone& listener : listeners)
            CHECK(nextEvent(listener) == number);
    }
}

TEST_CASE("of many states in a moment a listener sees the last, and few of the others", "[network][listeners]")
{
    VotingRoom room(3);
    RawPhone listener = listenerOf(room);
    const qulonglong first = nextEvent(listener);
    constexpr int states = 2'000;
    QElapsedTimer watch;
    watch.start();
    for (int i = 0; i < states; ++i)
        room.publish();
    int events = 0;
    for (qulonglong seen = first; seen < first + states; ++events)
        seen = nextEvent(listener);
    // One at once, and one every twentieth of a second at most; however long this machine takes for it.
    CHECK(events <= 2 + watch.elapsed() / 50);
}

TEST_CASE("a listener that reads nothing holds nobody up, and finds the newest state when it wakes",
          "[network][listeners]")
{
    constexpr int states = 400; // some forty fit
    VotingRoom room(3, narrow());
    std::vector<RawPhone> sleepers;
    sleepers.reserve(20);
    for (int i = 0; i < 20; ++i)
        sleepers.push_back(sleeperOf(room));
    RawPhone awake = listenerOf(room);
    qulonglong number = nextEvent(awake);
    for (int i = 0; i < states; ++i) {
        room.publish([&](RoomState& state) { state.turnout.voted = i; });
        CHECK(nextEvent(awake) == ++number);
    }
    for (RawPhone& sleeper : sleepers) {
        int events = 0;
        for (qulonglong seen = 0; seen < number; ++events) {
            const qulonglong next = nextEvent(sleeper);
            CHECK(next > seen);
            seen = next;
        }
        CHECK(events < states / 2); // no more was kept for it than fits, and the newest
    }
    room.publish();
    ++number;
    for (RawPhone& sleeper : sleepers)
        CHECK(nextEvent(sleeper) == number);
    CHECK(nextEvent(awake) == number);
}

TEST_CASE("a listener that sleeps too long is let go, and told all when it comes back", "[network][listeners]")
{
    ServerLimits limits = narrow();
    limits.listenerTime = std::chrono::milliseconds(300);
    VotingRoom room(3, limits);
    std::vector<RawPhone> sleepers;
    for (int i = 0; i < 3; ++i)
        sleepers.push_back(sleeperOf(room));
    RawPhone awake = listenerOf(room);
    qulonglong number = nextEvent(awake);
    const auto tellUntilListening = [&](int listeners) {
        const QDeadlineTimer patience(30'000);
        while (room.server().figures().listeners != listeners && !patience.hasExpired()) {
            room.publish();
            CHECK(nextEvent(awake) == ++number);
        }
        CHECK(room.server().figures().listeners == listeners);
    };
    tellUntilListening(4);
    tellUntilListening(1);
    for (RawPhone& sleeper : sleepers)
        CHECK(sleeper.closes());
    RawPhone back = sleeperOf(room, number);
    room.publish();
    CHECK(nextEvent(back) == number + 1);
    CHECK(nextEvent(awake) == number + 1);
}

TEST_CASE("listeners that leave are forgotten", "[network][listeners]")
{
    VotingRoom room(3);
    for (int round = 0; round < 5; ++round) {
        std::vector<RawPhone> leaving;
        for (int i = 0; i < 40; ++i)
            leaving.push_back(listenerOf(room));
        for (RawPhone& phone : leaving)
            phone.vanish();
        room.publish();
    }
    RawPhone listener = listenerOf(room);
    const qulonglong number = nextEvent(listener);
    room.publish();
    CHECK(nextEvent(listener) == number + 1);
    while (room.server().figures().listeners != 1) {
        room.publish(); // whoever left without a word is found out by writing to them
        (void)nextEvent(listener);
    }
}

TEST_CASE("beyond the limit, phones are told to ask now and then", "[network][listeners]")
{
    ServerLimits limits;
    limits.listeners = 3;
    VotingRoom room(1, limits);
    std::vector<RawPhone> listeners;
    for (int i = 0; i < 3; ++i)
        listeners.push_back(listenerOf(room));
    RawPhone late(room.port());
    const auto reply = late.ask(getRequest(room.port(), "/events"));
    REQUIRE(reply);
    CHECK(reply->status == 503);
    CHECK_FALSE(reply->header("Retry-After").isEmpty());
    const auto state = RawPhone(room.port()).ask(getRequest(room.port(), "/state.json"));
    REQUIRE(state);
    CHECK(state->status == 200);
}
