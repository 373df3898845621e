// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

namespace filrouge {

/// Dims a window behind what is laid over it; a press on it is told to `pressed`.
class Veil final : public QWidget {
    Q_OBJECT

public:
    Veil(QWidget* window, std::function<void()> pressed);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    std::function<void()> pressed_;
};

} // namespace filrouge
