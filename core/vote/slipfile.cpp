// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vote/slipfile.h"

#include "core/base/filesync.h"
#include "core/vote/boxfolder.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace filrouge {

namespace {

constexpr qint64 mostBytes = 4'000'000; // mostSlips of them, with room

QString endOf(SeminarId seminar)
{
    return QStringLiteral(".%1.slips").arg(seminar.value);
}

} // namespace

QString slipsPath(const QString& programmePath, SeminarId seminar)
{
    return QFileInfo(programmePath).absoluteFilePath() + endOf(seminar);
}

Result<std::optional<SlipRegister>> readSlips(const QString& programmePath, SeminarId seminar)
{
    const QString path = findBeside(programmePath, endOf(seminar));
    if (path.isEmpty())
        return std::optional<SlipRegister>();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::ReadFailed, path, file.errorString());
    const QByteArray text = file.read(mostBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::ReadFailed, path, file.errorString());
    auto slips = text.size() > mostBytes ? fail(ErrorCode::Damaged, path, QStringLiteral("too long"))
                                         : SlipRegister::fromText(text);
    if (!slips)
        return fail(slips.error().code, path, slips.error().detail);
    if (slips->seminar() != seminar)
        return fail(ErrorCode::Damaged, path, QStringLiteral("another seminar's"));
    return std::optional(std::move(*slips));
}

Result<> writeSlips(const QString& programmePath, const SlipRegister& slips)
{
    const QString path = slipsPath(programmePath, slips.seminar());
    const QString found = findBeside(programmePath, endOf(slips.seminar()));
    // Of before the programme was renamed: takes the new name first, so that there is one register at any moment.
    if (!found.isEmpty() && found != path && !QFile::rename(found, path))
        return fail(ErrorCode::ReadOnly, path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return fail(ErrorCode::ReadOnly, path, file.errorString());
    const QByteArray text = slips.text();
    // commit() does not see what fails while the buffer is written.
    if (file.write(text) != text.size() || !file.flush() || !file.commit())
        return fail(file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::WriteFailed,
                    path,
                    file.errorString());
    return syncFolder(QFileInfo(path).absolutePath());
}

Result<> destroySlips(const QString& programmePath, SeminarId seminar, Random& random)
{
    const QString path = findBeside(programmePath, endOf(seminar));
    return path.isEmpty() ? Result<>() : overwriteAndRemove(path, random);
}

} // namespace filrouge
