// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QRect>
#include <QString>
#include <Qt>

class QPainter;

namespace filrouge {

/// A text on a card: at most `lines` lines, the last one shortened. Returns what is left under them.
int drawLines(QPainter& painter, const QRect& box, const QString& text, const QFont& font, const QColor& colour,
              int lines, Qt::AlignmentFlag side = Qt::AlignLeft);

} // namespace filrouge
