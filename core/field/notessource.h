// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <optional>

namespace filrouge {

/// Whose notes: those of an interview or of an immersion (one of the two is set).
struct NotesSource final {
    std::optional<InterviewId> interview = {};
    std::optional<ImmersionId> immersion = {};

    [[nodiscard]] bool isEmpty() const { return !interview && !immersion; }

    friend bool operator==(const NotesSource&, const NotesSource&) = default;
};

} // namespace filrouge
