// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/newfolder.h"

#include "core/base/filesync.h"
#include "core/documents/exportedfiles.h"

#include <QDir>
#include <QFileInfo>
#include <QScopeGuard>

namespace filrouge {

NewFolder::NewFolder(const QString& path) : path_(QDir::cleanPath(QFileInfo(path).absoluteFilePath())) {}

NewFolder::~NewFolder()
{
    if (made_.isEmpty())
        return;
    QDir(work_).removeRecursively();
    for (const QString& folder : made_)
        QDir().rmdir(folder);
}

Result<> NewFolder::make()
{
    const QFileInfo info(path_);
    wasThere_ = info.exists();
    if (wasThere_ && !(info.isDir() && QDir(path_).isEmpty()))
        return fail(ErrorCode::FileExists, path_);
    // A folder that is there stays the same one: somebody may stand in it, or it is a stick.
    work_ = partNameFor(wasThere_ ? path_ + QStringLiteral("/.filrouge") : path_);
    const Result<QStringList> made = makeFolders(work_);
    if (!made) {
        // Nobody knows the folder by its working name.
        const Error& error = made.error();
        return fail(error.code, error.where == work_ ? path_ : error.where, error.detail);
    }
    made_ = *made;
    return {};
}

Result<> NewFolder::moveIn() const
{
    QStringList moved;
    auto takeBack = qScopeGuard([&] {
        for (const QString& path : moved)
            QFile::remove(path);
    });
    const QStringList names = QDir(work_).entryList(QDir::Files | QDir::Hidden);
    for (const QString& name : names) {
        const QString path = path_ + QLatin1Char('/') + name;
        if (!QFile::rename(file(name), path))
            return fail(ErrorCode::WriteFailed, path);
        moved << path;
    }
    takeBack.dismiss();
    return {};
}

Result<> NewFolder::finish()
{
    if (wasThere_) {
        FILROUGE_TRY(moveIn());
        QDir().rmdir(work_);
    } else if (!QDir().rename(work_, path_)) {
        return fail(ErrorCode::WriteFailed, path_);
    }
    made_.clear();
    return syncFolder(wasThere_ ? path_ : QFileInfo(path_).absolutePath());
}

} // namespace filrouge
