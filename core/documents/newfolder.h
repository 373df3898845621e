// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace filrouge {

/// A folder that appears under its name only when everything is in it: made beside, renamed at the end, and removed
/// when something went wrong.
class NewFolder final {
public:
    explicit NewFolder(const QString& path);
    ~NewFolder();
    Q_DISABLE_COPY_MOVE(NewFolder)

    /// FileExists unless there is nothing at the path, or an empty folder; ReadOnly, WriteFailed, DiskFull.
    [[nodiscard]] Result<> make();
    /// Where to put things until finish().
    [[nodiscard]] QString file(const QString& name) const { return beside_ + QLatin1Char('/') + name; }
    [[nodiscard]] const QString& path() const { return path_; }
    [[nodiscard]] Result<> finish();

private:
    QString path_;
    QString beside_;
    bool made_ = false;
};

/// Writes a whole file beside and renames it over `path`. ReadOnly, DiskFull, WriteFailed; then nothing has changed.
[[nodiscard]] Result<> writeFile(const QString& path, const QByteArray& bytes);

/// The folder for files to be exported into: made when it is not there. FileExists when a file has that name.
[[nodiscard]] Result<> makeFolder(const QString& path);

} // namespace filrouge
