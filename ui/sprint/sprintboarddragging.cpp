// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sprint/sprintboardview.h"
#include "ui/widgets/carrying.h"

#include <QCursor>
#include <QDrag>
#include <QDragEnterEvent>
#include <QDragLeaveEvent>
#include <QDragMoveEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QPaintEvent>
#include <QPainter>
#include <QPen>
#include <QStyleOptionViewItem>

#include <algorithm>

// What is drawn of a board, and what becomes of cards that are carried over it.

namespace filrouge {

namespace {

constexpr int corner = 8;

CardId cardIn(const QMimeData& carried)
{
    return CardId(carried.data(QLatin1String(BoardModel::mimeType)).toLongLong());
}

} // namespace

void SprintBoardView::startDrag(Qt::DropActions /*actions*/)
{
    if (!current())
        return;
    const QRect place = visualRect(currentIndex());
    auto* drag = new QDrag(this);
    drag->setMimeData(model_.mimeData({currentIndex()}));
    drag->setPixmap(viewport()->grab(place));
    drag->setHotSpot(viewport()->mapFromGlobal(QCursor::pos()) - place.topLeft());
    carried_ = current();
    viewport()->update();
    carry(drag);
    carried_ = {};
    showLanding({});
    viewport()->update();
}

SprintBoardView::Landing SprintBoardView::landingAt(QPoint point, CardId carried) const
{
    const int row = model_.rowOf(carried.value);
    if (row < 0 || layout_.lanes() == 0)
        return {};
    const QPoint at = point + QPoint(horizontalOffset(), verticalOffset());
    Landing landing;
    landing.lane = lanesFixed_ ? model_.row(row).lane : layout_.laneAt(at.y());
    landing.stage = layout_.stageAt(at.x());
    landing.place = layout_.placeAt(landing.lane, landing.stage, at.y());
    return landing;
}

void SprintBoardView::showLanding(const Landing& landing)
{
    if (landing == landing_)
        return;
    landing_ = landing;
    viewport()->update();
}

void SprintBoardView::dragEnterEvent(QDragEnterEvent* event)
{
    if (!event->mimeData()->hasFormat(QLatin1String(BoardModel::mimeType)))
        return;
    setState(DraggingState);
    event->acceptProposedAction();
}

void SprintBoardView::dragMoveEvent(QDragMoveEvent* event)
{
    QAbstractItemView::dragMoveEvent(event); // scrolls near an edge
    const Landing landing = landingAt(event->position().toPoint(), cardIn(*event->mimeData()));
    showLanding(landing);
    if (landing.lane < 0)
        event->ignore();
    else
        event->acceptProposedAction();
}

void SprintBoardView::dragLeaveEvent(QDragLeaveEvent* event)
{
    QAbstractItemView::dragLeaveEvent(event);
    showLanding({});
}

void SprintBoardView::dropEvent(QDropEvent* event)
{
    const CardId card = cardIn(*event->mimeData());
    const Landing landing = landingAt(event->position().toPoint(), card);
    showLanding({});
    stopAutoScroll();
    setState(NoState);
    if (landing.lane < 0) {
        event->ignore();
        return;
    }
    // The model hears of it from the file; the view it came from must not take rows out by itself.
    event->setDropAction(Qt::IgnoreAction);
    event->accept();
    const BoardCard& moving = model_.row(model_.rowOf(card.value));
    const auto& there = layout_.rows(landing.lane, landing.stage);
    CardId before;
    if (landing.place < static_cast<int>(there.size()))
        before = model_.row(there[static_cast<std::size_t>(landing.place)]).card.id;
    if (before == card) // right before itself: where it stands
        return;
    const auto last = there.empty() ? CardId() : model_.row(there.back()).card.id;
    const bool stays = moving.lane == landing.lane && static_cast<int>(moving.card.stage) == landing.stage;
    if (stays && !before && last == card)
        return;
    Q_EMIT moveWanted(card, static_cast<CardStage>(landing.stage), landing.lane, before);
}

void SprintBoardView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect visible = event->rect().translated(horizontalOffset(), verticalOffset());
    if (layout_.lanes() > 0) {
        const int last = layout_.laneAt(visible.bottom());
        for (int lane = layout_.laneAt(visible.top()); lane <= last; ++lane)
            paintLane(painter, lane, visible);
        paintLanding(painter);
    }
    if (hasFocus() && (!currentIndex().isValid() || isIndexHidden(currentIndex()))) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme_.tokens().focus, 2)); // no card can show the keyboard
        painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), corner, corner);
    }
}

void SprintBoardView::paintLane(QPainter& painter, int lane, const QRect& visible) const
{
    const Tokens& t = theme_.tokens();
    const QPoint offset(horizontalOffset(), verticalOffset());
    const QRect head = layout_.laneHead(lane);
    if (head.height() > 0 && head.intersects(visible)) {
        const QRect place = head.translated(-offset);
        painter.setFont(theme_.font(TextSize::Body, QFont::DemiBold));
        painter.setPen(t.ink);
        const QRect words(theme_.px(4), place.top(), viewport()->width() - theme_.px(8), place.height());
        painter.drawText(words,
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(
                             model_.lanes()[static_cast<std::size_t>(lane)].name, Qt::ElideRight, words.width()));
        painter.fillRect(QRect(place.left(), place.top(), place.width(), 1), t.hairline);
    }
    for (int stage = 0; stage < static_cast<int>(Choices<CardStage>::names.size()); ++stage) {
        const QRect cell = layout_.cell(lane, stage);
        if (!cell.intersects(visible))
            continue;
        const std::vector<int>& rows = layout_.rows(lane, stage);
        if (rows.empty()) {
            painter.setPen(QPen(t.hairline, 1, Qt::DashLine));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(
                QRectF(cell.translated(-offset)).adjusted(0.5, 0.5, -0.5, -0.5 - theme_.px(4)), corner, corner);
            continue;
        }
        // From the first card that reaches into what is painted.
        const auto first =
            std::ranges::partition_point(rows, [&](int row) { return layout_.card(row).bottom() < visible.top(); });
        for (auto row = first; row != rows.end() && layout_.card(*row).top() <= visible.bottom(); ++row)
            paintCard(painter, *row);
    }
}

void SprintBoardView::paintCard(QPainter& painter, int row) const
{
    const QModelIndex index = indexOf(row);
    if (!index.isValid())
        return;
    if (carried_ && model_.row(row).card.id == carried_) { // where it comes from, until it is let go
        painter.setPen(QPen(theme_.tokens().outline, 2, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(visualRect(index)).adjusted(1, 1, -1, -1), corner, corner);
        return;
    }
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
    option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
    itemDelegateForIndex(index)->paint(&painter, option, index);
}

void SprintBoardView::paintLanding(QPainter& painter) const
{
    if (landing_.lane < 0 || landing_.lane >= layout_.lanes())
        return;
    const QPoint offset(horizontalOffset(), verticalOffset());
    const QRect cell = layout_.cell(landing_.lane, landing_.stage).translated(-offset);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme_.tokens().thread, 2, Qt::DashLine));
    painter.drawRoundedRect(QRectF(cell).adjusted(1, 1, -1, -1 - theme_.px(4)), corner, corner);
    const auto& there = layout_.rows(landing_.lane, landing_.stage);
    if (there.empty())
        return;
    const bool after = landing_.place >= static_cast<int>(there.size());
    const QRect card = layout_.card(after ? there.back() : there[static_cast<std::size_t>(landing_.place)]);
    const int y = (after ? card.bottom() + theme_.px(4) : card.top() - theme_.px(4)) - offset.y();
    painter.fillRect(QRect(cell.left(), std::max(0, y - 1), cell.width(), 3), theme_.tokens().thread);
}

} // namespace filrouge
