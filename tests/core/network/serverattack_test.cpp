// SPDX-License-Identifier: GPL-3.0-or-later
// Attacks over real sockets, in bounded rounds; FILROUGE_LONG_FAULTS=1 makes them as long as the promise they test.
#include "core/base/random.h"
#include "tests/core/network/rawphone.h"
#include "tests/core/network/votingroom.h"
#include "tests/core/vote/boxfixture.h"
#include "tests/support/catch.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>

#include <atomic>
#include <chrono>
#include <optional>
#include <thread>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

bool longRun()
{
    return qEnvironmentVariableIntValue("FILROUGE_LONG_FAULTS") > 0;
}

/// While it lives, that many threads do the same over and over.
class Attack final {
public:
    Attack(int threads, const std::function<void()>& act)
    {
        for (int i = 0; i < threads; ++i)
            threads_.emplace_back([this, act] {
                while (!over_)
                    act();
            });
    }
    ~Attack()
    {
        over_ = true;
        for (std::thread& thread : threads_)
            thread.join();
    }
    Q_DISABLE_COPY_MOVE(Attack)

private:
    std::atomic<bool> over_ = false;
    std::vector<std::thread> threads_;
};

} // namespace

TEST_CASE("fifty codes tried twenty times at once give exactly fifty ballots", "[network][attack]")
{
    constexpr int voters = 50;
    constexpr int tries = 20;
    const int rounds = longRun() ? 100 : 3;
    for (int round = 0; round < rounds; ++round) {
        CAPTURE(round);
        VotingRoom room(voters);
        std::vector<std::pair<int, int>> casts; // voter, try
        for (int voter = 1; voter <= voters; ++voter)
            for (int attempt = 0; attempt < tries; ++attempt)
                casts.emplace_back(voter, attempt);
        SeededRandom random(static_cast<quint64>(round));
        random.shuffle(casts);
        std::array<std::atomic<int>, voters + 1> accepted{};
        std::atomic<std::size_t> next = 0;
        std::vector<std::thread> threads;
        threads.reserve(tries);
        for (int thread = 0; thread < tries; ++thread)
            threads.emplace_back([&] {
                RawPhone phone(room.port());
                for (std::size_t i = next++; i < casts.size(); i = next++) {
                    const auto [voter, attempt] = casts[i];
                    // By the short code and by the long one: they are the same person's.
                    const VotingCode& code = room.codeOf(voter);
                    const QString& way = attempt % 2 == 0 ? code.token : code.shortCode;
                    const auto reply = phone.ask(postRequest(
                        room.port(),
                        "/c/" + way.toLatin1(),
                        confirmation(optionLetter(attempt % 8), codeNumber(voter * 100 + attempt + round * 10'000))));
                    if (reply && reply->status == 200)
                        ++accepted[static_cast<std::size_t>(voter)];
                }
            });
        for (std::thread& thread : threads)
            thread.join();
        for (int voter = 1; voter <= voters; ++voter)
            CHECK(accepted[static_cast<std::size_t>(voter)] == 1);
        REQUIRE_OK(room.box().seal());
        const auto counted = room.box().count();
        REQUIRE_OK(counted);
        CHECK(counted->codes.size() == voters);
        CHECK(counted->turnout == Turnout{voters, voters, {voters, 0, 0}, 0});
    }
}

TEST_CASE("guessing is turned away, finds nothing, and does not keep voters from voting", "[network][attack]")
{
    constexpr int voters = 50;
    constexpr int guessers = 4;
    const int guesses = longRun() ? 100'000 : 4'000;
    ServerLimits limits;
    limits.guesses.addressRate = 0; // otherwise it depends on how long this takes how many are looked at
    limits.guesses.waitingOfOne = 0;
    VotingRoom room(voters, limits);
    std::atomic<int> left = guesses;
    std::atomic<int> unanswered = 0;
    std::atomic<int> opened = 0;
    std::atomic<int> turnedAway = 0;
    std::vector<std::thread> threads;
    threads.reserve(guessers);
    for (int thread = 0; thread < guessers; ++thread)
        threads.emplace_back([&, thread] {
            SeededRandom random(static_cast<quint64>(thread));
            RawPhone phone(room.port(), "127.0.0.66");
            while (left-- > 0) {
                const QByteArray code = newCode(random, shortCodeLength).toLatin1();
                const auto reply = phone.ask(code.back() % 2 == 0 ? postRequest(room.port(), "/", "code=" + code)
                                                                  : getRequest(room.port(), "/c/" + code));
                unanswered += reply ? 0 : 1;
                opened += reply && (reply->status == 303 || reply->status == 200) ? 1 : 0;
                turnedAway += reply && reply->status == 429 ? 1 : 0;
            }
        });
    // Meanwhile people vote, by their slips' QR or by the code they type.
    for (int number = 1; number <= voters; ++number) {
        SimulatedVoter voter = room.voter(number, 1);
        if (number % 2 == 0)
            voter.code = room.codeOf(number).shortCode;
        REQUIRE_OK(voteByPhone(room.target(), voter, room.form()));
    }
    for (std::thread& thread : threads)
        thread.join();
    CHECK(room.box().turnout().voted == voters);
    CHECK(unanswered == 0);
    CHECK(opened == 0);
    CHECK(turnedAway == guesses - limits.guesses.addressBurst);
    // Those who share the guesser's address vote by their slip's QR, which nobody can guess.
    RawPhone sharing(room.port(), "127.0.0.66");
    const auto page = sharing.ask(getRequest(room.port(), "/c/" + room.codeOf(1).token.toLatin1()));
    REQUIRE(page);
    CHECK(page->status == 200);
}

TEST_CASE("wrong codes wait their turn, and a right one among them is let in", "[network][attack]")
{
    ServerLimits limits;
    limits.guesses.addressBurst = 3;
    limits.guesses.addressRate = 40;
    VotingRoom room(1, limits);
    std::vector<RawPhone> phones;
    for (int i = 0; i < 20; ++i) {
        phones.emplace_back(room.port());
        REQUIRE(phones.back().send(postRequest(room.port(), "/", "code=000-00" + QByteArray::number(i % 10))));
    }
    RawPhone voter(room.port());
    const auto right = voter.ask(postRequest(room.port(), "/", "code=" + room.codeOf(1).shortCode.toLatin1()));
    REQUIRE(right);
    CHECK(right->status == 303);
    for (RawPhone& phone : phones) {
        const auto reply = phone.reply();
        REQUIRE(reply);
        CHECK(reply->status != 429);
        CHECK(reply->status != 303);
    }
    // Whoever leaves the line is missed by nobody.
    for (int i = 0; i < 20; ++i) {
        RawPhone phone(room.port());
        REQUIRE(phone.send(postRequest(room.port(), "/", "code=000-000")));
        phone.vanish();
    }
    CHECK(voter.ask(getRequest(room.port(), "/c/" + room.codeOf(1).shortCode.toLatin1()))->status == 200);
}

TEST_CASE("whoever guesses and leaves uses up no turn of those who wait", "[network][attack]")
{
    constexpr int guessers = 60;
    ServerLimits limits;
    limits.guesses.addressBurst = 1;
    limits.guesses.addressRate = 2; // one after the other, those who left would take half a minute
    VotingRoom room(1, limits);
    RawPhone first(room.port());
    REQUIRE(first.ask(postRequest(room.port(), "/", "code=000-000"))->status == 404);
    for (int i = 0; i < guessers; ++i) {
        RawPhone phone(room.port());
        REQUIRE(phone.send(postRequest(room.port(), "/", "code=000-000")));
        phone.vanish();
    }
    RawPhone voter(room.port());
    const auto right = voter.ask(postRequest(room.port(), "/", "code=" + room.codeOf(1).shortCode.toLatin1()));
    REQUIRE(right);
    CHECK(right->status == 303);
    CHECK(room.server().figures().wrongCodes < guessers / 2);
}

TEST_CASE("fifty people vote while the server is flooded", "[network][attack]")
{
    constexpr int voters = 50;
    constexpr int slowOnes = 400;
    constexpr int atOnce = 20;                      // requests of the flood behind one another
    const int answersEach = longRun() ? 1'000 : 20; // to the flood, before one more person has voted
    VotingRoom room(voters);
    const quint16 port = room.port();
    // Slow ones, who hold sockets and announce bodies that do not come, and begin anew when they are shown out.
    std::vector<std::optional<RawPhone>> slow(slowOnes);
    const Attack holding(1, [&] {
        for (int i = 0; i < slowOnes; ++i) {
            auto& phone = slow[static_cast<std::size_t>(i)];
            if (phone && phone->connected() && !phone->hears(0))
                continue;
            phone.emplace(port, i % 2 == 0 ? "127.0.0.66" : "127.0.0.1");
            phone->send(i % 3 == 0 ? "POST / HTTP/1.1\r\nContent-Length: 16000\r\n\r\nx" : "GET / HTT");
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    });
    const QDeadlineTimer patience(120'000);
    while (room.server().figures().connections < slowOnes && !patience.hasExpired())
        std::this_thread::yield();
    REQUIRE(room.server().figures().connections >= slowOnes);

    std::atomic<int> offered = 0;
    std::atomic<int> answered = 0;
    const Attack flood(4, [&] {
        RawPhone phone(port, "127.0.0.67");
        const QByteArray pages = getRequest(port, "/").repeated(atOnce);
        for (int i = 0; i < 5 && phone.send(pages); ++i) {
            offered += atOnce;
            for (int page = 0; page < atOnce; ++page) {
                if (!phone.reply())
                    return;
                ++answered;
            }
        }
    });
    const Attack trash(1, [port] {
        RawPhone phone(port, "127.0.0.68");
        phone.send(QByteArray(9'000, 'x'));
        RawPhone listener(port, "127.0.0.68");
        listener.send(getRequest(port, "/events"));
        RawPhone large(port, "127.0.0.68");
        large.send(postRequest(port, "/", QByteArray(20'000, 'x')));
        large.vanish();
    });
    std::vector<SimulatedVoter> people;
    for (int number = 1; number <= voters; ++number)
        people.push_back(room.voter(number, number % 8));
    QElapsedTimer watch;
    watch.start();
    const int offeredBefore = offered;
    const int answeredBefore = answered;
    int votedBesideSlow = 0;
    const auto votes = voteByPhones(room.target(), people, room.form(), 8, [&](int voted) {
        votedBesideSlow += room.server().figures().connections >= slowOnes ? 1 : 0;
        while (answered - answeredBefore < voted * answersEach && !patience.hasExpired())
            std::this_thread::yield();
    });
    const int offeredMeanwhile = offered - offeredBefore;
    const qint64 took = watch.elapsed();
    for (const SimulatedVote& vote : votes)
        REQUIRE_OK(vote);
    CHECK(room.box().turnout().voted == voters);
    // It was a flood.
    CHECK(answered - answeredBefore >= voters * answersEach);
    CHECK(votedBesideSlow >= voters / 2);
    CAPTURE(offeredMeanwhile, took);
    if (longRun())
        CHECK(offeredMeanwhile * 1'000LL >= 2'000 * took);
}
