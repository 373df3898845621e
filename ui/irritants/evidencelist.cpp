// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/irritants/evidencelist.h"

#include "ui/widgets/drawnlines.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPen>
#include <QResizeEvent>
#include <QStyle>
#include <QStyleOptionViewItem>
#include <QStyledItemDelegate>

#include <algorithm>

namespace filrouge {

namespace {

constexpr int linePadding = 8;
constexpr int lineGap = 6;
constexpr int mostLines = 3;

/// Who says it, three lines of it, where it comes from. All are of one height: a list of many thousands is laid out
/// without looking at them.
class EvidenceLineDelegate final : public QStyledItemDelegate {
public:
    EvidenceLineDelegate(const UiTheme& theme, EvidenceList* list)
        : QStyledItemDelegate(list),
          theme_(theme),
          list_(list)
    {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& /*index*/) const override
    {
        const int small = QFontMetrics(theme_.font(TextSize::Small)).lineSpacing();
        const int body = QFontMetrics(theme_.font(TextSize::Body)).lineSpacing();
        return {qMax(1, list_->viewport()->width()),
                2 * small + mostLines * body + theme_.px(2 * linePadding + lineGap)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const EvidenceLines& lines = list_->lines();
        const EvidenceId id = lines.idAt(index.row());
        const Evidence* piece = lines.reading().piece(id);
        if (piece == nullptr)
            return;
        const Tokens& t = theme_.tokens();
        const bool marked = lines.isMarked(id);
        const bool focused = option.state.testFlag(QStyle::State_HasFocus);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -theme_.px(lineGap));
        painter->setPen(focused ? QPen(t.focus, 2) : QPen(marked ? t.thread : t.hairline, marked ? 2 : 1));
        painter->setBrush(marked ? t.selection : t.surface);
        painter->drawRoundedRect(box, 6, 6);
        const QColor ink = marked ? t.onSelection : t.ink;
        const QColor quiet = marked ? t.onSelection : t.muted;
        // A user's own voice is marked at the edge: the strongest of foundations is seen first.
        if (piece->voice == Voice::User)
            painter->fillRect(QRectF(box.left() + 1, box.top() + 8, theme_.px(3), box.height() - 16),
                              marked ? t.onSelection : t.thread);
        QRect text =
            box.toRect().adjusted(theme_.px(linePadding + 3), theme_.px(linePadding), -theme_.px(linePadding), 0);
        if (marked)
            drawMark(*painter, QRectF(text.right() - theme_.px(14), text.top(), theme_.px(14), theme_.px(14)));
        QRect head = text;
        if (marked)
            head.setRight(head.right() - theme_.px(18));
        text.setTop(drawLines(
            *painter, head, EvidenceLines::headline(*piece), theme_.font(TextSize::Small, QFont::DemiBold), quiet, 1));
        drawLines(*painter, text, EvidenceLines::words(*piece), theme_.font(TextSize::Body), ink, mostLines);
        text.setTop(text.top() + mostLines * QFontMetrics(theme_.font(TextSize::Body)).lineSpacing());
        drawLines(*painter, text, lines.reading().sourceOf(*piece), theme_.font(TextSize::Small), quiet, 1);
        painter->restore();
    }

private:
    void drawMark(QPainter& painter, const QRectF& box) const
    {
        const Tokens& t = theme_.tokens();
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.onSelection);
        painter.drawRoundedRect(box, 3, 3);
        painter.setPen(QPen(t.selection, 2));
        painter.drawPolyline(QPolygonF{box.topLeft() + QPointF(box.width() * 0.22, box.height() * 0.52),
                                       box.topLeft() + QPointF(box.width() * 0.42, box.height() * 0.74),
                                       box.topLeft() + QPointF(box.width() * 0.78, box.height() * 0.28)});
    }

    const UiTheme& theme_;
    EvidenceList* list_;
};

} // namespace

EvidenceList::EvidenceList(const UiTheme& theme, EvidenceLines& lines) : theme_(theme), lines_(lines)
{
    setModel(&lines_);
    setItemDelegate(new EvidenceLineDelegate(theme_, this));
    setUniformItemSizes(true);
    setFrameStyle(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setDragEnabled(true);
    setDragDropMode(DragOnly);
    viewport()->setAutoFillBackground(false);
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex& index) {
        Q_EMIT openWanted(lines_.idAt(index.row()));
    });
    connect(&theme_, &UiTheme::changed, this, [this] { restyle(); });
    restyle();
}

void EvidenceList::restyle()
{
    QPalette palette = this->palette();
    palette.setColor(QPalette::Base, theme_.tokens().paper);
    setPalette(palette);
    scheduleDelayedItemsLayout();
}

void EvidenceList::show(const std::vector<EvidenceId>& pieces)
{
    const EvidenceId at = current();
    const int row = currentIndex().row();
    lines_.show(pieces);
    if (!at || lines_.rowCount() == 0 || current() == at)
        return;
    const int now = lines_.rowOf(at);
    setCurrentIndex(lines_.index(now >= 0 ? now : qBound(0, row, lines_.rowCount() - 1)));
}

EvidenceId EvidenceList::current() const
{
    return lines_.idAt(currentIndex().row());
}

std::vector<EvidenceId> EvidenceList::meant() const
{
    std::vector<EvidenceId> marked = lines_.marked();
    if (marked.empty() && current())
        marked.push_back(current());
    return marked;
}

// Letters are keys here; looking for what begins with them would read the whole list.
void EvidenceList::keyboardSearch(const QString& /*typed*/) {}

void EvidenceList::keyPressEvent(QKeyEvent* event)
{
    const int row = currentIndex().row();
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    const int key = event->key();
    if (plain && key == Qt::Key_Space && row >= 0) {
        lines_.setMarked(row, !lines_.isMarked(current()));
    } else if (plain && (key == Qt::Key_Return || key == Qt::Key_Enter) && row >= 0) {
        Q_EMIT openWanted(current());
    } else if (plain && (key == Qt::Key_Delete || (key >= Qt::Key_A && key <= Qt::Key_Z))) {
        Q_EMIT keyPressed(key);
    } else if (plain && key == Qt::Key_Escape && !lines_.marked().empty()) {
        lines_.clearMarks();
    } else {
        QListView::keyPressEvent(event);
    }
}

void EvidenceList::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool range = event->modifiers().testFlag(Qt::ShiftModifier);
    if (index.isValid() && event->button() == Qt::LeftButton &&
        (range || event->modifiers().testFlag(Qt::ControlModifier))) {
        const int from = range && rangeFrom_.isValid() ? rangeFrom_.row() : index.row();
        if (range)
            for (int row = qMin(from, index.row()); row <= qMax(from, index.row()); ++row)
                lines_.setMarked(row, true);
        else
            lines_.setMarked(index.row(), !lines_.isMarked(lines_.idAt(index.row())));
        setCurrentIndex(index);
        if (!range)
            rangeFrom_ = index;
        return;
    }
    rangeFrom_ = index;
    QListView::mousePressEvent(event);
}

void EvidenceList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        scheduleDelayedItemsLayout();
}

// The ring is on the piece; without one there is nothing else to see the keyboard by.
void EvidenceList::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    if (!hasFocus() || currentIndex().isValid())
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme_.tokens().focus, 2));
    painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), 6, 6);
}

} // namespace filrouge
