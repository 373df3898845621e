// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/irritants/carddelegate.h"

#include "ui/irritants/cardcolumn.h"
#include "ui/widgets/drawnlines.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPen>
#include <QStyleOptionViewItem>

namespace filrouge {

namespace {

constexpr int padding = 10;
constexpr int titleLines = 2;
constexpr int smallLines = 5;

} // namespace

CardDelegate::CardDelegate(const UiTheme& theme, QListView* column)
    : QStyledItemDelegate(column),
      theme_(theme),
      column_(column)
{}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& /*index*/) const
{
    const int title = QFontMetrics(theme_.font(TextSize::Body, QFont::DemiBold)).lineSpacing();
    const int small = QFontMetrics(theme_.font(TextSize::Small)).lineSpacing();
    return {qMax(1, column_->viewport()->width()),
            titleLines * title + smallLines * small + theme_.px(2 * padding + 4 + gap)};
}

int CardDelegate::drawPill(QPainter& painter, const QRect& line) const
{
    const Tokens& t = theme_.tokens();
    const QString words = tr("needs more sources");
    painter.setFont(theme_.font(TextSize::Small));
    const int width = painter.fontMetrics().horizontalAdvance(words) + theme_.px(12);
    const QRectF pill(line.right() - width + 1, line.top(), width, line.height());
    painter.setPen(QPen(t.onWarning, 1));
    painter.setBrush(t.warning);
    painter.drawRoundedRect(pill.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.drawText(pill, Qt::AlignCenter, words);
    return width;
}

void CardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const IrritantCard& card = static_cast<const CardColumn*>(column_)->rows().row(index.row());
    const Tokens& t = theme_.tokens();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -theme_.px(gap));
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const bool open = option.state.testFlag(QStyle::State_Selected);
    painter->setPen(focused                                          ? QPen(t.focus, 3)
                    : card.marked                                    ? QPen(t.thread, 2)
                    : open                                           ? QPen(t.outline, 2)
                    : option.state.testFlag(QStyle::State_MouseOver) ? QPen(t.outline, 1)
                                                                     : QPen(t.hairline, 1));
    painter->setBrush(card.marked ? t.selection : t.surface);
    painter->drawRoundedRect(box, 8, 8);

    const QColor ink = card.marked ? t.onSelection : t.ink;
    const QColor quiet = card.marked ? t.onSelection : t.muted;
    const QFont small = theme_.font(TextSize::Small);
    const int step = QFontMetrics(small).lineSpacing();
    QRect text =
        box.toRect().adjusted(theme_.px(padding), theme_.px(padding), -theme_.px(padding), -theme_.px(padding));
    const QFont title = theme_.font(TextSize::Body, QFont::DemiBold);
    drawLines(*painter, text, card.irritant.title, title, ink, titleLines);
    text.setTop(text.top() + titleLines * QFontMetrics(title).lineSpacing() + theme_.px(4));
    text.setHeight(step);
    const auto line = [&](const QString& words, const QColor& colour) {
        drawLines(*painter, text, words, small, colour, 1);
        text.translate(0, step);
    };
    line(IrritantCards::weightText(card.weight), ink);
    line(IrritantCards::voicesText(card.weight), quiet);
    line(IrritantCards::kindsText(card.weight), quiet);
    line(IrritantCards::gravityText(card.irritant), quiet);
    if (card.weight.needsMoreSources())
        text.setRight(text.right() - drawPill(*painter, text) - theme_.px(6));
    line(card.irritant.publics, quiet);
    painter->restore();
}

} // namespace filrouge
