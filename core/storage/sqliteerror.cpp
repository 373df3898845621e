// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqliteerror.h"

#include <sqlite3.h>

namespace filrouge {

namespace {

ErrorCode codeOf(int extended)
{
    switch (extended) {
    case SQLITE_CONSTRAINT_FOREIGNKEY:
        return ErrorCode::DanglingReference;
    case SQLITE_CONSTRAINT_TRIGGER: // how SQLite reports ON DELETE RESTRICT; the schema has no triggers of its own
        return ErrorCode::StillUsed;
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID:
    case SQLITE_CONSTRAINT_UNIQUE:
        return ErrorCode::DuplicateId;
    case SQLITE_IOERR_READ:
    case SQLITE_IOERR_SHORT_READ:
    case SQLITE_IOERR_FSTAT:
    case SQLITE_IOERR_ACCESS:
    case SQLITE_IOERR_CORRUPTFS:
        return ErrorCode::ReadFailed;
    default:
        break;
    }
    switch (extended & 0xFF) {
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_CORRUPT:
        return ErrorCode::Damaged;
    case SQLITE_NOTADB:
        return ErrorCode::NotAProgramme;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::InUse;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return ErrorCode::ReadOnly;
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
    case SQLITE_TOOBIG:
        return ErrorCode::Invalid;
    case SQLITE_INTERRUPT:
        return ErrorCode::Cancelled;
    case SQLITE_ERROR:
        return ErrorCode::Invalid; // the SQL is at odds with the schema
    default:
        // SQLITE_CANTOPEN too: Connection::open answers for the file itself, so this one is the journal.
        return ErrorCode::WriteFailed;
    }
}

} // namespace

Error sqliteError(sqlite3* handle, const QString& where)
{
    return sqliteError(sqlite3_extended_errcode(handle), where, QString::fromUtf8(sqlite3_errmsg(handle)));
}

Error sqliteError(int resultCode, const QString& where, const QString& detail)
{
    return Error{codeOf(resultCode), where, detail.isEmpty() ? QString::fromUtf8(sqlite3_errstr(resultCode)) : detail};
}

} // namespace filrouge
