// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <utility>
#include <vector>

// Office documents as small as they can be, for tests to make wrong in one place.

namespace filrouge::tests {

using Parts = std::vector<std::pair<QByteArray, QByteArray>>; ///< names and contents, in order

struct Zipping final {
    QByteArray password = {}; ///< encrypts every part
    QByteArray link = {};     ///< this part is a symbolic link
};

[[nodiscard]] QByteArray zipped(const Parts& parts, const Zipping& zipping = {});

/// `body`: what stands in <w:body>. `more`: further parts, such as word/styles.xml.
[[nodiscard]] Parts docxParts(const QByteArray& body, const Parts& more = {});
[[nodiscard]] QByteArray docx(const QByteArray& body, const Parts& more = {});
/// `body`: what stands in <office:text>; `styles`: in <office:automatic-styles>.
[[nodiscard]] QByteArray odt(const QByteArray& body, const QByteArray& styles = {});
/// `rows`: what stands in <sheetData>; `after`: what follows it; `workbook`: attributes of workbookPr.
[[nodiscard]] QByteArray xlsx(const QByteArray& rows, const QByteArray& after = {}, const QByteArray& workbook = {},
                              const Parts& more = {});
/// `tables`: what stands in <office:spreadsheet>.
[[nodiscard]] QByteArray ods(const QByteArray& tables);

} // namespace filrouge::tests
