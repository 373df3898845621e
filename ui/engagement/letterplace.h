// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

namespace filrouge {

/// What of a letter is on the desk: its beginning, one difficulty with its answers, the promises that answer none, or
/// its end with the signatures.
struct LetterPlace final {
    enum class Part { Opening, Difficulty, Others, Closing };

    Part part = Part::Opening;
    DifficultyId difficulty = {}; ///< of Part::Difficulty only

    friend bool operator==(const LetterPlace&, const LetterPlace&) = default;
};

} // namespace filrouge
