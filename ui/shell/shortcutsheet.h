// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/uitheme.h"
#include "ui/widgets/keynotes.h"

#include <QDialog>

#include <vector>

class QGridLayout;

namespace filrouge {

class Commands;

/// F1: every key of the window and of its pages, as the commands and the pages themselves tell them.
class ShortcutSheet final : public QDialog {
    Q_OBJECT

public:
    struct Section {
        QString title;
        const QWidget* page;
    };

    /// The pages in the order they are listed in; those without keys of their own are left out.
    ShortcutSheet(const UiTheme& theme, const Commands& commands, const std::vector<Section>& pages, QWidget* parent);

private:
    void addSection(const QString& title, const std::vector<KeyLine>& lines);
    [[nodiscard]] std::vector<KeyLine> keysOfTexts() const;

    const UiTheme& theme_;
    QGridLayout* grid_;
    int row_ = 0;
};

} // namespace filrouge
