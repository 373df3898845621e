// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <algorithm>
#include <vector>

namespace filrouge {

/// Rows that are known by a key: what is read anew is brought in by inserting, removing, moving and updating rows, so
/// that selection, scrolling and an open editor stay where they are.
template <class Row>
class KeyedRows : public QAbstractTableModel {
public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(rows_.size());
    }
    [[nodiscard]] const std::vector<Row>& rows() const { return rows_; }
    [[nodiscard]] const Row& row(int at) const { return rows_[static_cast<std::size_t>(at)]; }
    /// The place of that key; -1: not there.
    [[nodiscard]] int rowOf(qint64 key) const
    {
        const auto found = std::ranges::find_if(rows_, [&](const Row& row) { return keyOf(row) == key; });
        return found == rows_.end() ? -1 : static_cast<int>(found - rows_.begin());
    }

    void bring(const std::vector<Row>& fresh)
    {
        const auto has = [this](const std::vector<Row>& in, qint64 key) {
            return std::ranges::any_of(in, [&](const Row& row) { return keyOf(row) == key; });
        };
        for (int i = rowCount() - 1; i >= 0; --i)
            if (!has(fresh, keyOf(row(i)))) {
                beginRemoveRows({}, i, i);
                rows_.erase(rows_.begin() + i);
                endRemoveRows();
            }
        for (int i = 0; i < static_cast<int>(fresh.size()); ++i) {
            const Row& wanted = fresh[static_cast<std::size_t>(i)];
            const int at = rowOf(keyOf(wanted));
            if (at < 0) {
                beginInsertRows({}, i, i);
                rows_.insert(rows_.begin() + i, wanted);
                endInsertRows();
                continue;
            }
            if (at != i) { // always further down: those before stand already
                beginMoveRows({}, at, at, {}, i);
                std::rotate(rows_.begin() + i, rows_.begin() + at, rows_.begin() + at + 1);
                endMoveRows();
            }
            if (!(row(i) == wanted)) {
                rows_[static_cast<std::size_t>(i)] = wanted;
                Q_EMIT dataChanged(index(i, 0), index(i, columnCount() - 1));
            }
        }
    }

protected:
    [[nodiscard]] virtual qint64 keyOf(const Row& row) const = 0;

private:
    std::vector<Row> rows_;
};

} // namespace filrouge
