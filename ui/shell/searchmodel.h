// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/searchindex.h"
#include "core/storage/searchwords.h"

#include <QAbstractListModel>

#include <vector>

class QAction;

namespace filrouge {

/// What the palette shows: items of the programme under a heading for each kind, in the order of the thread, then
/// commands.
class SearchModel final : public QAbstractListModel {
    Q_OBJECT

public:
    /// Its kinds in the plural, as headings: "Interviews".
    [[nodiscard]] static QString nameOf(Kind kind);

    enum class What { Heading, Item, Command };
    enum Role {
        WhatRole = Qt::UserRole + 1, ///< What, as int
        DetailRole,                  ///< the second line: an excerpt, or the keys of a command; may be empty
        CountRole,                   ///< of a heading: "3", or "8+" when there are more than are shown
    };
    static constexpr int mostOfAKind = 8;

    using QAbstractListModel::QAbstractListModel;

    /// `hits`: newest first in each kind, one more than mostOfAKind where there are more. `commands` must outlive them.
    void show(const std::vector<SearchHit>& hits, const QList<QAction*>& commands, const SearchWords& words);
    [[nodiscard]] const SearchWords& words() const { return words_; }
    /// The item of a row; id 0: a heading or a command.
    [[nodiscard]] Kind kindAt(int row) const { return rows_[static_cast<std::size_t>(row)].kind; }
    [[nodiscard]] qint64 idAt(int row) const { return rows_[static_cast<std::size_t>(row)].id; }
    /// nullptr: no command.
    [[nodiscard]] QAction* commandAt(int row) const { return rows_[static_cast<std::size_t>(row)].command; }
    /// The nearest row in that direction (1 or -1) that can be chosen, from `row` on; -1: there is none.
    [[nodiscard]] int choosable(int row, int direction) const;
    /// The first choosable row under the next heading, or the one before; -1: there is none.
    [[nodiscard]] int groupBeside(int row, int direction) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        What what = What::Heading;
        Kind kind = Kind::Programme;
        qint64 id = 0;
        QAction* command = nullptr;
        QString title;
        QString detail;
        QString count = {};
    };

    SearchWords words_;
    std::vector<Row> rows_;
};

} // namespace filrouge
