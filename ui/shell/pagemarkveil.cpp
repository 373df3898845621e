// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagemarkveil.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QPen>
#include <QScrollBar>

namespace filrouge {

namespace {

constexpr int most = 200; // rows of a wall of cards; a list of rows is walked along what it shows

} // namespace

// Over the view, not in its viewport: what is in a viewport is scrolled with it.
PageMarkVeil::PageMarkVeil(const UiTheme& theme, SearchWords words, QAbstractItemView& view)
    : QWidget(&view),
      theme_(theme),
      words_(std::move(words)),
      under_(*view.viewport()),
      view_(&view)
{
    lieOver();
    for (QScrollBar* bar : {view.verticalScrollBar(), view.horizontalScrollBar()})
        connect(bar, &QScrollBar::valueChanged, this, qOverload<>(&QWidget::update));
    if (const QAbstractItemModel* model = view.model()) {
        connect(model, &QAbstractItemModel::layoutChanged, this, qOverload<>(&QWidget::update));
        connect(model, &QAbstractItemModel::modelReset, this, qOverload<>(&QWidget::update));
        connect(model, &QAbstractItemModel::rowsInserted, this, qOverload<>(&QWidget::update));
        connect(model, &QAbstractItemModel::rowsRemoved, this, qOverload<>(&QWidget::update));
    }
}

PageMarkVeil::PageMarkVeil(const UiTheme& theme, SearchWords words, QLabel& label)
    : QWidget(&label),
      theme_(theme),
      words_(std::move(words)),
      under_(label)
{
    lieOver();
}

void PageMarkVeil::lieOver()
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    under_.installEventFilter(this);
    setGeometry(view_ != nullptr ? under_.geometry() : under_.rect());
    show();
    raise();
}

bool PageMarkVeil::has(const QModelIndex& index) const
{
    const QAbstractItemModel& model = *index.model();
    for (int column = 0; column < model.columnCount(index.parent()); ++column) {
        const QModelIndex cell = index.siblingAtColumn(column);
        if (!words_.in(cell.data(Qt::DisplayRole).toString(), 1).empty())
            return true;
    }
    return !words_.in(index.data(Qt::AccessibleTextRole).toString(), 1).empty();
}

std::vector<QRect> PageMarkVeil::marked() const
{
    std::vector<QRect> rows;
    if (view_ == nullptr) {
        rows.push_back(rect());
        return rows;
    }
    const auto* list = qobject_cast<const QListView*>(view_);
    const auto look = [&](const QModelIndex& index) {
        QRect row = view_->visualRect(index);
        if (!row.isValid() || !row.intersects(rect()) || !has(index))
            return;
        if (list == nullptr) { // of a table the whole row
            row.setLeft(0);
            row.setRight(width() - 1);
        }
        rows.push_back(row);
    };
    if (list != nullptr && list->viewMode() == QListView::IconMode) {
        for (int row = 0; row < qMin(most, list->model()->rowCount(list->rootIndex())); ++row)
            look(list->model()->index(row, 0, list->rootIndex()));
        return rows;
    }
    for (int y = 0; y < height();) {
        const QModelIndex index = view_->indexAt(QPoint(width() / 2, y));
        if (!index.isValid())
            break;
        look(index);
        y = qMax(y + 1, view_->visualRect(index).bottom() + 1);
    }
    return rows;
}

bool PageMarkVeil::reveal() const
{
    if (view_ == nullptr)
        return true;
    if (const QModelIndex current = view_->currentIndex(); current.isValid() && has(current)) {
        view_->scrollTo(current);
        return true;
    }
    return !marked().empty();
}

bool PageMarkVeil::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &under_ && (event->type() == QEvent::Resize || event->type() == QEvent::Move))
        setGeometry(view_ != nullptr ? under_.geometry() : under_.rect());
    return QWidget::eventFilter(watched, event);
}

void PageMarkVeil::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme_.tokens().foundEdge, 2));
    for (const QRect& row : marked())
        painter.drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), 4, 4);
}

} // namespace filrouge
