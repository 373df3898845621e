// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/slicedbackup.h"

#include "core/storage/sqliteerror.h"

#include <QFile>
#include <QScopeGuard>

#include <sqlite3.h>

namespace filrouge {

namespace {

/// A transaction's half would be in the copy, because it comes through the connection that writes it.
bool isAmidEdit(Connection& source)
{
    return sqlite3_get_autocommit(source.handle()) == 0;
}

} // namespace

SlicedBackup::SlicedBackup(Connection& source, QString target, std::unique_ptr<Connection> connection)
    : source_(source),
      target_(std::move(target)),
      connection_(std::move(connection))
{}

SlicedBackup::~SlicedBackup()
{
    if (backup_ != nullptr)
        sqlite3_backup_finish(backup_);
    connection_.reset();
    if (!complete_)
        QFile::remove(target_);
}

Result<std::unique_ptr<SlicedBackup>> SlicedBackup::start(Connection& source, const QString& target)
{
    if (QFile::exists(target) && !QFile::remove(target))
        return fail(ErrorCode::WriteFailed, target);
    auto removeTarget = qScopeGuard([&] { QFile::remove(target); });
    FILROUGE_TRY_VALUE(connection, Connection::open(target, Access::ReadWrite));
    // No journal: a copy that was cut short is thrown away, and the file is synced as a whole at the end.
    FILROUGE_TRY(connection->script("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF"));
    std::unique_ptr<SlicedBackup> backup(new SlicedBackup(source, target, std::move(connection)));
    removeTarget.dismiss();
    backup->backup_ = sqlite3_backup_init(backup->connection_->handle(), "main", source.handle(), "main");
    if (backup->backup_ == nullptr)
        return fail(sqliteError(backup->connection_->handle(), target));
    return backup;
}

Result<bool> SlicedBackup::copySlice(int pages)
{
    if (isAmidEdit(source_))
        return false;
    const int code = sqlite3_backup_step(backup_, pages);
    if (code == SQLITE_OK)
        return false;
    sqlite3_backup_finish(backup_);
    backup_ = nullptr;
    connection_.reset();
    if (code != SQLITE_DONE)
        return fail(sqliteError(code, target_));
    complete_ = true;
    return true;
}

Result<> copyWhole(Connection& source, const QString& target)
{
    if (isAmidEdit(source))
        return fail(ErrorCode::Conflict, target, QStringLiteral("in the middle of an edit"));
    FILROUGE_TRY_VALUE(backup, SlicedBackup::start(source, target));
    for (;;) {
        FILROUGE_TRY_VALUE(done, backup->copySlice(4096));
        if (done)
            return {};
    }
}

Result<> copyInto(Connection& target, Connection& source)
{
    sqlite3_backup* backup = sqlite3_backup_init(target.handle(), "main", source.handle(), "main");
    if (backup == nullptr)
        return fail(sqliteError(target.handle(), QStringLiteral("restoring")));
    const int code = sqlite3_backup_step(backup, -1);
    sqlite3_backup_finish(backup);
    if (code != SQLITE_DONE)
        return fail(sqliteError(code, QStringLiteral("restoring")));
    return {};
}

} // namespace filrouge
