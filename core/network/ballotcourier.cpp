// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/ballotcourier.h"

#include <mutex>
#include <utility>

namespace filrouge {

/// Where the box's thread leaves its answers. Outlives the courier when the box does.
struct BallotCourier::Mailbox final {
    struct Returned final {
        quint64 batch = 0;
        std::vector<Result<>> outcomes;
    };

    explicit Mailbox(std::function<void()> whenFilled) : wake(std::move(whenFilled)) {}

    void put(quint64 batch, std::vector<Result<>> outcomes)
    {
        const std::lock_guard lock(mutex);
        returned.push_back({batch, std::move(outcomes)});
        if (returned.size() == 1 && wake)
            wake(); // under the lock: what it wakes is there until close() has it
    }
    std::vector<Returned> empty()
    {
        const std::lock_guard lock(mutex);
        return std::exchange(returned, {});
    }
    void close()
    {
        const std::lock_guard lock(mutex);
        wake = nullptr;
    }

    std::mutex mutex;
    std::function<void()> wake;
    std::vector<Returned> returned;
};

BallotCourier::BallotCourier(std::function<void()> wake) : mailbox_(std::make_shared<Mailbox>(std::move(wake))) {}

BallotCourier::~BallotCourier()
{
    mailbox_->close();
}

void BallotCourier::take(quint64 ticket, BallotPost post)
{
    taken_.push_back({ticket, std::move(post)});
    ++underWay_;
}

void BallotCourier::send()
{
    if (taken_.empty())
        return;
    const quint64 batch = ++lastBatch_;
    std::vector<CastRequest> requests;
    requests.reserve(taken_.size());
    for (const Ballot& ballot : taken_)
        requests.push_back(ballot.post.cast);
    sent_.emplace(batch, std::exchange(taken_, {}));
    if (!inbox_) {
        mailbox_->put(batch, std::vector<Result<>>(requests.size(), fail(ErrorCode::VoteNotOpen)));
        return;
    }
    inbox_->submit(std::move(requests), [mailbox = mailbox_, batch](std::vector<Result<>> outcomes) {
        mailbox->put(batch, std::move(outcomes));
    });
}

std::vector<BallotCourier::Delivery> BallotCourier::collect()
{
    std::vector<Delivery> deliveries;
    for (Mailbox::Returned& returned : mailbox_->empty()) {
        const auto batch = sent_.find(returned.batch);
        if (batch == sent_.end())
            continue;
        for (std::size_t i = 0; i < batch->second.size(); ++i) {
            Ballot& ballot = batch->second[i];
            Result<>& outcome = returned.outcomes[i];
            const bool codeTaken = !outcome && outcome.error().code == ErrorCode::Conflict;
            if (codeTaken && !ballot.again && !ballot.post.freshCode.isEmpty()) {
                ballot.again = true;
                ballot.post.cast.trackingCode = ballot.post.freshCode;
                taken_.push_back(std::move(ballot));
                continue;
            }
            deliveries.push_back({ballot.ticket, std::move(ballot.post), std::move(outcome)});
        }
        sent_.erase(batch);
    }
    underWay_ -= deliveries.size();
    send();
    return deliveries;
}

} // namespace filrouge
