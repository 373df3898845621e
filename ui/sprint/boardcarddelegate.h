// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/uitheme.h"

#include <QStyledItemDelegate>

namespace filrouge {

class BoardModel;

/// Draws a card of a sprint board: its title in three lines, then what matters most. All are of one height.
class BoardCardDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    BoardCardDelegate(const UiTheme& theme, const BoardModel& model, QObject* parent);

    [[nodiscard]] static int heightOf(const UiTheme& theme);
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const UiTheme& theme_;
    const BoardModel& model_;
};

} // namespace filrouge
