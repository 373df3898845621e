// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/filecheck.h"

#include "core/storage/migrations.h"

#include "core/storage/sqliteerror.h"

#include <QDeadlineTimer>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QtEndian>

#include <sqlite3.h>

namespace filrouge {

namespace {

constexpr int headerSize = 100;
constexpr int userVersionOffset = 60;
constexpr int applicationIdOffset = 68;

qint32 bigEndian(const QByteArray& header, int offset)
{
    return qFromBigEndian<qint32>(header.constData() + offset);
}

Result<QStringList> complaints(Connection& connection, const QString& pragma)
{
    FILROUGE_TRY_VALUE(rows, connection.run(pragma));
    QStringList lines;
    while (rows.next())
        if (rows.text(0) != QLatin1String("ok"))
            lines << rows.text(0);
    FILROUGE_TRY(rows.outcome());
    return lines;
}

} // namespace

// Read through SQLite's own file layer: closing a second descriptor of a file drops the locks that this process holds
// on it through the first (POSIX), and only SQLite knows how not to. No SQL runs, so SQLite itself reads nothing.
Result<> checkHeader(const QString& path, int latestSchema)
{
    sqlite3* handle = nullptr;
    const auto close = qScopeGuard([&] { sqlite3_close_v2(handle); });
    if (sqlite3_open_v2(path.toUtf8().constData(), &handle, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK)
        return fail(ErrorCode::ReadFailed, path, QString::fromUtf8(sqlite3_errmsg(handle)));
    sqlite3_file* file = nullptr;
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, static_cast<void*>(&file));
    if (file == nullptr || file->pMethods == nullptr)
        return fail(ErrorCode::ReadFailed, path);
    QByteArray header(headerSize, '\0');
    const int code = file->pMethods->xRead(file, header.data(), headerSize, 0);
    if (code != SQLITE_OK && code != SQLITE_IOERR_SHORT_READ)
        return fail(sqliteError(code, path));
    if (code == SQLITE_IOERR_SHORT_READ || !header.startsWith(QByteArray("SQLite format 3\0", 16)))
        return fail(ErrorCode::NotAProgramme, path);
    if (bigEndian(header, applicationIdOffset) != applicationId)
        return fail(ErrorCode::NotAProgramme, path);
    const qint32 schema = bigEndian(header, userVersionOffset);
    if (schema > latestSchema)
        return fail(ErrorCode::NewerVersion, path, QString::number(schema));
    if (schema < 1)
        return fail(ErrorCode::Damaged, path, QStringLiteral("schema %1").arg(schema));
    return {};
}

Result<> quickCheck(Connection& connection)
{
    QDeadlineTimer deadline(10'000);
    sqlite3_progress_handler(
        connection.handle(),
        10'000,
        [](void* timer) { return static_cast<QDeadlineTimer*>(timer)->hasExpired() ? 1 : 0; },
        &deadline);
    const auto noDeadline = qScopeGuard([&] { sqlite3_progress_handler(connection.handle(), 0, nullptr, nullptr); });
    FILROUGE_TRY_VALUE(lines, complaints(connection, QStringLiteral("PRAGMA quick_check(1)")));
    if (lines.isEmpty())
        return {};
    // Pages that the disk does not give are among the complaints too: in a tree with SQLite's number for why (10 and
    // 10 + 256 n are I/O errors), in a chain of overflow pages without.
    static const QRegularExpression refusal(
        QStringLiteral("failed to get page \\d+|unable to get the page\\. error code=(\\d+)"));
    const QRegularExpressionMatch refused = refusal.match(lines.first());
    const QString code = refused.captured(1);
    if (refused.hasMatch() && (code.isEmpty() || (code.toInt() & 0xFF) == SQLITE_IOERR))
        return fail(ErrorCode::ReadFailed, {}, lines.first());
    return fail(ErrorCode::Damaged, {}, lines.first());
}

Result<QStringList> findFaults(Connection& connection)
{
    FILROUGE_TRY_VALUE(faults, complaints(connection, QStringLiteral("PRAGMA integrity_check")));
    FILROUGE_TRY_VALUE(
        rows,
        connection.run(QStringLiteral("SELECT \"table\", rowid, parent FROM pragma_foreign_key_check LIMIT 100")));
    while (rows.next())
        faults << QStringLiteral("%1 %2 refers to a missing %3").arg(rows.text(0), rows.text(1), rows.text(2));
    FILROUGE_TRY(rows.outcome());
    return faults;
}

} // namespace filrouge
