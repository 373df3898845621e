// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field/matrixtable.h"

namespace filrouge {

std::vector<QStringList> matrixTable(const Matrix& matrix, MatrixMeasure measure, const MatrixWords& words)
{
    const auto number = [measure](const MatrixFigures& figures) { return QString::number(figures.of(measure)); };
    std::vector<QStringList> table{QStringList{words.corner} + words.columns + QStringList{words.total}};
    for (int row = 0; row < static_cast<int>(matrix.rows.size()); ++row) {
        QStringList& line = table.emplace_back(words.rows.value(row));
        for (int column = 0; column < static_cast<int>(matrix.columns.size()); ++column)
            line << number(matrix.cells[matrix.at(row, column)]);
        line << number(matrix.rowTotals[static_cast<std::size_t>(row)]);
    }
    QStringList& foot = table.emplace_back(words.total);
    for (const MatrixFigures& column : matrix.columnTotals)
        foot << number(column);
    foot << number(matrix.total);
    return table;
}

} // namespace filrouge
