// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/duplicates.h"
#include "ui/shell/page.h"

class QPushButton;

namespace filrouge {

class TextLabel;

/// Why an item is perhaps another one, and what can be done about it.
class DuplicateLine final : public QWidget {
    Q_OBJECT

public:
    explicit DuplicateLine(const Desk& desk, QWidget* parent = nullptr);

    /// `more`: how many others there are besides this one.
    void show(const QString& other, Likeness likeness, int more, bool mergeable);
    /// What is done about it has the keyboard.
    [[nodiscard]] bool hasKeyboard() const;

Q_SIGNALS:
    void otherWanted();
    void mergeWanted();
    void apartWanted(); ///< they are two

private:
    TextLabel* why_;
    QPushButton* other_;
    QPushButton* merge_;
    QPushButton* apart_;
};

} // namespace filrouge
