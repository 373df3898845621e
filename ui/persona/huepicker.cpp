// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/persona/huepicker.h"

#include "core/persona/personarules.h"
#include "ui/persona/marks.h"
#include "ui/widgets/keynotes.h"

#include <QFocusEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QPen>
#include <QSizePolicy>
#include <QToolTip>

namespace filrouge {

namespace {

constexpr int hueSide = 28;

} // namespace

HuePicker::HuePicker(const UiTheme& theme, QWidget* parent) : QWidget(parent), theme_(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme_, &UiTheme::changed, this, [this] {
        updateGeometry();
        update();
    });
    describe();
}

void HuePicker::show(int hue)
{
    hue_ = qBound(0, hue, hueCount - 1);
    describe();
    update();
}

QString HuePicker::hueName(int hue)
{
    const QString names[] = {tr("blue, disc"),
                             tr("vermilion, triangle"),
                             tr("green, square"),
                             tr("violet, diamond"),
                             tr("ochre, star"),
                             tr("sky blue, cross"),
                             tr("pink, hexagon"),
                             tr("grey, ring")};
    return names[qBound(0, hue, hueCount - 1)];
}

QRect HuePicker::swatch(int hue) const
{
    return {hue * theme_.px(hueSide), 0, theme_.px(hueSide), theme_.px(hueSide)};
}

QSize HuePicker::sizeHint() const
{
    return {theme_.px(hueSide) * hueCount, theme_.px(hueSide)};
}

bool HuePicker::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const int hue = qBound(0, help->pos().x() / theme_.px(hueSide), hueCount - 1);
        QToolTip::showText(help->globalPos(), tr("%1 (key %2)").arg(hueName(hue)).arg(hue + 1), this);
        return true;
    }
    return QWidget::event(event);
}

void HuePicker::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& t = theme_.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int hue = 0; hue < hueCount; ++hue) {
        const QRectF box(swatch(hue));
        const qreal inset = theme_.px(7);
        paintHueShape(painter, box.adjusted(inset, inset, -inset, -inset), hue, theme_);
        if (hue != hue_)
            continue;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(hasFocus() ? t.focus : t.ink, 2));
        painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), 5, 5);
    }
}

void HuePicker::keyPressEvent(QKeyEvent* event)
{
    int wanted;
    if (event->key() == Qt::Key_Left)
        wanted = qMax(0, hue_ - 1);
    else if (event->key() == Qt::Key_Right)
        wanted = qMin(hueCount - 1, hue_ + 1);
    else if (event->key() >= Qt::Key_1 && event->key() <= Qt::Key_8)
        wanted = event->key() - Qt::Key_1;
    else {
        QWidget::keyPressEvent(event);
        return;
    }
    if (wanted != hue_)
        Q_EMIT hueWanted(wanted);
}

void HuePicker::mousePressEvent(QMouseEvent* event)
{
    const int wanted = qBound(0, event->pos().x() / theme_.px(hueSide), hueCount - 1);
    if (event->button() == Qt::LeftButton && wanted != hue_)
        Q_EMIT hueWanted(wanted);
}

void HuePicker::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void HuePicker::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void HuePicker::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
}

void HuePicker::describe()
{
    setAccessibleName(tr("Colour: %1").arg(hueName(hue_)));
    setAccessibleDescription(tr("Left and Right, or 1 to 8, choose"));
    noteKeys(this,
             {{{Qt::Key_Left, Qt::Key_Right, Qt::Key_1, Qt::Key_8}, tr("Colours: the one beside, or by number")}});
}

} // namespace filrouge
