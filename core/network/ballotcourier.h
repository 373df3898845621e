// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/handle.h"
#include "core/vote/ballotinbox.h"

#include <functional>
#include <memory>
#include <unordered_map>
#include <vector>

namespace filrouge {

/// Carries ballots to the box and the box's answers back, without waiting for either. Belongs to one thread, the
/// network's.
class BallotCourier final {
public:
    /// What came back for the ballot that was given this ticket.
    struct Delivery final {
        quint64 ticket = 0;
        BallotPost post;
        Result<> outcome;
    };

    /// `wake` is called, from the box's thread, when there are deliveries after there were none; never again once the
    /// courier is gone.
    explicit BallotCourier(std::function<void()> wake);
    ~BallotCourier();
    Q_DISABLE_COPY_MOVE(BallotCourier)

    /// Where ballots go from now on; null: no box is open, and ballots come back with VoteNotOpen.
    void deliverTo(std::shared_ptr<BallotInbox> inbox) { inbox_ = std::move(inbox); }

    /// Keeps it until send().
    void take(quint64 ticket, BallotPost post);
    /// All that was taken goes in together, and so shares a commit.
    void send();
    /// What has come back. A ballot whose tracking code was taken is sent again with its other code first.
    [[nodiscard]] std::vector<Delivery> collect();

    /// Taken and not collected yet.
    [[nodiscard]] std::size_t underWay() const { return underWay_; }

private:
    struct Ballot final {
        quint64 ticket = 0;
        BallotPost post;
        bool again = false; ///< has been sent with the fresh code
    };
    using Batch = std::vector<Ballot>;
    struct Mailbox;

    std::shared_ptr<Mailbox> mailbox_;
    std::shared_ptr<BallotInbox> inbox_;
    Batch taken_;
    std::unordered_map<quint64, Batch> sent_;
    quint64 lastBatch_ = 0;
    std::size_t underWay_ = 0;
};

} // namespace filrouge
