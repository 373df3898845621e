// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/vote/ballotboxvalues.h"

#include <functional>
#include <mutex>
#include <vector>

namespace filrouge {

/// The way into an open ballot box for who does not wait. What comes in while a commit runs shares the next one.
/// Every call may come from any thread; the inbox may outlive its box.
class BallotInbox final {
public:
    using Answers = std::function<void(std::vector<Result<>>)>;

    /// Ballots that came together, and who is told.
    struct Submission final {
        std::vector<CastRequest> requests;
        Answers answers;
    };

    /// `wake` is called, from the submitting thread, when there is something to take after there was nothing.
    explicit BallotInbox(std::function<void()> wake) : wake_(std::move(wake)) {}

    /// Does not wait. `answers` is called once, with one answer a request in their order, after the commit and on the
    /// box's thread: it hands them on and returns, and calls neither box nor inbox. When the box is gone it is called
    /// before submit() returns, with VoteNotOpen for each.
    void submit(std::vector<CastRequest> requests, Answers answers);

    /// For the box's thread: everything that has come in. Empty after close().
    [[nodiscard]] std::vector<Submission> takeAll();
    /// The box is gone: what still waits is answered with VoteNotOpen, as everything after it. Nothing is woken any
    /// more once this has returned.
    void close();

private:
    static void refuse(const Submission& submission);

    std::mutex mutex_;
    std::function<void()> wake_; ///< empty: closed
    std::vector<Submission> waiting_;
};

} // namespace filrouge
