// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/linemodel.h"

namespace filrouge {

void LineModel::setLines(std::vector<Line> lines)
{
    beginResetModel();
    lines_ = std::move(lines);
    endResetModel();
}

int LineModel::rowOf(Kind kind, qint64 id) const
{
    for (std::size_t row = 0; row < lines_.size(); ++row)
        if (lines_[row].kind == kind && lines_[row].id == id)
            return static_cast<int>(row);
    return -1;
}

int LineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(lines_.size());
}

QVariant LineModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Line& line = this->line(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return line.title;
    case Qt::ToolTipRole: // either may be cut short
        return line.detail.isEmpty() ? line.title : line.title + QLatin1Char('\n') + line.detail;
    case DetailRole:
        return line.detail;
    case Qt::AccessibleTextRole:
        return line.detail.isEmpty() ? line.title : line.title + QStringLiteral(", ") + line.detail;
    default:
        return {};
    }
}

} // namespace filrouge
