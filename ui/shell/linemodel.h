// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/kind.h"

#include <QAbstractListModel>

#include <vector>

namespace filrouge {

/// One item of the programme as a line of a list.
struct Line final {
    Kind kind = Kind::Programme;
    qint64 id = 0;
    QString title;
    QString detail; ///< a second, quieter line; may be empty
};

/// Lines to be read, not changed. DetailRole gives the second line.
class LineModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole + 1 };

    using QAbstractListModel::QAbstractListModel;

    void setLines(std::vector<Line> lines);
    [[nodiscard]] const Line& line(int row) const { return lines_[static_cast<std::size_t>(row)]; }
    /// -1 without such an item.
    [[nodiscard]] int rowOf(Kind kind, qint64 id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<Line> lines_;
};

} // namespace filrouge
