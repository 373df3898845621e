// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engagement/signaturepad.h"

#include <QBuffer>
#include <QEventPoint>
#include <QImage>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QPainterPath>
#include <QPen>
#include <QSizePolicy>
#include <QTabletEvent>
#include <QTouchEvent>

namespace filrouge {

namespace {

constexpr qreal penWidth = 2.2;
constexpr qreal scale = 3; // printed 50 mm wide, at about 300 dots an inch
constexpr QColor ink(20, 24, 60);

/// Through the middles of what the hand gave: no corners.
QPainterPath smooth(const QPolygonF& stroke)
{
    QPainterPath path(stroke.first());
    for (int i = 1; i + 1 < stroke.size(); ++i)
        path.quadTo(stroke[i], (stroke[i] + stroke[i + 1]) / 2);
    path.lineTo(stroke.size() > 1 ? stroke.last() : stroke.first() + QPointF(0.1, 0));
    return path;
}

} // namespace

SignaturePad::SignaturePad(const UiTheme& theme) : theme_(theme)
{
    setAttribute(Qt::WA_AcceptTouchEvents);
    setCursor(Qt::CrossCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    retranslate();
}

QSize SignaturePad::sizeHint() const
{
    return {theme_.px(360), theme_.px(140)};
}

void SignaturePad::clear()
{
    strokes_.clear();
    drawing_ = false;
    update();
    Q_EMIT drawn();
}

void SignaturePad::begin(QPointF at)
{
    strokes_.push_back(QPolygonF{at});
    drawing_ = true;
    update();
}

void SignaturePad::draw(QPointF to)
{
    if (!drawing_)
        return;
    strokes_.back() << to;
    update();
}

void SignaturePad::end()
{
    if (std::exchange(drawing_, false))
        Q_EMIT drawn();
}

bool SignaturePad::event(QEvent* event)
{
    switch (event->type()) {
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd: {
        const auto* touch = static_cast<QTouchEvent*>(event);
        const QEventPoint& finger = touch->points().first(); // one hand signs
        if (event->type() == QEvent::TouchBegin)
            begin(finger.position());
        else
            draw(finger.position());
        if (event->type() == QEvent::TouchEnd)
            end();
        event->accept();
        return true;
    }
    case QEvent::TouchCancel:
        end();
        return true;
    default:
        return QWidget::event(event);
    }
}

void SignaturePad::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && event->source() == Qt::MouseEventNotSynthesized)
        begin(event->position());
}

void SignaturePad::mouseMoveEvent(QMouseEvent* event)
{
    draw(event->position());
}

void SignaturePad::mouseReleaseEvent(QMouseEvent* /*event*/)
{
    end();
}

void SignaturePad::tabletEvent(QTabletEvent* event)
{
    if (event->type() == QEvent::TabletPress)
        begin(event->position());
    else if (event->type() == QEvent::TabletMove)
        draw(event->position());
    else if (event->type() == QEvent::TabletRelease)
        end();
    event->accept();
}

void SignaturePad::drawStrokes(QPainter& painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, penWidth * theme_.zoom() / 100, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    for (const QPolygonF& stroke : strokes_)
        painter.drawPath(smooth(stroke));
}

QByteArray SignaturePad::png() const
{
    QRectF bounds;
    for (const QPolygonF& stroke : strokes_)
        bounds |= stroke.boundingRect().adjusted(-1, -1, 1, 1);
    if (bounds.isEmpty())
        return {};
    bounds.adjust(-4, -4, 4, 4);
    QImage image((bounds.size() * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.scale(scale, scale);
    painter.translate(-bounds.topLeft());
    drawStrokes(painter);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

void SignaturePad::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& t = theme_.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::white);
    painter.setPen(QPen(t.outline, 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const int line = height() - theme_.px(36);
    painter.setPen(QPen(QColor(190, 190, 190), 1, Qt::DashLine));
    painter.drawLine(theme_.px(24), line, width() - theme_.px(24), line);
    drawStrokes(painter);
}

void SignaturePad::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SignaturePad::retranslate()
{
    setAccessibleName(tr("Sign here"));
    setAccessibleDescription(tr("Draw the signature with the mouse, a finger or a pen. Signing on paper is as good."));
}

} // namespace filrouge
