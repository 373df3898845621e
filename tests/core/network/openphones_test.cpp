// SPDX-License-Identifier: GPL-3.0-or-later
// A room open to any phone, over real sockets; what its box takes: tests/core/vote/openroom_test.cpp.
#include "tests/core/network/rawphone.h"
#include "tests/core/network/votingroom.h"
#include "tests/core/vote/boxfixture.h"
#include "tests/support/catch.h"

#include <atomic>
#include <thread>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

BallotBoxSetup openToPhones(int people)
{
    BallotBoxSetup setup = boxSetup(people, 8, 3 * people);
    setup.admission = Admission::OpenRoom;
    return setup;
}

/// Where a phone that scans the room's code is sent, and the cookie it is given: empty when it has one.
struct Welcome final {
    QByteArray page;
    QByteArray cookie;
};

Welcome welcomed(quint16 port, const QByteArray& cookie = {})
{
    RawPhone phone(port);
    const auto reply = phone.ask(getRequest(port, "/", cookie.isEmpty() ? cookie : "Cookie: " + cookie + "\r\n"));
    REQUIRE(reply);
    REQUIRE(reply->status == 303);
    const QByteArray given = reply->header("Set-Cookie");
    return {reply->header("Location"), given.left(given.indexOf(';'))};
}

/// One that votes from that page under that tracking code; the answer in English.
RawReply ballotFrom(quint16 port, const QByteArray& page, int code)
{
    RawPhone phone(port);
    const auto reply = phone.ask(
        postRequest(port, page, confirmation(QStringLiteral("A"), codeNumber(code)), "Accept-Language: en\r\n"));
    if (!reply)
        return {};
    return *reply;
}

} // namespace

TEST_CASE("a phone of an open room is known again by its cookie", "[network][openroom]")
{
    VotingRoom room(openToPhones(3));
    const Welcome first = welcomed(room.port());
    REQUIRE(first.page.startsWith("/c/"));
    REQUIRE_FALSE(first.cookie.isEmpty());
    const Welcome again = welcomed(room.port(), first.cookie);
    CHECK(again.page == first.page);
    CHECK(again.cookie.isEmpty());
    CHECK(welcomed(room.port()).page != first.page); // another phone

    const auto bodyAt = [&](const QByteArray& page) {
        RawPhone phone(room.port());
        const auto reply = phone.ask(getRequest(room.port(), page, "Accept-Language: en\r\n"));
        REQUIRE(reply);
        return reply->body;
    };
    const auto kindAt = [&](const QByteArray& page) {
        const QByteArray body = bodyAt(page);
        const qsizetype at = body.indexOf("data-kind=\"") + 11;
        return body.mid(at, body.indexOf('"', at) - at);
    };
    CHECK(kindAt(again.page) == "ballot");
    CHECK(ballotFrom(room.port(), again.page, 1).status == 200);
    room.publish(
        [&](RoomState& state) { state.voted = std::make_shared<const QSet<ParticipantId>>(room.box().voters()); });
    CHECK(kindAt(welcomed(room.port(), first.cookie).page) == "voted");
    CHECK(bodyAt(again.page).contains("One ballot was cast from this phone."));
    const Welcome other = welcomed(room.port());
    CHECK(kindAt(other.page) == "ballot");
    room.publish([](RoomState& state) { state.phase = RoomPhase::Closed; });
    CHECK(bodyAt(other.page).contains("No ballot was cast from this phone."));
}

TEST_CASE("a phone of an open room has one ballot", "[network][openroom]")
{
    VotingRoom room(openToPhones(3));
    const Welcome phone = welcomed(room.port());
    const SimulatedVoter voter{QString::fromLatin1(phone.page.mid(3)), {0, 0, 1, 0, 0, 0, 0, 0}};
    REQUIRE_OK(voteByPhone(room.target(), voter, room.form()));
    REQUIRE_FAILS(voteByPhone(room.target(), voter, room.form()), ErrorCode::AlreadyVoted);
    const RawReply second = ballotFrom(room.port(), welcomed(room.port(), phone.cookie).page, 2);
    CHECK(second.status == 409);
    CHECK(second.body.contains("You have already voted"));
    CHECK(second.body.contains("already holds a ballot from this phone"));
    CHECK_FALSE(second.body.contains("this code"));
    REQUIRE_OK(room.box().seal());
    const auto counted = room.box().count();
    REQUIRE_OK(counted);
    CHECK(counted->ballots == QStringList{QStringLiteral("C")});
}

TEST_CASE("an open room takes no more ballots than there are people, from however many phones", "[network][openroom]")
{
    constexpr int people = 6;
    constexpr int phones = 18;
    VotingRoom room(openToPhones(people));
    REQUIRE_OK(room.box().castNow(ballot(1, codeNumber(100), "B", Channel::Kiosk)));
    std::vector<Welcome> welcomes;
    for (int phone = 0; phone < phones; ++phone)
        welcomes.push_back(welcomed(room.port()));
    std::atomic<int> accepted = 0;
    std::atomic<int> full = 0;
    std::vector<std::thread> threads;
    threads.reserve(phones);
    for (int phone = 0; phone < phones; ++phone)
        threads.emplace_back([&, phone] {
            const RawReply reply = ballotFrom(room.port(), welcomes[static_cast<std::size_t>(phone)].page, phone + 1);
            accepted += reply.status == 200 ? 1 : 0;
            full += reply.status == 409 && reply.body.contains("Every ballot has been cast") ? 1 : 0;
        });
    for (std::thread& thread : threads)
        thread.join();
    CHECK(accepted == people - 1);
    CHECK(full == phones - (people - 1));
    CHECK(room.box().turnout() == Turnout{people, people, {people - 1, 1, 0}, 0});
    REQUIRE_OK(room.box().seal());
    const auto counted = room.box().count();
    REQUIRE_OK(counted);
    CHECK(counted->ballots.size() == people);
}
