// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/rowstore.h"
#include "core/storage/tablestatements.h"

// For the rowstores.cpp of a room alone, which says `template class RowStore<Row>;` for each of its row types.

namespace filrouge {

template <class Row>
Result<std::vector<Row>> RowStore<Row>::all(const char* order) const
{
    return select({}, {}, order);
}

template <class Row>
Result<std::vector<Row>> RowStore<Row>::where(const char* column, qint64 value, const char* order) const
{
    return select(QStringLiteral(" WHERE %1 = ?").arg(QLatin1String(column)), {value}, order);
}

template <class Row>
Result<std::vector<Row>> RowStore<Row>::select(const QString& tail, const QVariantList& values, const char* order) const
{
    FILROUGE_TRY_VALUE(cursor, statements().select(connection_, tail, values, order));
    std::vector<Row> rows;
    while (cursor.next())
        if (const char* wrong = read(cursor, rows.emplace_back()))
            return fail(statements().damaged(wrong, {}));
    FILROUGE_TRY(cursor.outcome());
    return rows;
}

template <class Row>
Result<Row> RowStore<Row>::findKey(qint64 key) const
{
    FILROUGE_TRY_VALUE(rows, select(QStringLiteral(" WHERE id = ?"), {key}));
    if (rows.empty())
        return fail(statements().notFound(QString::number(key)));
    return std::move(rows.front());
}

template <class Row>
Result<int> RowStore<Row>::count() const
{
    return statements().count(connection_);
}

template <class Row>
Result<Row> RowStore<Row>::insert(Edit& edit, Row row) const
{
    if constexpr (About::keys == 1) {
        if (!row.id)
            row.id.value = edit.random().key();
    }
    FILROUGE_TRY(statements().insert(connection_, values(row)));
    return row;
}

template <class Row>
Result<> RowStore<Row>::addMissing(Edit& edit, const Row& row) const
{
    FILROUGE_TRY_VALUE(found, statements().contains(connection_, values(row)));
    if (!found)
        FILROUGE_TRY(insert(edit, row));
    return {};
}

template <class Row>
Result<> RowStore<Row>::store(const Row& row) const
{
    return statements().update(connection_, values(row));
}

template <class Row>
Result<> RowStore<Row>::remove(Edit&, const Row& row) const
{
    return statements().remove(connection_, values(row));
}

template <class Row>
const TableStatements& RowStore<Row>::statements()
{
    static const TableStatements statements(About::table, columns(), static_cast<qsizetype>(About::keys));
    return statements;
}

template <class Row>
QStringList RowStore<Row>::columns()
{
    QStringList names;
    for (const auto& field : About::fields)
        names << QLatin1String(field.name);
    return names;
}

template <class Row>
QVariantList RowStore<Row>::values(const Row& row)
{
    QVariantList list;
    list.reserve(static_cast<qsizetype>(About::fields.size()));
    for (const auto& field : About::fields)
        list << field.toSql(row);
    return list;
}

template <class Row>
const char* RowStore<Row>::read(const Cursor& cursor, Row& row)
{
    int column = 0;
    for (const auto& field : About::fields)
        if (!field.fromSql(row, cursor.value(column++)))
            return field.name;
    return nullptr;
}

} // namespace filrouge
