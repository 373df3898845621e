// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QDrag;

namespace filrouge {

/// Carries from the press until the mouse lets go, or Escape takes it back.
void carry(QDrag* drag);

/// What carries in place of the mouse, where nobody moves one; nothing: the mouse.
using Carrier = std::function<void(const QDrag&)>;
void setCarrier(Carrier carrier);

} // namespace filrouge
