// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace filrouge {

/// A folder that is filled only when everything is ready: made beside (inside, when it is there and empty) under a name
/// that nobody has, and removed when something went wrong.
class NewFolder final {
public:
    explicit NewFolder(const QString& path);
    ~NewFolder();
    Q_DISABLE_COPY_MOVE(NewFolder)

    /// FileExists unless there is nothing at the path, or an empty folder; ReadOnly, WriteFailed, DiskFull.
    [[nodiscard]] Result<> make();
    /// Where to put things until finish().
    [[nodiscard]] QString file(const QString& name) const { return work_ + QLatin1Char('/') + name; }
    [[nodiscard]] const QString& path() const { return path_; }
    [[nodiscard]] Result<> finish();

private:
    [[nodiscard]] Result<> moveIn() const;

    QString path_;
    QString work_;
    bool wasThere_ = false;
    QStringList made_; ///< what goes again without finish(), the deepest first
};

} // namespace filrouge
