// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/field/listsource.h"

#include <QAbstractTableModel>
#include <QSet>

#include <unordered_map>

namespace filrouge {

/// The lines of a list that are in sight, in their order. Filters and sorts itself over keys that were worked out
/// beforehand: thousands of lines take a part of a frame. Edits move, insert and remove lines; another filter or order
/// is a reset, after which whoever shows it selects the same lines again.
class ListModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole };

    ListModel(const UiTheme& theme, QObject* parent = nullptr);

    void setColumns(std::vector<ListSource::Column> columns);
    void setFacets(const std::vector<Facet>& facets);
    void setRows(std::vector<ListRow> rows);
    void apply(const ListSource::Touched& touched);
    void setDuplicates(const QSet<qint64>& ids);
    /// Beginnings of words, in any order.
    void setTyped(const QString& typed);
    /// 0: all values.
    void setFacet(std::size_t facet, qint64 value);
    /// Stays in sight while it is edited, whatever the filter says.
    void keepInSight(qint64 id) { kept_ = id; }
    [[nodiscard]] bool isFiltered() const;

    /// Of all lines; nullptr: there is none.
    [[nodiscard]] const ListRow* find(qint64 id) const;
    [[nodiscard]] int total() const { return static_cast<int>(rows_.size()); }
    /// Where it is in sight; -1: nowhere.
    [[nodiscard]] int rowOf(qint64 id) const;
    [[nodiscard]] qint64 idAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    /// Other lines are in sight, or others than those are there.
    void countsChanged();

private:
    [[nodiscard]] bool passes(const ListRow& row) const;
    [[nodiscard]] bool before(const ListRow* a, const ListRow* b) const;
    void arrange();
    void fill();
    void put(const ListRow& row);
    void drop(qint64 id);

    const UiTheme& theme_;
    std::vector<ListSource::Column> columns_;
    std::unordered_map<qint64, ListRow> rows_; ///< whose addresses stay
    std::vector<const ListRow*> shown_;
    QSet<qint64> duplicates_;
    QStringList typed_;
    std::vector<qint64> facets_;
    std::vector<bool> bits_; ///< of the facets
    qint64 kept_ = 0;
    int column_ = 0;
    Qt::SortOrder order_ = Qt::AscendingOrder;
};

} // namespace filrouge
