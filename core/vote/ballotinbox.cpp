// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vote/ballotinbox.h"

namespace filrouge {

void BallotInbox::refuse(const Submission& submission)
{
    submission.answers(std::vector<Result<>>(submission.requests.size(), fail(ErrorCode::VoteNotOpen)));
}

void BallotInbox::submit(std::vector<CastRequest> requests, Answers answers)
{
    Submission submission{std::move(requests), std::move(answers)};
    {
        const std::lock_guard lock(mutex_);
        if (wake_) {
            waiting_.push_back(std::move(submission));
            // Under the lock: close() waits for it, and only then does the thread that is woken end.
            if (waiting_.size() == 1)
                wake_();
            return;
        }
    }
    refuse(submission);
}

std::vector<BallotInbox::Submission> BallotInbox::takeAll()
{
    const std::lock_guard lock(mutex_);
    return std::exchange(waiting_, {});
}

void BallotInbox::close()
{
    std::vector<Submission> left;
    {
        const std::lock_guard lock(mutex_);
        wake_ = nullptr;
        left = std::exchange(waiting_, {});
    }
    for (const Submission& submission : left)
        refuse(submission);
}

} // namespace filrouge
