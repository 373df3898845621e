// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sprint/card.h"

#include <array>
#include <vector>

// What a board has come to, told from its cards and their history. Pure.

namespace filrouge {

/// A line of a card's history as figures need it: a programme of years has tens of thousands of them.
struct CardStep final {
    CardId card;
    CardEventKind kind = CardEventKind::Created;
    CardStage stage = CardStage::Idea; ///< where the card has stood since
    Instant at;

    friend bool operator==(const CardStep&, const CardStep&) = default;
};

/// One column of a board.
struct StageFigures final {
    int cards = 0;       ///< that stand there now
    int stays = 0;       ///< that have ended: of a card that came back, each
    double meanDays = 0; ///< that such a stay took; 0: none has ended

    friend bool operator==(const StageFigures&, const StageFigures&) = default;
};

struct BoardFigures final {
    std::array<StageFigures, Choices<CardStage>::names.size()> stages;
    std::array<int, Choices<Decision>::names.size()> decisions{}; ///< how many cards stand at each
    int carriedOver = 0; ///< cards that have left a sprint undecided at least once

    [[nodiscard]] const StageFigures& of(CardStage stage) const { return stages[static_cast<std::size_t>(stage)]; }
    [[nodiscard]] int of(Decision decision) const { return decisions[static_cast<std::size_t>(decision)]; }

    friend bool operator==(const BoardFigures&, const BoardFigures&) = default;
};

/// Of these cards. `steps` in any order; those of other cards do not count.
[[nodiscard]] BoardFigures boardFigures(const std::vector<Card>& cards, std::vector<CardStep> steps);

} // namespace filrouge
