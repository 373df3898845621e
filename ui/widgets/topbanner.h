// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/uitheme.h"

#include <QLabel>

namespace filrouge {

/// One red line across the top of a window, in letters that a room can read; what the window holds makes room for it,
/// and has it back when the banner is removed.
class TopBanner final : public QLabel {
    Q_OBJECT

public:
    TopBanner(const UiTheme& theme, const QString& sentence, QWidget* over);
    /// Takes itself away.
    void remove();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void restyle();
    void place();

    const UiTheme& theme_;
};

} // namespace filrouge
