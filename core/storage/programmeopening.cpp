// SPDX-License-Identifier: GPL-3.0-or-later
// How a programme file is made and opened; what is done with an open one stands in programmefile.cpp.
#include "core/storage/programmefile.h"

#include "core/base/filesync.h"
#include "core/storage/blobstore.h"
#include "core/storage/changeresolver.h"
#include "core/storage/changeset.h"
#include "core/storage/filecheck.h"
#include "core/storage/searchindex.h"
#include "core/storage/snapshots.h"
#include "core/storage/sqliteerror.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QScopeGuard>
#include <QSysInfo>

#include <sqlite3.h>

namespace filrouge {

namespace {

// Locking before anything else reads the file; EXTRA before the journal is touched for the first time. TRUNCATE,
// because under an exclusive lock DELETE only zeroes the journal's header: what an edit erased would stay readable
// beside.
constexpr const char* openingPragmas = "PRAGMA locking_mode = EXCLUSIVE;"
                                       "PRAGMA synchronous = EXTRA;"
                                       "PRAGMA journal_mode = TRUNCATE;"
                                       "PRAGMA foreign_keys = ON;"
                                       "PRAGMA secure_delete = ON;"
                                       "PRAGMA temp_store = MEMORY;"
                                       "PRAGMA cache_size = -16384;";

constexpr const char* readingPragmas = "PRAGMA query_only = ON;"
                                       "PRAGMA temp_store = MEMORY;"
                                       "PRAGMA cache_size = -16384;";

struct ExpectedPragma {
    const char* name;
    const char* value;
};

constexpr ExpectedPragma writingPragmas[] = {
    {"locking_mode", "exclusive"},
    {"synchronous", "3"},
    {"journal_mode", "truncate"},
    {"foreign_keys", "1"},
    {"secure_delete", "1"},
};

/// A hostile file must not be able to make us run its code or grow without end. An open file keeps no progress handler:
/// of SQL it runs ours alone, as a schema with anything more in it is refused (checkSchema), and how long an honest
/// import or VACUUM takes nobody knows. What runs before that refusal is bounded (withinSteps), and rows that lead in
/// circles are found by the check of the first snapshot, which has its own bound (quickCheck).
void harden(sqlite3* handle)
{
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, 64 * 1024 * 1024);
    sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, 1024 * 1024);
    sqlite3_limit(handle, SQLITE_LIMIT_EXPR_DEPTH, 100);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 1);       // VACUUM attaches its copy
    sqlite3_limit(handle, SQLITE_LIMIT_TRIGGER_DEPTH, 20); // cascades count as triggers
    sqlite3_limit(handle, SQLITE_LIMIT_WORKER_THREADS, 0);
}

/// For what reads the schema for the first time, which a file whose pages lead in circles would keep busy for ever:
/// Damaged after a million of SQLite's steps. Ours takes less than a thousand. Counted, not timed: slow is not hostile.
template <class Work>
Result<> withinSteps(sqlite3* handle, Work&& work)
{
    int left = 100;
    sqlite3_progress_handler(
        handle, 10'000, [](void* count) { return --*static_cast<int*>(count) < 0 ? 1 : 0; }, &left);
    const auto unbounded = qScopeGuard([&] { sqlite3_progress_handler(handle, 0, nullptr, nullptr); });
    Result<> outcome = work();
    if (!outcome && left < 0)
        return fail(ErrorCode::Damaged, {}, QStringLiteral("its schema has no end"));
    return outcome;
}

QString lockPath(const QString& path)
{
    return path + QStringLiteral(".lock");
}

QString journalPath(const QString& path)
{
    return path + QStringLiteral("-journal");
}

/// A journal that SQLite will roll back. Under EXCLUSIVE it overwrites the journal's first bytes with zeros instead of
/// deleting the file, so a journal alone says nothing.
bool hasHotJournal(const QString& path)
{
    QFile journal(journalPath(path));
    char first = '\0';
    return journal.open(QIODevice::ReadOnly) && journal.getChar(&first) && first != '\0';
}

} // namespace

Result<std::unique_ptr<ProgrammeFile>> ProgrammeFile::create(const QString& path, const StorageEnvironment& environment,
                                                             const std::function<Result<>(Edit&)>& fill)
{
    const QString target = QFileInfo(path).absoluteFilePath();
    if (QFileInfo::exists(target))
        return fail(ErrorCode::FileExists, target);
    const QString beside = target + QStringLiteral(".new");
    const auto clear = [&] {
        QFile::remove(beside);
        QFile::remove(journalPath(beside));
    };
    clear();
    auto clearBeside = qScopeGuard(clear);
    {
        const auto opened = Connection::open(beside, Access::ReadWrite);
        if (!opened && opened.error().code == ErrorCode::ReadFailed && !QFileInfo::exists(beside))
            return fail(ErrorCode::ReadOnly, target, opened.error().detail); // the folder takes no new file
        if (!opened)
            return fail(opened.error());
        Connection& connection = **opened;
        FILROUGE_TRY(connection.script(openingPragmas));
        FILROUGE_TRY(migrate(connection, environment.migrations));
        FILROUGE_TRY(connection.script("BEGIN IMMEDIATE"));
        Edit permission(connection, environment.random, environment.clock);
        FILROUGE_TRY(fill(permission));
        FILROUGE_TRY(SearchIndex(connection, environment.schema).rebuild());
        FILROUGE_TRY(connection.script("COMMIT"));
    }
    if (!QFile::rename(beside, target))
        return fail(ErrorCode::WriteFailed, target, QStringLiteral("rename"));
    clearBeside.dismiss();
    FILROUGE_TRY(syncFolder(QFileInfo(target).absolutePath()));
    return open(target, environment);
}

Result<std::unique_ptr<ProgrammeFile>> ProgrammeFile::open(const QString& path, const StorageEnvironment& environment)
{
    return openAs(path, environment, Access::ReadWrite);
}

Result<std::unique_ptr<ProgrammeFile>> ProgrammeFile::openReadOnly(const QString& path,
                                                                   const StorageEnvironment& environment)
{
    return openAs(path, environment, Access::ReadOnly);
}

Result<std::unique_ptr<ProgrammeFile>> ProgrammeFile::openAs(const QString& path, const StorageEnvironment& environment,
                                                             Access access)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::FileMissing, info.absoluteFilePath());
    if (!info.isFile())
        return fail(ErrorCode::NotAProgramme, info.absoluteFilePath());
    std::unique_ptr<ProgrammeFile> file(new ProgrammeFile(info.absoluteFilePath(), environment));
    file->readOnly_ = access == Access::ReadOnly;
    if (access == Access::ReadWrite)
        FILROUGE_TRY(file->lock());
    FILROUGE_TRY(checkHeader(file->path_, environment.migrations.latest()));
    const Result<> read = file->readIn(access);
    if (!read && read.error().code == ErrorCode::NotAProgramme) // the header said it is one
        return fail(ErrorCode::Damaged, file->path_, read.error().detail);
    FILROUGE_TRY(read);
    return file;
}

Result<> ProgrammeFile::readIn(Access access)
{
    const bool hotJournal = hasHotJournal(path_);
    FILROUGE_TRY(openConnection(access));
    recovered_ = hotJournal && access == Access::ReadWrite;
    if (recovered_)
        FILROUGE_TRY(quickCheck(connection()));
    FILROUGE_TRY(bringUpToDate(access));
    FILROUGE_TRY(checkSchema(connection(), environment_.migrations));
    FILROUGE_TRY_VALUE(uuid, connection_->single(QStringLiteral("SELECT uuid FROM programme")));
    if (uuid.toString().isEmpty())
        return fail(ErrorCode::Damaged, path_, QStringLiteral("no programme in it"));
    // Only now: a file that was refused is not written to when it is closed.
    attachParts();
    return {};
}

Result<> ProgrammeFile::lock()
{
    lock_ = std::make_unique<QLockFile>(lockPath(path_));
    lock_->setStaleLockTime(0); // a lock whose process is gone is stale, an old one is not
    if (lock_->tryLock(0))
        return {};
    // A power cut leaves an empty lock file, a stick that changed hands another machine's: nobody's process can be
    // asked. QLockFile also holds an advisory lock on it while it lives, and removes nothing that has one.
    qint64 process = 0;
    QString machine;
    QString application;
    const bool told = lock_->getLockInfo(&process, &machine, &application);
    if (lock_->error() == QLockFile::LockFailedError && (!told || machine != QSysInfo::machineHostName()) &&
        lock_->removeStaleLockFile() && lock_->tryLock(0))
        return {};
    switch (lock_->error()) {
    case QLockFile::LockFailedError:
        return fail(ErrorCode::InUse, path_);
    case QLockFile::PermissionError:
        return fail(ErrorCode::ReadOnly, path_);
    default:
        // A full disk has no room for it, but must not keep anyone from what they wrote: SQLite's lock has to do.
        lock_.reset();
        return {};
    }
}

Result<> ProgrammeFile::openConnection(Access access)
{
    FILROUGE_TRY_VALUE(connection, Connection::open(path_, access));
    connection_ = std::move(connection);
    harden(connection_->handle());
    return withinSteps(connection_->handle(), [&] { return setPragmas(access); });
}

Result<> ProgrammeFile::setPragmas(Access access)
{
    if (access == Access::ReadOnly)
        return connection_->script(readingPragmas);
    if (sqlite3_db_readonly(connection_->handle(), "main") == 1)
        return fail(ErrorCode::ReadOnly, path_);
    FILROUGE_TRY(connection_->script(openingPragmas));
    FILROUGE_TRY(connection_->script("BEGIN EXCLUSIVE; COMMIT"));
    for (const ExpectedPragma& pragma : writingPragmas) {
        FILROUGE_TRY_VALUE(value, connection_->single(QStringLiteral("PRAGMA %1").arg(QLatin1String(pragma.name))));
        if (value.toString() != QLatin1String(pragma.value))
            return fail(ErrorCode::WriteFailed,
                        path_,
                        QStringLiteral("%1 is %2").arg(QLatin1String(pragma.name), value.toString()));
    }
    return {};
}

Result<> ProgrammeFile::bringUpToDate(Access access)
{
    // After a crash during a migration the header on disk was not the last word: ask again.
    FILROUGE_TRY_VALUE(version, connection_->single(QStringLiteral("PRAGMA user_version")));
    const int latest = environment_.migrations.latest();
    if (version.toInt() > latest)
        return fail(ErrorCode::NewerVersion, path_, version.toString());
    if (version.toInt() < 1)
        return fail(ErrorCode::Damaged, path_, QStringLiteral("schema %1").arg(version.toString()));
    if (version.toInt() == latest)
        return {};
    // No step runs over triggers and tables that are not ours.
    Migrations soFar = environment_.migrations;
    soFar.steps.resize(static_cast<std::size_t>(version.toInt()));
    FILROUGE_TRY(checkSchema(*connection_, soFar));
    if (access == Access::ReadOnly) {
        FILROUGE_TRY_VALUE(copy, migratedCopy(*connection_, environment_.migrations));
        connection_ = std::move(copy);
        harden(connection_->handle());
        return connection_->script(readingPragmas);
    }
    FILROUGE_TRY(takeSnapshot(*this, SnapshotReason::BeforeMigration));
    return migrate(*connection_, environment_.migrations);
}

void ProgrammeFile::attachParts()
{
    resolver_ = std::make_unique<ChangeResolver>(*connection_, environment_.schema);
    search_ = std::make_unique<SearchIndex>(*connection_, environment_.schema);
    blobs_ = std::make_unique<BlobStore>(*connection_);
}

} // namespace filrouge
