// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field/listmodel.h"

#include "core/base/comparablename.h"

#include <algorithm>

namespace filrouge {

namespace {

/// More lines at once are brought in by one reset.
constexpr std::size_t mostSteps = 64;

} // namespace

ListModel::ListModel(const UiTheme& theme, QObject* parent) : QAbstractTableModel(parent), theme_(theme) {}

void ListModel::setColumns(std::vector<ListSource::Column> columns)
{
    const bool same = columns.size() == columns_.size();
    if (!same)
        beginResetModel();
    columns_ = std::move(columns);
    if (!same)
        endResetModel();
    else if (!columns_.empty())
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void ListModel::setFacets(const std::vector<Facet>& facets)
{
    facets_.resize(facets.size(), 0);
    bits_.clear();
    for (const Facet& facet : facets)
        bits_.push_back(facet.bits);
}

void ListModel::setRows(std::vector<ListRow> rows)
{
    beginResetModel();
    rows_.clear();
    rows_.reserve(rows.size());
    for (ListRow& row : rows) {
        const qint64 id = row.id;
        rows_.emplace(id, std::move(row));
    }
    fill();
    endResetModel();
    Q_EMIT countsChanged();
}

void ListModel::arrange()
{
    beginResetModel();
    fill();
    endResetModel();
    Q_EMIT countsChanged();
}

void ListModel::fill()
{
    shown_.clear();
    for (const auto& [id, row] : rows_)
        if (passes(row))
            shown_.push_back(&row);
    std::ranges::sort(shown_, [this](const ListRow* a, const ListRow* b) { return before(a, b); });
}

bool ListModel::passes(const ListRow& row) const
{
    for (std::size_t i = 0; i < facets_.size() && i < row.facets.size(); ++i) {
        if (facets_[i] == 0 || row.id == kept_)
            continue;
        const qint64 own = row.facets[i] | (bits_[i] && duplicates_.contains(row.id) ? duplicateBit : 0);
        if (bits_[i] ? (own & facets_[i]) == 0 : own != facets_[i])
            return false;
    }
    return row.id == kept_ ||
           std::ranges::all_of(typed_, [&](const QString& word) { return row.search.contains(word); });
}

bool ListModel::before(const ListRow* a, const ListRow* b) const
{
    const auto column = static_cast<std::size_t>(column_);
    if (column < a->cells.size() && column < b->cells.size()) {
        const ListCell& one = a->cells[column];
        const ListCell& other = b->cells[column];
        if (one.number != other.number)
            return (one.number < other.number) == (order_ == Qt::AscendingOrder);
        if (const int order = one.sort.compare(other.sort); order != 0)
            return (order < 0) == (order_ == Qt::AscendingOrder);
    }
    const int names = a->cells.front().sort.compare(b->cells.front().sort);
    return names != 0 ? names < 0 : a->id < b->id;
}

void ListModel::apply(const ListSource::Touched& touched)
{
    if (touched.rows.empty() && touched.gone.empty())
        return;
    if (touched.rows.size() + touched.gone.size() > mostSteps) {
        beginResetModel();
        for (const qint64 id : touched.gone)
            rows_.erase(id);
        for (const ListRow& row : touched.rows)
            rows_.insert_or_assign(row.id, row);
        fill();
        endResetModel();
        Q_EMIT countsChanged();
        return;
    }
    for (const qint64 id : touched.gone)
        drop(id);
    for (const ListRow& row : touched.rows)
        put(row);
    Q_EMIT countsChanged();
}

void ListModel::drop(qint64 id)
{
    if (const int at = rowOf(id); at >= 0) {
        beginRemoveRows({}, at, at);
        shown_.erase(shown_.begin() + at);
        endRemoveRows();
    }
    rows_.erase(id);
}

void ListModel::put(const ListRow& row)
{
    const int from = rowOf(row.id);
    if (from >= 0 && *shown_[static_cast<std::size_t>(from)] == row)
        return;
    if (from >= 0 && !passes(row)) {
        beginRemoveRows({}, from, from);
        shown_.erase(shown_.begin() + from);
        rows_.insert_or_assign(row.id, row);
        endRemoveRows();
        return;
    }
    if (from < 0) {
        const ListRow* stored = &rows_.insert_or_assign(row.id, row).first->second;
        if (!passes(row))
            return;
        const auto at = std::ranges::upper_bound(
            shown_, stored, [this](const ListRow* a, const ListRow* b) { return before(a, b); });
        const int to = static_cast<int>(at - shown_.begin());
        beginInsertRows({}, to, to);
        shown_.insert(at, stored);
        endInsertRows();
        return;
    }
    // Where it belongs among the others; `to` as beginMoveRows() counts, before the row is taken out.
    const auto others = [this](const ListRow* a, const ListRow* b) { return before(a, b); };
    const auto own = shown_.begin() + from;
    int to = from;
    if (own != shown_.begin() && before(&row, *(own - 1)))
        to = static_cast<int>(std::upper_bound(shown_.begin(), own, &row, others) - shown_.begin());
    else if (own + 1 != shown_.end() && before(*(own + 1), &row))
        to = static_cast<int>(std::lower_bound(own + 1, shown_.end(), &row, others) - shown_.begin());
    if (to != from) {
        beginMoveRows({}, from, from, {}, to);
        rows_.insert_or_assign(row.id, row);
        if (to < from)
            std::rotate(shown_.begin() + to, own, own + 1);
        else
            std::rotate(own, own + 1, shown_.begin() + to);
        endMoveRows();
    } else {
        rows_.insert_or_assign(row.id, row);
    }
    const int now = to > from ? to - 1 : to;
    Q_EMIT dataChanged(index(now, 0), index(now, columnCount() - 1));
}

void ListModel::setDuplicates(const QSet<qint64>& ids)
{
    if (ids == duplicates_)
        return;
    duplicates_ = ids;
    for (std::size_t i = 0; i < facets_.size(); ++i)
        if (bits_[i] && facets_[i] == duplicateBit) {
            arrange();
            return;
        }
}

void ListModel::setTyped(const QString& typed)
{
    QStringList words;
    for (const QString& word : comparableName(typed).split(u' ', Qt::SkipEmptyParts))
        words << u' ' + word;
    if (words == typed_)
        return;
    typed_ = words;
    kept_ = 0;
    arrange();
}

void ListModel::setFacet(std::size_t facet, qint64 value)
{
    if (facet >= facets_.size() || facets_[facet] == value)
        return;
    facets_[facet] = value;
    kept_ = 0;
    arrange();
}

bool ListModel::isFiltered() const
{
    return !typed_.isEmpty() || std::ranges::any_of(facets_, [](qint64 value) { return value != 0; });
}

const ListRow* ListModel::find(qint64 id) const
{
    const auto found = rows_.find(id);
    return found == rows_.end() ? nullptr : &found->second;
}

int ListModel::rowOf(qint64 id) const
{
    const auto found = std::ranges::find(shown_, id, [](const ListRow* row) { return row->id; });
    return found == shown_.end() ? -1 : static_cast<int>(found - shown_.begin());
}

qint64 ListModel::idAt(int row) const
{
    return row < 0 || row >= rowCount() ? 0 : shown_[static_cast<std::size_t>(row)]->id;
}

int ListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(shown_.size());
}

int ListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columns_.size());
}

QVariant ListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ListRow& row = *shown_[static_cast<std::size_t>(index.row())];
    const ListCell& cell = row.cells[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: // a cut text in full
        return cell.text;
    case Qt::DecorationRole:
        return cell.icon == nullptr ? QVariant() : QVariant(theme_.icon(cell.icon));
    case IdRole:
        return row.id;
    default:
        return {};
    }
}

QVariant ListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return columns_[static_cast<std::size_t>(section)].title;
    return {};
}

void ListModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || (column == column_ && order == order_))
        return;
    column_ = column;
    order_ = order;
    arrange();
}

} // namespace filrouge
