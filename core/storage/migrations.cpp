// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

#include "core/storage/slicedbackup.h"

#include <QDir>
#include <QFile>

#include <set>

namespace filrouge {

namespace {

using SchemaObjects = std::set<std::pair<QString, QString>>;

Result<SchemaObjects> schemaObjects(Connection& connection)
{
    // The tables that ANALYZE adds are not compared; by their exact names, so that no trigger can pass as one.
    FILROUGE_TRY_VALUE(rows,
                       connection.run(QStringLiteral(
                           "SELECT type || ' ' || name || ' ' || tbl_name, coalesce(sql, '') FROM sqlite_schema "
                           "WHERE NOT (type = 'table' AND name IN ('sqlite_stat1', 'sqlite_stat4'))")));
    SchemaObjects objects;
    while (rows.next())
        objects.emplace(rows.text(0), rows.text(1));
    FILROUGE_TRY(rows.outcome());
    return objects;
}

Result<> runSteps(Connection& connection, const Migrations& migrations)
{
    FILROUGE_TRY_VALUE(version, connection.single(QStringLiteral("PRAGMA user_version")));
    if (version.toInt() < 0)
        return fail(ErrorCode::Damaged, QStringLiteral("user_version"), version.toString());
    for (int step = version.toInt(); step < migrations.latest(); ++step)
        FILROUGE_TRY(connection.script(migrations.steps[static_cast<std::size_t>(step)]));
    FILROUGE_TRY(connection.script("PRAGMA user_version = " + QByteArray::number(migrations.latest())));
    FILROUGE_TRY(connection.script("PRAGMA application_id = " + QByteArray::number(applicationId)));
    FILROUGE_TRY_VALUE(dangling,
                       connection.single(QStringLiteral("SELECT \"table\" FROM pragma_foreign_key_check LIMIT 1")));
    if (!dangling.isNull())
        return fail(ErrorCode::MigrationFailed, dangling.toString(), QStringLiteral("dangling foreign key"));
    return {};
}

/// Errors that say more to a person than "migration failed".
bool isOfTheFile(ErrorCode code)
{
    switch (code) {
    case ErrorCode::DiskFull:
    case ErrorCode::ReadOnly:
    case ErrorCode::ReadFailed:
    case ErrorCode::WriteFailed:
    case ErrorCode::InUse:
    case ErrorCode::Damaged:
        return true;
    default:
        return false;
    }
}

} // namespace

Migrations Migrations::builtIn()
{
    Migrations migrations;
    const QDir folder(QStringLiteral(":/schema"));
    const QStringList names = folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            migrations.steps.push_back(file.readAll());
    }
    Q_ASSERT(!migrations.steps.empty());
    return migrations;
}

Result<> migrate(Connection& connection, const Migrations& migrations)
{
    // A rebuilt table would lose the rows that point at it while keys are enforced; they are checked at the end.
    FILROUGE_TRY(connection.script("PRAGMA foreign_keys = OFF"));
    Result<> outcome = connection.script("BEGIN IMMEDIATE");
    if (outcome) {
        outcome = runSteps(connection, migrations);
        if (outcome)
            outcome = connection.script("COMMIT");
        if (!outcome)
            (void)connection.script("ROLLBACK");
    }
    FILROUGE_TRY(connection.script("PRAGMA foreign_keys = ON"));
    if (!outcome && !isOfTheFile(outcome.error().code))
        return fail(ErrorCode::MigrationFailed, outcome.error().where, outcome.error().detail);
    return outcome;
}

Result<std::unique_ptr<Connection>> migratedCopy(Connection& source, const Migrations& migrations)
{
    FILROUGE_TRY_VALUE(copy, Connection::open(QStringLiteral(":memory:"), Access::ReadWrite));
    FILROUGE_TRY(copyInto(*copy, source));
    FILROUGE_TRY(migrate(*copy, migrations));
    return copy;
}

Result<> checkSchema(Connection& connection, const Migrations& migrations)
{
    FILROUGE_TRY_VALUE(model, Connection::open(QStringLiteral(":memory:"), Access::ReadWrite));
    FILROUGE_TRY(migrate(*model, migrations));
    FILROUGE_TRY_VALUE(expected, schemaObjects(*model));
    FILROUGE_TRY_VALUE(found, schemaObjects(connection));
    for (const auto& object : found)
        if (!expected.contains(object))
            return fail(ErrorCode::Damaged, object.first, QStringLiteral("not part of a programme file"));
    for (const auto& object : expected)
        if (!found.contains(object))
            return fail(ErrorCode::Damaged, object.first, QStringLiteral("missing"));
    return {};
}

} // namespace filrouge
