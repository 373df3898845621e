// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/sheetcells.h"

#include <algorithm>
#include <cmath>

namespace filrouge {

namespace {

constexpr int exactDigits = 15;
constexpr double largestWhole = 1e15; // all whole numbers below are exact

tl::unexpected<Error> sheetTooLarge(const QString& limit)
{
    return fail(ErrorCode::TooLarge, {}, limit);
}

} // namespace

Result<> SheetCells::set(qint64 row, qint64 column, const QString& text)
{
    if (text.trimmed().isEmpty())
        return {};
    if (row >= limits_.rows)
        return sheetTooLarge(QStringLiteral("%1 rows").arg(limits_.rows));
    if (column >= limits_.columns)
        return sheetTooLarge(QStringLiteral("%1 columns").arg(limits_.columns));
    if (text.size() > limits_.cellCharacters)
        return failAt(row + 1, column + 1, QStringLiteral("more than %1 characters").arg(limits_.cellCharacters));
    if (static_cast<std::size_t>(row) >= rows_.size())
        rows_.resize(static_cast<std::size_t>(row) + 1);
    QStringList& cells = rows_[static_cast<std::size_t>(row)];
    while (cells.size() <= column) {
        if (++cells_ > limits_.cells)
            return sheetTooLarge(QStringLiteral("%1 cells").arg(limits_.cells));
        cells.append(QString());
    }
    cells[column] = text;
    return {};
}

Result<> SheetCells::fill(qint64 row, qint64 column, const QString& text, qint64 rows, qint64 columns)
{
    if (text.trimmed().isEmpty())
        return {};
    for (qint64 down = 0; down < rows; ++down)
        for (qint64 right = 0; right < columns; ++right)
            FILROUGE_TRY(set(row + down, column + right, text)); // which refuses soon what is repeated for ever
    return {};
}

void SheetCells::leaveOut(SkippedKind kind, qint64 row, qint64 column)
{
    tally(skipped_, kind, placeAt(row + 1, column + 1));
}

Result<CellTable> SheetCells::finished()
{
    if (rows_.empty())
        return fail(ErrorCode::Malformed, {}, QStringLiteral("there is nothing in it"));
    const qsizetype width =
        std::ranges::max_element(rows_, {}, [](const QStringList& row) { return row.size(); })->size();
    while (rows_.front().size() < width)
        rows_.front().append(QString());
    return CellTable{std::move(rows_)};
}

QString plainNumber(double number)
{
    if (!std::isfinite(number))
        return {};
    if (std::abs(number) < largestWhole && number == std::trunc(number))
        return QString::number(static_cast<qint64>(number));
    return QString::number(number, 'g', exactDigits);
}

} // namespace filrouge
