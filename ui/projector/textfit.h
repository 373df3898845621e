// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/projector/stageplan.h"

namespace filrouge {

/// How a text is set, before its size is known.
struct StageType final {
    QString family;
    QFont::Weight weight = QFont::Normal;
    bool italic = false;
    StageInk ink = StageInk::Ink;
    int hue = 0;
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignTop;
};

/// The font a plan is measured and painted with: sizes scale evenly, so that a preview breaks lines as the room does.
[[nodiscard]] QFont stageFont(const QString& family, int size, QFont::Weight weight, bool italic);

/// The largest size from `largest` down to `least` at which the text is inside `rect` without a word broken; at `least`
/// it is cut to the lines that are.
[[nodiscard]] StageText fitted(const QString& text, const QRectF& rect, const StageType& type, int largest, int least,
                               int mostLines = 1000);
/// At that size and no other: cut if it must be.
[[nodiscard]] StageText setAt(const QString& text, const QRectF& rect, const StageType& type, int size,
                              int mostLines = 1000);
[[nodiscard]] double widthOf(const QString& text, const StageType& type, int size);

} // namespace filrouge
