// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/matrix.h"

namespace filrouge {

/// A matrix in words and numbers, totals included, as tables and files show it. What a head is called that is not
/// Named, the window or the document knows.
struct MatrixWords final {
    QString corner;
    QStringList rows;
    QStringList columns;
    QString total;
};

/// Heads in the first row and the first column; the last row and column are the totals.
[[nodiscard]] std::vector<QStringList> matrixTable(const Matrix& matrix, MatrixMeasure measure,
                                                   const MatrixWords& words);

} // namespace filrouge
