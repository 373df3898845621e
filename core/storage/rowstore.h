// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fields.h"
#include "core/storage/edit.h"
#include "core/storage/tablestatements.h"

#include <vector>

namespace filrouge {

/// One table as rows of its type, after the row's Description: what every repository would otherwise spell out.
/// Queries that know more than one table stand in the repositories. Errors: those of the file; Damaged when a stored
/// value is none the field can have.
template <class Row>
class RowStore final {
public:
    using About = Description<Row>;

    explicit RowStore(Connection& connection) : connection_(connection) {}

    /// All rows, by `order` (a list of columns) and then by key.
    [[nodiscard]] Result<std::vector<Row>> all(const char* order = "") const { return select({}, {}, order); }
    [[nodiscard]] Result<std::vector<Row>> where(const char* column, qint64 value, const char* order = "") const
    {
        return select(QStringLiteral(" WHERE %1 = ?").arg(QLatin1String(column)), {value}, order);
    }
    /// Any tail after "SELECT … FROM table": for the queries of repositories.
    [[nodiscard]] Result<std::vector<Row>> select(const QString& tail, const QVariantList& values,
                                                  const char* order = "") const
    {
        FILROUGE_TRY_VALUE(cursor, statements().select(connection_, tail, values, order));
        std::vector<Row> rows;
        while (cursor.next())
            if (const char* wrong = read(cursor, rows.emplace_back()))
                return fail(statements().damaged(wrong, {}));
        FILROUGE_TRY(cursor.outcome());
        return rows;
    }
    template <class Key>
    [[nodiscard]] Result<Row> find(Key id) const
    {
        static_assert(About::keys == 1);
        FILROUGE_TRY_VALUE(rows, select(QStringLiteral(" WHERE id = ?"), {id.value}));
        if (rows.empty())
            return fail(statements().notFound(QString::number(id.value)));
        return std::move(rows.front());
    }
    [[nodiscard]] Result<int> count() const { return statements().count(connection_); }

    /// Stores a new row and returns it; a row without a key gets a fresh one.
    [[nodiscard]] Result<Row> insert(Edit& edit, Row row) const
    {
        if constexpr (About::keys == 1) {
            if (!row.id)
                row.id.value = edit.random().key();
        }
        FILROUGE_TRY(statements().insert(connection_, values(row)));
        return row;
    }
    /// Adds the row unless it stands there already: for links.
    [[nodiscard]] Result<> link(Edit& edit, const Row& row) const
    {
        static_assert(About::keys == About::fields.size(), "a link is all key");
        FILROUGE_TRY_VALUE(found, statements().contains(connection_, values(row)));
        if (!found)
            FILROUGE_TRY(insert(edit, row));
        return {};
    }
    /// NotFound when the row is not there.
    [[nodiscard]] Result<> update(Edit&, const Row& row) const
    {
        static_assert(About::keys < About::fields.size(), "a link has nothing to update");
        return statements().update(connection_, values(row));
    }
    /// Removes the row with the key of `row`; NotFound when it is not there.
    [[nodiscard]] Result<> remove(Edit&, const Row& row) const { return statements().remove(connection_, values(row)); }
    template <class Key>
    [[nodiscard]] Result<> removeById(Edit& edit, Key id) const
    {
        Row row;
        row.id = id;
        return remove(edit, row);
    }

private:
    static const TableStatements& statements()
    {
        static const TableStatements statements(About::table, columns(), static_cast<qsizetype>(About::keys));
        return statements;
    }
    static QStringList columns()
    {
        QStringList names;
        for (const auto& field : About::fields)
            names << QLatin1String(field.name);
        return names;
    }
    static QVariantList values(const Row& row)
    {
        QVariantList list;
        list.reserve(static_cast<qsizetype>(About::fields.size()));
        for (const auto& field : About::fields)
            list << field.toSql(row);
        return list;
    }
    /// The column whose value is none its field can have, or nullptr.
    static const char* read(const Cursor& cursor, Row& row)
    {
        int column = 0;
        for (const auto& field : About::fields)
            if (!field.fromSql(row, cursor.value(column++)))
                return field.name;
        return nullptr;
    }

    Connection& connection_;
};

} // namespace filrouge
