// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace filrouge {

/// How low a widget of that width can be made without cutting a text: what scrolls inside itself gives way first, and
/// of tabs and stacks only what shows counts. A layout's own height for a width is that of what one would like to see,
/// and of all that is hidden too.
[[nodiscard]] int leastHeight(const QWidget& widget, int width);

} // namespace filrouge
