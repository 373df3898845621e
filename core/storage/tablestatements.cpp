// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/tablestatements.h"

namespace filrouge {

TableStatements::TableStatements(const char* table, const QStringList& columns, qsizetype keys)
    : table_(QLatin1String(table)),
      keys_(keys)
{
    const QString comma = QStringLiteral(", ");
    QStringList qualified;
    for (const QString& column : columns)
        qualified << table_ + QLatin1Char('.') + column;
    const QStringList marks(columns.size(), QStringLiteral("?"));
    const QString keyCondition = columns.mid(0, keys).join(QStringLiteral(" = ? AND ")) + QStringLiteral(" = ?");

    selection_ = QStringLiteral("SELECT %1 FROM %2").arg(qualified.join(comma), table_);
    keyOrder_ = qualified.mid(0, keys).join(comma);
    counting_ = QStringLiteral("SELECT count(*) FROM ") + table_;
    lookup_ = QStringLiteral("SELECT 1 FROM %1 WHERE %2").arg(table_, keyCondition);
    insertion_ = QStringLiteral("INSERT INTO %1(%2) VALUES(%3)").arg(table_, columns.join(comma), marks.join(comma));
    updating_ = QStringLiteral("UPDATE %1 SET %2 = ? WHERE %3")
                    .arg(table_, columns.mid(keys).join(QStringLiteral(" = ?, ")), keyCondition);
    removal_ = QStringLiteral("DELETE FROM %1 WHERE %2").arg(table_, keyCondition);
}

Result<Cursor> TableStatements::select(Connection& connection, const QString& tail, const QVariantList& values,
                                       const char* order) const
{
    QString sql = selection_ + tail + QStringLiteral(" ORDER BY ");
    if (*order != '\0')
        sql += QLatin1String(order) + QLatin1String(", ");
    return connection.run(sql + keyOrder_, values);
}

Result<int> TableStatements::count(Connection& connection) const
{
    FILROUGE_TRY_VALUE(number, connection.single(counting_));
    return number.toInt();
}

Result<bool> TableStatements::contains(Connection& connection, const QVariantList& row) const
{
    FILROUGE_TRY_VALUE(found, connection.single(lookup_, row.mid(0, keys_)));
    return !found.isNull();
}

Result<> TableStatements::insert(Connection& connection, const QVariantList& row) const
{
    FILROUGE_TRY(change(connection, insertion_, row));
    return {};
}

Result<> TableStatements::update(Connection& connection, const QVariantList& row) const
{
    FILROUGE_TRY_VALUE(changed, change(connection, updating_, row.mid(keys_) + row.mid(0, keys_)));
    return changed == 1 ? Result<>() : fail(notFound(row.front().toString()));
}

Result<> TableStatements::remove(Connection& connection, const QVariantList& row) const
{
    FILROUGE_TRY_VALUE(changed, change(connection, removal_, row.mid(0, keys_)));
    return changed == 1 ? Result<>() : fail(notFound(row.front().toString()));
}

Error TableStatements::damaged(const char* column, const QString& value) const
{
    return Error{ErrorCode::Damaged, table_ + QLatin1Char('.') + QLatin1String(column), value};
}

Error TableStatements::notFound(const QString& key) const
{
    return Error{ErrorCode::NotFound, table_, key};
}

// The table is a better place to name than the SQL.
Result<int> TableStatements::change(Connection& connection, const QString& sql, const QVariantList& values) const
{
    Result<int> changed = connection.change(sql, values);
    if (!changed)
        changed.error().where = table_;
    return changed;
}

} // namespace filrouge
