// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/csv.h"
#include "core/readers/officefile.h"
#include "core/readers/skipped.h"

namespace filrouge {

/// A table as a list is made of, whatever it was written with. In workbooks dates are ISO ("2018-01-12",
/// "2018-01-12 09:30", "09:30"), numbers plain ("0.5"), truth "yes" or "no"; columns without a heading but with
/// something below it count.
struct ReadTable final {
    CellTable table;
    FileForm form = FileForm::Text;
    QChar separator = u',';                     ///< of a text
    TextEncoding encoding = TextEncoding::Utf8; ///< of a text
    QStringList sheets;                         ///< of a workbook, in its order
    int sheet = 0;                              ///< which of them was read
    std::vector<Skipped> skipped;

    friend bool operator==(const ReadTable&, const ReadTable&) = default;
};

/// What the names of files that hold a table end with, without the dot, in lower case.
[[nodiscard]] QStringList tableEndings();

/// `sheet`: the name of one; empty: the first that holds something. Callable from any thread. Errors: those of
/// readCsv(); NotFound (where: the sheet's name); Malformed, TooLarge; BadCell for a cell that is
/// too long; Cancelled.
[[nodiscard]] Result<ReadTable> readTable(const QByteArray& bytes, const QString& sheet = {},
                                          ReadWatch* watch = nullptr, const TableLimits& limits = {});

/// The same of a file, whose form is told by its content; FileMissing, ReadFailed. `where` is the path, or the place
/// in the table for BadCell.
[[nodiscard]] Result<ReadTable> readTableFile(const QString& path, const QString& sheet = {},
                                              ReadWatch* watch = nullptr);

} // namespace filrouge
