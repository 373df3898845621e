// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/qrpainting.h"

#include <QPainter>

#include <cmath>

namespace filrouge {

QRectF qrSquare(const QRectF& room, const QrCode& code)
{
    const int modules = code.size + 2 * quietModules;
    const double side = std::floor(qMin(room.width(), room.height()) / modules) * modules;
    return {std::round(room.center().x() - side / 2), std::round(room.top()), side, side};
}

void paintQrCode(QPainter& painter, const QRectF& square, const QrCode& code)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(square, Qt::white);
    const double module = square.width() / (code.size + 2 * quietModules);
    for (int row = 0; row < code.size; ++row)
        for (int column = 0; column < code.size; ++column)
            if (code.dark(row, column))
                painter.fillRect(QRectF(square.left() + (column + quietModules) * module,
                                        square.top() + (row + quietModules) * module,
                                        module,
                                        module),
                                 Qt::black);
    painter.restore();
}

} // namespace filrouge
