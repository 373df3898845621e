// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/snapshotlack.h"

#include "core/storage/salvagesource.h"
#include "core/storage/storageenvironment.h"

#include <QFileInfo>

#include <algorithm>
#include <set>

namespace filrouge {

namespace {

/// A table as an aggregate has it: its own (by `id`) or one of its parts.
struct Ownership {
    Kind kind;
    OwnedTable table;
};

using Ownerships = std::map<QString, std::vector<Ownership>>;

Ownerships ownershipsOf(const ProgrammeSchema& schema)
{
    Ownerships owners;
    for (const AggregateSchema& aggregate : schema) {
        const auto add = [&](const OwnedTable& table) {
            owners[QLatin1String(table.table)].push_back({aggregate.kind, table});
        };
        add({aggregate.root, "id"});
        std::for_each(aggregate.owned.begin(), aggregate.owned.end(), add);
    }
    return owners;
}

/// The comparison of one file with one snapshot.
class Comparison final {
public:
    Comparison(SalvageSource& file, Connection& snapshot) : file_(file), snapshot_(snapshot) {}

    Result<> compare(const QString& table, const std::vector<Ownership>& owners);
    [[nodiscard]] SnapshotLack lack() const;

private:
    Result<> note(const Ownership& owner, const QStringList& columns, const QVariantList& row);

    SalvageSource& file_;
    Connection& snapshot_;
    std::set<std::pair<Kind, qint64>> later_;
    bool brokeOff_ = false;
};

Result<> Comparison::compare(const QString& table, const std::vector<Ownership>& owners)
{
    const QStringList columns = file_.columnsOf(table);
    QString key;
    QStringList alike;
    FILROUGE_TRY_VALUE(
        known, snapshot_.run(QStringLiteral("SELECT name, pk FROM pragma_table_info(?) ORDER BY cid"), {table}));
    // Of two versions of a schema, the columns that both have are compared.
    QList<qsizetype> compared;
    while (known.next()) {
        if (known.integer(1) == 1)
            key = known.text(0);
        if (const auto at = columns.indexOf(known.text(0)); at >= 0) {
            compared << at;
            alike << known.text(0) + QStringLiteral(" IS ?");
        }
    }
    FILROUGE_TRY(known.outcome());
    if (!columns.contains(key)) {
        brokeOff_ = brokeOff_ || !key.isEmpty();
        return {};
    }
    const QString sql = QStringLiteral("SELECT 1 FROM %1 WHERE %2").arg(table, alike.join(QStringLiteral(" AND ")));
    Result<> outcome;
    const bool whole = file_.readAll(table, columns, key, [&](const QVariantList& row) {
        QVariantList values;
        for (const qsizetype at : compared)
            values << row.value(at);
        const Result<QVariant> same = snapshot_.single(sql, values);
        if (!same)
            outcome = fail(same.error());
        else if (same->isNull())
            for (const Ownership& owner : owners)
                if (const Result<> noted = note(owner, columns, row); !noted)
                    outcome = noted;
    });
    brokeOff_ = brokeOff_ || !whole;
    return outcome;
}

Result<> Comparison::note(const Ownership& owner, const QStringList& columns, const QVariantList& row)
{
    if (owner.table.owner == nullptr) {
        later_.emplace(owner.kind, 1);
        return {};
    }
    qint64 id = row.value(columns.indexOf(QLatin1String(owner.table.owner))).toLongLong();
    if (owner.table.through != nullptr) {
        // Where the row between is newer than the snapshot too, it names the aggregate itself.
        FILROUGE_TRY_VALUE(
            through,
            snapshot_.single(QStringLiteral("SELECT %1 FROM %2 WHERE id = ?")
                                 .arg(QLatin1String(owner.table.throughOwner), QLatin1String(owner.table.through)),
                             {id}));
        id = through.toLongLong();
    }
    if (id != 0)
        later_.emplace(owner.kind, id);
    return {};
}

SnapshotLack Comparison::lack() const
{
    SnapshotLack lack;
    for (const auto& [kind, id] : later_)
        ++lack.later[kind];
    lack.brokeOff = brokeOff_;
    return lack;
}

} // namespace

Result<SnapshotLack> lackOf(const Snapshot& snapshot, const QString& damagedPath, const StorageEnvironment& environment)
{
    const Instant lastWritten{QFileInfo(damagedPath).lastModified().toMSecsSinceEpoch()};
    FILROUGE_TRY_VALUE(kept, Connection::open(snapshot.path, Access::ReadOnly));
    const auto file = SalvageSource::open(damagedPath);
    if (!file)
        return SnapshotLack{lastWritten, {}, true};
    Comparison comparison(**file, *kept);
    for (const auto& [table, owners] : ownershipsOf(environment.schema))
        FILROUGE_TRY(comparison.compare(table, owners));
    SnapshotLack lack = comparison.lack();
    lack.lastWritten = lastWritten;
    return lack;
}

} // namespace filrouge
