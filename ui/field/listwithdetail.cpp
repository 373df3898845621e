// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field/listwithdetail.h"

#include "core/programme/programme.h"
#include "ui/field/bulkpane.h"
#include "ui/field/duplicateline.h"
#include "ui/field/listhead.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/givingcolumns.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDataStream>
#include <QHeaderView>
#include <QIODevice>
#include <QKeyEvent>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QShowEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

namespace filrouge {

namespace {

constexpr int narrowList = 860; // at 100 %, as the next
constexpr int leastTable = 96;  // its head and two rows
constexpr qint32 stateVersion = 2;

} // namespace

ListWithDetail::ListWithDetail(const Desk& desk, std::unique_ptr<ListSource> source, ItemDetail* detail,
                               QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      source_(std::move(source)),
      model_(desk.theme),
      detail_(detail),
      head_(new ListHead(desk, *source_)),
      outer_(new QStackedWidget),
      empty_(new EmptyState(desk.theme)),
      splitter_(new QSplitter),
      table_(new QTableView),
      nothing_(new EmptyState(desk.theme)),
      tableOrNothing_(new QStackedWidget),
      side_(new QStackedWidget),
      scroll_(new QScrollArea),
      duplicate_(new DuplicateLine(desk)),
      bulk_(new BulkPane(desk)),
      none_(new TextLabel(desk.theme, TextSize::Body, QFont::Normal, TextTone::Muted)),
      open_(new QAction(this)),
      remove_(new QAction(this)),
      merge_(new QAction(this)),
      apart_(new QAction(this))
{
    model_.setColumns(source_->columns());
    model_.setFacets(source_->facets());
    build();
    makeActions();
    connectParts();
    retranslate();
    showContent();
}

ListWithDetail::~ListWithDetail()
{
    delete outer_; // the table reads the model
}

void ListWithDetail::read()
{
    auto rows = source_->all();
    if (!desk_.report(rows))
        return;
    read_ = true;
    head_->readProgress();
    model_.setRows(std::move(*rows));
    if (current_ == 0 || model_.find(current_) == nullptr)
        selectOnly(0);
    findDuplicates();
    showSelection();
}

void ListWithDetail::apply(const Changes& changes)
{
    if (!read_)
        return;
    if (changes.touches(Kind::Programme) || changes.touches(Kind::Person) || changes.touches(source_->kind()))
        head_->readProgress();
    if (changes.touches(Kind::Commune) || changes.touches(Kind::Organisation))
        head_->readFacets();
    const auto touched = source_->touched(changes);
    if (!desk_.report(touched))
        return;
    const int before = model_.rowOf(current_);
    if (!touched->rows.empty() || !touched->gone.empty()) {
        model_.apply(*touched);
        duplicatesSoon_.start();
    }
    if (before >= 0 && model_.rowCount() > 0 && selected().empty())
        selectOnly(qMin(before, model_.rowCount() - 1));
    showSelection();
    detail_->apply(changes);
}

void ListWithDetail::showContent()
{
    const bool none = read_ && model_.total() == 0;
    outer_->setCurrentIndex(none ? 0 : 1);
    tableOrNothing_->setCurrentIndex(read_ && !none && model_.rowCount() == 0 ? 1 : 0);
    head_->showCounts(model_.rowCount(), model_.total(), model_.isFiltered());
}

std::vector<qint64> ListWithDetail::selected() const
{
    std::vector<qint64> ids;
    for (const QModelIndex& index : table_->selectionModel()->selectedRows())
        ids.push_back(model_.idAt(index.row()));
    return ids;
}

void ListWithDetail::selectAgain()
{
    QItemSelection again;
    for (const qint64 id : selection_)
        if (const int row = model_.rowOf(id); row >= 0)
            again.select(model_.index(row, 0), model_.index(row, model_.columnCount() - 1));
    const int at = model_.rowOf(current_);
    if (at >= 0) {
        table_->selectionModel()->setCurrentIndex(model_.index(at, 0), QItemSelectionModel::NoUpdate);
        table_->scrollTo(model_.index(at, 0));
    }
    table_->selectionModel()->select(again, QItemSelectionModel::ClearAndSelect);
    resetting_ = false;
    showSelection();
}

void ListWithDetail::showSelection()
{
    if (resetting_)
        return;
    const std::vector<qint64> ids = selected();
    remove_->setEnabled(!ids.empty());
    merge_->setEnabled(ids.size() == 2 && source_->canMerge());
    if (ids.size() > 1) {
        bulk_->show(static_cast<int>(ids.size()), source_->bulkEdits(), merge_->isEnabled());
        side_->setCurrentWidget(bulk_);
        arrange();
        return;
    }
    const qint64 id = ids.empty() ? 0 : ids.front();
    const bool other = id != current_;
    current_ = id;
    model_.keepInSight(id);
    detail_->show(id);
    side_->setCurrentWidget(id == 0 ? static_cast<QWidget*>(none_) : scroll_);
    if (other)
        scroll_->ensureVisible(0, 0);
    if (id == 0)
        inDetail_ = false;
    showDuplicate();
    arrange();
}

void ListWithDetail::findDuplicates()
{
    auto likely = source_->duplicates();
    if (!desk_.report(likely))
        return;
    likely_ = std::move(*likely);
    QSet<qint64> ids;
    for (const ListSource::Likely& pair : likely_)
        ids << pair.one << pair.other;
    model_.setDuplicates(ids);
    head_->showDuplicates(static_cast<int>(likely_.size()));
    showDuplicate();
}

const ListSource::Likely* ListWithDetail::likenessOf(qint64 id, int* more) const
{
    const ListSource::Likely* first = nullptr;
    for (const ListSource::Likely& pair : likely_) {
        if (id == 0 || (pair.one != id && pair.other != id))
            continue;
        if (first == nullptr)
            first = &pair;
        else if (more != nullptr)
            ++*more;
    }
    return first;
}

const ListSource::Likely* ListWithDetail::likelyAtHand() const
{
    const std::vector<qint64> ids = selected();
    if (ids.size() == 1)
        return likenessOf(ids.front(), nullptr);
    const auto found = std::ranges::find_if(likely_, [&](const ListSource::Likely& pair) {
        return ids.size() == 2 && std::minmax(pair.one, pair.other) == std::minmax(ids.front(), ids.back());
    });
    return found == likely_.end() ? nullptr : &*found;
}

void ListWithDetail::showDuplicate()
{
    int more = 0;
    const ListSource::Likely* pair = likenessOf(current_, &more);
    duplicate_->setVisible(pair != nullptr);
    if (pair == nullptr)
        return;
    const ListRow* other = model_.find(pair->one == current_ ? pair->other : pair->one);
    duplicate_->show(other == nullptr ? QString() : other->name, pair->likeness, more, source_->canMerge());
}

void ListWithDetail::selectOnly(int row)
{
    table_->selectionModel()->setCurrentIndex(model_.index(row, 0),
                                              QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void ListWithDetail::showItem(qint64 id)
{
    if (!read_)
        read();
    if (id == 0) {
        takeKeyboard();
        return;
    }
    if (model_.rowOf(id) < 0)
        head_->clear();
    const int row = model_.rowOf(id);
    if (row < 0)
        return;
    selectOnly(row);
    table_->scrollTo(model_.index(row, 0), QAbstractItemView::PositionAtCenter);
    inDetail_ = true;
    arrange();
    if (tableOrNothing_->isVisibleTo(this))
        table_->setFocus();
    else
        detail_->focusTitle();
}

void ListWithDetail::takeKeyboard()
{
    if (outer_->currentIndex() == 0)
        empty_->findChild<QPushButton*>()->setFocus();
    else if (model_.rowCount() > 0)
        table_->setFocus();
    else
        head_->focusFilter();
}

bool ListWithDetail::goBack()
{
    if (outer_->currentIndex() == 0)
        return false;
    const QWidget* at = QApplication::focusWidget();
    if ((at != nullptr && side_->isAncestorOf(at)) || !tableOrNothing_->isVisibleTo(this)) {
        leaveDetail();
        return true;
    }
    return head_->clear();
}

void ListWithDetail::enterDetail()
{
    if (side_->currentWidget() == none_)
        return;
    inDetail_ = true;
    arrange();
    if (side_->currentWidget() == scroll_)
        detail_->focusTitle();
    else
        bulk_->focusFirst();
}

void ListWithDetail::leaveDetail()
{
    desk_.pending.flush();
    inDetail_ = false;
    arrange();
    table_->setFocus();
}

// Magnified, or in a small window, the list and the detail take turns.
void ListWithDetail::arrange()
{
    const bool narrow = width() < desk_.theme.px(narrowList);
    tableOrNothing_->setVisible(!narrow || !inDetail_);
    side_->setVisible(!narrow || inDetail_);
    head_->setVisible(!narrow || !inDetail_);
    splitter_->setMinimumHeight(desk_.theme.px(leastTable));
}

void ListWithDetail::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ListWithDetail::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!read_)
        read();
}

// Here the keys of the list come before those of the window.
bool ListWithDetail::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::ControlModifier && (key->key() == Qt::Key_N || key->key() == Qt::Key_F)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void ListWithDetail::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_N) {
        addItem();
    } else if (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_F) {
        inDetail_ = false;
        arrange();
        head_->focusFilter();
    } else if (event->key() != Qt::Key_Escape || !goBack()) {
        QWidget::keyPressEvent(event);
    }
}

bool ListWithDetail::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == table_ && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && !key->modifiers()) {
            enterDetail();
            return true;
        }
        if (key->key() == Qt::Key_Up && table_->currentIndex().row() == 0 && !key->modifiers()) {
            head_->focusFilter();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QByteArray ListWithDetail::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << stateVersion << splitter_->saveState() << columns_->state() << head_->typed();
    const std::vector<qint64> facets = head_->facets();
    stream << QList<qint64>(facets.begin(), facets.end());
    return state;
}

void ListWithDetail::restoreState(const QByteArray& state)
{
    QDataStream stream(state);
    qint32 version = 0;
    QByteArray splitter;
    QByteArray columns;
    QString typed;
    QList<qint64> facets;
    stream >> version >> splitter >> columns >> typed >> facets;
    if (stream.status() != QDataStream::Ok || version != stateVersion)
        return; // another version's, or damaged: as new
    splitter_->restoreState(splitter);
    columns_->restore(columns);
    const QHeaderView* header = table_->horizontalHeader();
    model_.sort(header->sortIndicatorSection(), header->sortIndicatorOrder());
    head_->restore(typed, {facets.begin(), facets.end()});
}

void ListWithDetail::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace filrouge
