// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/photoviewer.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>

#include <utility>

namespace filrouge {

PhotoViewer::PhotoViewer(const UiTheme& theme, std::vector<Photo> photos, int first, Read read, QWidget* parent)
    : QDialog(parent),
      theme_(theme),
      read_(std::move(read)),
      photos_(std::move(photos))
{
    setModal(true);
    resize(parent->window()->size() * 9 / 10);
    setFocusPolicy(Qt::StrongFocus);
    showPhoto(first);
}

void PhotoViewer::showPhoto(int at)
{
    if (photos_.empty())
        return;
    at_ = qBound(0, at, static_cast<int>(photos_.size()) - 1);
    const Photo& photo = photos_[static_cast<std::size_t>(at_)];
    picture_ = {};
    picture_.loadFromData(read_(photo.content));
    const QString place = photos_.size() == 1 ? tr("Photo") : tr("Photo %1 of %2").arg(at_ + 1).arg(photos_.size());
    setWindowTitle(photo.caption.isEmpty() ? place : QStringLiteral("%1 – %2").arg(place, photo.caption.left(80)));
    setAccessibleName(windowTitle());
    setAccessibleDescription(photo.caption);
    update();
}

void PhotoViewer::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_PageUp:
        showPhoto(at_ - 1);
        return;
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        showPhoto(at_ + 1);
        return;
    default:
        QDialog::keyPressEvent(event);
    }
}

void PhotoViewer::mouseReleaseEvent(QMouseEvent* /*event*/)
{
    accept();
}

void PhotoViewer::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme_.tokens().paper);
    if (photos_.empty())
        return;
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setFont(theme_.font(TextSize::Body));
    const QString caption = photos_[static_cast<std::size_t>(at_)].caption;
    const QRect room = rect().adjusted(theme_.px(24), theme_.px(24), -theme_.px(24), -theme_.px(16));
    const QRect words = painter.boundingRect(room, Qt::TextWordWrap | Qt::AlignHCenter | Qt::AlignBottom, caption);
    const int foot = caption.isEmpty() ? 0 : qMin(words.height(), room.height() / 3) + theme_.px(12);
    const QRect box = room.adjusted(0, 0, 0, -foot);
    const QSize size = picture_.size().boundedTo(picture_.size().scaled(box.size(), Qt::KeepAspectRatio));
    QRect place(QPoint(0, 0), size);
    place.moveCenter(box.center());
    painter.drawPixmap(place, picture_);
    painter.setPen(theme_.tokens().ink);
    painter.drawText(QRect(room.left(), box.bottom() + theme_.px(12), room.width(), foot),
                     Qt::TextWordWrap | Qt::AlignHCenter,
                     caption);
}

} // namespace filrouge
