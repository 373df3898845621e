// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"
#include "core/network/networkwatch.h"
#include "core/network/selfcheck.h"

#include <vector>

// What is said of the network to the person in charge of it: what is wrong, and what to do.

namespace filrouge {

[[nodiscard]] Text networkSentence(NetworkCondition condition, const PhoneTarget& target);
[[nodiscard]] Text selfCheckSentence(SelfCheckOutcome outcome, const PhoneTarget& target);
/// Why HttpServer::start() failed.
[[nodiscard]] Text startSentence(const Error& error, const PhoneTarget& target);

/// When this computer reaches its own page and phones do not, in the order to try.
[[nodiscard]] std::vector<Text> phonesCannotConnect(quint16 port);

/// "Wi-Fi", "cable"; how a facilitator tells interfaces apart.
[[nodiscard]] Text linkName(LinkKind kind);

} // namespace filrouge
