// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/salvage.h"

#include "core/storage/salvagesource.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>
#include <numeric>

namespace filrouge {

namespace {

constexpr auto blobTable = "blob";

QString marks(qsizetype count)
{
    return QStringList(count, QStringLiteral("?")).join(QLatin1Char(','));
}

Result<QStringList> strings(Connection& connection, const QString& sql, const QVariantList& values = {})
{
    FILROUGE_TRY_VALUE(rows, connection.run(sql, values));
    QStringList list;
    while (rows.next())
        list << rows.text(0);
    FILROUGE_TRY(rows.outcome());
    return list;
}

Result<QStringList> columnsOf(Connection& connection, const QString& table)
{
    return strings(connection, QStringLiteral("SELECT name FROM pragma_table_info(?) ORDER BY cid"), {table});
}

/// Everything but the search index, which is made anew.
Result<QStringList> tablesOf(Connection& connection)
{
    return strings(
        connection,
        QStringLiteral("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
                       "AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name <> 'search_entry' ORDER BY name"));
}

/// Those a file of that schema has; of a schema that nobody knows, those of today's.
Result<QStringList> tablesOfSchema(int version, Migrations migrations)
{
    if (version > 0 && version < migrations.latest())
        migrations.steps.resize(static_cast<std::size_t>(version));
    FILROUGE_TRY_VALUE(model, Connection::open(QStringLiteral(":memory:"), Access::ReadWrite));
    FILROUGE_TRY(migrate(*model, migrations));
    return tablesOf(*model);
}

/// One foreign key of one column.
struct Reference {
    QString table;
    QString column;
    QString target;
    QString targetColumn;
    bool required;
};

Result<std::vector<Reference>> referencesOf(Connection& connection, const QStringList& tables)
{
    std::vector<Reference> references;
    for (const QString& table : tables) {
        FILROUGE_TRY_VALUE(
            rows,
            connection.run(
                QStringLiteral("SELECT k.\"from\", k.\"table\", coalesce(k.\"to\", 'id'), c.\"notnull\" OR c.pk > 0 "
                               "FROM pragma_foreign_key_list(?) k JOIN pragma_table_info(?) c ON c.name = k.\"from\""),
                {table, table}));
        while (rows.next())
            references.push_back({table, rows.text(0), rows.text(1), rows.text(2), rows.integer(3) != 0});
        FILROUGE_TRY(rows.outcome());
    }
    return references;
}

/// The salvage of one file. Rows are gathered in a private database without enforced references, made consistent
/// there, and only then written to the new file.
class Salvage final {
public:
    Salvage(SalvageSource& source, std::unique_ptr<Connection> stage) : source_(source), stage_(std::move(stage)) {}

    /// `written`: the tables that the file must have had.
    Result<> gather(const QStringList& written);
    Result<> dropDangling();
    Result<> writeTo(Connection& target);
    Result<SalvageReport> report();

    [[nodiscard]] Result<bool> hasProgramme()
    {
        FILROUGE_TRY_VALUE(uuid, stage_->single(QStringLiteral("SELECT uuid FROM programme")));
        return !uuid.isNull();
    }

private:
    Result<SalvagedTable> gatherTable(const QString& name, bool written);
    SalvagedTable& entry(const QString& name);

    SalvageSource& source_;
    std::unique_ptr<Connection> stage_;
    SalvageReport report_;
};

Result<> Salvage::gather(const QStringList& written)
{
    FILROUGE_TRY(stage_->script("PRAGMA foreign_keys = OFF; BEGIN"));
    FILROUGE_TRY_VALUE(tables, tablesOf(*stage_));
    for (const QString& name : tables) {
        FILROUGE_TRY_VALUE(table, gatherTable(name, written.contains(name)));
        report_.tables.push_back(table);
    }
    return {};
}

Result<SalvagedTable> Salvage::gatherTable(const QString& name, bool written)
{
    SalvagedTable table{name};
    FILROUGE_TRY_VALUE(wanted, columnsOf(*stage_, name));
    // A column that the file does not have (an older schema) keeps its default.
    QStringList columns = source_.columnsOf(name);
    columns.removeIf([&](const QString& column) { return !wanted.contains(column); });
    FILROUGE_TRY_VALUE(key,
                       stage_->single(QStringLiteral("SELECT name FROM pragma_table_info(?) WHERE pk = 1"), {name}));
    if (!columns.contains(key.toString())) {
        table.brokeOff = written; // else it came with a later schema
        return table;
    }
    const QString insert = QStringLiteral("INSERT OR IGNORE INTO %1(%2) VALUES(%3)")
                               .arg(name, columns.join(QLatin1Char(',')), marks(columns.size()));
    const QString known = QStringLiteral("SELECT 1 FROM %1 WHERE %2 IS ?").arg(name, key.toString());
    const auto keyColumn = columns.indexOf(key.toString());
    const bool isBlob = name == QLatin1String(blobTable);
    const auto bytesColumn = columns.indexOf(QStringLiteral("bytes"));
    Result<> broken;
    table.brokeOff = !source_.readAll(name, columns, key.toString(), [&](const QVariantList& row) {
        // A picture's key is the hash of its bytes: the one table whose content can vouch for itself.
        const bool genuine =
            !isBlob || bytesColumn < 0 ||
            QString::fromLatin1(
                QCryptographicHash::hash(row.value(bytesColumn).toByteArray(), QCryptographicHash::Sha256).toHex()) ==
                row.value(keyColumn).toString();
        const Result<int> added = genuine ? stage_->change(insert, row) : Result<int>(0);
        if (!added && added.error().code == ErrorCode::DiskFull)
            broken = fail(added.error());
        if (added && *added == 1)
            return;
        // Read a second time from the other end, or of a kind that no programme has.
        const Result<QVariant> there = stage_->single(known, {row.value(keyColumn)});
        if (there && there->isNull())
            ++table.refused;
    });
    FILROUGE_TRY(broken);
    return table;
}

SalvagedTable& Salvage::entry(const QString& name)
{
    return *std::find_if(
        report_.tables.begin(), report_.tables.end(), [&](const SalvagedTable& table) { return table.name == name; });
}

// Each round may leave rows without what they belong to, so again until none is.
Result<> Salvage::dropDangling()
{
    FILROUGE_TRY_VALUE(tables, tablesOf(*stage_));
    FILROUGE_TRY_VALUE(references, referencesOf(*stage_, tables));
    for (bool again = true; again;) {
        again = false;
        for (const Reference& reference : references) {
            const QString where = QStringLiteral(" WHERE %1 IS NOT NULL AND %1 NOT IN (SELECT %2 FROM %3)")
                                      .arg(reference.column, reference.targetColumn, reference.target);
            // An optional reference may be one that a CHECK needs (an attachment belongs to one of two): then the row
            // goes as well.
            Result<int> cleared = 0;
            if (!reference.required)
                cleared = stage_->change(
                    QStringLiteral("UPDATE OR IGNORE %1 SET %2 = NULL").arg(reference.table, reference.column) + where);
            FILROUGE_TRY(cleared);
            FILROUGE_TRY_VALUE(dropped, stage_->change(QStringLiteral("DELETE FROM %1").arg(reference.table) + where));
            entry(reference.table).cleared += *cleared;
            entry(reference.table).dangling += dropped;
            again = again || *cleared > 0 || dropped > 0;
        }
    }
    FILROUGE_TRY_VALUE(left, stage_->single(QStringLiteral("SELECT \"table\" FROM pragma_foreign_key_check LIMIT 1")));
    if (!left.isNull())
        return fail(ErrorCode::DanglingReference, left.toString());
    return stage_->script("COMMIT");
}

Result<> Salvage::writeTo(Connection& target)
{
    FILROUGE_TRY(target.script("PRAGMA defer_foreign_keys = ON"));
    FILROUGE_TRY_VALUE(tables, tablesOf(*stage_));
    for (const QString& name : tables) {
        FILROUGE_TRY_VALUE(columns, columnsOf(*stage_, name));
        const QString list = columns.join(QLatin1Char(','));
        const QString insert = QStringLiteral("INSERT INTO %1(%2) VALUES(%3)").arg(name, list, marks(columns.size()));
        FILROUGE_TRY_VALUE(rows, stage_->run(QStringLiteral("SELECT %1 FROM %2").arg(list, name)));
        while (rows.next()) {
            QVariantList row;
            for (int i = 0; i < columns.size(); ++i)
                row << rows.value(i);
            FILROUGE_TRY(target.change(insert, row));
        }
        FILROUGE_TRY(rows.outcome());
    }
    return {};
}

Result<SalvageReport> Salvage::report()
{
    for (SalvagedTable& table : report_.tables) {
        FILROUGE_TRY_VALUE(rows, stage_->single(QStringLiteral("SELECT count(*) FROM %1").arg(table.name)));
        table.kept = rows.toInt();
    }
    FILROUGE_TRY_VALUE(found, hasProgramme());
    report_.programmeFound = found;
    return report_;
}

} // namespace

bool SalvageReport::isComplete() const
{
    return programmeFound && std::all_of(tables.begin(), tables.end(), [](const SalvagedTable& table) {
               return !table.brokeOff && table.refused == 0 && table.dangling == 0 && table.cleared == 0;
           });
}

int SalvageReport::kept() const
{
    return std::accumulate(
        tables.begin(), tables.end(), 0, [](int sum, const SalvagedTable& table) { return sum + table.kept; });
}

int SalvageReport::lost() const
{
    return std::accumulate(tables.begin(), tables.end(), 0, [](int sum, const SalvagedTable& table) {
        return sum + table.refused + table.dangling;
    });
}

bool SalvageReport::brokeOff() const
{
    return std::any_of(tables.begin(), tables.end(), [](const SalvagedTable& table) { return table.brokeOff; });
}

Result<SalvageReport> salvage(const QString& damagedPath, const QString& newPath, const StorageEnvironment& environment,
                              const std::function<Result<>(Edit&)>& fallback)
{
    if (QFileInfo::exists(newPath))
        return fail(ErrorCode::FileExists, newPath);
    FILROUGE_TRY_VALUE(source, SalvageSource::open(damagedPath));
    // On disk, in a private folder: pictures may be larger than memory should be.
    const QTemporaryDir folder;
    FILROUGE_TRY_VALUE(stage, Connection::open(folder.filePath(QStringLiteral("stage")), Access::ReadWrite));
    FILROUGE_TRY(stage->script("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF"));
    FILROUGE_TRY(migrate(*stage, environment.migrations));

    FILROUGE_TRY_VALUE(written, tablesOfSchema(source->schemaVersion(), environment.migrations));
    Salvage work(*source, std::move(stage));
    FILROUGE_TRY(work.gather(written));
    FILROUGE_TRY(work.dropDangling());
    FILROUGE_TRY_VALUE(report, work.report());
    if (report.kept() == 0)
        return fail(ErrorCode::Damaged, damagedPath, QStringLiteral("nothing can be read"));
    FILROUGE_TRY(ProgrammeFile::create(newPath, environment, [&](Edit& edit) -> Result<> {
        if (!report.programmeFound)
            FILROUGE_TRY(fallback(edit));
        return work.writeTo(edit.connection());
    }));
    return report;
}

} // namespace filrouge
