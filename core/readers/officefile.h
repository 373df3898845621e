// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readers/package.h"

namespace filrouge {

/// What a file is, by what is in it and not by its name.
enum class FileForm { Text, Docx, Odt, Xlsx, Ods };

struct OfficeFile final {
    FileForm form = FileForm::Text;
    std::unique_ptr<Package> package; ///< null for a text
    QString mainPart;                 ///< of the package: where the document itself is
};

/// The whole file, up to the limit of a package. FileMissing, ReadFailed, TooLarge.
[[nodiscard]] Result<QByteArray> fileBytes(const QString& path, qint64 most = PackageLimits().packed);

/// Looks what the bytes are, which the package keeps. Errors: those of Package::open; Malformed (detail: what it is
/// instead, and how to save it; or that it has a password).
[[nodiscard]] Result<OfficeFile> recognised(const QByteArray& bytes, ReadWatch* watch = nullptr,
                                            const PackageLimits& limits = {});

/// An error of a reader that has no place yet happened in that file.
[[nodiscard]] Error inFile(Error error, const QString& path);

/// Where a part of an OOXML package keeps what it refers to: the targets by their id, and by the end of their type
/// ("officeDocument", "sharedStrings"). A part without such a list refers to nothing.
struct Relationships final {
    QHash<QString, QString> byId;
    QHash<QString, QString> byType; ///< the first of each
};
[[nodiscard]] Result<Relationships> relationshipsOf(Package& package, const QString& part);

} // namespace filrouge
