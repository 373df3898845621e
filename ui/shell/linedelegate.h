// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/uitheme.h"

#include <QStyledItemDelegate>

namespace filrouge {

/// Draws a LineModel: a title, and under it a quieter line.
class LineDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    LineDelegate(const UiTheme& theme, QObject* parent) : QStyledItemDelegate(parent), theme_(theme) {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const UiTheme& theme_;
};

} // namespace filrouge
