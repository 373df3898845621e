// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

namespace filrouge {

/// The fields of one window that hold typing which is not in the file yet. Whatever reads the file or leaves the
/// window asks them first: flush() before a command, an undo, an export, closing.
class PendingEdits final {
public:
    /// A field's claim; the typing is dropped with it.
    class Claim final {
    public:
        Claim(PendingEdits& edits, std::function<void()> flush);
        ~Claim();
        Claim(const Claim&) = delete;
        Claim& operator=(const Claim&) = delete;

    private:
        friend class PendingEdits;
        PendingEdits& edits_;
        std::function<void()> flush_;
    };

    /// Every field's typing goes into the file now.
    void flush();

private:
    std::vector<Claim*> claims_;
};

} // namespace filrouge
