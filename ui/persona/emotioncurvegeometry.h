// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>
#include <QRectF>

#include <vector>

namespace filrouge {

/// Where the emotion curve of a journey runs in a rectangle: one step after the other from left to right, +2 at its
/// top, -2 at its foot. Pure: nothing is drawn here.
class EmotionCurveGeometry final {
public:
    EmotionCurveGeometry(QRectF area, int steps) : area_(area), steps_(steps) {}

    [[nodiscard]] QPointF point(int step, int emotion) const;
    /// Half-way values while a point is carried.
    [[nodiscard]] QPointF pointAt(int step, qreal emotion) const;
    /// -2 .. +2, the nearest.
    [[nodiscard]] int emotionAt(qreal y) const;
    /// The step whose column has that x; -1: there are none.
    [[nodiscard]] int stepAt(qreal x) const;
    /// How wide a step's column is: what its title may take.
    [[nodiscard]] qreal columnWidth() const;
    /// A smooth line through the points that never rises above nor sinks below its neighbours.
    [[nodiscard]] QPainterPath path(const std::vector<int>& emotions) const;

    static constexpr int worst = -2;
    static constexpr int best = 2;

private:
    QRectF area_;
    int steps_;
};

} // namespace filrouge
