// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/linedelegate.h"

#include "ui/shell/linemodel.h"

#include <QPainter>
#include <QPen>
#include <QStyle>
#include <QStyleOptionViewItem>

namespace filrouge {

QSize LineDelegate::sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& /*index*/) const
{
    return {theme_.px(200), theme_.px(48)};
}

void LineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& t = theme_.tokens();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(t.selection);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 1, -2, -1), 6, 6);
    }
    const QString detail = index.data(LineModel::DetailRole).toString();
    const QRect text = option.rect.adjusted(theme_.px(12), theme_.px(4), -theme_.px(12), -theme_.px(4));
    const int half = text.height() / 2;
    painter->setFont(theme_.font(TextSize::Body, QFont::Medium));
    painter->setPen(selected ? t.onSelection : t.ink);
    const QRect upper = detail.isEmpty() ? text : QRect(text.left(), text.top(), text.width(), half);
    painter->drawText(
        upper,
        Qt::AlignVCenter | Qt::AlignLeft,
        painter->fontMetrics().elidedText(index.data().toString().simplified(), Qt::ElideRight, upper.width()));
    if (!detail.isEmpty()) {
        painter->setFont(theme_.font(TextSize::Small));
        painter->setPen(selected ? t.onSelection : t.muted);
        const QRect lower(text.left(), text.top() + half, text.width(), half);
        painter->drawText(lower,
                          Qt::AlignVCenter | Qt::AlignLeft,
                          painter->fontMetrics().elidedText(detail.simplified(), Qt::ElideRight, lower.width()));
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(t.focus, 2));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(3, 2, -3, -2), 5, 5);
    }
    painter->restore();
}

} // namespace filrouge
