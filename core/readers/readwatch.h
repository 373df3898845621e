// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>

namespace filrouge {

/// How far a reader on another thread has come, and the wish that it stop.
struct ReadWatch final {
    std::atomic<bool> cancelled = false; ///< set by whoever waits: the reader leaves with Cancelled
    std::atomic<int> percent = 0;        ///< set by the reader: 0 .. 100

    /// Of several files one after the other: what is told from now on is of that one (from 0). By the reader.
    void beginPart(int part, int parts)
    {
        part_ = part;
        parts_ = parts;
        tell(0);
    }
    /// How much of the part has been read, 0 .. 100. By the reader.
    void tell(int percentOfPart) { percent = (100 * part_ + percentOfPart) / parts_; }

private:
    int part_ = 0;
    int parts_ = 1;
};

} // namespace filrouge
