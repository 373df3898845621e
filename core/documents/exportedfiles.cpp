// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/exportedfiles.h"

#include "core/base/filesync.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QScopeGuard>
#include <QStorageInfo>
#include <QUuid>

#include <QSet>
#include <filesystem>

namespace filrouge {

void giveDistinctNames(std::vector<ExportedFile>& files)
{
    QSet<QString> names;
    for (ExportedFile& file : files) {
        const QFileInfo name(file.name);
        for (int copy = 2; names.contains(file.name); ++copy)
            file.name = QStringLiteral("%1-%2.%3").arg(name.completeBaseName()).arg(copy).arg(name.suffix());
        names.insert(file.name);
    }
}

Result<> writeFiles(const QString& folder, const std::vector<ExportedFile>& files)
{
    QStringList made;
    std::vector<std::pair<QString, QString>> parts; // beside, and the name to be
    const auto clear = qScopeGuard([&] {
        for (const auto& [part, path] : parts)
            QFile::remove(part);
        for (const QString& one : made)
            QDir().rmdir(one); // those that hold something stay
    });
    for (const ExportedFile& file : files) {
        const QString path = folder + QLatin1Char('/') + file.name;
        FILROUGE_TRY_VALUE(folders, makeFolders(QFileInfo(path).path()));
        made = folders + made;
        parts.emplace_back(partNameFor(path), path);
        if (const Result<> written = writeFile(parts.back().first, file.bytes); !written)
            return fail(written.error().code, path, written.error().detail);
    }
    for (const auto& [part, path] : parts) {
        std::error_code refused;
        // Over what has the name, unlike Qt's.
        std::filesystem::rename(QFile(part).filesystemFileName(), QFile(path).filesystemFileName(), refused);
        if (refused)
            return fail(ErrorCode::WriteFailed, path, QString::fromStdString(refused.message()));
    }
    return files.empty() ? Result<>() : syncFolder(folder);
}

Result<> writeFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::ReadOnly,
                    path,
                    file.errorString());
    // commit() does not see what fails while the buffer is written.
    if (file.write(bytes) == bytes.size() && file.flush() && file.commit())
        return {};
    // Qt does not say why a write stopped half-way.
    const bool full = file.error() == QFileDevice::ResourceError ||
                      QStorageInfo(QFileInfo(path).path()).bytesAvailable() < bytes.size();
    return fail(full ? ErrorCode::DiskFull : ErrorCode::WriteFailed, path, file.errorString());
}

QString partNameFor(const QString& path)
{
    return path + QLatin1Char('.') + QUuid::createUuid().toString(QUuid::WithoutBraces).left(8) +
           QStringLiteral(".part");
}

} // namespace filrouge
