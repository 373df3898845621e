// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsalphones.h"

#include <algorithm>

namespace filrouge {

namespace {

constexpr int phonesAtOnce = 16;

}

RehearsalPhones::~RehearsalPhones()
{
    if (crowd_.joinable())
        crowd_.join();
}

void RehearsalPhones::vote(const PhoneTarget& target, std::vector<SimulatedVoter> voters, const BallotForm& form)
{
    if (voting_ || voters.empty())
        return;
    if (crowd_.joinable())
        crowd_.join();
    voting_ = true;
    crowd_ = std::thread([this, target, voters = std::move(voters), form] {
        const std::vector<SimulatedVote> votes = voteByPhones(target, voters, form, phonesAtOnce);
        const auto voted = static_cast<int>(std::ranges::count_if(votes, &SimulatedVote::has_value));
        const int failed = static_cast<int>(votes.size()) - voted;
        QMetaObject::invokeMethod(
            this,
            [this, voted, failed] {
                voting_ = false;
                Q_EMIT finished(voted, failed);
            },
            Qt::QueuedConnection);
    });
}

} // namespace filrouge
