// SPDX-License-Identifier: GPL-3.0-or-later
// Ballots that come in while a commit runs share the next one, with a disk that is as slow as the test wants.
#include "core/vote/ballotbox.h"
#include "tests/core/vote/boxfixture.h"
#include "tests/faults/faultvfs.h"
#include "tests/support/catch.h"

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

/// Counts commits, by the journal that each ends with emptying, and keeps the first one waiting.
class SlowDisk final : public DiskObserver {
public:
    void opened(const QString& /*path*/, bool /*created*/) override {}
    void wrote(const QString& /*path*/, qint64 /*offset*/, const QByteArray& /*bytes*/) override {}
    void removed(const QString& /*path*/, bool /*certain*/) override {}
    void truncated(const QString& path, qint64 size) override
    {
        if (size == 0 && path.endsWith(QStringLiteral("-journal")))
            ++commits_;
    }
    void synced(const QString& /*path*/, bool /*named*/) override
    {
        std::unique_lock lock(mutex_);
        reached_ = true;
        changed_.notify_all();
        changed_.wait(lock, [this] { return released_; });
    }

    void waitUntilReached()
    {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [this] { return reached_; });
    }
    void release()
    {
        const std::lock_guard lock(mutex_);
        released_ = true;
        changed_.notify_all();
    }
    [[nodiscard]] int commits() const { return commits_; }

private:
    std::atomic<int> commits_ = 0;
    std::mutex mutex_;
    std::condition_variable changed_;
    bool reached_ = false;
    bool released_ = false;
};

} // namespace

TEST_CASE("ballots that come while a commit runs share the next", "[faults][vote][inbox]")
{
    constexpr int voters = 60;
    BoxFolder folder;
    FaultVfs vfs;
    auto box = BallotBox::create(folder.path(), boxSetup(voters), seeded(1));
    REQUIRE_OK(box);
    const std::shared_ptr<BallotInbox> inbox = (*box)->inbox();
    SlowDisk disk;
    vfs.observe(&disk);
    std::atomic<int> answered = 0;
    const auto submit = [&](int voter) {
        inbox->submit({ballot(voter, codeNumber(voter))},
                      [&](const std::vector<Result<>>& answers) { answered += answers.front() ? 1 : 0; });
    };
    submit(1);
    disk.waitUntilReached();
    // The first is on its way to the disk, and nobody is told before it is there.
    std::vector<std::thread> phones;
    for (int phone = 0; phone < 3; ++phone)
        phones.emplace_back([&, phone] {
            for (int voter = 2 + phone; voter <= voters; voter += 3)
                submit(voter);
        });
    for (std::thread& phone : phones)
        phone.join();
    CHECK(answered == 0);
    disk.release();
    CHECK((*box)->turnout().voted == voters); // waits its turn, behind them all
    CHECK(answered == voters);
    CHECK(disk.commits() == 2);
    box->reset();
    vfs.observe(nullptr);
}
