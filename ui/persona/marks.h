// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/uitheme.h"

#include <QPixmap>
#include <QRectF>

class QPainter;

namespace filrouge {

// What tells a persona from the others at a glance, drawn the same on the wall, the strip and the sheet.

/// The portrait in a rounded square; without one, the first letter of the name on the persona's hue.
void paintPortrait(QPainter& painter, const QRectF& box, const QPixmap& portrait, const QString& name, int hue,
                   const UiTheme& theme);
/// The badge letter on the hue.
void paintBadge(QPainter& painter, const QRectF& box, const QString& letter, int hue, const UiTheme& theme);
/// The hue as a shape of its own, for those who do not tell hues apart.
void paintHueShape(QPainter& painter, const QRectF& box, int hue, const UiTheme& theme);

} // namespace filrouge
