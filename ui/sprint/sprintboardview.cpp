// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sprint/sprintboardview.h"

#include "ui/sprint/boardcarddelegate.h"
#include "ui/widgets/announcing.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>

namespace filrouge {

namespace {

constexpr int leastColumn = 148; // at 100 %, as the next
constexpr int boardGap = 8;

} // namespace

SprintBoardView::SprintBoardView(const UiTheme& theme, BoardModel& model) : theme_(theme), model_(model)
{
    setModel(&model_);
    setItemDelegate(new BoardCardDelegate(theme, model, this));
    setFrameStyle(QFrame::NoFrame);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setDragEnabled(true);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(false);
    setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    connect(&model_, &BoardModel::arranged, this, [this] {
        doItemsLayout();
        if (hasFocus())
            findCurrent();
    });
    connect(&theme_, &UiTheme::changed, this, [this] { doItemsLayout(); });
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex& index) {
        Q_EMIT opened(model_.idAt(index));
    });
}

// A board is a few thousand rectangles of one height: laid out at once, it is never half laid out. A QListView only to
// screen readers, which know lists: where cards stand is not its business, so its own layout is passed over.
void SprintBoardView::doItemsLayout()
{
    std::vector<BoardLayout::Place> places;
    places.reserve(model_.rows().size());
    for (int row = 0; row < model_.rowCount(); ++row) {
        const BoardCard& card = model_.row(row);
        places.push_back({card.lane, static_cast<int>(card.card.stage), model_.isShown(row)});
    }
    const bool named = std::ranges::any_of(model_.lanes(), [](const BoardLane& lane) { return !lane.name.isEmpty(); });
    const int head = QFontMetrics(theme_.font(TextSize::Body, QFont::DemiBold)).lineSpacing() + theme_.px(8);
    layout_.lay(places,
                static_cast<int>(model_.lanes().size()),
                {viewport()->width(),
                 theme_.px(leastColumn),
                 theme_.px(boardGap),
                 BoardCardDelegate::heightOf(theme_),
                 named ? head : 0});
    QAbstractItemView::doItemsLayout(); // NOLINT(bugprone-parent-virtual-call)
    Q_EMIT columnsPlaced();
}

void SprintBoardView::updateGeometries()
{
    const QSize size = layout_.size();
    const QSize room = viewport()->size();
    horizontalScrollBar()->setRange(0, std::max(0, size.width() - room.width()));
    horizontalScrollBar()->setPageStep(room.width());
    horizontalScrollBar()->setSingleStep(theme_.px(24));
    verticalScrollBar()->setRange(0, std::max(0, size.height() - room.height()));
    verticalScrollBar()->setPageStep(room.height());
    verticalScrollBar()->setSingleStep(theme_.px(24));
    QAbstractItemView::updateGeometries(); // NOLINT(bugprone-parent-virtual-call)
}

void SprintBoardView::resizeEvent(QResizeEvent* event)
{
    QAbstractItemView::resizeEvent(event); // NOLINT(bugprone-parent-virtual-call)
    doItemsLayout();
}

void SprintBoardView::scrollContentsBy(int dx, int dy)
{
    QAbstractItemView::scrollContentsBy(dx, dy); // NOLINT(bugprone-parent-virtual-call)
    if (dx != 0)
        Q_EMIT columnsPlaced();
}

QModelIndex SprintBoardView::indexOf(int row) const
{
    return row >= 0 && row < model_.rowCount() ? model_.index(row, 0) : QModelIndex();
}

int SprintBoardView::columnLeft(CardStage stage) const
{
    return layout_.columnLeft(static_cast<int>(stage)) - horizontalOffset();
}

int SprintBoardView::currentLane() const
{
    return currentIndex().isValid() ? model_.row(currentIndex().row()).lane : -1;
}

int SprintBoardView::horizontalOffset() const
{
    return horizontalScrollBar()->value();
}

int SprintBoardView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

bool SprintBoardView::isIndexHidden(const QModelIndex& index) const
{
    return index.isValid() && !model_.isShown(index.row());
}

QRect SprintBoardView::visualRect(const QModelIndex& index) const
{
    const QRect card = index.isValid() ? layout_.card(index.row()) : QRect();
    return card.isValid() ? card.translated(-horizontalOffset(), -verticalOffset()) : QRect();
}

QModelIndex SprintBoardView::indexAt(const QPoint& point) const
{
    return indexOf(layout_.rowAt(point + QPoint(horizontalOffset(), verticalOffset())));
}

void SprintBoardView::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    const QRect card = visualRect(index);
    if (!card.isValid())
        return;
    const QRect room = viewport()->rect();
    const int margin = theme_.px(boardGap);
    if (card.left() < 0 || card.right() > room.right())
        horizontalScrollBar()->setValue(horizontalOffset() +
                                        (card.left() < 0 ? card.left() : card.right() - room.right()));
    if (hint == PositionAtCenter)
        verticalScrollBar()->setValue(verticalOffset() + card.center().y() - room.center().y());
    else if (card.top() < margin)
        verticalScrollBar()->setValue(verticalOffset() + card.top() - margin);
    else if (card.bottom() > room.bottom() - margin)
        verticalScrollBar()->setValue(verticalOffset() + card.bottom() - room.bottom() + margin);
}

void SprintBoardView::setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command)
{
    const bool hit = visualRect(currentIndex()).intersects(rect.normalized());
    selectionModel()->select(hit ? currentIndex() : QModelIndex(), command);
}

QRegion SprintBoardView::visualRegionForSelection(const QItemSelection& selection) const
{
    QRegion region;
    for (const QModelIndex& index : selection.indexes())
        region += visualRect(index);
    return region;
}

bool SprintBoardView::select(CardId card)
{
    const int row = card ? model_.rowOf(card.value) : -1;
    if (row < 0 || !model_.isShown(row)) {
        clearSelection();
        return false;
    }
    if (currentIndex() != indexOf(row))
        setCurrentIndex(indexOf(row));
    selectionModel()->select(indexOf(row), QItemSelectionModel::ClearAndSelect);
    scrollTo(indexOf(row));
    return true;
}

void SprintBoardView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    // Not QListView's: it tells screen readers of a place in its own layout, where no card is.
    QAbstractItemView::currentChanged(current, previous);
    viewport()->update();
    if (!current.isValid() || !hasFocus())
        return;
    announceCurrent(*this);
    Q_EMIT chosen(model_.idAt(current));
}

void SprintBoardView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QAbstractItemView::selectionChanged(selected, deselected); // likewise
}

// The keyboard is never at nothing while there is a card.
void SprintBoardView::findCurrent()
{
    if (currentIndex().isValid() && !isIndexHidden(currentIndex()))
        return;
    if (const QModelIndex first = moveCursor(MoveHome, Qt::NoModifier); first.isValid())
        setCurrentIndex(first);
}

void SprintBoardView::focusInEvent(QFocusEvent* event)
{
    QAbstractItemView::focusInEvent(event);
    findCurrent();
    if (const CardId card = current(); card && !isIndexHidden(currentIndex())) {
        selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect);
        Q_EMIT chosen(card);
    }
}

void SprintBoardView::keyboardSearch(const QString& /*typed*/) {}

int SprintBoardView::placeOf(const QModelIndex& index) const
{
    const BoardCard& card = model_.row(index.row());
    const std::vector<int>& there = layout_.rows(card.lane, static_cast<int>(card.card.stage));
    return static_cast<int>(std::ranges::find(there, index.row()) - there.begin());
}

QModelIndex SprintBoardView::moveCursor(CursorAction action, Qt::KeyboardModifiers /*modifiers*/)
{
    const auto first = [this] {
        for (int lane = 0; lane < layout_.lanes(); ++lane)
            for (int stage = 0; stage < static_cast<int>(Choices<CardStage>::names.size()); ++stage)
                if (const auto& there = layout_.rows(lane, stage); !there.empty())
                    return indexOf(there.front());
        return QModelIndex();
    };
    const QModelIndex now = currentIndex();
    if (!now.isValid() || isIndexHidden(now) || layout_.lanes() == 0)
        return first();
    const BoardCard& card = model_.row(now.row());
    const int stage = static_cast<int>(card.card.stage);
    const auto& own = layout_.rows(card.lane, stage);
    const int place = placeOf(now);
    const auto inOwn = [&](int wanted) {
        return indexOf(own[static_cast<std::size_t>(std::clamp(wanted, 0, static_cast<int>(own.size()) - 1))]);
    };
    const int page = std::max(1, viewport()->height() / std::max(1, visualRect(now).height() + theme_.px(boardGap)));
    switch (action) {
    case MoveHome:
        return inOwn(0);
    case MoveEnd:
        return inOwn(static_cast<int>(own.size()) - 1);
    case MovePageUp:
        return inOwn(place - page);
    case MovePageDown:
        return inOwn(place + page);
    case MoveUp:
    case MovePrevious:
    case MoveDown:
    case MoveNext: {
        const int step = action == MoveUp || action == MovePrevious ? -1 : 1;
        if (place + step >= 0 && place + step < static_cast<int>(own.size()))
            return inOwn(place + step);
        for (int lane = card.lane + step; lane >= 0 && lane < layout_.lanes(); lane += step)
            if (const auto& there = layout_.rows(lane, stage); !there.empty())
                return indexOf(step > 0 ? there.front() : there.back());
        return now;
    }
    case MoveLeft:
    case MoveRight: {
        const int step = action == MoveLeft ? -1 : 1;
        for (int to = stage + step; to >= 0 && to < static_cast<int>(Choices<CardStage>::names.size()); to += step)
            if (const auto& there = layout_.rows(card.lane, to); !there.empty())
                return indexOf(there[static_cast<std::size_t>(std::min(place, static_cast<int>(there.size()) - 1))]);
        return now;
    }
    }
    return now;
}

void SprintBoardView::carrySideways(int columns)
{
    if (!currentIndex().isValid())
        return;
    const BoardCard& card = model_.row(currentIndex().row());
    const int stage = static_cast<int>(card.card.stage) + columns;
    if (stage >= 0 && stage < static_cast<int>(Choices<CardStage>::names.size()))
        Q_EMIT moveWanted(card.card.id, static_cast<CardStage>(stage), card.lane, {});
}

void SprintBoardView::carryBy(int places)
{
    if (!currentIndex().isValid() || isIndexHidden(currentIndex()))
        return;
    const BoardCard& card = model_.row(currentIndex().row());
    const auto& own = layout_.rows(card.lane, static_cast<int>(card.card.stage));
    const int size = static_cast<int>(own.size());
    const int place = placeOf(currentIndex());
    if (place + places < 0 || place + places >= size) {
        carryToLane(card, card.lane + (places < 0 ? -1 : 1));
        return;
    }
    const int before = places < 0 ? place + places : place + places + 1;
    Q_EMIT moveWanted(card.card.id,
                      card.card.stage,
                      card.lane,
                      before < size ? model_.row(own[static_cast<std::size_t>(before)]).card.id : CardId());
}

// Down to the top of the next lane, up to the end of the one above.
void SprintBoardView::carryToLane(const BoardCard& card, int lane)
{
    if (lane < 0 || lane >= layout_.lanes())
        return;
    const auto& there = layout_.rows(lane, static_cast<int>(card.card.stage));
    const bool top = lane > card.lane && !there.empty();
    Q_EMIT moveWanted(card.card.id, card.card.stage, lane, top ? model_.row(there.front()).card.id : CardId());
}

void SprintBoardView::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    const bool alt =
        event->modifiers() == Qt::AltModifier || event->modifiers() == (Qt::AltModifier | Qt::KeypadModifier);
    const bool seen = currentIndex().isValid() && !isIndexHidden(currentIndex()); // nothing is done to what is not
    if (key == Qt::Key_Insert)
        Q_EMIT newWanted();
    else if (!seen)
        QAbstractItemView::keyPressEvent(event);
    else if (alt && (key == Qt::Key_Left || key == Qt::Key_Right))
        carrySideways(key == Qt::Key_Left ? -1 : 1);
    else if (alt && (key == Qt::Key_Up || key == Qt::Key_Down))
        carryBy(key == Qt::Key_Up ? -1 : 1);
    else if ((key == Qt::Key_Return || key == Qt::Key_Enter) && current())
        Q_EMIT opened(current());
    else if (key == Qt::Key_Delete && current())
        Q_EMIT removeWanted(current());
    else
        QAbstractItemView::keyPressEvent(event);
}

void SprintBoardView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool mouse = event->reason() == QContextMenuEvent::Mouse;
    if (mouse && indexAt(event->pos()).isValid())
        setCurrentIndex(indexAt(event->pos()));
    if (current())
        Q_EMIT menuWanted(
            current(), mouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()));
}

} // namespace filrouge
