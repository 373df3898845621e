// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/celltable.h"
#include "core/base/textdecoding.h"

#include <QByteArray>

#include <atomic>

// Tables as spreadsheets and hands write them in text. Everything here is callable from any thread.

namespace filrouge {

/// What was read, and how it was written.
struct CsvTable final : CellTable {
    QChar separator = u',';
    TextEncoding encoding = TextEncoding::Utf8;

    friend bool operator==(const CsvTable&, const CsvTable&) = default;
};

/// Reads RFC 4180, and what is written for it elsewhere:
///  - UTF-8, UTF-16 (with a byte-order mark, or told by its zero bytes), otherwise Windows-1252;
///  - separated by ; , or TAB: Excel's line "sep=;", or the one that leaves no quotation mark within an unquoted cell
///  and
///    cuts most rows into as many cells as the first;
///  - lines ended by CR LF, LF or CR; a quotation mark within an unquoted cell stands for itself;
///  - empty lines at the end do not count, nor do empty cells past the end of the first row.
/// Errors: TooLarge (detail: the limit), NotUtf8 (detail: the byte), Malformed (empty, or a workbook that was not saved
/// as CSV), BadCell (a quotation mark that is not closed or is followed by text; more cells than the first row; a cell
/// that is too long), Cancelled (somebody set `cancelled` meanwhile, on whatever thread).
[[nodiscard]] Result<CsvTable> readCsv(const QByteArray& bytes, const TableLimits& limits = {},
                                       const std::atomic<bool>* cancelled = nullptr);

/// The same of a file; FileMissing, ReadFailed. `where` is the path, or the place in the table for BadCell.
[[nodiscard]] Result<CsvTable> readCsvFile(const QString& path, const TableLimits& limits = {});

/// A cell as a spreadsheet reads it back: quoted, and with an apostrophe in front of what it would compute.
[[nodiscard]] QString csvCell(QString text);

/// Rows of such cells: UTF-8 with the byte-order mark that spreadsheets need, semicolons, CR LF.
[[nodiscard]] QByteArray writeCsv(const std::vector<QStringList>& rows);

} // namespace filrouge
