// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/exportedfiles.h"

#include "core/base/filesync.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>
#include <QUuid>

#include <QSet>
#include <filesystem>

namespace filrouge {

namespace {

std::filesystem::path native(const QString& path)
{
    return QFile(path).filesystemFileName();
}

/// Over what has the name, unlike Qt's.
std::error_code renamed(const QString& from, const QString& to)
{
    std::error_code refused;
    std::filesystem::rename(native(from), native(to), refused);
    return refused;
}

/// Files on their way to their names. Without finish() all is as it was before.
class Replacement final {
public:
    Replacement() = default;
    ~Replacement();
    Q_DISABLE_COPY_MOVE(Replacement)

    /// Written beside its name, in a folder that is made for it.
    Result<> add(const QString& path, const QByteArray& bytes);
    Result<> finish();

private:
    struct Step {
        QString path;
        QString part;
        QString aside; ///< what had the name until now; empty: nothing
        bool moved = false;
    };

    static Result<> keepAside(Step& step);
    static Result<> moveIn(Step& step);
    static void takeBack(const Step& step);
    Result<> sync() const;

    std::vector<Step> steps_;
    QStringList made_; ///< folders, the deepest first
    bool finished_ = false;
};

Replacement::~Replacement()
{
    if (finished_)
        return;
    for (auto step = steps_.rbegin(); step != steps_.rend(); ++step)
        takeBack(*step);
    for (const QString& folder : made_)
        QDir().rmdir(folder); // those that hold something stay
}

Result<> Replacement::add(const QString& path, const QByteArray& bytes)
{
    FILROUGE_TRY_VALUE(folders, makeFolders(QFileInfo(path).path()));
    made_ = folders + made_;
    steps_.push_back({path, partNameFor(path), {}});
    if (const Result<> written = writeFile(steps_.back().part, bytes); !written)
        return fail(written.error().code, path, written.error().detail);
    return {};
}

Result<> Replacement::finish()
{
    for (Step& step : steps_)
        FILROUGE_TRY(moveIn(step));
    FILROUGE_TRY(sync());
    finished_ = true;
    for (const Step& step : steps_)
        if (!step.aside.isEmpty())
            QFile::remove(step.aside);
    return {};
}

Result<> Replacement::keepAside(Step& step)
{
    std::error_code refused;
    const auto there = std::filesystem::symlink_status(native(step.path), refused);
    if (!std::filesystem::exists(there))
        return {};
    if (std::filesystem::is_directory(there))
        return fail(ErrorCode::FileExists, step.path);
    const QFileInfo name(step.path);
    const QString aside = partNameFor(name.path() + QStringLiteral("/.") + name.fileName());
    // With a second name it never goes without its own; not every file system has such.
    std::filesystem::create_hard_link(native(step.path), native(aside), refused);
    if (refused)
        refused = renamed(step.path, aside);
    if (refused)
        return fail(ErrorCode::WriteFailed, step.path, QString::fromStdString(refused.message()));
    step.aside = aside;
    return {};
}

Result<> Replacement::moveIn(Step& step)
{
    FILROUGE_TRY(keepAside(step));
    if (const std::error_code refused = renamed(step.part, step.path))
        return fail(ErrorCode::WriteFailed, step.path, QString::fromStdString(refused.message()));
    step.moved = true;
    return {};
}

void Replacement::takeBack(const Step& step)
{
    QFile::remove(step.part);
    if (step.aside.isEmpty()) {
        if (step.moved)
            QFile::remove(step.path);
        return;
    }
    // Two names of one file: renaming one to the other does nothing.
    if (!renamed(step.aside, step.path))
        QFile::remove(step.aside);
}

Result<> Replacement::sync() const
{
    QSet<QString> folders;
    for (const Step& step : steps_)
        folders.insert(QFileInfo(step.path).path());
    for (const QString& folder : folders)
        FILROUGE_TRY(syncFolder(folder));
    return {};
}

} // namespace

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
    for (const ExportedFile& file : files)
        if (const QString path = folder + QLatin1Char('/') + file.name; QFileInfo(path).isDir())
            return fail(ErrorCode::FileExists, path);
    Replacement replacement;
    for (const ExportedFile& file : files)
        FILROUGE_TRY(replacement.add(folder + QLatin1Char('/') + file.name, file.bytes));
    return replacement.finish();
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
