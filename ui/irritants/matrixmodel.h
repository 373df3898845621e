// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/matrixtable.h"

#include <QAbstractTableModel>

namespace filrouge {

/// A matrix as a table, totals in its last row and column.
class MatrixModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(Matrix matrix, MatrixMeasure measure);
    /// The words depend on the language.
    void retranslate();

    [[nodiscard]] const Matrix& matrix() const { return matrix_; }
    [[nodiscard]] MatrixMeasure measure() const { return measure_; }
    /// Of a cell or a total.
    [[nodiscard]] MatrixFigures figures(int row, int column) const;
    /// Heat, 0 .. 1; below 0: a total.
    [[nodiscard]] double share(int row, int column) const;
    /// Of a cell; of a total, all of its row or column, each piece once.
    [[nodiscard]] std::vector<EvidenceId> evidence(int row, int column) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// What the heads of a matrix are called.
    [[nodiscard]] static MatrixWords wordsOf(const Matrix& matrix);
    /// "12 pieces, 5 sources"
    [[nodiscard]] static QString figuresInWords(const MatrixFigures& figures);
    /// "Moving about × Young people"; of a total: its row or column alone.
    [[nodiscard]] QString placeInWords(int row, int column) const;

private:
    Matrix matrix_;
    MatrixMeasure measure_ = MatrixMeasure::Pieces;
    MatrixWords words_;
    std::vector<std::vector<double>> shares_;
};

} // namespace filrouge
