// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody stood at the door, knows who voted after whom, and has the folder afterwards: the box, whatever journal is
// left, and what was never overwritten in either. No seed: the box draws as it does on the day.
#include "core/base/random.h"
#include "core/storage/connection.h"
#include "core/vote/ballotboxlayout.h"
#include "tests/core/network/rawphone.h"
#include "tests/core/network/votingroom.h"
#include "tests/core/vote/boxfixture.h"
#include "tests/support/catch.h"

#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

constexpr int voters = 50;

using Order = std::vector<int>; ///< of turns, 0 .. voters - 1

/// Where each of these stands in the file: once, and no copy of it in what was never overwritten.
std::vector<qsizetype> placesIn(const QByteArray& file, const std::vector<QByteArray>& what)
{
    std::vector<qsizetype> places;
    places.reserve(what.size());
    for (const QByteArray& bytes : what) {
        places.push_back(file.indexOf(bytes));
        REQUIRE(places.back() > 0);
        REQUIRE(file.indexOf(bytes, places.back() + 1) < 0);
    }
    return places;
}

/// Whose turn each row of the roll tells of, in the roll's order.
Order turnsOnRoll(const QString& path, const Order& people)
{
    const auto box = Connection::open(path, Access::ReadOnly);
    REQUIRE_OK(box);
    auto rows = (*box)->run(QStringLiteral("SELECT participant FROM roll WHERE voted = 1 ORDER BY id"));
    REQUIRE_OK(rows);
    Order turns;
    while (rows->next()) {
        const auto voter = boxlayout::numberFrom(rows->value(0).toByteArray());
        REQUIRE(voter);
        turns.push_back(static_cast<int>(std::ranges::find(people, static_cast<int>(*voter)) - people.begin()));
    }
    REQUIRE(turns.size() == voters);
    return turns;
}

Order byPlace(const std::vector<qsizetype>& places)
{
    Order order(places.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, {}, [&places](int turn) { return places[static_cast<std::size_t>(turn)]; });
    return order;
}

Order backwards(Order order)
{
    std::ranges::reverse(order);
    return order;
}

/// How many ballots are given to the one who cast them, when they are dealt in that order to people in this one.
int matches(const Order& people, const Order& ballots)
{
    return static_cast<int>(
        std::inner_product(people.begin(), people.end(), ballots.begin(), 0, std::plus<>(), std::equal_to<>()));
}

} // namespace

TEST_CASE("who knows the order of arrival links no ballot by what is left on the disk", "[network][attack][secrecy]")
{
    constexpr int runs = 100;
    Order arrival(voters);
    std::iota(arrival.begin(), arrival.end(), 0);
    Order people(voters); // by turn; everybody's number is on the roll
    std::iota(people.begin(), people.end(), 1);
    std::array<int, 4> linked{};
    for (int run = 0; run < runs; ++run) {
        VotingRoom room(voters);
        SeededRandom random(static_cast<quint64>(run));
        random.shuffle(people);
        RawPhone phone(room.port());
        std::vector<QByteArray> ballots;
        for (int turn = 0; turn < voters; ++turn) {
            const int voter = people[static_cast<std::size_t>(turn)];
            const QString code = codeNumber(turn);
            const auto reply = phone.ask(postRequest(
                room.port(), "/c/" + room.codeOf(voter).token.toLatin1(), confirmation(optionLetter(turn % 8), code)));
            REQUIRE(reply);
            REQUIRE(reply->status == 200);
            ballots.push_back(code.toLatin1());
        }
        CHECK(QFileInfo(room.boxFile() + QStringLiteral("-journal")).size() == 0);
        room.closeServer();
        room.closeBox();
        const QFileInfo left(room.boxFile());
        CHECK(left.dir().entryList(QDir::Files | QDir::Hidden) == QStringList{left.fileName()});

        const Order found = byPlace(placesIn(bytesOf(room.boxFile()), ballots));
        const Order roll = turnsOnRoll(room.boxFile(), people);
        linked[0] += matches(arrival, found);
        linked[1] += matches(arrival, backwards(found));
        linked[2] += matches(roll, found);
        linked[3] += matches(roll, backwards(found));
    }
    // By chance one of fifty is right, variance 1: more than six standard deviations away once in a hundred million.
    for (const int right : linked)
        CHECK(std::abs(right - runs) < 6 * std::sqrt(runs));
}
