// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QTableView;

namespace filrouge {

class UiTheme;

/// From now on the rows, and the columns somebody may have drawn wider, grow and shrink with the letters. `rowHeight`:
/// pixels at 100 %. The table lies on the page: under its last row there is no other ground.
void scaleWithLetters(QTableView& table, const UiTheme& theme, int rowHeight);

/// Order, widths and sorting of the columns, to be kept; they come back as wide for letters of another size.
[[nodiscard]] QByteArray columnsOf(const QTableView& table, const UiTheme& theme);
/// What is of another version, or damaged, changes nothing.
void restoreColumns(QTableView& table, const UiTheme& theme, const QByteArray& columns);

} // namespace filrouge
