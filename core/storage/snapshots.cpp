// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/snapshots.h"

#include "core/base/filesync.h"
#include "core/storage/filecheck.h"
#include "core/storage/programmefile.h"
#include "core/storage/slicedbackup.h"
#include "core/storage/snapshotplace.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QScopeGuard>
#include <QUuid>

#include <algorithm>
#include <array>
#include <set>

namespace filrouge {

namespace {

constexpr std::array reasonWords{"opened",
                                 "regular",
                                 "by-hand",
                                 "before-migration",
                                 "before-import",
                                 "before-erasure",
                                 "before-restore",
                                 "vote-opened",
                                 "vote-closed"};
constexpr auto dateFormat = "yyyyMMdd";
constexpr auto timeFormat = "HHmmss.zzz";
constexpr auto originName = "origin.txt";
constexpr auto partEnding = ".part";

QString fileName(Instant takenAt, SnapshotReason reason)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(takenAt.ms, Qt::UTC);
    return QStringLiteral("%1T%2-%3.filrouge")
        .arg(time.date().toString(QLatin1String(dateFormat)),
             time.time().toString(QLatin1String(timeFormat)),
             QLatin1String(reasonWords[static_cast<std::size_t>(reason)]));
}

bool parseName(const QString& name, Snapshot& snapshot)
{
    const QString base = name.chopped(static_cast<int>(qstrlen(".filrouge")));
    const qsizetype dash = base.indexOf(QLatin1Char('-'));
    // Date and time apart: read as one, they would be local, and an hour that summer time skips would be refused.
    const QDateTime time(QDate::fromString(base.left(8), QLatin1String(dateFormat)),
                         QTime::fromString(base.left(dash).mid(9), QLatin1String(timeFormat)),
                         Qt::UTC);
    const QString word = base.mid(dash + 1);
    for (std::size_t i = 0; i < reasonWords.size(); ++i) {
        if (word != QLatin1String(reasonWords[i]) || !time.isValid())
            continue;
        snapshot.takenAt = {time.toMSecsSinceEpoch()};
        snapshot.reason = static_cast<SnapshotReason>(i);
        return true;
    }
    return false;
}

/// Keeps the newest snapshot of each of the newest `count` periods.
void keepOnePer(qint64 periodMs, std::size_t count, const std::vector<Snapshot>& snapshots, std::set<QString>& kept)
{
    std::set<qint64> periods;
    for (const Snapshot& snapshot : snapshots) {
        if (periods.size() == count)
            return;
        if (periods.insert(snapshot.takenAt.ms / periodMs).second)
            kept.insert(snapshot.path);
    }
}

/// So that the snapshots of a file that is beyond reading can still be found.
void rememberOrigin(const QString& folder, const QString& path)
{
    QSaveFile origin(folder + QLatin1Char('/') + QLatin1String(originName));
    if (origin.open(QIODevice::WriteOnly) && origin.write(path.toUtf8()) >= 0)
        (void)origin.commit();
}

std::vector<Snapshot> snapshotsIn(const QDir& folder)
{
    std::vector<Snapshot> snapshots;
    const QFileInfoList files =
        folder.entryInfoList({QStringLiteral("*.filrouge")}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QFileInfo& info : files) {
        Snapshot snapshot{info.absoluteFilePath(), {}, SnapshotReason::Regular, info.size()};
        if (parseName(info.fileName(), snapshot))
            snapshots.push_back(snapshot);
    }
    return snapshots;
}

/// What the next copy in the folder is dated. A copy that is still being checked has its date already.
Instant nextDate(const QDir& folder, Instant now)
{
    const QLatin1String part(partEnding);
    const QString snapshots = QStringLiteral("*.filrouge");
    Instant next = now;
    for (const QString& name : folder.entryList({snapshots, snapshots + part}, QDir::Files)) {
        Snapshot snapshot;
        if (parseName(name.endsWith(part) ? name.chopped(part.size()) : name, snapshot))
            next = std::max(next, Instant{snapshot.takenAt.ms + 1});
    }
    return next;
}

void thinOut(const QString& folder)
{
    for (const Snapshot& snapshot : superfluous(snapshotsIn(QDir(folder)), SnapshotLimits{}))
        QFile::remove(snapshot.path);
}

/// Copies that a crash left unfinished; those of today may be under way in another process.
void removeStaleParts(const QString& folder, Instant now)
{
    constexpr qint64 day = 24 * 3'600'000;
    const QFileInfoList parts = QDir(folder).entryInfoList({QLatin1Char('*') + QLatin1String(partEnding)}, QDir::Files);
    for (const QFileInfo& part : parts)
        if (part.lastModified().toMSecsSinceEpoch() < now.ms - day)
            QFile::remove(part.absoluteFilePath());
}

} // namespace

std::vector<Snapshot> superfluous(const std::vector<Snapshot>& snapshots, const SnapshotLimits& limits)
{
    constexpr qint64 hour = 3'600'000;
    constexpr qint64 day = 24 * hour;
    std::set<QString> kept;
    for (std::size_t i = 0; i < snapshots.size() && i < limits.recent; ++i)
        kept.insert(snapshots[i].path);
    keepOnePer(hour, limits.hourly, snapshots, kept);
    keepOnePer(day, limits.daily, snapshots, kept);

    std::vector<Snapshot> gone;
    qint64 bytes = 0;
    for (const Snapshot& snapshot : snapshots) {
        const bool newest = &snapshot == &snapshots.front();
        const bool fits = bytes + snapshot.size <= limits.bytes;
        if (newest || (kept.contains(snapshot.path) && fits))
            bytes += snapshot.size;
        else
            gone.push_back(snapshot);
    }
    return gone;
}

QString snapshotFolderOf(const StorageEnvironment& environment, const QString& uuid)
{
    return environment.snapshotFolder.isEmpty() ? QString() : environment.snapshotFolder + QLatin1Char('/') + uuid;
}

bool isSnapshot(const StorageEnvironment& environment, const QString& path)
{
    const QString folder = QFileInfo(environment.snapshotFolder).canonicalFilePath();
    return !environment.snapshotFolder.isEmpty() && !folder.isEmpty() &&
           QFileInfo(path).canonicalFilePath().startsWith(folder + QLatin1Char('/'));
}

QString uuidLastSeenAt(const StorageEnvironment& environment, const QString& path)
{
    if (environment.snapshotFolder.isEmpty())
        return {};
    const QDir root(environment.snapshotFolder);
    // The programme seen there last is the one whose folder was written last.
    const QStringList folders = root.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Time);
    for (const QString& uuid : folders) {
        QFile origin(root.filePath(uuid + QLatin1Char('/') + QLatin1String(originName)));
        if (origin.open(QIODevice::ReadOnly) && QString::fromUtf8(origin.readAll()) == path)
            return uuid;
    }
    return {};
}

std::vector<Snapshot> listSnapshots(const StorageEnvironment& environment, const QString& uuid)
{
    if (environment.snapshotFolder.isEmpty() || uuid.isEmpty())
        return {};
    return snapshotsIn(QDir(snapshotFolderOf(environment, uuid)));
}

Result<QString> newSnapshotPart(const StorageEnvironment& environment, const QString& uuid)
{
    const QString folder = snapshotFolderOf(environment, uuid);
    if (folder.isEmpty() || uuid.isEmpty())
        return fail(ErrorCode::NotFound, QStringLiteral("snapshot folder"));
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::WriteFailed, folder);
    removeStaleParts(folder, environment.clock.now());
    return folder + QLatin1Char('/') + QUuid::createUuid().toString(QUuid::WithoutBraces) + QLatin1String(partEnding);
}

Result<UnnamedSnapshot> dateSnapshot(const QString& part, const ProgrammeFile& file, SnapshotReason reason)
{
    auto removePart = qScopeGuard([&] { QFile::remove(part); });
    const QDir folder = QFileInfo(part).absoluteDir();
    const Instant takenAt = nextDate(folder, file.environment().clock.now());
    const QString dated = folder.filePath(fileName(takenAt, reason)) + QLatin1String(partEnding);
    if (!QFile::rename(part, dated))
        return fail(ErrorCode::WriteFailed, dated, QStringLiteral("rename"));
    removePart.dismiss();
    return UnnamedSnapshot{dated, file.path(), takenAt, reason};
}

Result<Snapshot> keepSnapshot(const UnnamedSnapshot& copy)
{
    auto removePart = qScopeGuard([&] { QFile::remove(copy.part); });
    FILROUGE_TRY(syncFile(copy.part));
    {
        FILROUGE_TRY_VALUE(connection, Connection::open(copy.part, Access::ReadOnly));
        FILROUGE_TRY(quickCheck(*connection));
    }
    const QString folder = QFileInfo(copy.part).absolutePath();
    const QString path = folder + QLatin1Char('/') + fileName(copy.takenAt, copy.reason);
    if (!QFile::rename(copy.part, path))
        return fail(ErrorCode::WriteFailed, path, QStringLiteral("rename"));
    removePart.dismiss();
    FILROUGE_TRY(syncFolder(folder));
    rememberOrigin(folder, copy.origin);
    thinOut(folder);
    return Snapshot{path, copy.takenAt, copy.reason, QFileInfo(path).size()};
}

Result<> copySnapshot(const Snapshot& snapshot, const QString& origin, const QString& folder)
{
    if (!QFileInfo(folder).isDir())
        return fail(ErrorCode::FileMissing, folder);
    const QFileInfo kept(snapshot.path);
    const QString target = folder + QLatin1Char('/') + kept.dir().dirName();
    FILROUGE_TRY(makeFolders(target));
    removeStaleParts(target, snapshot.takenAt);
    if (QFile::exists(target + QLatin1Char('/') + kept.fileName()))
        return fail(ErrorCode::WriteFailed, target, kept.fileName());
    const QString part =
        target + QLatin1Char('/') + QUuid::createUuid().toString(QUuid::WithoutBraces) + QLatin1String(partEnding);
    auto removePart = qScopeGuard([&] { QFile::remove(part); });
    QFile source(snapshot.path);
    if (!source.copy(part))
        return fail(source.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::WriteFailed,
                    target,
                    source.errorString());
    FILROUGE_TRY(syncFile(part));
    const Instant takenAt = nextDate(QDir(target), snapshot.takenAt);
    const QString path = target + QLatin1Char('/') + fileName(takenAt, snapshot.reason);
    if (!QFile::rename(part, path))
        return fail(ErrorCode::WriteFailed, path, QStringLiteral("rename"));
    removePart.dismiss();
    FILROUGE_TRY(syncFolder(target));
    rememberOrigin(target, origin);
    thinOut(target);
    return {};
}

Result<Snapshot> takeSnapshot(ProgrammeFile& file, SnapshotReason reason)
{
    const StorageEnvironment& environment = file.environment();
    const QString uuid = file.uuid();
    if (environment.snapshotFolder.isEmpty() || uuid.isEmpty())
        return Snapshot{};
    FILROUGE_TRY_VALUE(part, newSnapshotPart(environment, uuid));
    FILROUGE_TRY(copyWhole(file.connection(), part));
    FILROUGE_TRY_VALUE(copy, dateSnapshot(part, file, reason));
    return keepSnapshot(copy);
}

Result<Snapshot> newestGoodSnapshot(const StorageEnvironment& environment, const QString& path)
{
    const QString uuid = uuidLastSeenAt(environment, QFileInfo(path).absoluteFilePath());
    for (const Snapshot& snapshot : listSnapshots(environment, uuid)) {
        if (!checkHeader(snapshot.path, environment.migrations.latest()))
            continue;
        const auto copy = Connection::open(snapshot.path, Access::ReadOnly);
        if (copy && quickCheck(**copy))
            return snapshot;
    }
    return fail(ErrorCode::NotFound, QStringLiteral("snapshot"), path);
}

Result<> restoreSnapshot(ProgrammeFile& file, const Snapshot& snapshot)
{
    FILROUGE_TRY(takeSnapshot(file, SnapshotReason::BeforeRestore));
    return file.replaceContent(snapshot.path);
}

} // namespace filrouge
