// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/httpserver.h"
#include "tests/core/network/rawphone.h"
#include "tests/core/network/votingroom.h"
#include "tests/core/vote/boxfixture.h"
#include "tests/core/vote/fulldisk.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

QByteArray pageOf(const VotingRoom& room, int voter)
{
    return "/c/" + room.codeOf(voter).token.toLatin1();
}

QStringList ballotsIn(BallotBox& box)
{
    REQUIRE_OK(box.seal());
    const auto counted = box.count();
    REQUIRE_OK(counted);
    return counted->ballots;
}

} // namespace

TEST_CASE("phones vote over the network, each ballot in the box before its receipt", "[network][server]")
{
    VotingRoom room(50);
    std::vector<SimulatedVoter> voters;
    for (int number = 1; number <= 50; ++number)
        voters.push_back(room.voter(number, number % 9 - 1));
    const auto votes = voteByPhones(room.target(), voters, room.form(), 16);
    QStringList receipts;
    for (const SimulatedVote& vote : votes) {
        REQUIRE_OK(vote);
        receipts << *vote;
    }
    CHECK(room.box().turnout().on(Channel::Phone) == 50);
    // Once more, all of them: nothing is added.
    for (const SimulatedVote& vote : voteByPhones(room.target(), voters, room.form(), 16))
        REQUIRE_FAILS(vote, ErrorCode::AlreadyVoted);
    REQUIRE_OK(room.box().seal());
    const auto counted = room.box().count();
    REQUIRE_OK(counted);
    receipts.sort();
    CHECK(counted->codes == receipts);
    CHECK(counted->ballots.count(QStringLiteral("A")) == 6);
    CHECK(counted->ballots.count(QString()) == 5);
}

TEST_CASE("a connection is kept for the next request, and several may be sent at once", "[network][server]")
{
    VotingRoom room(1);
    RawPhone phone(room.port());
    for (int i = 0; i < 3; ++i) {
        const auto reply = phone.ask(getRequest(room.port(), "/"));
        REQUIRE(reply);
        CHECK(reply->status == 200);
        CHECK(reply->header("Connection") == "keep-alive");
    }
    const QByteArray state = getRequest(room.port(), "/state.json");
    REQUIRE(phone.send(state + state + getRequest(room.port(), "/", "Connection: close\r\n")));
    for (int i = 0; i < 2; ++i) {
        const auto reply = phone.reply();
        REQUIRE(reply);
        CHECK(reply->header("Content-Type") == "application/json");
    }
    const auto last = phone.reply();
    REQUIRE(last);
    CHECK(last->header("Connection") == "close");
    CHECK(phone.closes());
}

TEST_CASE("to HEAD everything is sent but the body", "[network][server]")
{
    VotingRoom room(1);
    RawPhone phone(room.port());
    const auto whole = phone.ask(getRequest(room.port(), "/"));
    REQUIRE(whole);
    QByteArray request = getRequest(room.port(), "/");
    request.replace(0, 3, "HEAD");
    REQUIRE(phone.send(request + getRequest(room.port(), "/state.json")));
    const QByteArray head = phone.readUntil("\r\n\r\n");
    CHECK(head.contains("Content-Length: " + QByteArray::number(whole->body.size())));
    const auto next = phone.reply();
    REQUIRE(next);
    CHECK(next->body.startsWith("{"));
}

TEST_CASE("requests under a foreign name are refused, and change nothing", "[network][server]")
{
    VotingRoom room(1);
    const QByteArray form = confirmation(QStringLiteral("A"), codeNumber(1));
    {
        RawPhone phone(room.port());
        QByteArray request = getRequest(room.port(), "/");
        request.replace("Host: 127.0.0.1", "Host: evil.example");
        const auto reply = phone.ask(request);
        REQUIRE(reply);
        CHECK(reply->status == 421);
        CHECK_FALSE(reply->body.contains("evil.example"));
    }
    {
        RawPhone phone(room.port());
        QByteArray request = postRequest(room.port(), pageOf(room, 1), form);
        request.replace("Origin: http://127.0.0.1", "Origin: http://evil.example");
        const auto reply = phone.ask(request);
        REQUIRE(reply);
        CHECK(reply->status == 403);
    }
    CHECK(room.box().turnout().voted == 0);
}

TEST_CASE("a ballot sent again because its answer was lost is answered again", "[network][server]")
{
    VotingRoom room(2);
    const QByteArray request =
        postRequest(room.port(), pageOf(room, 1), confirmation(QStringLiteral("C"), codeNumber(1)));
    for (int i = 0; i < 3; ++i) {
        RawPhone phone(room.port()); // another connection each time, as after a change of network
        const auto reply = phone.ask(request);
        REQUIRE(reply);
        CHECK(reply->status == 200);
        CHECK(reply->body.contains(grouped(codeNumber(1)).toLatin1()));
    }
    // Under another code it is another ballot, and one too many.
    RawPhone phone(room.port());
    const auto reply =
        phone.ask(postRequest(room.port(), pageOf(room, 1), confirmation(QStringLiteral("D"), codeNumber(2))));
    REQUIRE(reply);
    CHECK(reply->status == 409);
    CHECK(ballotsIn(room.box()) == QStringList{QStringLiteral("C")});
}

TEST_CASE("phones that die between vote and answer have voted, and harm nobody", "[network][server]")
{
    constexpr int voters = 60;
    VotingRoom room(voters);
    for (int voter = 1; voter <= voters; ++voter) {
        RawPhone phone(room.port());
        REQUIRE(phone.send(
            postRequest(room.port(), pageOf(room, voter), confirmation(QStringLiteral("B"), codeNumber(voter)))));
        phone.vanish();
    }
    // Those that come back are told what became of it.
    for (int voter = 1; voter <= voters; ++voter) {
        RawPhone phone(room.port());
        const auto reply = phone.ask(
            postRequest(room.port(), pageOf(room, voter), confirmation(QStringLiteral("B"), codeNumber(voter))));
        REQUIRE(reply);
        CHECK(reply->status == 200);
    }
    CHECK(ballotsIn(room.box()).size() == voters);
}

TEST_CASE("a ballot that cannot be stored is refused on the phone, and taken once there is room", "[network][server]")
{
    VotingRoom room(2);
    const QByteArray request =
        postRequest(room.port(), pageOf(room, 1), confirmation(QStringLiteral("A"), codeNumber(1)));
    RawPhone phone(room.port());
    {
        const FullDisk full;
        const auto reply = phone.ask(request);
        REQUIRE(reply);
        CHECK(reply->status == 503);
        CHECK(reply->body.contains(codeNumber(1).toLatin1())); // the same ballot, ready to be sent again
    }
    CHECK(room.box().turnout().voted == 0);
    const auto reply = phone.ask(request);
    REQUIRE(reply);
    CHECK(reply->status == 200);
    CHECK(ballotsIn(room.box()).size() == 1);
}

TEST_CASE("a closed vote takes no ballot, whatever the page said a moment ago", "[network][server]")
{
    VotingRoom room(1);
    REQUIRE_OK(room.box().seal());
    RawPhone phone(room.port());
    const auto reply =
        phone.ask(postRequest(room.port(), pageOf(room, 1), confirmation(QStringLiteral("A"), codeNumber(1))));
    REQUIRE(reply);
    CHECK_FALSE(reply->body.contains(grouped(codeNumber(1)).toLatin1()));
    // Nor when the box is gone altogether.
    room.closeBox();
    CHECK(phone.ask(postRequest(room.port(), pageOf(room, 1), confirmation(QStringLiteral("A"), codeNumber(1)))));
}

TEST_CASE("the server listens where it was told, while it is on, and says why it cannot", "[network][server]")
{
    auto room = std::make_unique<VotingRoom>(1);
    const quint16 port = room->port();
    const SystemClock clock;
    const auto start = [&](const char* address, quint16 at) {
        return HttpServer::start({QLatin1String(address), at}, {}, std::make_unique<SystemRandom>(), clock);
    };
    REQUIRE_FAILS(start("127.0.0.1", port), ErrorCode::InUse);
    REQUIRE_FAILS(start("192.0.2.7", 0), ErrorCode::NotFound); // RFC 5737: nobody's
    REQUIRE_FAILS(start("localhost", 0), ErrorCode::NotFound);
    // What would be heard on every interface, or is nobody's own.
    for (const char* address : {"0.0.0.0", "::", "255.255.255.255", "224.0.0.1", "ff02::1"})
        REQUIRE_FAILS(start(address, 0), ErrorCode::NotFound);
    // On another address of this machine the same port is free: it is bound there and nowhere else.
    REQUIRE_OK(start("127.0.0.2", port));
    room.reset();
    CHECK_FALSE(RawPhone(port).connected());
    // And it comes back at the same place at once, as after a crash.
    REQUIRE_OK(start("127.0.0.1", port));
}

TEST_CASE("a server stopped while people vote answers those whose ballots are on their way", "[network][server]")
{
    constexpr int voters = 40;
    VotingRoom room(voters);
    std::vector<RawPhone> phones;
    phones.reserve(voters + 20);
    for (int voter = 1; voter <= voters; ++voter)
        phones.emplace_back(room.port());
    for (int i = 0; i < 10; ++i) {
        phones.emplace_back(room.port()); // says nothing
        phones.emplace_back(room.port());
        REQUIRE(phones.back().send("POST / HTTP/1.1\r\nHos")); // and nothing more
    }
    // Everybody has been let in.
    for (int voter = 1; voter <= voters; ++voter)
        REQUIRE(phones[static_cast<std::size_t>(voter - 1)].ask(getRequest(room.port(), "/state.json")));
    for (int voter = 1; voter <= voters; ++voter)
        REQUIRE(phones[static_cast<std::size_t>(voter - 1)].send(
            postRequest(room.port(), pageOf(room, voter), confirmation(QStringLiteral("A"), codeNumber(voter)))));
    room.closeServer();
    int answered = 0;
    for (int voter = 1; voter <= voters; ++voter) {
        const auto reply = phones[static_cast<std::size_t>(voter - 1)].reply();
        if (!reply)
            continue; // stopped before it was read
        CHECK(reply->status == 200);
        ++answered;
        CHECK(room.box().hasVoted(ParticipantId(voter)) == true);
    }
    CHECK(ballotsIn(room.box()).size() >= answered);
    for (RawPhone& phone : phones)
        CHECK(phone.closes());
}

TEST_CASE("servers come and go, with everything under way", "[network][server]")
{
    for (int round = 0; round < 10; ++round) {
        VotingRoom room(8);
        std::vector<RawPhone> phones;
        for (int voter = 1; voter <= 8; ++voter) {
            phones.emplace_back(room.port());
            REQUIRE(phones.back().send(
                postRequest(room.port(), pageOf(room, voter), confirmation(QStringLiteral("A"), codeNumber(voter)))));
            phones.emplace_back(room.port());
            REQUIRE(phones.back().send(getRequest(room.port(), "/events")));
        }
        // Every second time the box goes first.
        if (round % 2 == 0)
            room.closeBox();
    }
}
