// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/matrixtable.h"
#include "ui/theme/uitheme.h"

#include <QImage>
#include <QSize>

class QPainter;

namespace filrouge {

// How a matrix is drawn, in the window and in the picture that leaves it.

struct MatrixShade final {
    QColor ground;
    QColor text;
};

/// The heat of a cell (0 .. 1, see matrixShares()); the number stays legible on it
/// (4.5:1, WCAG 2.1 AA).
[[nodiscard]] MatrixShade shadeOf(const Tokens& tokens, double share);

/// Sizes at today's zoom.
struct MatrixSizes final {
    explicit MatrixSizes(const UiTheme& theme);

    int headWidth;    ///< of the themes
    int headHeight;   ///< of the columns' names
    int columnWidth;  ///< at least
    int widestColumn; ///< at most
    int rowHeight;
};

/// `share` below 0: a total, which has no heat.
void paintMatrixCell(QPainter& painter, const QRect& box, const QString& number, double share, const Tokens& tokens,
                     const UiTheme& theme);
void paintMatrixHead(QPainter& painter, const QRect& box, const QString& name, Qt::Orientation orientation,
                     const Tokens& tokens, const UiTheme& theme);

/// How each cell compares with the fullest one (0 .. 1): the root of its share, so that one very full cell leaves the
/// others apart from each other. Totals, and columns put together as Others: below 0. As matrixTable(), without the
/// heads.
[[nodiscard]] std::vector<std::vector<double>> matrixShares(const Matrix& matrix, MatrixMeasure measure);

/// The whole of it under its title, light, at twice the size of the screen; says what it shows as a text of the
/// picture (Title, Description).
[[nodiscard]] QImage matrixPicture(const Matrix& matrix, MatrixMeasure measure, const MatrixWords& words,
                                   const QString& title, const UiTheme& theme);

} // namespace filrouge
