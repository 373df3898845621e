// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/persona/numberbadge.h"

#include <QBrush>
#include <QPaintEvent>
#include <QPainter>
#include <QPen>
#include <QSizePolicy>

namespace filrouge {

namespace {

constexpr int badgeSide = 24;

} // namespace

NumberBadge::NumberBadge(const UiTheme& theme, QWidget* parent) : QWidget(parent), theme_(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme_, &UiTheme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void NumberBadge::show(int number, int hue, bool filled)
{
    number_ = number;
    hue_ = qBound(0, hue, 7);
    filled_ = filled;
    update();
}

QSize NumberBadge::sizeHint() const
{
    return {theme_.px(badgeSide), theme_.px(badgeSide + 8)};
}

void NumberBadge::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& t = theme_.tokens();
    const auto hue = static_cast<std::size_t>(hue_);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF disc(1, theme_.px(6), theme_.px(badgeSide) - 2, theme_.px(badgeSide) - 2);
    painter.setPen(QPen(filled_ ? t.hues[hue] : t.outline, 1.5, filled_ ? Qt::SolidLine : Qt::DashLine));
    painter.setBrush(filled_ ? QBrush(t.hues[hue]) : QBrush(Qt::NoBrush));
    painter.drawEllipse(disc);
    painter.setFont(theme_.font(TextSize::Small, QFont::DemiBold));
    painter.setPen(filled_ ? t.onHues[hue] : t.muted);
    painter.drawText(disc, Qt::AlignCenter, QString::number(number_));
}

} // namespace filrouge
