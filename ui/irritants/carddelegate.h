// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/uitheme.h"

#include <QStyledItemDelegate>

class QListView;

namespace filrouge {

/// Draws a card of the board: what gets in the way, how much holds it up, how grave it is. All are of one height.
class CardDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    CardDelegate(const UiTheme& theme, QListView* column);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// Between one card and the next, at 100 %.
    static constexpr int gap = 8;

private:
    /// The words on amber; returns how wide they are.
    int drawPill(QPainter& painter, const QRect& line) const;

    const UiTheme& theme_;
    QListView* column_;
};

} // namespace filrouge
