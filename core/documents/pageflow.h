// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/strip.h"

namespace filrouge {

/// Where a strip comes to stand.
struct Placement final {
    int page = 0; ///< from 0
    double y = 0; ///< points from the page's top edge
};

/// Fills pages with strips between `top` and `bottom`. Strips that keep with their next go to the next page together,
/// unless no page could hold them all. One placement a strip.
[[nodiscard]] std::vector<Placement> placedOnPages(const StripList& list, double top, double bottom);

} // namespace filrouge
