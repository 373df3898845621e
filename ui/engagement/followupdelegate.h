// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/engagement/followup.h"
#include "ui/theme/uitheme.h"

#include <QStyledItemDelegate>

namespace filrouge {

class FollowUpList;

/// A promise as a card: the persona's hue and letter, its title in three lines, its status, whose it is, and what
/// matters most now.
class FollowUpDelegate final : public QStyledItemDelegate {
public:
    FollowUpDelegate(const UiTheme& theme, FollowUpList& list);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    [[nodiscard]] QRect textRect(const QRect& card) const;
    [[nodiscard]] int titleHeight(const QString& title, int width) const;
    void paintFoot(QPainter& painter, const FollowUp& one, const QRect& place, const QColor& ink) const;

    const UiTheme& theme_;
    FollowUpList& list_;
};

} // namespace filrouge
