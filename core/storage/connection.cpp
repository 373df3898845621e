// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"

#include "core/storage/sqliteerror.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <sqlite3.h>

namespace filrouge {

Cursor::Cursor(std::shared_ptr<QSqlQuery> query, sqlite3* handle) : query_(std::move(query)), handle_(handle) {}

Cursor::Cursor(Cursor&& other) noexcept
    : query_(std::move(other.query_)),
      handle_(other.handle_),
      failed_(other.failed_)
{}

Cursor::~Cursor()
{
    if (query_)
        query_->finish();
}

QVariant Cursor::value(int column) const
{
    return query_->value(column);
}

bool Cursor::next()
{
    if (query_->next())
        return true;
    failed_ = query_->lastError().isValid();
    return false;
}

Result<> Cursor::outcome() const
{
    if (failed_)
        return fail(sqliteError(handle_, query_->lastQuery()));
    return {};
}

Result<std::unique_ptr<Connection>> Connection::open(const QString& path, Access access)
{
    // Private constructor: make_unique cannot reach it.
    std::unique_ptr<Connection> connection(new Connection(QUuid::createUuid().toString(QUuid::WithoutBraces)));
    FILROUGE_TRY(connection->connect(path, access));
    return connection;
}

Result<> Connection::connect(const QString& path, Access access)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name_);
    if (!database.isValid())
        return fail(ErrorCode::WrongSqlite, {}, QStringLiteral("Qt's SQLite driver is missing"));
    database.setDatabaseName(path);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=250");
    if (access == Access::ReadOnly)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    database.setConnectOptions(options);
    if (!database.open())
        return fail(ErrorCode::ReadFailed, path, database.lastError().databaseText());

    const QVariant handle = database.driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return fail(ErrorCode::WrongSqlite, path, QStringLiteral("the driver gives no SQLite handle"));
    handle_ = *static_cast<sqlite3* const*>(handle.constData());
    sqlite3_extended_result_codes(handle_, 1);

    // The session extension is called in the application's SQLite, with the handle of the driver's: they must be one.
    FILROUGE_TRY_VALUE(source, single(QStringLiteral("SELECT sqlite_source_id()")));
    if (source.toString() != QLatin1String(sqlite3_sourceid()))
        return fail(ErrorCode::WrongSqlite, path, source.toString());
    return {};
}

Connection::~Connection()
{
    prepared_.clear();
    // Under a lock kept for good a truncated journal stays as an empty file; in this mode closing takes it away. A
    // schema that was too long to read once is not read again for that.
    if (handle_ != nullptr) {
        sqlite3_progress_handler(
            handle_, 10'000, [](void*) { return 1; }, nullptr);
        (void)script("PRAGMA journal_mode = DELETE");
    }
    if (QSqlDatabase::contains(name_)) {
        QSqlDatabase::database(name_, false).close();
        QSqlDatabase::removeDatabase(name_);
    }
}

Result<Cursor> Connection::run(const QString& sql, const QVariantList& values)
{
    std::shared_ptr<QSqlQuery>& kept = prepared_[sql];
    std::shared_ptr<QSqlQuery> query = kept;
    // A statement whose rows are still being read cannot be run again: an inner use gets its own.
    const bool busy = query && query.use_count() > 2;
    if (!query || busy) {
        query = std::make_shared<QSqlQuery>(QSqlDatabase::database(name_, false));
        query->setForwardOnly(true);
        if (!query->prepare(sql)) {
            const Error error = sqliteError(handle_, sql);
            if (!busy)
                prepared_.erase(sql);
            return fail(error);
        }
        if (!busy)
            kept = query;
    }
    for (int i = 0; i < values.size(); ++i)
        query->bindValue(i, values[i]);
    if (!query->exec()) {
        const Error error = sqliteError(handle_, sql);
        query->finish();
        return fail(error);
    }
    return Cursor(std::move(query), handle_);
}

Result<int> Connection::change(const QString& sql, const QVariantList& values)
{
    FILROUGE_TRY_VALUE(cursor, run(sql, values));
    return sqlite3_changes(handle_);
}

Result<QVariant> Connection::single(const QString& sql, const QVariantList& values)
{
    FILROUGE_TRY_VALUE(cursor, run(sql, values));
    QVariant value;
    if (cursor.next())
        value = cursor.value(0);
    FILROUGE_TRY(cursor.outcome());
    return value;
}

Result<> Connection::script(const QByteArray& sql)
{
    if (sqlite3_exec(handle_, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return fail(sqliteError(handle_, QString::fromUtf8(sql.left(80))));
    return {};
}

} // namespace filrouge
