// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vote/boxfolder.h"

#include "core/base/filesync.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace filrouge {

namespace {

constexpr QLatin1String suffix(".urn");

/// Without a name filter: a programme's name may hold the characters a filter reads as patterns.
QStringList filesBeside(const QString& programmePath)
{
    return QFileInfo(programmePath).absoluteDir().entryList(QDir::Files | QDir::NoSymLinks | QDir::Hidden, QDir::Name);
}

QString beside(const QString& programmePath, const QString& name)
{
    return QFileInfo(programmePath).absoluteDir().filePath(name);
}

} // namespace

QString boxPath(const QString& programmePath, const QString& uuid)
{
    return beside(programmePath, QFileInfo(programmePath).fileName() + u'.' + uuid + suffix);
}

QString findBeside(const QString& programmePath, const QString& end)
{
    QString expected = beside(programmePath, QFileInfo(programmePath).fileName() + end);
    if (QFileInfo(expected).isFile())
        return expected;
    for (const QString& name : filesBeside(programmePath))
        if (name.endsWith(end) && !QFileInfo::exists(beside(programmePath, name.chopped(end.size()))))
            return beside(programmePath, name);
    return {};
}

QString findBox(const QString& programmePath, const QString& uuid)
{
    return uuid.isEmpty() ? QString() : findBeside(programmePath, u'.' + uuid + suffix);
}

std::vector<BoxName> boxesOf(const QString& programmePath)
{
    const QString start = QFileInfo(programmePath).fileName() + u'.';
    std::vector<BoxName> boxes;
    for (const QString& name : filesBeside(programmePath)) {
        if (!name.startsWith(start) || !name.endsWith(suffix))
            continue;
        const QString uuid = name.mid(start.size(), name.size() - start.size() - suffix.size());
        if (QUuid(uuid).toString(QUuid::WithoutBraces) == uuid)
            boxes.push_back({beside(programmePath, name), uuid});
    }
    return boxes;
}

Result<> bringBox(const QString& from, const QString& to, Random& random)
{
    if (QFileInfo::exists(to))
        return fail(ErrorCode::FileExists, to);
    const QString folder = QFileInfo(to).absolutePath();
    if (QFileInfo(from).absolutePath() == folder) {
        if (!QFile::rename(from, to))
            return fail(QFileInfo::exists(from) ? ErrorCode::ReadOnly : ErrorCode::FileMissing, from);
        return syncFolder(folder);
    }
    const QString part = to + QStringLiteral(".part");
    QFile::remove(part);
    if (!QFile::copy(from, part)) {
        const bool readable = QFile(from).open(QIODevice::ReadOnly);
        QFile::remove(part);
        return fail(readable ? ErrorCode::WriteFailed : ErrorCode::FileMissing, readable ? to : from);
    }
    Result<> brought = syncFile(part);
    if (brought && !QFile::rename(part, to))
        brought = fail(ErrorCode::WriteFailed, to);
    if (!brought) {
        QFile::remove(part);
        return brought;
    }
    FILROUGE_TRY(syncFolder(folder));
    return overwriteAndRemove(from, random);
}

} // namespace filrouge
