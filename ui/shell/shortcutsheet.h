// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace filrouge {

class Commands;
class UiTheme;

/// F1: every key of the window, and those of lists, texts and the stage.
class ShortcutSheet final : public QDialog {
    Q_OBJECT

public:
    ShortcutSheet(const UiTheme& theme, const Commands& commands, QWidget* parent);
};

} // namespace filrouge
