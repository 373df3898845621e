// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engagement/placelist.h"

#include <QBrush>
#include <QDragEnterEvent>
#include <QDragLeaveEvent>
#include <QDragMoveEvent>
#include <QDropEvent>
#include <QFontMetrics>
#include <QFrame>
#include <QMimeData>
#include <QPainter>
#include <QPen>
#include <QResizeEvent>
#include <QStyle>
#include <QStyleOptionViewItem>
#include <QStyledItemDelegate>
#include <QTextLayout>
#include <QTextLine>

#include <algorithm>

namespace filrouge {

namespace {

/// Number, title in two lines, pill.
class PlaceDelegate final : public QStyledItemDelegate {
public:
    PlaceDelegate(const UiTheme& theme, QListView* view) : QStyledItemDelegate(view), theme_(theme), view_(view) {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& index) const override
    {
        const PlaceRow& row = rowAt(index);
        const QFontMetrics body(theme_.font(TextSize::Body, QFont::DemiBold));
        const QFontMetrics small(theme_.font(TextSize::Small));
        int height = 2 * theme_.px(10) + titleHeight(row);
        if (!PlaceModel::pill(row).isEmpty())
            height += theme_.px(6) + small.height() + theme_.px(4);
        return {view_->viewport()->width(), qMax(height, body.height() + 2 * theme_.px(10))};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const PlaceRow& row = rowAt(index);
        const Tokens& t = theme_.tokens();
        const bool current = option.state & QStyle::State_Selected;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect box = option.rect.adjusted(theme_.px(8), 1, -theme_.px(8), -1);
        if (current || (option.state & QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(current ? t.selection : t.surface);
            painter->drawRoundedRect(box, 6, 6);
        }
        if (current && view_->hasFocus()) {
            painter->setPen(QPen(t.focus, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), 6, 6);
        }
        const QColor ink = current ? t.onSelection : t.ink;
        const int top = box.top() + theme_.px(9);
        const int left = box.left() + theme_.px(36);
        if (row.number > 0) {
            const bool open = row.promises == 0;
            const QRect badge(box.left() + theme_.px(8), top - theme_.px(1), theme_.px(22), theme_.px(22));
            painter->setPen(QPen(current ? ink : (open ? t.thread : t.outline), open ? 2 : 1));
            painter->setBrush(Qt::NoBrush);
            painter->drawEllipse(QRectF(badge).adjusted(1, 1, -1, -1));
            painter->setFont(theme_.font(TextSize::Small, QFont::DemiBold));
            painter->setPen(ink);
            painter->drawText(badge, Qt::AlignCenter, QString::number(row.number));
        }
        painter->setPen(ink);
        const QFont font = fontOf(row);
        painter->setFont(font);
        const QRect title(left, top, box.right() - theme_.px(8) - left, titleHeight(row));
        drawLines(*painter, PlaceModel::title(row), title);
        const QString pill = PlaceModel::pill(row);
        if (!pill.isEmpty())
            drawPill(*painter, pill, row, ink, {left, title.bottom() + theme_.px(6)});
        painter->restore();
    }

private:
    static const PlaceRow& rowAt(const QModelIndex& index)
    {
        return static_cast<const PlaceModel*>(index.model())->row(index.row());
    }

    [[nodiscard]] QFont fontOf(const PlaceRow& row) const
    {
        const bool open = row.place.part == LetterPlace::Part::Difficulty && row.promises == 0;
        return theme_.font(TextSize::Body, open ? QFont::DemiBold : QFont::Normal);
    }

    [[nodiscard]] int textWidth() const { return qMax(1, view_->viewport()->width() - theme_.px(36 + 8 + 16)); }

    [[nodiscard]] int titleHeight(const PlaceRow& row) const
    {
        const QFontMetrics metrics(fontOf(row));
        const int natural =
            metrics.boundingRect(QRect(0, 0, textWidth(), 10000), Qt::TextWordWrap, PlaceModel::title(row)).height();
        return qMin(natural, 2 * metrics.lineSpacing());
    }

    void drawLines(QPainter& painter, const QString& text, const QRect& box) const
    {
        const QFontMetrics metrics = painter.fontMetrics();
        QTextLayout layout(text, painter.font());
        layout.beginLayout();
        int y = box.top();
        while (true) {
            QTextLine line = layout.createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(box.width());
            const bool last = y + 2 * metrics.lineSpacing() > box.bottom() + metrics.lineSpacing() / 2;
            QString words = text.mid(line.textStart(), line.textLength());
            if (last)
                words = metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, box.width());
            painter.drawText(box.left(), y + metrics.ascent(), words);
            y += metrics.lineSpacing();
            if (last)
                break;
        }
        layout.endLayout();
    }

    void drawPill(QPainter& painter, const QString& text, const PlaceRow& row, const QColor& ink, QPoint at) const
    {
        const Tokens& t = theme_.tokens();
        const bool open = row.promises == 0;
        painter.setFont(theme_.font(TextSize::Small, open ? QFont::DemiBold : QFont::Normal));
        const QFontMetrics metrics = painter.fontMetrics();
        const QRect pill(at, QSize(metrics.horizontalAdvance(text) + theme_.px(16), metrics.height() + theme_.px(4)));
        painter.setPen(open ? QPen(Qt::NoPen) : QPen(ink == t.ink ? t.outline : ink, 1));
        painter.setBrush(open ? QBrush(t.thread) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(QRectF(pill).adjusted(0.5, 0.5, -0.5, -0.5), pill.height() / 2.0, pill.height() / 2.0);
        painter.setPen(open ? t.onThread : ink);
        painter.drawText(pill, Qt::AlignCenter, text);
    }

    const UiTheme& theme_;
    QListView* view_;
};

std::optional<PromiseId> promiseIn(const QMimeData* data)
{
    bool isNumber = false;
    const qint64 id = data->data(QLatin1String(promiseMime)).toLongLong(&isNumber);
    return isNumber ? std::optional(PromiseId(id)) : std::nullopt;
}

} // namespace

PlaceList::PlaceList(const UiTheme& theme, PlaceModel& model) : model_(model)
{
    setModel(&model);
    setItemDelegate(new PlaceDelegate(theme, this));
    setFrameStyle(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setAcceptDrops(true);
    setDragDropMode(DropOnly);
    setDropIndicatorShown(true);
    setDragDropOverwriteMode(true);
    viewport()->setAutoFillBackground(false);
    connect(&theme, &UiTheme::changed, this, [this] { scheduleDelayedItemsLayout(); });
}

void PlaceList::select(const LetterPlace& place)
{
    selecting_ = true;
    setCurrentIndex(model_.index(qMax(0, model_.rowOf(place))));
    selecting_ = false;
}

void PlaceList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (!selecting_ && current.isValid())
        Q_EMIT placeChosen(model_.row(current.row()).place);
}

void PlaceList::dragEnterEvent(QDragEnterEvent* event)
{
    if (promiseIn(event->mimeData()))
        event->acceptProposedAction();
}

void PlaceList::dragMoveEvent(QDragMoveEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool takes = index.isValid() && index.flags().testFlag(Qt::ItemIsDropEnabled);
    event->setAccepted(takes);
}

void PlaceList::dragLeaveEvent(QDragLeaveEvent* event)
{
    event->accept();
}

void PlaceList::dropEvent(QDropEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const auto promise = promiseIn(event->mimeData());
    if (!promise || !index.isValid() || !index.flags().testFlag(Qt::ItemIsDropEnabled))
        return;
    event->acceptProposedAction();
    Q_EMIT promiseDropped(*promise, model_.row(index.row()).place);
}

void PlaceList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

} // namespace filrouge
