// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace filrouge {

/// How much of a code may be dirty or torn and still be read: about 7, 15, 25, 30 % of it.
enum class QrLevel { Low, Medium, Quartile, High };

/// A QR code (ISO/IEC 18004) as a square of modules. Whoever draws it leaves four light modules free on every side.
struct QrCode final {
    int size = 0;       ///< modules on a side: 21, 25, ... 177
    QByteArray modules; ///< row by row, `size` times `size`; 1: dark, 0: light

    [[nodiscard]] bool dark(int row, int column) const { return modules.at(qsizetype{row} * size + column) != 0; }
    friend bool operator==(const QrCode&, const QrCode&) = default;
};

/// The smallest code that holds the text (UTF-8) at that level; the same text gives the same code. Callable from any
/// thread. Errors: Invalid (empty, or a NUL in it), TooLarge (over what a QR code holds: 1 to 3 kB, by level).
[[nodiscard]] Result<QrCode> qrCode(const QString& text, QrLevel level = QrLevel::Medium);

} // namespace filrouge
