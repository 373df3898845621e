// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/uitheme.h"

#include <QWidget>

namespace filrouge {

/// The eight hues, each also a shape with a name. Left and Right, or 1 to 8, choose.
class HuePicker final : public QWidget {
    Q_OBJECT

public:
    explicit HuePicker(const UiTheme& theme, QWidget* parent = nullptr);

    void show(int hue);
    [[nodiscard]] static QString hueName(int hue);
    [[nodiscard]] QRect swatch(int hue) const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void hueWanted(int hue);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void describe();

    const UiTheme& theme_;
    int hue_ = 0;
};

} // namespace filrouge
