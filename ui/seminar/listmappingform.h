// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/seminar/participantlist.h"
#include "ui/theme/uitheme.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QComboBox;
class QGridLayout;

namespace filrouge {

class TextLabel;

/// Which column of a list holds what: a choice for each field, and whether the first row names the columns.
class ListMappingForm final : public QWidget {
    Q_OBJECT

public:
    explicit ListMappingForm(const UiTheme& theme, QWidget* parent = nullptr);

    void setTable(const CsvTable& table, const ListMapping& mapping);
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
    static constexpr std::size_t fieldCount = Choices<ListField>::names.size();

    void retranslate();
    void nameColumns();
    void showMapping();

    const UiTheme& theme_;
    ListMapping mapping_;
    QStringList firstRow_;
    QCheckBox* header_;
    QGridLayout* grid_;
    std::array<QWidget*, fieldCount> cells_{};
    std::array<TextLabel*, fieldCount> labels_{};
    std::array<QComboBox*, fieldCount> choices_{};
    int abreast_ = 0;
};

} // namespace filrouge
