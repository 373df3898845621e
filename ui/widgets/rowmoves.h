// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace filrouge {

/// One row from where it stands to where it will.
struct RowMove final {
    int from = 0;
    int to = 0;

    friend bool operator==(const RowMove&, const RowMove&) = default;
};

/// What brings rows with these keys into the order that is wanted (the same keys), one after the other: a row that
/// goes up or down, however far, is one move. Linear where nothing moves, else also in the moves.
[[nodiscard]] std::vector<RowMove> movesBetween(std::vector<qint64> now, const std::vector<qint64>& wanted);

} // namespace filrouge
