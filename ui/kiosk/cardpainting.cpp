// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/cardpainting.h"

#include "ui/theme/uitheme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QPen>
#include <QTextLayout>
#include <QTextLine>

namespace filrouge {

namespace {

constexpr int smallestText = 12;

int bounded(qreal wanted, int largest)
{
    return qBound(smallestText, qRound(wanted), largest);
}

// Whole lines, the last one cut short when there is more.
void drawLines(QPainter& painter, const QRectF& box, const QString& text, const QFont& font)
{
    const QFontMetricsF metrics(font);
    const int most = static_cast<int>(box.height() / metrics.lineSpacing());
    QTextLayout layout(text, font);
    layout.beginLayout();
    qreal y = box.top();
    for (int i = 0; i < most; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(box.width());
        const QString rest = text.mid(line.textStart());
        const bool last = i + 1 == most;
        const QString shown = last ? metrics.elidedText(rest, Qt::ElideRight, box.width())
                                   : text.mid(line.textStart(), line.textLength());
        painter.setFont(font);
        painter.drawText(QPointF(box.left(), y + metrics.ascent()), shown);
        y += metrics.lineSpacing();
    }
    layout.endLayout();
}

class CardPainter final {
public:
    CardPainter(QPainter& painter, const UiTheme& theme, const KioskPersona& persona, const CardLook& look)
        : painter_(painter),
          theme_(theme),
          persona_(persona),
          look_(look)
    {}

    void paint(const QRect& rect) const;

private:
    void paintLetter(const QRectF& box, qreal pixels) const;
    void paintFace(const QRectF& face) const;
    void paintMark(const QRectF& mark) const;

    QPainter& painter_;
    const UiTheme& theme_;
    const KioskPersona& persona_;
    const CardLook& look_;
};

void CardPainter::paintLetter(const QRectF& box, qreal pixels) const
{
    QFont font = theme_.font(TextSize::Body, QFont::Bold);
    font.setPixelSize(bounded(pixels, 96));
    painter_.setFont(font);
    painter_.setPen(theme_.tokens().onHues[static_cast<std::size_t>(qBound(0, persona_.hue, 7))]);
    painter_.drawText(box, Qt::AlignCenter, persona_.letter);
}

void CardPainter::paintFace(const QRectF& face) const
{
    const Tokens& t = theme_.tokens();
    const auto hue = static_cast<std::size_t>(qBound(0, persona_.hue, 7));
    const bool blank = persona_.letter.isEmpty();
    QPainterPath circle;
    circle.addEllipse(face);
    painter_.setPen(Qt::NoPen);
    if (blank) {
        painter_.setBrush(t.paper);
        painter_.setPen(QPen(t.outline, 2, Qt::DashLine));
        painter_.drawPath(circle);
        return;
    }
    painter_.fillPath(circle, t.hues[hue]);
    if (persona_.portrait.isNull()) {
        paintLetter(face, face.width() * 0.5);
        return;
    }
    {
        painter_.save();
        painter_.setClipPath(circle);
        const QSizeF picture = QSizeF(persona_.portrait.size()).scaled(face.size(), Qt::KeepAspectRatioByExpanding);
        QRectF target({}, picture);
        target.moveCenter(face.center());
        target.moveTop(face.top()); // a portrait's face is above its middle
        painter_.setRenderHint(QPainter::SmoothPixmapTransform);
        painter_.drawImage(target, persona_.portrait);
        painter_.restore();
    }
    painter_.setBrush(Qt::NoBrush);
    painter_.setPen(QPen(t.hues[hue], 3));
    painter_.drawEllipse(face.adjusted(1.5, 1.5, -1.5, -1.5));
    // The letter on its badge, at the face's foot.
    const qreal side = qMax<qreal>(22, face.width() * 0.36);
    const QRectF badge(face.left() - side * 0.1, face.bottom() - side * 0.9, side, side);
    painter_.setPen(QPen(t.surface, 2));
    painter_.setBrush(t.hues[hue]);
    painter_.drawEllipse(badge);
    paintLetter(badge, side * 0.58);
}

void CardPainter::paintMark(const QRectF& mark) const
{
    if (look_.mark == CardMark::None)
        return;
    const Tokens& t = theme_.tokens();
    const bool round = look_.mark == CardMark::Round;
    const qreal corner = round ? mark.width() / 2 : 4;
    painter_.setBrush(look_.chosen && !round ? t.thread : t.surface);
    painter_.setPen(QPen(look_.chosen ? t.thread : t.outline, 2));
    painter_.drawRoundedRect(mark, corner, corner);
    if (!look_.chosen)
        return;
    if (round) {
        painter_.setPen(Qt::NoPen);
        painter_.setBrush(t.thread);
        painter_.drawEllipse(mark.adjusted(5, 5, -5, -5));
        return;
    }
    painter_.setPen(QPen(t.onThread, qMax<qreal>(2, mark.width() * 0.12), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter_.setBrush(Qt::NoBrush);
    const auto at = [&](qreal x, qreal y) { return mark.topLeft() + QPointF(mark.width() * x, mark.height() * y); };
    painter_.drawPolyline(QPolygonF{at(0.24, 0.52), at(0.43, 0.72), at(0.77, 0.3)});
}

void CardPainter::paint(const QRect& rect) const
{
    const Tokens& t = theme_.tokens();
    painter_.setRenderHint(QPainter::Antialiasing);
    const QRectF card = QRectF(rect).adjusted(4, 4, -4, -4);
    painter_.setBrush(look_.down ? t.selection : t.surface);
    painter_.setPen(QPen(look_.chosen ? t.thread : t.outline, look_.chosen ? 4 : 1));
    painter_.drawRoundedRect(card, 10, 10);
    if (look_.focused) {
        painter_.setBrush(Qt::NoBrush);
        painter_.setPen(QPen(t.focus, 2));
        painter_.drawRoundedRect(card.adjusted(-3, -3, 3, 3), 12, 12);
    }

    const qreal pad = qBound<qreal>(8, card.height() * 0.1, 24);
    const qreal side = qMin(card.height() - 2 * pad, card.width() * 0.3);
    const QRectF face(card.left() + pad, card.center().y() - side / 2, side, side);
    paintFace(face);

    const qreal dot = qBound<qreal>(18, card.height() * 0.16, 30);
    const QRectF mark(card.right() - pad - dot, card.top() + pad, dot, look_.mark == CardMark::None ? 0 : dot);
    paintMark(mark);

    QFont nameFont = theme_.font(TextSize::Body, QFont::Bold);
    nameFont.setPixelSize(bounded(card.height() * 0.17, 44));
    QFont lineFont = theme_.font(TextSize::Body);
    lineFont.setPixelSize(bounded(card.height() * 0.115, 26));
    const qreal left = face.right() + pad;
    const QFontMetricsF nameMetrics(nameFont);
    const QFontMetricsF lineMetrics(lineFont);
    const qreal room = card.height() - 2 * pad - nameMetrics.height();
    const int most = qMax(0, static_cast<int>(room / lineMetrics.lineSpacing()));
    const qreal right = card.right() - pad - look_.kept;
    const qreal width = right - left;
    const QRectF measured = lineMetrics.boundingRect(QRectF(0, 0, width, 10'000), Qt::TextWordWrap, persona_.tagline);
    const qreal lines =
        persona_.tagline.isEmpty() ? 0 : qMin<qreal>(most, qCeil(measured.height() / lineMetrics.lineSpacing() - 0.2));
    const qreal height = nameMetrics.height() + lines * lineMetrics.lineSpacing();
    const qreal top = card.center().y() - height / 2;
    painter_.setPen(t.ink);
    // The mark stands beside the name only where their lines meet.
    const qreal nameRight = look_.mark != CardMark::None && top < mark.bottom() ? mark.left() - pad / 2 : right;
    painter_.setFont(nameFont);
    painter_.drawText(QPointF(left, top + nameMetrics.ascent()),
                      nameMetrics.elidedText(persona_.name, Qt::ElideRight, nameRight - left));
    painter_.setPen(t.muted);
    if (lines > 0)
        drawLines(painter_,
                  QRectF(left, top + nameMetrics.height(), width, lines * lineMetrics.lineSpacing() + 1),
                  persona_.tagline,
                  lineFont);
}

} // namespace

void paintCard(QPainter& painter, const UiTheme& theme, const QRect& rect, const KioskPersona& persona,
               const CardLook& look)
{
    CardPainter(painter, theme, persona, look).paint(rect);
}

} // namespace filrouge
