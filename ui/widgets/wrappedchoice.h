// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/textlabel.h"

class QAbstractButton;

namespace filrouge {

/// A check box or a radio button whose words, beside it, wrap where there is little room; a click on them is one on
/// the button.
class WrappedChoice final : public QWidget {
    Q_OBJECT

public:
    /// Takes `button`, which is to have no text of its own.
    WrappedChoice(const UiTheme& theme, QAbstractButton* button, QWidget* parent = nullptr);

    /// Also what a screen reader calls the button.
    void setText(const QString& text);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    QAbstractButton* button_;
    TextLabel* words_;
};

} // namespace filrouge
