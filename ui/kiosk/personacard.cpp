// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/personacard.h"

#include <QFontMetricsF>
#include <QPaintEvent>
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

} // namespace

PersonaCard::PersonaCard(const UiTheme& theme, KioskPersona persona, QWidget* parent)
    : QRadioButton(parent),
      theme_(theme),
      persona_(std::move(persona))
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setTexts(persona_.name, persona_.tagline);
}

void PersonaCard::setPersona(const KioskPersona& persona)
{
    persona_ = persona;
    setTexts(persona.name, persona.tagline);
}

void PersonaCard::setTexts(const QString& name, const QString& tagline)
{
    persona_.name = name;
    persona_.tagline = tagline;
    setAccessibleName(letter().isEmpty() ? name : letter() + QStringLiteral(". ") + name);
    setAccessibleDescription(tagline);
    update();
}

bool PersonaCard::hitButton(const QPoint& position) const
{
    return rect().contains(position);
}

void PersonaCard::paintLetter(QPainter& painter, const QRectF& box, qreal pixels) const
{
    QFont font = theme_.font(TextSize::Body, QFont::Bold);
    font.setPixelSize(bounded(pixels, 96));
    painter.setFont(font);
    painter.setPen(theme_.tokens().onHues[static_cast<std::size_t>(qBound(0, persona_.hue, 7))]);
    painter.drawText(box, Qt::AlignCenter, letter());
}

void PersonaCard::paintFace(QPainter& painter, const QRectF& face) const
{
    const Tokens& t = theme_.tokens();
    const auto hue = static_cast<std::size_t>(qBound(0, persona_.hue, 7));
    const bool blank = letter().isEmpty();
    QPainterPath circle;
    circle.addEllipse(face);
    painter.setPen(Qt::NoPen);
    if (blank) {
        painter.setBrush(t.paper);
        painter.setPen(QPen(t.outline, 2, Qt::DashLine));
        painter.drawPath(circle);
        return;
    }
    painter.fillPath(circle, t.hues[hue]);
    if (persona_.portrait.isNull()) {
        paintLetter(painter, face, face.width() * 0.5);
        return;
    }
    {
        painter.save();
        painter.setClipPath(circle);
        const QSizeF picture = QSizeF(persona_.portrait.size()).scaled(face.size(), Qt::KeepAspectRatioByExpanding);
        QRectF target({}, picture);
        target.moveCenter(face.center());
        target.moveTop(face.top()); // a portrait's face is above its middle
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(target, persona_.portrait);
        painter.restore();
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(t.hues[hue], 3));
    painter.drawEllipse(face.adjusted(1.5, 1.5, -1.5, -1.5));
    // The letter on its badge, at the face's foot.
    const qreal side = qMax<qreal>(22, face.width() * 0.36);
    const QRectF badge(face.left() - side * 0.1, face.bottom() - side * 0.9, side, side);
    painter.setPen(QPen(t.surface, 2));
    painter.setBrush(t.hues[hue]);
    painter.drawEllipse(badge);
    paintLetter(painter, badge, side * 0.58);
}

void PersonaCard::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& t = theme_.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF card = QRectF(rect()).adjusted(4, 4, -4, -4);
    painter.setBrush(isDown() ? t.selection : t.surface);
    painter.setPen(QPen(isChecked() ? t.thread : t.outline, isChecked() ? 4 : 1));
    painter.drawRoundedRect(card, 10, 10);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(t.focus, 2));
        painter.drawRoundedRect(card.adjusted(-3, -3, 3, 3), 12, 12);
    }

    const qreal pad = qBound<qreal>(8, card.height() * 0.1, 24);
    const qreal side = qMin(card.height() - 2 * pad, card.width() * 0.3);
    const QRectF face(card.left() + pad, card.center().y() - side / 2, side, side);
    paintFace(painter, face);

    const qreal dot = qBound<qreal>(18, card.height() * 0.16, 30);
    const QRectF mark(card.right() - pad - dot, card.top() + pad, dot, dot);
    painter.setBrush(t.surface);
    painter.setPen(QPen(isChecked() ? t.thread : t.outline, 2));
    painter.drawEllipse(mark);
    if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.thread);
        painter.drawEllipse(mark.adjusted(5, 5, -5, -5));
    }

    QFont nameFont = theme_.font(TextSize::Body, QFont::Bold);
    nameFont.setPixelSize(bounded(card.height() * 0.17, 44));
    QFont lineFont = theme_.font(TextSize::Body);
    lineFont.setPixelSize(bounded(card.height() * 0.115, 26));
    const qreal left = face.right() + pad;
    const QFontMetricsF nameMetrics(nameFont);
    const QFontMetricsF lineMetrics(lineFont);
    const qreal room = card.height() - 2 * pad - nameMetrics.height();
    const int most = qMax(0, static_cast<int>(room / lineMetrics.lineSpacing()));
    const qreal width = card.right() - pad - left;
    const QRectF measured = lineMetrics.boundingRect(QRectF(0, 0, width, 10'000), Qt::TextWordWrap, persona_.tagline);
    const qreal lines =
        persona_.tagline.isEmpty() ? 0 : qMin<qreal>(most, qCeil(measured.height() / lineMetrics.lineSpacing() - 0.2));
    const qreal height = nameMetrics.height() + lines * lineMetrics.lineSpacing();
    const qreal top = card.center().y() - height / 2;
    painter.setPen(t.ink);
    // The mark stands beside the name only where their lines meet.
    const qreal nameRight = top < mark.bottom() ? mark.left() - pad / 2 : card.right() - pad;
    painter.setFont(nameFont);
    painter.drawText(QPointF(left, top + nameMetrics.ascent()),
                     nameMetrics.elidedText(persona_.name, Qt::ElideRight, nameRight - left));
    painter.setPen(t.muted);
    if (lines > 0)
        drawLines(painter,
                  QRectF(left, top + nameMetrics.height(), width, lines * lineMetrics.lineSpacing() + 1),
                  persona_.tagline,
                  lineFont);
}

} // namespace filrouge
