// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/persona/marks.h"

#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace filrouge {

namespace {

std::size_t index(int hue)
{
    return static_cast<std::size_t>(std::clamp(hue, 0, 7));
}

QPolygonF star(const QRectF& box, int points, qreal inner, qreal turn)
{
    QPolygonF shape;
    const int corners = inner < 1 ? 2 * points : points;
    for (int i = 0; i < corners; ++i) {
        const qreal angle = turn + 2 * std::numbers::pi * i / corners;
        const qreal reach = inner < 1 && i % 2 == 1 ? inner : 1;
        shape << box.center() + QPointF(std::sin(angle) * box.width(), -std::cos(angle) * box.height()) / 2 * reach;
    }
    return shape;
}

QPainterPath shapeOf(const QRectF& box, int hue)
{
    QPainterPath path;
    const auto add = [&path](const QPolygonF& polygon) {
        path.addPolygon(polygon);
        path.closeSubpath();
    };
    const qreal third = box.width() / 3;
    switch (hue) {
    case 0:
        path.addEllipse(box);
        break;
    case 1:
        add(star(box.adjusted(-1, -1, 1, 1), 3, 1, 0));
        break;
    case 2:
        path.addRect(box.adjusted(1, 1, -1, -1));
        break;
    case 3:
        add(star(box, 4, 1, 0));
        break;
    case 4:
        add(star(box.adjusted(-1, -1, 1, 1), 5, 0.45, 0));
        break;
    case 5:
        path.addRect(QRectF(box.left() + third, box.top(), third, box.height()));
        path.addRect(QRectF(box.left(), box.top() + third, box.width(), third));
        path.setFillRule(Qt::WindingFill);
        break;
    case 6:
        add(star(box, 6, 1, 0));
        break;
    default:
        path.addEllipse(box);
        path.addEllipse(box.center(), third / 1.3, third / 1.3);
        break;
    }
    return path;
}

} // namespace

void paintPortrait(QPainter& painter, const QRectF& box, const QPixmap& portrait, const QString& name, int hue,
                   const UiTheme& theme)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const qreal radius = box.width() * 0.16;
    QPainterPath frame;
    frame.addRoundedRect(box, radius, radius);
    painter.setClipPath(frame);
    const Tokens& t = theme.tokens();
    if (portrait.isNull()) {
        painter.fillPath(frame, t.hues[index(hue)]);
        QFont font = theme.font(TextSize::Title, QFont::DemiBold);
        font.setPixelSize(std::max(12, static_cast<int>(box.height() * 0.45)));
        painter.setFont(font);
        painter.setPen(t.onHues[index(hue)]);
        painter.drawText(box, Qt::AlignCenter, name.left(1).toUpper());
    } else {
        painter.drawPixmap(box, portrait, QRectF(portrait.rect()));
    }
    painter.restore();
}

void paintBadge(QPainter& painter, const QRectF& box, const QString& letter, int hue, const UiTheme& theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& t = theme.tokens();
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.hues[index(hue)]);
    painter.drawRoundedRect(box, box.height() * 0.28, box.height() * 0.28);
    QFont font = theme.font(TextSize::Large, QFont::Bold);
    font.setPixelSize(static_cast<int>(box.height() * (letter.size() > 1 ? 0.46 : 0.58)));
    painter.setFont(font);
    painter.setPen(t.onHues[index(hue)]);
    painter.drawText(box, Qt::AlignCenter, letter);
    painter.restore();
}

void paintHueShape(QPainter& painter, const QRectF& box, int hue, const UiTheme& theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(shapeOf(box, hue), theme.tokens().hues[index(hue)]);
    painter.restore();
}

} // namespace filrouge
