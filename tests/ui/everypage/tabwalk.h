// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace filrouge::tests {

/// What Tab does in a window, from its first stop until it comes round.
struct TabWalk final {
    QWidgetList stops;
    QStringList missed;    ///< takes the keyboard, and Tab passes it by
    QStringList trapped;   ///< Tab stays there, or does not come round to the first stop
    QStringList invisible; ///< looks with the keyboard as it does without
    QStringList backwards; ///< steps that go up or left, against the order of reading
};

/// Presses Tab in the window until it has been everywhere.
[[nodiscard]] TabWalk walkByTab(QWidget& window);

} // namespace filrouge::tests
