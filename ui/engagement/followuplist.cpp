// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engagement/followuplist.h"

#include "core/persona/personarules.h"
#include "ui/engagement/followupdelegate.h"
#include "ui/engagement/placelist.h"
#include "ui/widgets/carrying.h"

#include <QDrag>
#include <QDragEnterEvent>
#include <QDragLeaveEvent>
#include <QDragMoveEvent>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QPen>

namespace filrouge {

FollowUpList::FollowUpList(const UiTheme& theme, FollowUpColumn column, FollowUpModel& model)
    : theme_(theme),
      filter_(new FollowUpFilter(column, model))
{
    filter_->setParent(this);
    setModel(filter_);
    setItemDelegate(new FollowUpDelegate(theme, *this));
    setFrameStyle(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(DragDrop);
    viewport()->setAutoFillBackground(false);
    connect(&theme, &UiTheme::changed, this, [this] { scheduleDelayedItemsLayout(); });
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex& index) {
        Q_EMIT opened(filter_->at(index).promise.id);
    });
}

const FollowUp* FollowUpList::current() const
{
    return currentIndex().isValid() ? &filter_->at(currentIndex()) : nullptr;
}

bool FollowUpList::select(PromiseId promise)
{
    for (int row = 0; row < filter_->rowCount(); ++row)
        if (const QModelIndex index = filter_->index(row, 0); filter_->at(index).promise.id == promise) {
            setCurrentIndex(index);
            scrollTo(index);
            return true;
        }
    clearSelection();
    return false;
}

void FollowUpList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid() && hasFocus())
        Q_EMIT chosen(filter_->at(current).promise.id);
}

void FollowUpList::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && filter_->rowCount() > 0)
        setCurrentIndex(filter_->index(0, 0));
    else if (const FollowUp* one = current())
        Q_EMIT chosen(one->promise.id);
    if (currentIndex().isValid())
        selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect);
}

void FollowUpList::keyPressEvent(QKeyEvent* event)
{
    const int step = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    if (step != 0 && event->modifiers().testFlag(Qt::AltModifier)) {
        if (const FollowUp* one = current())
            Q_EMIT stepWanted(one->promise.id, step);
        return;
    }
    if (step != 0) {
        Q_EMIT neighbourWanted(step);
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (const FollowUp* one = current())
            Q_EMIT opened(one->promise.id);
        return;
    }
    QListView::keyPressEvent(event);
}

void FollowUpList::startDrag(Qt::DropActions /*actions*/)
{
    const FollowUp* one = current();
    if (one == nullptr)
        return;
    auto* carried = new QMimeData;
    carried->setData(QLatin1String(promiseMime), QByteArray::number(one->promise.id.value));
    auto* drag = new QDrag(this);
    drag->setMimeData(carried);
    const QRect place = visualRect(currentIndex());
    drag->setPixmap(viewport()->grab(place));
    drag->setHotSpot(viewport()->mapFromGlobal(QCursor::pos()) - place.topLeft());
    carry(drag);
}

void FollowUpList::setCarriedOver(bool over)
{
    carriedOver_ = over;
    viewport()->update();
}

void FollowUpList::dragEnterEvent(QDragEnterEvent* event)
{
    if (!event->mimeData()->hasFormat(QLatin1String(promiseMime)))
        return;
    setCarriedOver(event->source() != this);
    event->acceptProposedAction();
}

void FollowUpList::dragMoveEvent(QDragMoveEvent* event)
{
    event->setAccepted(event->mimeData()->hasFormat(QLatin1String(promiseMime)) && event->source() != this);
}

void FollowUpList::dragLeaveEvent(QDragLeaveEvent* /*event*/)
{
    setCarriedOver(false);
}

void FollowUpList::dropEvent(QDropEvent* event)
{
    setCarriedOver(false);
    const PromiseId promise(event->mimeData()->data(QLatin1String(promiseMime)).toLongLong());
    event->acceptProposedAction();
    if (promise && event->source() != this)
        Q_EMIT dropped(promise, filter_->column());
}

void FollowUpList::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    const bool bare = hasFocus() && filter_->rowCount() == 0; // no card can show the keyboard
    if (!carriedOver_ && !bare)
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(carriedOver_ ? QPen(theme_.tokens().thread, 2, Qt::DashLine) : QPen(theme_.tokens().focus, 2));
    painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), 6, 6);
}

void FollowUpList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // heights follow the width
}

} // namespace filrouge
