// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/uitheme.h"

#include <QWidget>

namespace filrouge {

/// The number of a difficulty, as the page prints it: on the persona's hue; hollow while there is none yet.
class NumberBadge final : public QWidget {
    Q_OBJECT

public:
    explicit NumberBadge(const UiTheme& theme, QWidget* parent = nullptr);

    void show(int number, int hue, bool filled);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const UiTheme& theme_;
    int number_ = 0;
    int hue_ = 0;
    bool filled_ = false;
};

} // namespace filrouge
