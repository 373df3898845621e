// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLayout;

namespace filrouge {

/// Lets Tab go through everything in a layout as it stands there, whatever was made first.
void orderTabs(const QLayout& layout);

} // namespace filrouge
