// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/drawnlines.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>
#include <QTextLine>

namespace filrouge {

int drawLines(QPainter& painter, const QRect& box, const QString& text, const QFont& font, const QColor& colour,
              int lines, Qt::AlignmentFlag side)
{
    const QFontMetrics metrics(font);
    painter.setFont(font);
    painter.setPen(colour);
    // More than a card can ever show is not worth laying out.
    QTextLayout layout(text.simplified().left(600), font);
    layout.beginLayout();
    int y = box.top();
    for (int i = 0; i < lines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(box.width());
        const QString rest = layout.text().mid(line.textStart());
        const bool last = i == lines - 1;
        const QString shown = last ? metrics.elidedText(rest, Qt::ElideRight, box.width())
                                   : metrics.elidedText(rest.left(line.textLength()), Qt::ElideRight, box.width() + 8);
        painter.drawText(QRect(box.left(), y, box.width(), metrics.lineSpacing()),
                         side | Qt::AlignVCenter | Qt::TextSingleLine,
                         shown);
        y += metrics.lineSpacing();
    }
    layout.endLayout();
    return y;
}

} // namespace filrouge
