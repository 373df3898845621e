// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <vector>

// Tables as spreadsheets hold them, wherever they were read from. Callable from any thread.

namespace filrouge {

/// Past any of these a table is refused: it is no list of people, of interviews or of ballots.
struct TableLimits final {
    qsizetype bytes = 4'000'000; ///< of a text file; workbooks have the limits of packages
    int rows = 20'000;
    int columns = 200;
    int cellCharacters = 40'000; ///< UTF-16 units: a little more than a workbook's cell holds
    int cells = 500'000;         ///< in all
};

/// Row n of a spreadsheet (from 1) is rows[n - 1]; the first is usually the header. Cells are as written, spaces
/// included, with line feeds as line ends.
struct CellTable {
    std::vector<QStringList> rows; ///< no longer than the first; no cell at all: an empty line

    [[nodiscard]] int columns() const { return rows.empty() ? 0 : static_cast<int>(rows.front().size()); }
    /// From 0; empty where the row is shorter than the first.
    [[nodiscard]] QString cell(std::size_t row, int column) const { return rows.at(row).value(column); }

    friend bool operator==(const CellTable&, const CellTable&) = default;
};

/// "row 5, column 2" as errors and remarks name a place: both from 1; column 0 means the whole row.
[[nodiscard]] QString placeAt(qsizetype row, qsizetype column);

/// A refusal that says where: BadCell. `detail` is what is wrong there and what to do, in English without a full stop
/// (ui/messages/details.cpp translates it).
[[nodiscard]] tl::unexpected<Error> failAt(qsizetype row, qsizetype column, QString detail);

} // namespace filrouge
