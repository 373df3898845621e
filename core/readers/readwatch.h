// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>

namespace filrouge {

/// How far a reader on another thread has come, and the wish that it stop.
struct ReadWatch final {
    std::atomic<bool> cancelled = false; ///< set by whoever waits: the reader leaves with Cancelled
    std::atomic<int> percent = 0;        ///< set by the reader: 0 .. 100
};

} // namespace filrouge
