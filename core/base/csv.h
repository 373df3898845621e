// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

// Tables as spreadsheets and hands write them. Everything here is callable from any thread.

namespace filrouge {

enum class CsvEncoding { Utf8, Utf16, Windows1252 };

/// Past any of these a file is refused (TooLarge): it is no list of people or of ballots.
struct CsvLimits final {
    qsizetype bytes = 4'000'000;
    int rows = 20'000;
    int columns = 200;
    int cellCharacters = 10'000; ///< UTF-16 units
    int cells = 500'000;         ///< in all
};

/// What was read. Row n of a spreadsheet (from 1) is rows[n - 1]; the first is usually the header. Cells are as
/// written, spaces included, with line feeds as line ends.
struct CsvTable final {
    QChar separator = u',';
    CsvEncoding encoding = CsvEncoding::Utf8;
    std::vector<QStringList> rows; ///< no longer than the first; no cell at all: an empty line

    [[nodiscard]] int columns() const { return rows.empty() ? 0 : static_cast<int>(rows.front().size()); }
    /// From 0; empty where the row is shorter than the first.
    [[nodiscard]] QString cell(std::size_t row, int column) const { return rows.at(row).value(column); }

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
/// as CSV), BadCell (a quotation mark that is not closed or is followed by text; more cells than the first row).
[[nodiscard]] Result<CsvTable> readCsv(const QByteArray& bytes, const CsvLimits& limits = {});

/// The same of a file; FileMissing, ReadFailed. `where` is the path, or the place in the table for BadCell.
[[nodiscard]] Result<CsvTable> readCsvFile(const QString& path, const CsvLimits& limits = {});

/// A refusal that says where, for readers of tables: row and column from 1; column 0 means the whole row. `detail` is
/// what is wrong there and what to do, in English without a full stop (ui/messages/details.cpp translates it).
[[nodiscard]] tl::unexpected<Error> failAt(qsizetype row, qsizetype column, QString detail);

} // namespace filrouge
