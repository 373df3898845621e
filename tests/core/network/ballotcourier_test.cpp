// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/ballotcourier.h"
#include "tests/core/vote/boxfixture.h"
#include "tests/support/catch.h"

#include <condition_variable>
#include <mutex>
#include <thread>

#include "core/vote/ballotbox.h"

using namespace filrouge;
using namespace filrouge::tests;

namespace {

BallotPost post(int voter, const QString& code, const QString& fresh = {})
{
    BallotPost post;
    post.cast = ballot(voter, code);
    post.freshCode = fresh;
    return post;
}

/// A courier's owner who waits for what comes back.
class Waiting final {
public:
    void wake()
    {
        const std::lock_guard lock(mutex_);
        woken_ = true;
        condition_.notify_one();
    }
    std::vector<BallotCourier::Delivery> collect(BallotCourier& courier, std::size_t count)
    {
        std::vector<BallotCourier::Delivery> all;
        while (all.size() < count) {
            {
                std::unique_lock lock(mutex_);
                REQUIRE(condition_.wait_for(lock, std::chrono::seconds(30), [this] { return woken_; }));
                woken_ = false;
            }
            for (BallotCourier::Delivery& delivery : courier.collect())
                all.push_back(std::move(delivery));
        }
        return all;
    }

private:
    std::mutex mutex_;
    std::condition_variable condition_;
    bool woken_ = false;
};

} // namespace

TEST_CASE("ballots come back with the box's answer, each under its ticket", "[network][courier]")
{
    BoxFolder folder;
    auto box = BallotBox::create(folder.path(), boxSetup(40), seeded(1));
    REQUIRE_OK(box);
    Waiting waiting;
    BallotCourier courier([&] { waiting.wake(); });
    courier.deliverTo((*box)->inbox());
    // Everybody twice, under different codes: which of the two is the box's business, one of them it is.
    for (int i = 0; i < 80; ++i)
        courier.take(static_cast<quint64>(i) + 1'000, post(i % 40 + 1, codeNumber(i)));
    CHECK(courier.underWay() == 80);
    courier.send();
    std::map<quint64, bool> outcomes;
    for (const auto& delivery : waiting.collect(courier, 80)) {
        outcomes[delivery.ticket] = delivery.outcome.has_value();
        if (!delivery.outcome)
            CHECK(delivery.outcome.error().code == ErrorCode::AlreadyVoted);
    }
    CHECK(courier.underWay() == 0);
    REQUIRE(outcomes.size() == 80);
    for (quint64 ticket = 1'000; ticket < 1'040; ++ticket)
        CHECK(outcomes[ticket] != outcomes[ticket + 40]);
    CHECK((*box)->turnout().voted == 40);
    CHECK((*box)->voters().size() == 40);
}

TEST_CASE("a ballot whose code is taken goes in under its other one", "[network][courier]")
{
    BoxFolder folder;
    auto box = BallotBox::create(folder.path(), boxSetup(3), seeded(1));
    REQUIRE_OK(box);
    REQUIRE_OK((*box)->castNow(ballot(1, codeNumber(1))));
    Waiting waiting;
    BallotCourier courier([&] { waiting.wake(); });
    courier.deliverTo((*box)->inbox());
    courier.take(7, post(2, codeNumber(1), codeNumber(2)));
    courier.send();
    const auto deliveries = waiting.collect(courier, 1);
    REQUIRE_OK(deliveries.front().outcome);
    CHECK(deliveries.front().post.cast.trackingCode == codeNumber(2));
    // And when that is taken as well, its voter is asked again.
    courier.take(8, post(3, codeNumber(1), codeNumber(2)));
    courier.send();
    const auto refused = waiting.collect(courier, 1);
    REQUIRE_FAILS(refused.front().outcome, ErrorCode::Conflict);
}

TEST_CASE("without a box, or with one that is gone, no ballot is taken", "[network][courier]")
{
    Waiting waiting;
    BallotCourier courier([&] { waiting.wake(); });
    courier.take(1, post(1, codeNumber(1)));
    courier.send();
    const auto boxless = waiting.collect(courier, 1);
    REQUIRE_FAILS(boxless.front().outcome, ErrorCode::VoteNotOpen);

    BoxFolder folder;
    auto box = BallotBox::create(folder.path(), boxSetup(3), seeded(1));
    REQUIRE_OK(box);
    courier.deliverTo((*box)->inbox());
    box->reset();
    courier.take(2, post(1, codeNumber(1)));
    courier.send();
    const auto late = waiting.collect(courier, 1);
    REQUIRE_FAILS(late.front().outcome, ErrorCode::VoteNotOpen);
}

TEST_CASE("a courier may go while its ballots are on their way", "[network][courier]")
{
    BoxFolder folder;
    auto box = BallotBox::create(folder.path(), boxSetup(60), seeded(1));
    REQUIRE_OK(box);
    for (int voter = 1; voter <= 60; ++voter) {
        BallotCourier courier([] {});
        courier.deliverTo((*box)->inbox());
        courier.take(1, post(voter, codeNumber(voter)));
        courier.send();
    }
    CHECK((*box)->turnout().voted == 60);
}

TEST_CASE("ballots from many threads while the box closes are in or refused", "[network][courier][inbox]")
{
    BoxFolder folder;
    constexpr int voters = 300;
    auto box = BallotBox::create(folder.path(), boxSetup(voters), seeded(1));
    REQUIRE_OK(box);
    const std::shared_ptr<BallotInbox> inbox = (*box)->inbox();
    std::atomic<int> accepted = 0;
    std::atomic<int> refused = 0;
    std::vector<std::thread> threads;
    threads.reserve(3);
    for (int thread = 0; thread < 3; ++thread)
        threads.emplace_back([&, thread] {
            for (int voter = thread + 1; voter <= voters; voter += 3)
                inbox->submit({ballot(voter, codeNumber(voter))},
                              [&](const std::vector<Result<>>& answers) { ++(answers.front() ? accepted : refused); });
        });
    box->reset();
    for (std::thread& thread : threads)
        thread.join();
    CHECK(accepted + refused == voters);
    auto again = BallotBox::open(folder.path(), QLatin1String(boxUuid), seeded(1));
    REQUIRE_OK(again);
    CHECK((*again)->turnout().voted == accepted);
}
