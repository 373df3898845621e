// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/changeresolver.h"

#include "core/storage/changeset.h"

namespace filrouge {

ChangeResolver::ChangeResolver(Connection& connection, const ProgrammeSchema& schema) : connection_(connection)
{
    for (const AggregateSchema& aggregate : schema) {
        owners_.emplace(aggregate.root, Owner{aggregate.kind, {aggregate.root, "id"}, true});
        captured_.insert(aggregate.root);
        for (const OwnedTable& table : aggregate.owned) {
            owners_.emplace(table.table, Owner{aggregate.kind, table, false});
            captured_.insert(table.table);
        }
    }
}

Result<Changes> ChangeResolver::resolve(const QByteArray& changeset)
{
    Found found;
    Result<> outcome;
    FILROUGE_TRY(forEachRow(changeset, [&](const RowChange& row) {
        if (outcome)
            outcome = resolveRow(row, found);
    }));
    FILROUGE_TRY(outcome);
    Changes changes;
    for (const auto& [key, operation] : found)
        changes.list.push_back({key.first, operation, key.second});
    return changes;
}

Result<> ChangeResolver::resolveRow(const RowChange& row, Found& found)
{
    FILROUGE_TRY_VALUE(columns, columnsOf(row.table));
    const auto [first, last] = owners_.equal_range(row.table);
    for (auto owner = first; owner != last; ++owner) {
        FILROUGE_TRY_VALUE(values, ownerValues(row, *columns, owner->second.table.owner));
        for (const QVariant& value : values) {
            qint64 id = value.toLongLong();
            if (owner->second.table.through != nullptr) {
                FILROUGE_TRY_VALUE(through, throughRow(owner->second.table, value));
                id = through;
            }
            if (id == 0)
                continue;
            Operation operation = Operation::Updated;
            if (owner->second.root && row.operation == RowChange::Operation::Insert)
                operation = Operation::Inserted;
            if (owner->second.root && row.operation == RowChange::Operation::Delete)
                operation = Operation::Removed;
            const auto [entry, isNew] = found.try_emplace({owner->second.kind, id}, operation);
            // The aggregate's own row says more than one of its parts.
            if (!isNew && operation != Operation::Updated)
                entry->second = operation;
        }
    }
    return {};
}

Result<const ChangeResolver::Columns*> ChangeResolver::columnsOf(const std::string& table)
{
    if (const auto known = columns_.find(table); known != columns_.end())
        return &known->second;
    FILROUGE_TRY_VALUE(rows,
                       connection_.run(QStringLiteral("SELECT name, pk FROM pragma_table_info(?) ORDER BY cid"),
                                       {QString::fromStdString(table)}));
    Columns columns;
    while (rows.next()) {
        if (rows.integer(1) > 0)
            columns.keys << static_cast<int>(columns.names.size());
        columns.names << rows.text(0);
    }
    FILROUGE_TRY(rows.outcome());
    return &columns_.emplace(table, columns).first->second;
}

// Before and after: a row that changed hands touches both owners.
Result<QVariantList> ChangeResolver::ownerValues(const RowChange& row, const Columns& columns, const char* column)
{
    if (column == nullptr)
        return QVariantList{1};
    const auto number = columns.names.indexOf(QLatin1String(column));
    Q_ASSERT_X(number >= 0, column, "a repository declares a column that its table does not have");
    QVariantList values;
    for (const QVariantList& side : {row.before, row.after})
        if (side.value(number).isValid())
            values << side.value(number);
    if (!values.isEmpty())
        return values;

    // An update that left the owner's column alone: the row itself knows.
    QStringList conditions;
    QVariantList keys;
    for (const int key : columns.keys) {
        conditions << columns.names[key] + QStringLiteral(" = ?");
        keys << (row.before.value(key).isValid() ? row.before.value(key) : row.after.value(key));
    }
    const QString sql =
        QStringLiteral("SELECT %1 FROM %2 WHERE %3")
            .arg(QLatin1String(column), QString::fromStdString(row.table), conditions.join(QStringLiteral(" AND ")));
    FILROUGE_TRY_VALUE(value, connection_.single(sql, keys));
    return QVariantList{value};
}

// Without the row between (deleted in the same edit), its own deletion names the aggregate.
Result<qint64> ChangeResolver::throughRow(const OwnedTable& table, const QVariant& key)
{
    const QString sql = QStringLiteral("SELECT %1 FROM %2 WHERE id = ?")
                            .arg(QLatin1String(table.throughOwner), QLatin1String(table.through));
    FILROUGE_TRY_VALUE(value, connection_.single(sql, {key}));
    return value.toLongLong();
}

} // namespace filrouge
