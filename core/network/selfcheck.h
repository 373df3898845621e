// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/simulatedphones.h"

namespace filrouge {

enum class SelfCheckOutcome {
    Reached,  ///< the voting pages answer at that address
    Refused,  ///< nobody listens there
    NoAnswer, ///< something swallows the connection, as a firewall does
    Stranger, ///< somebody answers, but not with these pages
};

/// Asks the server for its state from another socket, at the address that is shown. What it cannot see is a firewall
/// between this machine and the phones, or an access point that keeps them apart: only a phone can.
///
/// Waits up to `patience` ms, so it has a thread of its own beside a window.
[[nodiscard]] SelfCheckOutcome checkReachable(const PhoneTarget& target, int patience = 3'000);

} // namespace filrouge
