// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/listmapping.h"
#include "ui/theme/uitheme.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QGridLayout;

namespace filrouge {

class TextLabel;

/// Which column of a list holds what: a choice for each field, and which row names the columns.
class ListMappingForm final : public QWidget {
    Q_OBJECT

public:
    explicit ListMappingForm(const UiTheme& theme, QWidget* parent = nullptr);

    /// The mapping says of which schema the list is.
    void setTable(const CellTable& table, const ListMapping& mapping);
    [[nodiscard]] const ListMapping& mapping() const { return mapping_; }
    /// Puts as many choices side by side as that width holds: 1 .. 4.
    void arrange(int width);
    void focusFirst();

Q_SIGNALS:
    /// By hand.
    void changed();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void retranslate();
    void nameColumns();
    void showMapping();

    const UiTheme& theme_;
    ListMapping mapping_;
    CellTable beginning_; ///< the rows that may name the columns
    TextLabel* headingsLabel_;
    QComboBox* headings_;
    QGridLayout* grid_;
    struct Choice final {
        QWidget* cell;
        TextLabel* label;
        QComboBox* column;
    };
    std::vector<Choice> choices_; ///< one for each field of the schema
    int abreast_ = 0;
};

} // namespace filrouge
