// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/filesync.h"

#include "core/base/random.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace filrouge {

namespace {

tl::unexpected<Error> failFromErrno(const QString& path, int number)
{
    ErrorCode code = ErrorCode::WriteFailed;
    switch (number) {
    case ENOENT:
    case ENOTDIR:
        code = ErrorCode::FileMissing;
        break;
    case EROFS:
    case EACCES:
    case EPERM:
        code = ErrorCode::ReadOnly;
        break;
    case ENOSPC:
    case EDQUOT:
        code = ErrorCode::DiskFull;
        break;
    case ELOOP:
        code = ErrorCode::Invalid;
        break;
    default:
        break;
    }
    return fail(code, path, QString::fromLocal8Bit(std::strerror(number)));
}

class Descriptor final {
public:
    Descriptor(const QString& path, int flags) : number_(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC))
    {}
    ~Descriptor()
    {
        if (isOpen())
            ::close(number_);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    [[nodiscard]] bool isOpen() const { return number_ >= 0; }
    [[nodiscard]] int number() const { return number_; }

private:
    int number_;
};

bool syncDescriptor(int number)
{
    int outcome = 0;
    do
        outcome = ::fsync(number);
    while (outcome != 0 && errno == EINTR);
    return outcome == 0;
}

bool writeAll(int number, const QByteArray& bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t written =
            ::write(number, bytes.constData() + done, static_cast<std::size_t>(bytes.size() - done));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        done += written;
    }
    return true;
}

Result<void> syncPath(const QString& path, int flags)
{
    const Descriptor file(path, flags);
    if (!file.isOpen() || !syncDescriptor(file.number()))
        return failFromErrno(path, errno);
    return {};
}

} // namespace

Result<void> syncFile(const QString& path)
{
    return syncPath(path, O_RDONLY);
}

Result<void> syncFolder(const QString& path)
{
    return syncPath(path, O_RDONLY | O_DIRECTORY);
}

Result<QStringList> makeFolders(const QString& path)
{
    QString there = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    QStringList missing;
    for (; !QFileInfo::exists(there); there = QFileInfo(there).path())
        missing << there;
    if (!QFileInfo(there).isDir())
        return fail(ErrorCode::FileExists, there);
    QStringList made;
    while (!missing.isEmpty()) {
        const QString folder = missing.takeLast();
        if (::mkdir(QFile::encodeName(folder).constData(), 0777) != 0) {
            const int number = errno;
            for (const QString& one : made)
                ::rmdir(QFile::encodeName(one).constData());
            return failFromErrno(folder, number);
        }
        made.prepend(folder);
    }
    return made;
}

Result<void> overwriteAndRemove(const QString& path, Random& random)
{
    {
        const Descriptor file(path, O_WRONLY | O_NOFOLLOW);
        struct stat status = {};
        if (!file.isOpen() || ::fstat(file.number(), &status) != 0)
            return failFromErrno(path, errno);
        constexpr qint64 chunk = 64 * 1024;
        for (qint64 left = status.st_size; left > 0; left -= chunk)
            if (!writeAll(file.number(), random.bytes(std::min(left, chunk))))
                return failFromErrno(path, errno);
        if (!syncDescriptor(file.number()))
            return failFromErrno(path, errno);
    }
    if (::unlink(QFile::encodeName(path).constData()) != 0)
        return failFromErrno(path, errno);
    return syncFolder(QFileInfo(path).absolutePath());
}

} // namespace filrouge
