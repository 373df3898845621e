// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/irritants/cardcolumn.h"

#include "ui/irritants/carddelegate.h"
#include "ui/irritants/evidencelines.h"
#include "ui/widgets/announcing.h"
#include "ui/widgets/evidencemime.h"

#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QDragLeaveEvent>
#include <QDragMoveEvent>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPaintEvent>
#include <QPainter>
#include <QPen>
#include <QResizeEvent>

namespace filrouge {

namespace {

IrritantId irritantIn(const QMimeData& carried, const QString& format)
{
    return IrritantId(carried.data(format).toLongLong());
}

bool isTaken(const QMimeData& carried)
{
    return carried.hasFormat(CardRows::mimeType) || carried.hasFormat(QLatin1String(evidenceMimeType));
}

} // namespace

const QString CardRows::mimeType = QStringLiteral("application/x-filrouge-irritant");

IrritantId CardRows::idAt(int at) const
{
    return at >= 0 && at < rowCount() ? row(at).irritant.id : IrritantId();
}

QVariant CardRows::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const IrritantCard& card = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return card.irritant.title;
    case Qt::ToolTipRole:
        return IrritantCards::inWords(card);
    case Qt::AccessibleTextRole:
        return tr("%1. %2 of %3", "card, its place in the column")
            .arg(card.marked ? tr("Marked. %1").arg(IrritantCards::inWords(card)) : IrritantCards::inWords(card))
            .arg(index.row() + 1)
            .arg(rowCount());
    default:
        return {};
    }
}

Qt::ItemFlags CardRows::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = KeyedRows::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren : flags | Qt::ItemIsDropEnabled;
}

QMimeData* CardRows::mimeData(const QModelIndexList& indexes) const
{
    auto* carried = new QMimeData;
    if (!indexes.isEmpty())
        carried->setData(mimeType, QByteArray::number(idAt(indexes.first().row()).value));
    return carried;
}

CardColumn::CardColumn(const UiTheme& theme) : theme_(theme)
{
    setModel(&rows_);
    setItemDelegate(new CardDelegate(theme_, this));
    setUniformItemSizes(true);
    setFrameStyle(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setDragEnabled(true);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(false);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        Q_EMIT pointedAt(rows_.idAt(index.row()));
    });
    connect(&theme_, &UiTheme::changed, this, [this] { restyle(); });
    restyle();
}

void CardColumn::restyle()
{
    QPalette palette = this->palette();
    palette.setColor(QPalette::Base, theme_.tokens().paper);
    setPalette(palette);
    scheduleDelayedItemsLayout();
}

void CardColumn::show(const std::vector<IrritantCard>& cards)
{
    const IrritantId at = selected();
    const int row = currentIndex().row();
    rows_.bring(cards);
    if (at && rows_.rowCount() > 0 && !selected())
        setCurrentIndex(rows_.index(qBound(0, row, rows_.rowCount() - 1), 0));
    if (at && selected() == at && currentIndex().row() != row && hasFocus())
        announceCurrent(*this); // its words tell the new place
}

void CardColumn::select(IrritantId id)
{
    const int row = rows_.rowOf(id.value);
    if (row >= 0)
        setCurrentIndex(rows_.index(row, 0));
}

IrritantId CardColumn::selected() const
{
    return rows_.idAt(currentIndex().row());
}

void CardColumn::setHint(const QString& hint)
{
    hint_ = hint;
    viewport()->update();
}

void CardColumn::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (hasFocus() && current.isValid())
        Q_EMIT passedTo(rows_.idAt(current.row()));
}

void CardColumn::keyboardSearch(const QString& /*typed*/) {}

void CardColumn::moveBy(int rows)
{
    const int row = currentIndex().row();
    const int target = qBound(0, row + rows, rows_.rowCount() - 1);
    if (selected() && target != row)
        Q_EMIT moveWanted(selected(), rows_.idAt(target < row ? target : target + 1));
}

void CardColumn::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    const bool alt =
        event->modifiers() == Qt::AltModifier || event->modifiers() == (Qt::AltModifier | Qt::KeypadModifier);
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if ((plain || alt) && (key == Qt::Key_Left || key == Qt::Key_Right))
        Q_EMIT sidewaysWanted(key == Qt::Key_Left ? -1 : 1, alt);
    else if (alt && (key == Qt::Key_Up || key == Qt::Key_Down))
        moveBy(key == Qt::Key_Up ? -1 : 1);
    else if (plain && (key == Qt::Key_Return || key == Qt::Key_Enter) && selected())
        Q_EMIT openWanted(selected());
    else if (plain && (key == Qt::Key_Space || key == Qt::Key_Delete || (key >= Qt::Key_A && key <= Qt::Key_Z)))
        Q_EMIT keyPressed(key);
    else
        QListView::keyPressEvent(event);
}

// A card is for what is dropped on its middle; between cards is for cards that change places, and anywhere else in
// the column makes a new one of evidence.
CardColumn::Landing CardColumn::landingAt(QPoint point, const QMimeData& carried) const
{
    const QModelIndex index = indexAt(point);
    const bool card = carried.hasFormat(CardRows::mimeType);
    if (!index.isValid())
        return {-1, rows_.rowCount()};
    const QRect box = visualRect(index);
    const int edge = box.height() / 4;
    if (card && point.y() < box.top() + edge)
        return {-1, index.row()};
    if (card && point.y() > box.bottom() - edge)
        return {-1, index.row() + 1};
    return {index.row(), -1};
}

void CardColumn::showLanding(const Landing& landing)
{
    if (landing == landing_)
        return;
    landing_ = landing;
    viewport()->update();
}

void CardColumn::dragEnterEvent(QDragEnterEvent* event)
{
    if (!isTaken(*event->mimeData()))
        return;
    setState(DraggingState);
    event->acceptProposedAction();
}

void CardColumn::dragMoveEvent(QDragMoveEvent* event)
{
    QListView::dragMoveEvent(event); // scrolls near an edge
    if (!isTaken(*event->mimeData())) {
        event->ignore();
        return;
    }
    showLanding(landingAt(event->position().toPoint(), *event->mimeData()));
    event->acceptProposedAction();
}

void CardColumn::dragLeaveEvent(QDragLeaveEvent* event)
{
    QListView::dragLeaveEvent(event);
    showLanding({});
}

void CardColumn::dropEvent(QDropEvent* event)
{
    const QMimeData& carried = *event->mimeData();
    const Landing landing = landingAt(event->position().toPoint(), carried);
    showLanding({});
    stopAutoScroll();
    setState(NoState);
    if (!isTaken(carried)) {
        event->ignore();
        return;
    }
    // The models hear of it from the file; whoever is dragged from must not take rows out by itself.
    event->setDropAction(Qt::IgnoreAction);
    event->accept();
    const IrritantId onto = rows_.idAt(landing.onto);
    const IrritantId card = irritantIn(carried, CardRows::mimeType);
    if (!card)
        Q_EMIT evidenceDropped(evidenceIn(carried), onto, irritantIn(carried, EvidenceLines::fromMimeType));
    else if (onto && onto != card)
        Q_EMIT mergeWanted(onto, card);
    else if (!onto && rows_.idAt(landing.before) != card)
        Q_EMIT moveWanted(card, rows_.idAt(landing.before));
}

void CardColumn::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& t = theme_.tokens();
    const int gap = theme_.px(CardDelegate::gap);
    if (rows_.rowCount() == 0) {
        const QRect room = viewport()->rect().adjusted(1, 1, -1, -1);
        const QRect box(room.topLeft(), QSize(room.width(), qMin(room.height(), theme_.px(96))));
        painter.setPen(QPen(landing_.before >= 0 || hasFocus() ? t.focus : t.outline, 1, Qt::DashLine));
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
        painter.setPen(t.muted);
        painter.setFont(theme_.font(TextSize::Small));
        painter.drawText(box.adjusted(gap, gap, -gap, -gap), Qt::AlignCenter | Qt::TextWordWrap, hint_);
        return;
    }
    if (landing_.onto >= 0) {
        painter.setPen(QPen(t.thread, 3));
        const QRect card = visualRect(rows_.index(landing_.onto, 0));
        painter.drawRoundedRect(QRectF(card).adjusted(2, 2, -2, -gap - 1), 8, 8);
    } else if (landing_.before >= 0) {
        const bool after = landing_.before >= rows_.rowCount();
        const QRect card = visualRect(rows_.index(after ? rows_.rowCount() - 1 : landing_.before, 0));
        const int y = after ? card.bottom() - gap / 2 : card.top() - gap / 2;
        painter.fillRect(QRect(card.left(), qMax(0, y - 1), card.width(), 3), t.thread);
    }
}

void CardColumn::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        scheduleDelayedItemsLayout();
}

void CardColumn::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() == QContextMenuEvent::Mouse && indexAt(event->pos()).isValid())
        setCurrentIndex(indexAt(event->pos()));
    if (selected())
        Q_EMIT contextMenuWanted(event->globalPos());
}

} // namespace filrouge
