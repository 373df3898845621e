// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/sprintsheet.h"
#include "core/sprint/solution.h"

namespace filrouge {

/// All the print of a sprint's board shows, as values.
struct SprintBoardContent final {
    SprintSheet sheet = {};
    std::vector<Solution> solutions = {}; ///< those of its cards, in their order

    friend bool operator==(const SprintBoardContent&, const SprintBoardContent&) = default;
};

/// "Board of sprint 2: Atelier Sarah" for the wall (requirement B3): goal and days, then a lane for each solution that
/// has a card and one for cards without, a column for each stage with its count and limit. Cards say their iteration,
/// what was decided and whether they were carried over; those that went on to another sprint stay visible, without
/// being counted. Titles of more than 100 characters break off. In the programme's language.
[[nodiscard]] Document sprintBoardDocument(const SprintBoardContent& content);

} // namespace filrouge
