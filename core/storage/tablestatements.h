// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

#include <QStringList>

namespace filrouge {

/// The plain SQL of one table, for rows given as lists of values in the order of its columns. What RowStore needs
/// for every row type alike stands here once, and is compiled once.
class TableStatements final {
public:
    /// The first `keys` columns are the primary key.
    TableStatements(const char* table, const QStringList& columns, qsizetype keys);

    /// SELECT columns FROM table + `tail` + ORDER BY `order`, then key.
    [[nodiscard]] Result<Cursor> select(Connection& connection, const QString& tail, const QVariantList& values,
                                        const char* order) const;
    [[nodiscard]] Result<int> count(Connection& connection) const;
    [[nodiscard]] Result<bool> contains(Connection& connection, const QVariantList& row) const;
    [[nodiscard]] Result<> insert(Connection& connection, const QVariantList& row) const;
    /// NotFound when the row is not there, as in remove().
    [[nodiscard]] Result<> update(Connection& connection, const QVariantList& row) const;
    /// Only the key of `row` is read.
    [[nodiscard]] Result<> remove(Connection& connection, const QVariantList& row) const;

    /// What a stored value that its column cannot hold is reported as.
    [[nodiscard]] Error damaged(const char* column, const QString& value) const;
    [[nodiscard]] Error notFound(const QString& key) const;

private:
    Result<int> change(Connection& connection, const QString& sql, const QVariantList& values) const;

    QString table_;
    qsizetype keys_;
    QString selection_;
    QString keyOrder_;
    QString counting_;
    QString lookup_;
    QString insertion_;
    QString updating_;
    QString removal_;
};

} // namespace filrouge
