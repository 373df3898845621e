// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/uitheme.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace filrouge {

/// Says, as long as it lasts, that what is done here is a rehearsal; and ends it.
class RehearsalStrip final : public QFrame {
    Q_OBJECT

public:
    explicit RehearsalStrip(const UiTheme& theme, QWidget* parent = nullptr);

    void retranslate();
    /// There are people on the roll of the open vote who have not voted.
    void setWaiting(int voters);

Q_SIGNALS:
    void othersWanted();
    void endWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void restyle();

    const UiTheme& theme_;
    QLabel* text_;
    QPushButton* others_;
    QPushButton* end_;
    int waiting_ = 0;
};

} // namespace filrouge
