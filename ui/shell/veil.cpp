// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/veil.h"

#include <QEvent>
#include <QPainter>

#include <utility>

namespace filrouge {

namespace {

constexpr int dimming = 72; // of 255

} // namespace

Veil::Veil(QWidget* window, std::function<void()> pressed) : QWidget(window), pressed_(std::move(pressed))
{
    setFocusPolicy(Qt::NoFocus);
    window->installEventFilter(this);
    setGeometry(window->rect());
    hide();
}

bool Veil::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void Veil::paintEvent(QPaintEvent* /*event*/)
{
    QPainter(this).fillRect(rect(), QColor(0, 0, 0, dimming));
}

void Veil::mousePressEvent(QMouseEvent* /*event*/)
{
    pressed_();
}

} // namespace filrouge
