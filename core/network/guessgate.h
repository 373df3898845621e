// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/serverlimits.h"

#include <chrono>
#include <string>
#include <string_view>
#include <unordered_map>

namespace filrouge {

/// Whether the request tries a code short enough to be guessed: typed in, or in the address of a voter's page. Codes
/// read from a slip's QR are long, and nobody waits for those.
[[nodiscard]] bool triesShortCode(std::string_view method, std::string_view target);

/// Slows whoever tries out codes, by address and in all. A right code costs nothing, and a room that shares one
/// address is slowed like one person, never shut out. Pure but for what it remembers; time is given to it.
class GuessGate final {
public:
    using Moment = std::chrono::steady_clock::time_point;

    GuessGate(const GuessLimits& limits, Moment now) : limits_(limits), all_{static_cast<double>(limits.burst), now} {}

    /// Whether a short code from that address may be looked at now.
    [[nodiscard]] bool opens(const std::string& address, Moment now);
    /// One was looked at and opened nothing.
    void countWrong(const std::string& address, Moment now);
    /// Forgets the addresses that have been quiet long enough to begin anew.
    void tidy(Moment now);

private:
    /// Fills by a rate up to its size; a wrong code takes one out.
    struct Bucket final {
        double left = 0;
        Moment at;
    };
    struct Guesser final {
        Bucket bucket;
        int wrong = 0;
        Moment last; ///< when it was wrong
    };
    static void refill(Bucket& bucket, int size, int rate, Moment now);
    /// Too many addresses to tell apart are one.
    [[nodiscard]] std::string keyOf(const std::string& address) const;

    GuessLimits limits_;
    std::unordered_map<std::string, Guesser> guessers_;
    Bucket all_;
};

} // namespace filrouge
