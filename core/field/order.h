// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/rowstore.h"

#include <algorithm>

namespace filrouge {

// Rows that people put in an order of their own: positions run 0 .. n-1 without gaps among siblings.

/// The rows (in their order) with one of them taken to `position`; a position outside goes to the nearest end.
/// Unchanged when no row has that id.
template <class Row>
[[nodiscard]] std::vector<Row> moved(std::vector<Row> rows, decltype(Row::id) id, int position)
{
    const auto row = std::find_if(rows.begin(), rows.end(), [id](const Row& each) { return each.id == id; });
    if (row == rows.end())
        return rows;
    const auto target = rows.begin() + std::clamp(position, 0, static_cast<int>(rows.size()) - 1);
    if (row < target)
        std::rotate(row, row + 1, target + 1);
    else
        std::rotate(target, row, row + 1);
    return rows;
}

/// Gives the rows the positions of their order, and writes those that had another.
template <class Row>
[[nodiscard]] Result<> renumber(Edit& edit, const RowStore<Row>& store, std::vector<Row> rows)
{
    int position = 0;
    for (Row& row : rows) {
        if (row.position != position) {
            row.position = position;
            FILROUGE_TRY(store.update(edit, row));
        }
        ++position;
    }
    return {};
}

} // namespace filrouge
