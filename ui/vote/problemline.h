// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/uitheme.h"

#include <QFrame>

#include <functional>
#include <optional>
#include <vector>

class QLabel;
class QPushButton;

namespace filrouge {

/// What is wrong on the day, in one sentence, with the one thing to do about it (and, rarely, another).
struct Problem final {
    QString sentence;
    QString action;
    std::function<void()> run;
    QString otherAction = {};
    std::function<void()> runOther = nullptr;
};

/// One amber line; of several problems the first, until it is dealt with.
class ProblemLine final : public QFrame {
    Q_OBJECT

public:
    explicit ProblemLine(const UiTheme& theme, QWidget* parent = nullptr);

    void show(const std::vector<Problem>& problems);
    [[nodiscard]] QString sentence() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void restyle();

    const UiTheme& theme_;
    Problem problem_;
    QLabel* text_;
    QPushButton* action_;
    QPushButton* other_;
};

} // namespace filrouge
