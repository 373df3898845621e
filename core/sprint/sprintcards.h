// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sprint/card.h"
#include "core/sprint/fieldtest.h"
#include "core/sprint/sprint.h"

#include <vector>

namespace filrouge {

/// All that one team has on its boards.
struct TeamCards final {
    std::vector<Sprint> sprints = {};
    std::vector<Card> cards = {}; ///< of every sprint and of none
    std::vector<CardEvent> events = {};
    std::vector<FieldTest> tests = {};
};

/// A card on the board of one sprint, also one that was taken along out of it when it was closed.
struct SprintCard final {
    Card card = {}; ///< of one that went on: the stage is the one where it stood then
    bool carriedIn = false;
    std::optional<SprintId> cameFrom = {}; ///< of one carried in; none: that sprint was removed
    bool carriedOut = false;
    std::optional<SprintId> wentTo = {};    ///< of one carried out; none: it waits for a sprint
    std::vector<FieldTest> fieldTests = {}; ///< of this sprint, by day; those without a day come first

    friend bool operator==(const SprintCard&, const SprintCard&) = default;
};

/// The board of that sprint, by stage and place. Only what was carried over undecided is told twice, here and there: a
/// card that was put into another sprint by hand is there alone. A field test belongs to the sprint in whose days it
/// was held, if its card was in it, else to the sprint of its card. Pure.
[[nodiscard]] std::vector<SprintCard> cardsOf(SprintId sprint, const TeamCards& team);

/// The sprint of the team that begins next after that one, if there is one.
[[nodiscard]] std::optional<Sprint> nextSprint(const Sprint& sprint, const std::vector<Sprint>& sprints);

} // namespace filrouge
