// SPDX-License-Identifier: GPL-3.0-or-later
// The text of a list's or table's cell in one line. Qt lays each text out four times to draw it, whole; a page of cells
// then takes longer than a frame.
#include "ui/theme/paperstyle.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPalette>
#include <QStyleOptionViewItem>
#include <QTextLayout>
#include <QTextOption>

namespace filrouge {

namespace {

constexpr QChar ellipsis(0x2026);

/// More than a line of that width has room for: what is not seen need not be laid out.
qsizetype mostLetters(int width)
{
    constexpr int narrowest = 2; // px, of an i in the smallest letters
    return 16 + width / narrowest;
}

bool isPlainLine(const QStyleOptionViewItem& item)
{
    const bool left = (item.displayAlignment & Qt::AlignHorizontal_Mask & ~Qt::AlignLeft) == 0;
    return !item.text.isEmpty() && left && item.direction == Qt::LeftToRight && item.textElideMode == Qt::ElideRight &&
           !item.features.testFlag(QStyleOptionViewItem::WrapText) && !item.text.isRightToLeft() &&
           !item.text.contains(QChar::LineSeparator) && !item.text.contains(u'\n');
}

QColor inkOf(const QStyleOptionViewItem& item)
{
    const QPalette::ColorGroup group = !item.state.testFlag(QStyle::State_Enabled) ? QPalette::Disabled
                                       : item.state.testFlag(QStyle::State_Active) ? QPalette::Normal
                                                                                   : QPalette::Inactive;
    return item.palette.color(group,
                              item.state.testFlag(QStyle::State_Selected) ? QPalette::HighlightedText : QPalette::Text);
}

/// Draws as much of it as fits, and an ellipsis where it is cut.
void drawLine(QPainter& painter, const QRect& box, const QString& text, const QFont& font)
{
    QTextLayout layout(text, font, painter.device());
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(box.width());
    layout.endLayout();
    const QPointF place(box.left(), box.top() + (box.height() - line.height()) / 2);
    if (line.naturalTextWidth() <= box.width()) {
        layout.draw(&painter, place);
        return;
    }
    const QFontMetricsF metrics(font, painter.device());
    int cut = line.xToCursor(box.width() - metrics.horizontalAdvance(ellipsis), QTextLine::CursorOnCharacter);
    while (cut > 0 && text[cut - 1].isSpace())
        --cut;
    const qreal end = line.cursorToX(cut);
    painter.save();
    painter.setClipRect(QRectF(box.left(), box.top(), end, box.height()), Qt::IntersectClip);
    layout.draw(&painter, place);
    painter.restore();
    painter.setFont(font);
    painter.drawText(QPointF(box.left() + end, place.y() + line.ascent()), ellipsis);
}

} // namespace

bool PaperStyle::drawCellLine(const QStyleOptionViewItem& item, QPainter* painter, const QWidget* widget) const
{
    if (!isPlainLine(item))
        return false;
    QStyleOptionViewItem bare(item);
    bare.text.clear();
    QProxyStyle::drawControl(CE_ItemViewItem, &bare, painter, widget);
    QStyleOptionViewItem whole(item);
    whole.showDecorationSelected = true; // the text's place is then all that the decoration leaves
    whole.text.clear();
    const int margin = pixelMetric(PM_FocusFrameHMargin, &item, widget) + 1;
    const QRect box = subElementRect(SE_ItemViewItemText, &whole, widget).adjusted(margin, 0, -margin, 0);
    painter->save();
    painter->setPen(inkOf(item));
    drawLine(*painter, box, item.text.left(mostLetters(box.width())), item.font);
    painter->restore();
    return true;
}

} // namespace filrouge
