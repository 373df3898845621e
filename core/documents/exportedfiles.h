// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <vector>

namespace filrouge {

/// A file that is ready to be written into the folder someone chose.
struct ExportedFile final {
    QString name; ///< "lettre-d-engagement-sarah.pdf", "pictures/5f….png"
    QByteArray bytes;
};

/// Tells files of one name apart by a number: "lettre-sarah.pdf", "lettre-sarah-2.pdf".
void giveDistinctNames(std::vector<ExportedFile>& files);

/// Writes all of them into the folder, or none: each under a name of its own beside, and renamed, in their order, once
/// every one is on the medium. The folder is made when it is not there, and only for a file. Files of those names are
/// replaced, and come back when one cannot be; a folder of such a name is refused (FileExists).
/// Errors: FileExists, ReadOnly, DiskFull, WriteFailed.
[[nodiscard]] Result<> writeFiles(const QString& folder, const std::vector<ExportedFile>& files);

/// One whole file, in the same way, into a folder that is there.
[[nodiscard]] Result<> writeFile(const QString& path, const QByteArray& bytes);

/// The name for what is not yet `path`: beside it, and nobody's.
[[nodiscard]] QString partNameFor(const QString& path);

} // namespace filrouge
