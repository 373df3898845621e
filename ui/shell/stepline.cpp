// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/stepline.h"

#include <QFontMetrics>
#include <QPaintEvent>
#include <QPainter>
#include <QPen>
#include <QSizePolicy>

namespace filrouge {

namespace {

constexpr int margin = 12;
constexpr int chevron = 16;
constexpr int tall = 1 << 16;

} // namespace

StepLine::StepLine(const UiTheme& theme, QWidget* parent) : QAbstractButton(parent), theme_(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme_, &UiTheme::changed, this, [this] {
        heights_.forget();
        updateGeometry();
    });
}

QRect StepLine::textBox(int width) const
{
    const int left = theme_.px(margin);
    return {left, theme_.px(8), qMax(1, width - left - theme_.px(chevron + 2 * margin)), tall};
}

int StepLine::heightForWidth(int width) const
{
    return heights_.at(width, text(), [this](int room) {
        const QFontMetrics metrics(theme_.font(TextSize::Body));
        const int words = metrics.boundingRect(textBox(room), Qt::TextWordWrap, text()).height();
        return qMax(theme_.px(40), words + 2 * theme_.px(8));
    });
}

QSize StepLine::sizeHint() const
{
    const int width = theme_.px(320);
    return {width, heightForWidth(width)};
}

QSize StepLine::minimumSizeHint() const
{
    return {theme_.px(160), theme_.px(40)};
}

void StepLine::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& t = theme_.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(t.surface);
    painter.setPen(QPen(hasFocus() ? t.focus : (underMouse() ? t.outline : t.hairline), hasFocus() ? 2 : 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
    painter.setFont(theme_.font(TextSize::Body));
    painter.setPen(t.ink);
    QRect words = textBox(width());
    words.setHeight(height() - 2 * words.top());
    painter.drawText(words, int{Qt::TextWordWrap} | int{Qt::AlignLeft} | int{Qt::AlignVCenter}, text());
    const qreal x = width() - theme_.px(margin + chevron / 2);
    const qreal y = height() / 2.0;
    const qreal arm = theme_.px(4);
    painter.setPen(QPen(t.thread, theme_.px(2), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF points[] = {{x - arm / 2, y - arm}, {x + arm / 2, y}, {x - arm / 2, y + arm}};
    painter.drawPolyline(points, 3);
}

} // namespace filrouge
