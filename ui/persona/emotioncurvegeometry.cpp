// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/persona/emotioncurvegeometry.h"

#include <algorithm>
#include <cmath>

namespace filrouge {

qreal EmotionCurveGeometry::columnWidth() const
{
    return area_.width() / std::max(1, steps_);
}

QPointF EmotionCurveGeometry::pointAt(int step, qreal emotion) const
{
    const qreal share = (best - std::clamp<qreal>(emotion, worst, best)) / (best - worst);
    return {area_.left() + (step + 0.5) * columnWidth(), area_.top() + share * area_.height()};
}

QPointF EmotionCurveGeometry::point(int step, int emotion) const
{
    return pointAt(step, emotion);
}

int EmotionCurveGeometry::emotionAt(qreal y) const
{
    if (area_.height() <= 0)
        return 0;
    const qreal share = (y - area_.top()) / area_.height();
    return std::clamp(static_cast<int>(std::lround(best - share * (best - worst))), worst, best);
}

int EmotionCurveGeometry::stepAt(qreal x) const
{
    if (steps_ <= 0)
        return -1;
    return std::clamp(static_cast<int>(std::floor((x - area_.left()) / columnWidth())), 0, steps_ - 1);
}

QPainterPath EmotionCurveGeometry::path(const std::vector<int>& emotions) const
{
    QPainterPath path;
    for (int i = 0; i < static_cast<int>(emotions.size()); ++i) {
        const QPointF to = point(i, emotions[static_cast<std::size_t>(i)]);
        if (i == 0) {
            path.moveTo(to);
            continue;
        }
        // Level at every point: the curve cannot overshoot what was said.
        const QPointF from = path.currentPosition();
        const qreal middle = (from.x() + to.x()) / 2;
        path.cubicTo({middle, from.y()}, {middle, to.y()}, to);
    }
    return path;
}

} // namespace filrouge
