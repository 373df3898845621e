// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/newfolder.h"

#include "core/base/filesync.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace filrouge {

NewFolder::NewFolder(const QString& path)
    : path_(QDir::cleanPath(QFileInfo(path).absoluteFilePath())),
      beside_(path_ + QStringLiteral(".part"))
{}

NewFolder::~NewFolder()
{
    if (made_)
        QDir(beside_).removeRecursively();
}

Result<> NewFolder::make()
{
    const QFileInfo info(path_);
    if (info.exists() && !(info.isDir() && QDir(path_).isEmpty()))
        return fail(ErrorCode::FileExists, path_);
    QDir(beside_).removeRecursively(); // what an earlier run that was killed may have left
    if (!QDir().mkpath(beside_))
        return fail(ErrorCode::ReadOnly, info.absolutePath());
    made_ = true;
    return {};
}

Result<> NewFolder::finish()
{
    QDir().rmdir(path_); // an empty folder of that name gives way
    if (!QDir().rename(beside_, path_))
        return fail(ErrorCode::WriteFailed, path_);
    made_ = false;
    return syncFolder(QFileInfo(path_).absolutePath());
}

Result<> writeFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::ReadOnly, path, file.errorString());
    // commit() does not see what fails while the buffer is written.
    if (file.write(bytes) != bytes.size() || !file.flush() || !file.commit())
        return fail(file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::WriteFailed,
                    path,
                    file.errorString());
    return {};
}

Result<> makeFolder(const QString& path)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isDir())
        return fail(ErrorCode::FileExists, path);
    if (!QDir().mkpath(path))
        return fail(ErrorCode::ReadOnly, path);
    return {};
}

} // namespace filrouge
