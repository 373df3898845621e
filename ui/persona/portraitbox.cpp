// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/persona/portraitbox.h"

#include "ui/persona/marks.h"

#include <QDragEnterEvent>
#include <QDragLeaveEvent>
#include <QDropEvent>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QMimeData>
#include <QPaintEvent>
#include <QPainter>
#include <QPainterPath>
#include <QPen>
#include <QUrl>

namespace filrouge {

namespace {

QString fileIn(const QMimeData& carried)
{
    for (const QUrl& url : carried.urls())
        if (url.isLocalFile())
            return url.toLocalFile();
    return {};
}

} // namespace

PortraitBox::PortraitBox(const UiTheme& theme, int side, QWidget* parent)
    : QAbstractButton(parent),
      theme_(theme),
      side_(side)
{
    setAcceptDrops(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    connect(&theme_, &UiTheme::changed, this, [this] { resize(); });
    resize();
}

void PortraitBox::resize()
{
    setFixedSize(sizeHint());
    update();
}

QSize PortraitBox::sizeHint() const
{
    return {theme_.px(side_), theme_.px(side_)};
}

void PortraitBox::show(const QPixmap& portrait, const QString& name, int hue)
{
    portrait_ = portrait;
    name_ = name;
    hue_ = hue;
    update();
}

void PortraitBox::setHint(const QString& hint)
{
    hint_ = hint;
    update();
}

void PortraitBox::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& t = theme_.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(4, 4, -4, -4);
    paintPortrait(painter, box, portrait_, name_, hue_, theme_);
    if (!hint_.isEmpty() && (portrait_.isNull() || underMouse() || hasFocus() || carried_)) {
        painter.setFont(theme_.font(TextSize::Small));
        const QFontMetrics metrics(painter.font());
        const QRect room = rect().adjusted(theme_.px(10), 0, -theme_.px(10), 0);
        const int height = metrics.boundingRect(room, Qt::TextWordWrap | Qt::AlignHCenter, hint_).height();
        const QRectF band(box.left(), box.bottom() - height - 8, box.width(), height + 8);
        QPainterPath shape;
        shape.addRoundedRect(box, box.width() * 0.16, box.width() * 0.16);
        painter.setClipPath(shape);
        QColor ground = t.ink;
        ground.setAlpha(225);
        painter.fillRect(band, ground);
        painter.setPen(t.paper);
        painter.drawText(band.adjusted(4, 0, -4, 0), Qt::TextWordWrap | Qt::AlignCenter, hint_);
        painter.setClipping(false);
    }
    if (hasFocus() || carried_) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(carried_ ? t.thread : t.focus, 3));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), box.width() * 0.16, box.width() * 0.16);
    }
}

void PortraitBox::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else if (event->key() == Qt::Key_Delete)
        Q_EMIT removeWanted();
    else
        QAbstractButton::keyPressEvent(event);
}

void PortraitBox::dragEnterEvent(QDragEnterEvent* event)
{
    if (fileIn(*event->mimeData()).isEmpty())
        return;
    carried_ = true;
    update();
    event->acceptProposedAction();
}

void PortraitBox::dragLeaveEvent(QDragLeaveEvent* /*event*/)
{
    carried_ = false;
    update();
}

void PortraitBox::dropEvent(QDropEvent* event)
{
    carried_ = false;
    update();
    const QString path = fileIn(*event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT fileDropped(path);
}

} // namespace filrouge
