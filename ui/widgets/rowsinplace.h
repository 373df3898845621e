// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBoxLayout>

#include <algorithm>
#include <utility>
#include <vector>

namespace filrouge {

/// The rows at the top of `column` become `wanted`, in that order and shown at once, for the keyboard may go there
/// next. Those that are not wanted any more go away; those that stay are not touched: somebody may be writing in them.
template <class Row>
void putInPlace(QBoxLayout& column, std::vector<Row*>& rows, std::vector<Row*> wanted)
{
    for (Row* old : rows) {
        if (std::ranges::find(wanted, old) != wanted.end())
            continue;
        column.removeWidget(old);
        old->hide();
        old->deleteLater(); // it may be what is being pressed
    }
    for (std::size_t i = 0; i < wanted.size(); ++i)
        if (column.indexOf(wanted[i]) != static_cast<int>(i)) {
            column.removeWidget(wanted[i]);
            column.insertWidget(static_cast<int>(i), wanted[i]);
            wanted[i]->setVisible(true);
        }
    rows = std::move(wanted);
}

} // namespace filrouge
