// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fields.h"
#include "core/storage/edit.h"

#include <QStringList>

#include <vector>

namespace filrouge {

/// The plain SQL of one table, made from the row's Description: what every repository would otherwise spell out.
/// Queries that know more than one table stand in the repositories.
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
        FILROUGE_TRY_VALUE(cursor, connection_.run(selection() + tail + ordering(order), values));
        std::vector<Row> rows;
        while (cursor.next()) {
            FILROUGE_TRY_VALUE(row, fromCursor(cursor));
            rows.push_back(std::move(row));
        }
        FILROUGE_TRY(cursor.outcome());
        return rows;
    }
    template <class Key>
    [[nodiscard]] Result<Row> find(Key id) const
    {
        static_assert(About::keys == 1);
        FILROUGE_TRY_VALUE(rows, select(QStringLiteral(" WHERE id = ?"), {id.value}));
        if (rows.empty())
            return fail(ErrorCode::NotFound, QLatin1String(About::table), QString::number(id.value));
        return std::move(rows.front());
    }
    [[nodiscard]] Result<int> count() const
    {
        FILROUGE_TRY_VALUE(number, connection_.single(QStringLiteral("SELECT count(*) FROM %1").arg(table())));
        return number.toInt();
    }

    /// Stores a new row and returns it; a row without a key gets a fresh one.
    [[nodiscard]] Result<Row> insert(Edit& edit, Row row) const
    {
        if constexpr (About::keys == 1) {
            if (!row.id)
                row.id.value = edit.random().key();
        }
        static const QString sql = QStringLiteral("INSERT INTO %1(%2) VALUES(%3)")
                                       .arg(table(), columns().join(QLatin1Char(',')),
                                            QStringList(columns().size(), QStringLiteral("?")).join(QLatin1Char(',')));
        FILROUGE_TRY(located(connection_.change(sql, values(row, 0, About::fields.size()))));
        return row;
    }
    /// Adds the row unless it stands there already: for links.
    [[nodiscard]] Result<> link(Edit& edit, const Row& row) const
    {
        static_assert(About::keys == About::fields.size(), "a link is all key");
        static const QString sql = QStringLiteral("SELECT 1 FROM %1 WHERE %2").arg(table(), keyCondition());
        FILROUGE_TRY_VALUE(found, connection_.single(sql, values(row, 0, About::keys)));
        if (!found.isNull())
            return {};
        FILROUGE_TRY(insert(edit, row));
        return {};
    }
    /// NotFound when the row is not there.
    [[nodiscard]] Result<> update(Edit&, const Row& row) const
    {
        static_assert(About::keys < About::fields.size(), "a link has nothing to update");
        static const QString sql = QStringLiteral("UPDATE %1 SET %2 = ? WHERE %3")
                                       .arg(table(),
                                            columns().mid(About::keys).join(QStringLiteral(" = ?, ")), keyCondition());
        FILROUGE_TRY_VALUE(changed, located(connection_.change(sql, values(row, About::keys, About::fields.size())
                                                                        + values(row, 0, About::keys))));
        return changed == 1 ? Result<>() : notFound();
    }
    /// Removes the row with the key of `row`; NotFound when it is not there.
    [[nodiscard]] Result<> remove(Edit&, const Row& row) const
    {
        static const QString sql = QStringLiteral("DELETE FROM %1 WHERE %2").arg(table(), keyCondition());
        FILROUGE_TRY_VALUE(changed, located(connection_.change(sql, values(row, 0, About::keys))));
        return changed == 1 ? Result<>() : notFound();
    }
    template <class Key>
    [[nodiscard]] Result<> removeById(Edit& edit, Key id) const
    {
        Row row;
        row.id = id;
        return remove(edit, row);
    }

private:
    static QString table() { return QLatin1String(About::table); }
    static QStringList columns()
    {
        QStringList names;
        for (const auto& field : About::fields)
            names << QLatin1String(field.name);
        return names;
    }
    static QString keyCondition() { return columns().mid(0, About::keys).join(QStringLiteral(" = ? AND ")) + QStringLiteral(" = ?"); }
    static const QString& selection()
    {
        static const QString sql = QStringLiteral("SELECT %1 FROM %2")
                                       .arg(table() + QLatin1Char('.')
                                                + columns().join(QLatin1Char(',') + table() + QLatin1Char('.')),
                                            table());
        return sql;
    }
    static QString ordering(const char* order)
    {
        QString sql = QStringLiteral(" ORDER BY ");
        if (*order != '\0')
            sql += QLatin1String(order) + QLatin1Char(',');
        return sql + table() + QLatin1Char('.')
               + columns().mid(0, About::keys).join(QLatin1Char(',') + table() + QLatin1Char('.'));
    }
    static QVariantList values(const Row& row, std::size_t first, std::size_t last)
    {
        QVariantList list;
        for (std::size_t i = first; i < last; ++i)
            list << About::fields[i].toSql(row);
        return list;
    }
    static Result<Row> fromCursor(const Cursor& cursor)
    {
        Row row;
        for (std::size_t i = 0; i < About::fields.size(); ++i)
            if (!About::fields[i].fromSql(row, cursor.value(static_cast<int>(i))))
                return fail(ErrorCode::Damaged, table() + QLatin1Char('.') + QLatin1String(About::fields[i].name),
                            cursor.text(static_cast<int>(i)));
        return row;
    }
    static tl::unexpected<Error> notFound() { return fail(ErrorCode::NotFound, table()); }
    /// The table is a better place to name than the SQL.
    static Result<int> located(Result<int> result)
    {
        if (!result)
            result.error().where = table();
        return result;
    }

    Connection& connection_;
};

} // namespace filrouge
