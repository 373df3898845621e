// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/uitheme.h"

#include <QWidget>

class QPushButton;

namespace filrouge {

/// The wall before the first persona: eight places, the first of them to begin at.
class EmptyWall final : public QWidget {
    Q_OBJECT

public:
    explicit EmptyWall(const UiTheme& theme, QWidget* parent = nullptr);

Q_SIGNALS:
    void activated();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QRect place(int index) const;
    void arrange();
    void retranslate();

    const UiTheme& theme_;
    class TextLabel* purpose_;
    QPushButton* begin_;
};

} // namespace filrouge
