// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/projector/stageplan.h"

#include <QColor>

#include <array>

class QPainter;

namespace filrouge {

/// The stage's own colours, whatever the window's theme: dark ink on white, since the room's light turns a projector's
/// black to grey. What must be told apart from what stands in scenepainter_test.cpp.
struct StageColours final {
    QColor ground;
    QColor ink;
    QColor muted;
    QColor thread;
    QColor onThread;
    QColor track;
    QColor hairline;
    std::array<QColor, 8> hues;
    std::array<QColor, 8> onHues;
    std::array<QColor, 8> tints;
};

[[nodiscard]] const StageColours& stageColours();

/// All that does not move, at the plan's own size.
void paintStill(QPainter& painter, const StagePlan& plan, const QString& family);
/// The bars at that moment of their growth, 0 .. 1.
void paintBars(QPainter& painter, const StagePlan& plan, const QString& family, double progress);

/// A whole scene in a picture of that size.
void paintScene(QPainter& painter, const QSize& size, const Scene& scene, const QString& family, double progress = 1);

} // namespace filrouge
