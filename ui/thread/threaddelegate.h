// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/uitheme.h"

#include <QStyledItemDelegate>

namespace filrouge {

class ThreadModel;

/// Draws the knots of a ThreadModel in a tree: who, what is said, where and how heavy. Users' own voices have the
/// thread's red at their edge, gaps are amber and say so.
class ThreadDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    ThreadDelegate(const UiTheme& theme, const ThreadModel& model, QObject* parent);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    [[nodiscard]] int roomFor(const QStyleOptionViewItem& option, const QModelIndex& index) const;

    const UiTheme& theme_;
    const ThreadModel& model_;
};

} // namespace filrouge
