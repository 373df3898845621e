// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/widgets/textlabel.h"

#include <QWidget>

#include <vector>

class QListWidget;

namespace filrouge {

/// What is wrong in a list, row by row, for as long as there is something; of very many, the first.
class ListProblems final : public QWidget {
    Q_OBJECT

public:
    explicit ListProblems(const UiTheme& theme, QWidget* parent = nullptr);

    void setProblems(const std::vector<Error>& problems);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showTexts();
    void fitHeight();

    const UiTheme& theme_;
    std::vector<Error> problems_; ///< those that are shown
    std::size_t all_ = 0;
    TextLabel* title_;
    QListWidget* list_;
};

} // namespace filrouge
