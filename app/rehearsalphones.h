// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/simulatedphones.h"

#include <QObject>

#include <memory>
#include <thread>

namespace filrouge {

/// The phones of a rehearsal: as many as there are voters, over real sockets, on threads of their own, while the window
/// goes on. Belongs to the window's thread.
class RehearsalPhones final : public QObject {
    Q_OBJECT

public:
    RehearsalPhones() = default;
    /// Waits for phones that are under way: seconds at most.
    ~RehearsalPhones() override;

    /// One crowd at a time: nothing happens while another votes.
    void vote(const PhoneTarget& target, std::vector<SimulatedVoter> voters, const BallotForm& form);

Q_SIGNALS:
    /// `failed`: of how many the ballot was refused.
    void finished(int voted, int failed);

private:
    std::thread crowd_;
    bool voting_ = false;
};

} // namespace filrouge
