// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/rowmoves.h"

#include <QAbstractTableModel>

#include <algorithm>
#include <unordered_set>
#include <utility>
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

    /// Keys are unique in `fresh`. Linear in the rows, but for rows that change places.
    void bring(const std::vector<Row>& fresh)
    {
        removeAllBut(keysOf(fresh));
        const std::unordered_set<qint64> kept = keysOf(rows_);
        order(fresh, kept);
        const auto isNew = [&](std::size_t at) { return !kept.contains(keyOf(fresh[at])); };
        for (std::size_t i = 0; i < fresh.size(); ++i) {
            const int at = static_cast<int>(i);
            if (isNew(i)) {
                std::size_t end = i + 1;
                while (end < fresh.size() && isNew(end))
                    ++end;
                beginInsertRows({}, at, static_cast<int>(end) - 1);
                const auto first = fresh.begin();
                rows_.insert(rows_.begin() + at, first + at, first + static_cast<std::ptrdiff_t>(end));
                endInsertRows();
                i = end - 1;
            } else if (!(rows_[i] == fresh[i])) {
                rows_[i] = fresh[i];
                Q_EMIT dataChanged(index(at, 0), index(at, columnCount() - 1));
            }
        }
    }

    /// One row as it is now: where it stands, or behind the last one.
    void put(const Row& fresh)
    {
        const int known = rowOf(keyOf(fresh));
        if (known < 0) {
            beginInsertRows({}, rowCount(), rowCount());
            rows_.push_back(fresh);
            endInsertRows();
        } else if (!(row(known) == fresh)) {
            rows_[static_cast<std::size_t>(known)] = fresh;
            Q_EMIT dataChanged(index(known, 0), index(known, columnCount() - 1));
        }
    }
    /// It may be gone already.
    void drop(qint64 key)
    {
        const int known = rowOf(key);
        if (known < 0)
            return;
        beginRemoveRows({}, known, known);
        rows_.erase(rows_.begin() + known);
        endRemoveRows();
    }

protected:
    [[nodiscard]] virtual qint64 keyOf(const Row& row) const = 0;

private:
    [[nodiscard]] std::unordered_set<qint64> keysOf(const std::vector<Row>& rows) const
    {
        std::unordered_set<qint64> keys;
        keys.reserve(rows.size());
        for (const Row& row : rows)
            keys.insert(keyOf(row));
        return keys;
    }

    void removeAllBut(const std::unordered_set<qint64>& keys)
    {
        for (int last = rowCount() - 1; last >= 0; --last) {
            if (keys.contains(keyOf(row(last))))
                continue;
            int first = last;
            while (first > 0 && !keys.contains(keyOf(row(first - 1))))
                --first;
            beginRemoveRows({}, first, last);
            rows_.erase(rows_.begin() + first, rows_.begin() + last + 1);
            endRemoveRows();
            last = first;
        }
    }

    void order(const std::vector<Row>& fresh, const std::unordered_set<qint64>& kept)
    {
        std::vector<qint64> now;
        now.reserve(rows_.size());
        for (const Row& row : rows_)
            now.push_back(keyOf(row));
        std::vector<qint64> wanted;
        wanted.reserve(now.size());
        for (const Row& row : fresh)
            if (kept.contains(keyOf(row)))
                wanted.push_back(keyOf(row));
        const auto first = rows_.begin();
        for (const auto [from, to] : movesBetween(std::move(now), wanted)) {
            beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
            if (to > from)
                std::rotate(first + from, first + from + 1, first + to + 1);
            else
                std::rotate(first + to, first + from, first + from + 1);
            endMoveRows();
        }
    }

    std::vector<Row> rows_;
};

} // namespace filrouge
