// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/irritants/matrixmodel.h"

#include "ui/irritants/matrixpainting.h"

#include <algorithm>

namespace filrouge {

namespace {

QString choiceName(MatrixColumns by, qint64 choice)
{
    const auto of = [choice](const QStringList& names) { return names.value(static_cast<qsizetype>(choice)); };
    switch (by) {
    case MatrixColumns::SourceKinds:
        return of({MatrixModel::tr("Group interviews"),
                   MatrixModel::tr("Individual interviews"),
                   MatrixModel::tr("Immersions"),
                   MatrixModel::tr("Seminar")});
    case MatrixColumns::EvidenceKinds:
        return of({MatrixModel::tr("Quotes"),
                   MatrixModel::tr("Observations"),
                   MatrixModel::tr("Facts"),
                   MatrixModel::tr("Analyses")});
    case MatrixColumns::Voices:
        return of({MatrixModel::tr("Users’ voices"), MatrixModel::tr("Actors’ perceptions")});
    default:
        return {};
    }
}

QString withoutName(MatrixColumns by)
{
    return by == MatrixColumns::Publics    ? MatrixModel::tr("User group not said")
           : by == MatrixColumns::Communes ? MatrixModel::tr("Commune not said")
                                           : MatrixModel::tr("Without a source");
}

QString columnName(MatrixColumns by, const MatrixHead& head)
{
    switch (head.what) {
    case MatrixHead::What::Named:
        return head.name.simplified();
    case MatrixHead::What::Choice:
        return choiceName(by, head.key);
    case MatrixHead::What::Without:
        return withoutName(by);
    case MatrixHead::What::Others:
        break;
    }
    return MatrixModel::tr("%n other(s)", nullptr, static_cast<int>(head.key));
}

std::size_t at(int place)
{
    return static_cast<std::size_t>(place);
}

} // namespace

void MatrixModel::show(Matrix matrix, MatrixMeasure measure)
{
    const bool sameHeads = matrix.by == matrix_.by && matrix.rows == matrix_.rows && matrix.columns == matrix_.columns;
    if (!sameHeads)
        beginResetModel();
    matrix_ = std::move(matrix);
    measure_ = measure;
    words_ = wordsOf(matrix_);
    shares_ = matrixShares(matrix_, measure_);
    if (!sameHeads)
        endResetModel();
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void MatrixModel::retranslate()
{
    words_ = wordsOf(matrix_);
    if (rowCount() == 0)
        return;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

MatrixFigures MatrixModel::figures(int row, int column) const
{
    const bool rowTotal = column == columnCount() - 1;
    if (row == rowCount() - 1)
        return rowTotal ? matrix_.total : matrix_.columnTotals[at(column)];
    return rowTotal ? matrix_.rowTotals[at(row)] : matrix_.cells[matrix_.at(row, column)];
}

double MatrixModel::share(int row, int column) const
{
    return shares_[at(row)][at(column)];
}

std::vector<EvidenceId> MatrixModel::evidence(int row, int column) const
{
    std::vector<EvidenceId> pieces;
    const int rows = rowCount() - 1;
    const int columns = columnCount() - 1;
    for (int r = row == rows ? 0 : row; r < (row == rows ? rows : row + 1); ++r)
        for (int c = column == columns ? 0 : column; c < (column == columns ? columns : column + 1); ++c) {
            const std::vector<EvidenceId>& cell = matrix_.evidence[matrix_.at(r, c)];
            pieces.insert(pieces.end(), cell.begin(), cell.end());
        }
    std::ranges::sort(pieces);
    pieces.erase(std::unique(pieces.begin(), pieces.end()), pieces.end());
    return pieces;
}

int MatrixModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || matrix_.rows.empty() ? 0 : static_cast<int>(matrix_.rows.size()) + 1;
}

int MatrixModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || matrix_.rows.empty() ? 0 : static_cast<int>(matrix_.columns.size()) + 1;
}

QVariant MatrixModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MatrixFigures figures = this->figures(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole:
        return figures.of(measure_);
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignCenter);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "place in the matrix, figures")
            .arg(placeInWords(index.row(), index.column()), figuresInWords(figures));
    default:
        return {};
    }
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    const QStringList& names = orientation == Qt::Horizontal ? words_.columns : words_.rows;
    return section < names.size() ? names[section] : words_.total;
}

MatrixWords MatrixModel::wordsOf(const Matrix& matrix)
{
    MatrixWords words;
    words.corner = tr("Theme");
    words.total = tr("Total");
    for (const MatrixHead& row : matrix.rows)
        words.rows << (row.what == MatrixHead::What::Without ? tr("Without a theme") : row.name.simplified());
    for (const MatrixHead& column : matrix.columns)
        words.columns << columnName(matrix.by, column);
    return words;
}

QString MatrixModel::figuresInWords(const MatrixFigures& figures)
{
    return tr("%1, %2", "pieces, sources")
        .arg(tr("%n piece(s)", nullptr, figures.pieces), tr("%n source(s)", nullptr, figures.sources));
}

QString MatrixModel::placeInWords(int row, int column) const
{
    const QString theme = words_.rows.value(row, words_.total);
    QString head = words_.columns.value(column, words_.total);
    if (row >= words_.rows.size())
        return head;
    return column >= words_.columns.size() ? theme : tr("%1 × %2", "theme, column").arg(theme, head);
}

} // namespace filrouge
