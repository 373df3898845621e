// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminalcode.h"

namespace filrouge {

namespace {

constexpr int border = 4; // modules, of ISO/IEC 18004
constexpr QLatin1String blackOnWhite("\x1b[30;107m");
constexpr QLatin1String asBefore("\x1b[0m");

bool darkAt(const QrCode& code, int row, int column)
{
    const bool inside = row >= 0 && column >= 0 && row < code.size && column < code.size;
    return inside && code.dark(row, column);
}

} // namespace

QStringList terminalLines(const QrCode& code)
{
    QStringList lines;
    for (int row = -border; row < code.size + border; row += 2) {
        QString line = blackOnWhite;
        for (int column = -border; column < code.size + border; ++column) {
            const bool upper = darkAt(code, row, column);
            const bool lower = darkAt(code, row + 1, column);
            line.append(upper ? QChar(lower ? 0x2588 : 0x2580) : lower ? QChar(0x2584) : QChar(u' '));
        }
        lines.append(line + asBefore);
    }
    return lines;
}

} // namespace filrouge
