// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/givingcolumns.h"

#include "ui/theme/uitheme.h"
#include "ui/widgets/scaledtable.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

#include <utility>

namespace filrouge {

namespace {

constexpr int leastOfText = 60; // % of its width

} // namespace

GivingColumns::GivingColumns(QTableView& table, const UiTheme& theme, std::vector<int> byWeight)
    : QObject(&table),
      table_(table),
      theme_(theme),
      byWeight_(std::move(byWeight)),
      wanted_(byWeight_.size()),
      zoom_(theme.zoom())
{
    for (const int column : byWeight_)
        wanted_[static_cast<std::size_t>(column)] = table.columnWidth(column);
    table_.viewport()->installEventFilter(this);
    connect(table_.horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int /*from*/, int to) {
        const QHeaderView* header = table_.horizontalHeader();
        const bool stretched = header->stretchLastSection() && column == lastShown();
        if (!fitting_ && !stretched && to > 0 && zoom_ == theme_.zoom()) // not because the letters grow
            wanted_[static_cast<std::size_t>(column)] = to;
    });
    connect(&theme_, &UiTheme::changed, this, [this] {
        for (int& width : wanted_)
            width = width * theme_.zoom() / zoom_;
        zoom_ = theme_.zoom();
        fit();
    });
}

int GivingColumns::lastShown() const
{
    const QHeaderView* header = table_.horizontalHeader();
    int at = header->count() - 1;
    while (at > 0 && header->isSectionHidden(header->logicalIndex(at)))
        --at;
    return header->logicalIndex(at);
}

void GivingColumns::showAll()
{
    for (const int column : byWeight_) {
        table_.setColumnHidden(column, false);
        table_.setColumnWidth(column, widthOf(column));
    }
}

void GivingColumns::fit()
{
    if (fitting_)
        return;
    fitting_ = true;
    const int room = table_.viewport()->width();
    const int text = byWeight_.front();
    std::size_t shown = 1;
    int beside = 0;
    const auto has = [&](int textWidth) {
        return shown < byWeight_.size() && textWidth + beside + widthOf(byWeight_[shown]) <= room;
    };
    while (has(widthOf(text)))
        beside += widthOf(byWeight_[shown++]);
    if (shown == 1 && has(widthOf(text) * leastOfText / 100)) // shortened texts with one figure say more than texts
        beside += widthOf(byWeight_[shown++]);
    for (std::size_t i = 0; i < byWeight_.size(); ++i)
        table_.setColumnHidden(byWeight_[i], i >= shown);
    for (std::size_t i = 1; i < shown; ++i)
        table_.setColumnWidth(byWeight_[i], widthOf(byWeight_[i]));
    const bool lastGrows = table_.horizontalHeader()->stretchLastSection();
    table_.setColumnWidth(text, lastGrows ? qMin(widthOf(text), room - beside) : room - beside);
    fitting_ = false;
}

QByteArray GivingColumns::state()
{
    fitting_ = true;
    showAll();
    fitting_ = false;
    const QByteArray columns = columnsOf(table_, theme_);
    fit();
    return columns;
}

void GivingColumns::restore(const QByteArray& state)
{
    fitting_ = true;
    showAll();
    restoreColumns(table_, theme_, state);
    const QHeaderView* header = table_.horizontalHeader();
    for (int at = 0; at + 1 < header->count(); ++at) // the last one takes what is left
        wanted_[static_cast<std::size_t>(header->logicalIndex(at))] = header->sectionSize(header->logicalIndex(at));
    fitting_ = false;
    fit();
}

bool GivingColumns::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

} // namespace filrouge
