// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace filrouge::tests {

/// Every shown text under `root` that cannot be read to its end where it stands: too long for its label, button, tab,
/// choice or field without a tooltip that has it, or cut off by what it stands in. What can be scrolled up and down is
/// not cut; what has to be scrolled sideways is.
[[nodiscard]] QStringList cutTexts(const QWidget& root);

/// What makes the window larger than that room, from the outside in, with the least size each of them wants; empty:
/// nothing does.
[[nodiscard]] QStringList tooLarge(const QWidget& window, QSize room);

} // namespace filrouge::tests
