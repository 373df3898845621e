// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/seminar/participantimport.h"
#include "ui/theme/uitheme.h"

#include <QAbstractTableModel>

#include <vector>

namespace filrouge {

/// Everybody in a list as importing it would take them: the row of the spreadsheet, what becomes of it, and what is
/// read from the columns that hold something.
class ListPreviewModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Row, Outcome, FirstField };

    explicit ListPreviewModel(const UiTheme& theme, QObject* parent = nullptr);

    void show(const ListPlan& plan, const ListMapping& mapping);
    void clear();

    /// What people call that field.
    [[nodiscard]] static QString fieldName(ListField field);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString shown(const ListPlanLine& line, int column) const;

    const UiTheme& theme_;
    std::vector<ListPlanLine> lines_;
    std::vector<ListField> fields_; ///< from the column FirstField
};

} // namespace filrouge
