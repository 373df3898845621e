// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/tableimport.h"
#include "ui/theme/uitheme.h"

#include <QAbstractTableModel>

namespace filrouge {

/// Every row of a list as importing it would take it: the row of the spreadsheet, what becomes of it, and what is read
/// from the columns that hold something.
class ListPreviewModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Row, Outcome, FirstField };

    explicit ListPreviewModel(const UiTheme& theme, QObject* parent = nullptr);

    void show(const TablePlan& plan, const ListMapping& mapping);
    void clear();
    /// Its words are in another language.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString shown(const TablePlanLine& line, int column) const;
    [[nodiscard]] std::size_t fieldIn(int column) const;

    const UiTheme& theme_;
    const ListSchema* schema_ = nullptr;
    std::vector<TablePlanLine> lines_;
    std::vector<std::size_t> fields_; ///< from the column FirstField
};

} // namespace filrouge
