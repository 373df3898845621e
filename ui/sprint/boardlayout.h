// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sprint/card.h"

#include <QRect>
#include <QSize>

#include <vector>

namespace filrouge {

/// How large the parts of a sprint board are, in pixels.
struct BoardMeasures final {
    int width = 0;    ///< there is for it
    int least = 0;    ///< of a column; more of them than fit are scrolled to
    int gap = 0;      ///< between columns and between cards
    int card = 0;     ///< how high one is
    int laneHead = 0; ///< 0: lanes have none
};

/// Where everything stands on a sprint board: lanes from top to bottom, columns from left to right, cards under each
/// other. Pure; all cards are of one height, so that a place is worked out, not looked for.
class BoardLayout final {
public:
    /// What a card's place follows from.
    struct Place final {
        int lane = 0;
        int stage = 0;
        bool shown = true;
    };

    void lay(const std::vector<Place>& cards, int lanes, const BoardMeasures& measures);

    [[nodiscard]] QSize size() const { return size_; }
    /// Left edge and width of a column.
    [[nodiscard]] int columnLeft(int stage) const { return stage * (column_ + measures_.gap); }
    [[nodiscard]] int columnWidth() const { return column_; }
    [[nodiscard]] int lanes() const { return static_cast<int>(tops_.size()); }
    [[nodiscard]] QRect laneHead(int lane) const;
    /// All of a lane at a stage, also where no card stands.
    [[nodiscard]] QRect cell(int lane, int stage) const;
    /// Nothing for a card that is hidden.
    [[nodiscard]] QRect card(int row) const;
    /// The rows that stand in a cell, from top to bottom.
    [[nodiscard]] const std::vector<int>& rows(int lane, int stage) const;
    /// The card at that point; -1: none.
    [[nodiscard]] int rowAt(QPoint point) const;
    /// The lane at that height, the nearest one outside.
    [[nodiscard]] int laneAt(int y) const;
    /// The stage at that place, the nearest one between two.
    [[nodiscard]] int stageAt(int x) const;
    /// How many cards of the cell stand above that height.
    [[nodiscard]] int placeAt(int lane, int stage, int y) const;

private:
    static constexpr int stages = static_cast<int>(Choices<CardStage>::names.size());
    [[nodiscard]] std::size_t at(int lane, int stage) const
    {
        return static_cast<std::size_t>(lane) * Choices<CardStage>::names.size() + static_cast<std::size_t>(stage);
    }

    BoardMeasures measures_;
    int column_ = 0;
    QSize size_;
    std::vector<int> tops_;              ///< of the lanes
    std::vector<int> heights_;           ///< of the lanes, their heads included
    std::vector<std::vector<int>> rows_; ///< cell by cell
    std::vector<QRect> cards_;           ///< row by row
};

} // namespace filrouge
