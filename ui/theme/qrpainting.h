// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/qrcode.h"

#include <QRectF>

class QPainter;

namespace filrouge {

/// Light modules around a code (ISO/IEC 18004, 9.1).
inline constexpr int quietModules = 4;

/// The largest square at the top of `room`, in its middle, in which a code stands with its quiet modules and whole
/// pixels a module.
[[nodiscard]] QRectF qrSquare(const QRectF& room, const QrCode& code);

/// Black on white whatever the theme, without blurred edges: a phone reads it from the last row. `square`:
/// qrSquare()'s.
void paintQrCode(QPainter& painter, const QRectF& square, const QrCode& code);

} // namespace filrouge
