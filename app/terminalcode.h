// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/qrcode.h"

#include <QStringList>

namespace filrouge {

/// A QR code in block characters, two modules a character high, with its light border: dark on a light terminal as on a
/// dark one, because it brings both colours (ANSI) along.
[[nodiscard]] QStringList terminalLines(const QrCode& code);

} // namespace filrouge
