// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/persona/wallview.h"

#include "ui/persona/personacarddelegate.h"
#include "ui/persona/personawallmodel.h"
#include "ui/widgets/announcing.h"
#include "ui/widgets/keynotes.h"

#include <QAbstractItemView>
#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QDragLeaveEvent>
#include <QDragMoveEvent>
#include <QDropEvent>
#include <QFrame>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPaintEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QStyle>

namespace filrouge {

WallView::WallView(const UiTheme& theme, PersonaWallModel& model, QWidget* parent)
    : QListView(parent),
      theme_(theme),
      model_(model)
{
    setModel(&model_);
    setItemDelegate(new PersonaCardDelegate(theme_, model_, this));
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(QAbstractItemView::DragDrop);
    viewport()->setAcceptDrops(true); // setMovement(Static) has forbidden it
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(false);
    setFrameStyle(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex& index) {
        Q_EMIT openWanted(model_.idAt(index.row()));
    });
    connect(&model_, &QAbstractItemModel::rowsMoved, this, [this] {
        if (hasFocus())
            announceCurrent(*this);
    });
    connect(&theme_, &UiTheme::changed, this, [this] { restyle(); });
    restyle();
    retranslate();
}

void WallView::select(PersonaId id)
{
    const int row = model_.rowOf(id);
    if (row >= 0)
        setCurrentIndex(model_.index(row));
}

PersonaId WallView::selected() const
{
    return model_.idAt(currentIndex().row());
}

void WallView::keyPressEvent(QKeyEvent* event)
{
    const int row = currentIndex().row();
    const PersonaId id = model_.idAt(row);
    const bool alt = event->modifiers().testFlag(Qt::AltModifier);
    const int key = event->key();
    if (key == Qt::Key_N && event->modifiers() == Qt::NoModifier) {
        Q_EMIT newWanted();
        return;
    }
    if (!id) {
        QListView::keyPressEvent(event);
        return;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        Q_EMIT openWanted(id);
    } else if (key == Qt::Key_Delete) {
        Q_EMIT removeWanted(id);
    } else if (alt && (key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down)) {
        const int step = key == Qt::Key_Left ? -1 : key == Qt::Key_Right ? 1 : key == Qt::Key_Up ? -columns_ : columns_;
        const int target = qBound(0, row + step, model_.rowCount() - 1);
        if (target != row)
            Q_EMIT moveWanted(id, target);
    } else {
        QListView::keyPressEvent(event);
    }
}

int WallView::gapAt(QPoint point) const
{
    const QModelIndex index = indexAt(point);
    if (index.isValid())
        return point.x() > visualRect(index).center().x() ? index.row() + 1 : index.row();
    const int line = (point.y() + verticalOffset()) / gridSize().height();
    return qBound(0, line * columns_ + (point.x() + gridSize().width() / 2) / gridSize().width(), model_.rowCount());
}

// A card goes between cards, which no card agrees to by itself.
void WallView::dragEnterEvent(QDragEnterEvent* event)
{
    if (!event->mimeData()->hasFormat(PersonaWallModel::mimeType))
        return;
    setState(DraggingState);
    event->setDropAction(Qt::MoveAction);
    event->accept();
}

void WallView::dragMoveEvent(QDragMoveEvent* event)
{
    QListView::dragMoveEvent(event); // scrolls near an edge
    if (!event->mimeData()->hasFormat(PersonaWallModel::mimeType)) {
        event->ignore();
        return;
    }
    dropBefore_ = gapAt(event->position().toPoint());
    viewport()->update();
    event->setDropAction(Qt::MoveAction);
    event->accept();
}

void WallView::dragLeaveEvent(QDragLeaveEvent* event)
{
    QListView::dragLeaveEvent(event);
    dropBefore_ = -1;
    viewport()->update();
}

void WallView::dropEvent(QDropEvent* event)
{
    const PersonaId id(event->mimeData()->data(PersonaWallModel::mimeType).toLongLong());
    const int from = model_.rowOf(id);
    int to = gapAt(event->position().toPoint());
    dropBefore_ = -1;
    stopAutoScroll();
    setState(NoState);
    viewport()->update();
    if (from < 0) {
        event->ignore();
        return;
    }
    // The model hears of the new order from the file; the view must not take rows out by itself.
    event->setDropAction(Qt::IgnoreAction);
    event->accept();
    if (to > from)
        --to;
    if (to != from)
        Q_EMIT moveWanted(id, to);
}

void WallView::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    if (dropBefore_ < 0 || model_.rowCount() == 0)
        return;
    const bool after = dropBefore_ >= model_.rowCount();
    const QRect cell = visualRect(model_.index(after ? model_.rowCount() - 1 : dropBefore_));
    QPainter painter(viewport());
    const int x = after ? cell.right() : cell.left();
    painter.fillRect(QRect(x - theme_.px(2), cell.top() + theme_.px(12), theme_.px(4), cell.height() - theme_.px(24)),
                     theme_.tokens().thread);
}

void WallView::contextMenuEvent(QContextMenuEvent* event)
{
    const PersonaId id = selected();
    if (!id)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open"), this, [this, id] { Q_EMIT openWanted(id); });
    menu->addAction(tr("Move to the front"), this, [this, id] { Q_EMIT moveWanted(id, 0); });
    menu->addAction(tr("Move to the end"), this, [this, id] { Q_EMIT moveWanted(id, model_.rowCount() - 1); });
    menu->addSeparator();
    menu->addAction(tr("Delete"), this, [this, id] { Q_EMIT removeWanted(id); });
    menu->popup(event->globalPos());
}

void WallView::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void WallView::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    arrange();
}

// As many columns, and as wide, as there would be beside a scroll bar, whether it is there or not: it must not come and
// go with them, and cells that fill its place leave one column less as soon as it comes.
void WallView::arrange()
{
    const int margin = PersonaCardDelegate::margin(theme_);
    setViewportMargins(margin, 0, 0, 0);
    const int room = width() - margin - style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    columns_ = PersonaCardDelegate::columnsIn(theme_, room);
    const QSize cell = PersonaCardDelegate::cellSize(theme_, room, columns_);
    if (cell != gridSize())
        setGridSize(cell);
}

void WallView::restyle()
{
    arrange();
    QPalette palette = this->palette();
    palette.setColor(QPalette::Base, theme_.tokens().paper);
    setPalette(palette);
}

void WallView::retranslate()
{
    setAccessibleName(tr("Persona wall"));
    setAccessibleDescription(tr("Enter opens a persona, Alt and the arrows move it, Delete removes it, N adds one."));
    noteKeys(this,
             {{{Qt::Key_Return}, tr("Open the persona")},
              {{Qt::ALT | Qt::Key_Left, Qt::ALT | Qt::Key_Right, Qt::ALT | Qt::Key_Up, Qt::ALT | Qt::Key_Down},
               tr("Move the persona on the wall")},
              {{Qt::Key_Delete}, tr("Delete the persona")},
              {{Qt::Key_N}, tr("Add a persona")}});
}

} // namespace filrouge
