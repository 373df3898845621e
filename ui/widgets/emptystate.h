// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/textlabel.h"

#include <QWidget>

class QPushButton;

namespace filrouge {

/// What a room is for, while there is nothing in it, and the first thing to do.
class EmptyState final : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(const UiTheme& theme, QWidget* parent = nullptr);

    /// Without `action` there is no button.
    void setTexts(const QString& title, const QString& explanation, const QString& action = {});
    /// Another way to begin, beside the first; empty: none.
    void setOtherAction(const QString& action);

Q_SIGNALS:
    void activated();
    void otherActivated();

private:
    TextLabel* title_;
    TextLabel* explanation_;
    QPushButton* action_;
    QPushButton* other_;
};

} // namespace filrouge
