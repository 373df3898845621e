// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sprint/boardcarddelegate.h"

#include "ui/sprint/boardmodel.h"
#include "ui/widgets/drawnlines.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPen>

namespace filrouge {

namespace {

constexpr int padding = 10;
constexpr int titleLines = 3;
constexpr int markLines = 2;
constexpr int bar = 4;

} // namespace

BoardCardDelegate::BoardCardDelegate(const UiTheme& theme, const BoardModel& model, QObject* parent)
    : QStyledItemDelegate(parent),
      theme_(theme),
      model_(model)
{}

int BoardCardDelegate::heightOf(const UiTheme& theme)
{
    const int title = QFontMetrics(theme.font(TextSize::Body, QFont::DemiBold)).lineSpacing();
    const int small = QFontMetrics(theme.font(TextSize::Small)).lineSpacing();
    return titleLines * title + markLines * small + theme.px(2 * padding + 4);
}

QSize BoardCardDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const
{
    return {option.rect.width(), heightOf(theme_)};
}

void BoardCardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const BoardCard& card = model_.row(index.row());
    const Tokens& t = theme_.tokens();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(focused ? QPen(t.focus, 2) : QPen(selected ? t.outline : t.hairline, 1));
    painter->setBrush(selected ? t.selection : card.carriedOut ? t.paper : t.surface);
    painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 6, 6);
    if (card.carriedFrom > 0) // the words say so too
        painter->fillRect(QRect(option.rect.left() + 2,
                                option.rect.top() + theme_.px(6),
                                theme_.px(bar),
                                option.rect.height() - theme_.px(12)),
                          t.onWarning);
    QRect text = option.rect.adjusted(theme_.px(padding), theme_.px(padding), -theme_.px(padding), -theme_.px(padding));
    const QColor ink = selected ? t.onSelection : card.carriedOut ? t.muted : t.ink;
    const QFont title = theme_.font(TextSize::Body, QFont::DemiBold);
    const int under = drawLines(*painter, text, index.data().toString(), title, ink, titleLines);
    text.setTop(under + theme_.px(4));
    drawLines(*painter,
              text,
              BoardModel::marksOf(card).join(QStringLiteral(" · ")),
              theme_.font(TextSize::Small),
              selected ? t.onSelection : t.muted,
              markLines);
    painter->restore();
}

} // namespace filrouge
