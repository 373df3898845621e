// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/field/listrow.h"
#include "ui/shell/page.h"

class QComboBox;
class QFormLayout;
class QPushButton;

namespace filrouge {

class TextLabel;

/// What several selected lines get at once, in place of the detail of one.
class BulkPane final : public QWidget {
    Q_OBJECT

public:
    explicit BulkPane(const Desk& desk, QWidget* parent = nullptr);

    /// `mergeable`: two lines can become one.
    void show(int selected, const std::vector<BulkEdit>& edits, bool mergeable);
    void focusFirst();

Q_SIGNALS:
    void valueChosen(std::size_t edit, qint64 value);
    void mergeWanted();
    void removeWanted();

private:
    const Desk desk_;
    TextLabel* title_;
    QFormLayout* form_;
    std::vector<QComboBox*> boxes_;
    QPushButton* merge_;
    QPushButton* remove_;
};

} // namespace filrouge
