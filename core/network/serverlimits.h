// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>

namespace filrouge {

/// What one request may be. Bytes.
struct RequestLimits final {
    std::size_t line = 2'048; ///< method, target and version
    std::size_t head = 8'192; ///< the line and all header fields
    int fields = 50;
    std::size_t body = 16'384;
};

/// How wrong codes are slowed. Only short codes can be guessed: 30 bits. With these numbers, guessing from any number
/// of addresses finds one of fifty codes about once in a hundred hours.
struct GuessLimits final {
    int addressBurst = 100; ///< wrong codes from one address before it is slowed: a room that shares one mistypes too
    int addressRate = 20;   ///< a second, from then on
    int burst = 400;        ///< the same for all addresses together ...
    int rate = 50;
    int free = 10; ///< ... but for an address's first wrong codes: other people's guessing does not slow a voter
    std::chrono::minutes memory{10};   ///< how long an address must be quiet to begin anew
    std::size_t addresses = 4'096;     ///< that are told apart
    std::size_t waitingOfOne = 512;    ///< requests kept waiting, of one address
    std::size_t waiting = 1'024;       ///< of all
    std::chrono::seconds patience{20}; ///< how long one waits
};

/// What the server lets come in. Deadlines are absolute: a byte now and then moves none of them.
struct ServerLimits final {
    using Time = std::chrono::milliseconds;

    RequestLimits request;
    Time headTime{5'000};      ///< from a request's first byte to the end of its head
    Time requestTime{10'000};  ///< to its end
    Time idleTime{75'000};     ///< an open connection without a request
    Time writeTime{10'000};    ///< until the answer is taken
    Time listenerTime{60'000}; ///< until a listener has taken an event: who is asleep asks again after waking
    Time busyTime{2'000};      ///< how long stop() waits for ballots that are on their way

    std::size_t sockets = 4'096;
    std::size_t socketsOfOne = 3'584;          ///< from one address, which a whole room may share
    std::size_t listeners = 2'560;             ///< beyond, phones ask now and then
    std::size_t ballots = 4'096;               ///< waiting for their commit
    std::size_t bodies = std::size_t{8} << 20; ///< bytes of request bodies that are on their way
    int sendBuffer = 0;                        ///< bytes the system keeps for one who does not read; 0: as it likes

    Time pushInterval{50}; ///< at most 20 states a second
    std::size_t pushesAtOnce = 64;
    Time heartbeat{20'000}; ///< a line to listeners who were told nothing, so that nobody takes the silence for an end
    GuessLimits guesses;
};

} // namespace filrouge
