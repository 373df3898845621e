// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/readtable.h"

#include "core/readers/workbooks.h"

namespace filrouge {

QStringList tableEndings()
{
    return {QStringLiteral("csv"),
            QStringLiteral("tsv"),
            QStringLiteral("txt"),
            QStringLiteral("xlsx"),
            QStringLiteral("ods")};
}

Result<ReadTable> readTable(const QByteArray& bytes, const QString& sheet, ReadWatch* watch, const TableLimits& limits)
{
    FILROUGE_TRY_VALUE(file, recognised(bytes, watch));
    switch (file.form) {
    case FileForm::Text: {
        FILROUGE_TRY_VALUE(csv, readCsv(bytes, limits, watch == nullptr ? nullptr : &watch->cancelled));
        ReadTable read;
        read.separator = csv.separator;
        read.encoding = csv.encoding;
        read.table.rows = std::move(csv.rows);
        return read;
    }
    case FileForm::Xlsx:
        return xlsxTable(file, sheet, limits);
    case FileForm::Ods:
        return odsTable(file, sheet, limits);
    case FileForm::Docx:
    case FileForm::Odt:
        break;
    }
    return fail(ErrorCode::Malformed, {}, QStringLiteral("it is a text, not a table: save its table in a workbook"));
}

Result<ReadTable> readTableFile(const QString& path, const QString& sheet, ReadWatch* watch)
{
    FILROUGE_TRY_VALUE(bytes, fileBytes(path));
    Result<ReadTable> table = readTable(bytes, sheet, watch);
    return table ? table : Result<ReadTable>(fail(inFile(table.error(), path)));
}

} // namespace filrouge
