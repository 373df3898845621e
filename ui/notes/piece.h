// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/evidence.h"

#include <vector>

namespace filrouge {

/// A piece of evidence with what it speaks of, as lists and forms show it.
struct Piece final {
    Evidence evidence;
    std::vector<Irritant> irritants;

    friend bool operator==(const Piece&, const Piece&) = default;
};

} // namespace filrouge
