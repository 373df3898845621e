// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/programme.h"
#include "ui/field/bulkpane.h"
#include "ui/field/duplicateline.h"
#include "ui/field/listhead.h"
#include "ui/field/listwithdetail.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/givingcolumns.h"
#include "ui/widgets/scaledtable.h"

#include <QAbstractItemView>
#include <QAction>
#include <QFrame>
#include <QHeaderView>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <chrono>
#include <numeric>
#include <utility>

// How a list and its detail are put together.

namespace filrouge {

namespace {

using namespace std::chrono_literals;
constexpr auto duplicatesAfter = 150ms; // nobody looks for them between two keys
constexpr int leastSide = 200;          // px at 100 %, as the next
constexpr int listRowHeight = 32;

} // namespace

void ListWithDetail::build()
{
    buildTable();
    tableOrNothing_->addWidget(table_);
    tableOrNothing_->addWidget(nothing_);
    auto* whole = new QWidget;
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(duplicate_);
    column->addWidget(detail_);
    column->addStretch(1);
    scroll_->setWidget(whole);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameStyle(QFrame::NoFrame);
    scroll_->setFocusPolicy(Qt::NoFocus);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    none_->setAlignment(Qt::AlignCenter);
    side_->addWidget(none_);
    side_->addWidget(scroll_);
    side_->addWidget(bulk_);
    splitter_->addWidget(tableOrNothing_);
    splitter_->addWidget(side_);
    splitter_->setChildrenCollapsible(false);
    splitter_->setStretchFactor(0, 5);
    splitter_->setStretchFactor(1, 5);
    splitter_->setSizes({9 * leastSide, 11 * leastSide}); // shares, whatever the parts would like
    tableOrNothing_->setMinimumWidth(desk_.theme.px(leastSide));
    side_->setMinimumWidth(desk_.theme.px(leastSide));
    auto* content = new QWidget;
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(desk_.theme.px(8));
    rows->addWidget(head_);
    rows->addWidget(splitter_, 1);
    outer_->addWidget(empty_);
    outer_->addWidget(content);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(outer_);
    duplicate_->hide();
}

void ListWithDetail::buildTable()
{
    table_->setModel(&model_);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setShowGrid(false);
    table_->setAlternatingRowColors(true);
    table_->setWordWrap(false);
    table_->setTabKeyNavigation(false);
    table_->setFrameStyle(QFrame::NoFrame);
    table_->setContextMenuPolicy(Qt::CustomContextMenu);
    table_->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView* header = table_->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    int at = 0;
    for (const ListSource::Column& column : source_->columns())
        table_->setColumnWidth(at++, desk_.theme.px(column.width));
    header->setStretchLastSection(true);
    std::vector<int> byWeight(static_cast<std::size_t>(at)); // a list names first what one looks for first
    std::iota(byWeight.begin(), byWeight.end(), 0);
    scaleWithLetters(*table_, desk_.theme, listRowHeight);
    columns_ = new GivingColumns(*table_, desk_.theme, std::move(byWeight));
    table_->setSortingEnabled(true);
    const auto [column, order] = source_->order();
    table_->sortByColumn(column, order);
    table_->installEventFilter(this);
}

void ListWithDetail::makeActions()
{
    remove_->setIcon(desk_.theme.icon("edit-delete"));
    remove_->setShortcut(Qt::Key_Delete);
    remove_->setShortcutContext(Qt::WidgetShortcut); // in a field, Delete deletes a letter
    table_->addAction(remove_);
    connect(open_, &QAction::triggered, this, [this] { enterDetail(); });
    connect(remove_, &QAction::triggered, this, [this] { removeSelected(); });
    connect(merge_, &QAction::triggered, this, [this] { mergeSelected(); });
    connect(apart_, &QAction::triggered, this, [this] {
        if (const auto* pair = likelyAtHand())
            tellApart(*pair);
    });
}

void ListWithDetail::connectParts()
{
    connect(empty_, &EmptyState::activated, this, [this] { addItem(); });
    connect(nothing_, &EmptyState::activated, this, [this] {
        head_->clear();
        head_->focusFilter();
    });
    connect(head_, &ListHead::addWanted, this, [this] { addItem(); });
    connect(head_, &ListHead::typedChanged, this, [this](const QString& typed) { model_.setTyped(typed); });
    connect(head_, &ListHead::facetChanged, this, [this](std::size_t facet, qint64 value) {
        model_.setFacet(facet, value);
    });
    connect(head_, &ListHead::listWanted, this, [this] {
        table_->setFocus();
        if (selected().empty() && model_.rowCount() > 0) // the filter took away what was
            selectOnly(0);
    });
    connect(&model_, &ListModel::countsChanged, this, [this] { showContent(); });
    connect(&model_, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        selection_ = selected();
        resetting_ = true;
    });
    connect(&model_, &QAbstractItemModel::modelReset, this, [this] { selectAgain(); });
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { showSelection(); });
    connect(table_, &QTableView::activated, this, [this] { enterDetail(); });
    connect(table_, &QWidget::customContextMenuRequested, this, [this](QPoint at) { showMenu(at); });
    connect(detail_, &ItemDetail::wanted, this, &ListWithDetail::wanted);
    connect(bulk_, &BulkPane::valueChosen, this, [this](std::size_t edit, qint64 value) { setForAll(edit, value); });
    connect(bulk_, &BulkPane::removeWanted, this, [this] { removeSelected(); });
    connect(bulk_, &BulkPane::mergeWanted, this, [this] { mergeSelected(); });
    connect(duplicate_, &DuplicateLine::otherWanted, this, [this] {
        if (const auto* pair = likenessOf(current_, nullptr))
            showItem(pair->one == current_ ? pair->other : pair->one);
    });
    connect(duplicate_, &DuplicateLine::mergeWanted, this, [this] {
        if (const auto* pair = likenessOf(current_, nullptr))
            merge(current_, pair->one == current_ ? pair->other : pair->one);
    });
    connect(duplicate_, &DuplicateLine::apartWanted, this, [this] {
        if (const auto* pair = likenessOf(current_, nullptr))
            tellApart(*pair);
    });
    duplicatesSoon_.setSingleShot(true);
    duplicatesSoon_.setInterval(duplicatesAfter);
    connect(&duplicatesSoon_, &QTimer::timeout, this, [this] { findDuplicates(); });
    connect(&desk_.theme, &UiTheme::changed, this, [this] { arrange(); });
    ProgrammeFile& file = desk_.programme.file();
    connect(&file, &ProgrammeFile::changed, this, [this](const Changes& changes) { apply(changes); });
    connect(&file, &ProgrammeFile::contentReplaced, this, [this] {
        if (!read_)
            return;
        detail_->reopen();
        head_->readFacets();
        read();
    });
}

} // namespace filrouge
