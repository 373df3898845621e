// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projector/board.h"

#include <algorithm>

// The join strip: for each step a code to scan and, under it, what to type.

namespace filrouge {

namespace {

constexpr double stripShare = 0.34;  // of the width, unless an address needs more
constexpr double widestShare = 0.5;  // ... which it may up to here
constexpr double largestCode = 0.34; // of the height
constexpr double typedShare = 0.042; // of the height: size of what is typed

struct StripMeasure final {
    int size = 0;     ///< of what is typed, pixels
    double width = 0; ///< of the strip
};

/// As wide as the longest line that somebody has to type: none of them is broken or cut.
StripMeasure measured(const Board& board, const QRectF& area, const JoinStrip& strip)
{
    const StageType bold = board.type(StageInk::Ink, QFont::DemiBold);
    const auto longest = [&](int size) {
        double width = 0;
        for (const JoinStep& step : strip.steps)
            for (const QString& line : step.lines)
                width = std::max(width, widthOf(line, bold, size));
        return width + 2;
    };
    StripMeasure measure{board.text(typedShare), area.width() * stripShare};
    while (measure.size > board.least() && longest(measure.size) > measure.width)
        --measure.size;
    measure.width = std::clamp(longest(measure.size), measure.width, area.width() * widestShare);
    return measure;
}

/// Returns where the next one begins.
double drawStep(Board& board, const QRectF& room, const JoinStep& step, int size)
{
    StageType heading = board.type(StageInk::Thread, QFont::DemiBold);
    heading.alignment = Qt::AlignHCenter | Qt::AlignTop;
    const QRectF head =
        board.write(step.heading, QRectF(room.left(), room.top(), room.width(), size * 1.4), heading, typedShare, 1);
    StageType typed = board.type(StageInk::Ink, QFont::DemiBold);
    typed.alignment = Qt::AlignHCenter | Qt::AlignTop;
    const double typedHeight = size * 1.25 * static_cast<double>(step.lines.size());
    const double side =
        std::min({room.width(), room.bottom() - head.bottom() - typedHeight, board.height() * largestCode});
    const QRectF square(room.left(), head.bottom(), room.width(), std::max(side, 0.0));
    board.code(square, step.code);
    double y = square.bottom();
    for (const QString& line : step.lines) {
        StageText text;
        text.rect = QRectF(room.left(), y, room.width(), size * 1.25);
        text.lines = QStringList(line);
        text.size = size;
        text.weight = QFont::DemiBold;
        text.alignment = Qt::AlignHCenter | Qt::AlignVCenter;
        board.put(std::move(text));
        y += size * 1.25;
    }
    return y;
}

} // namespace

QRectF drawJoinStrip(Board& board, const QRectF& area, const JoinStrip& strip)
{
    if (strip.steps.empty())
        return area;
    const StripMeasure measure = measured(board, area, strip);
    QRectF room(area.right() - measure.width, area.top(), measure.width, area.height());
    const QRectF rest(area.left(), area.top(), area.width() - measure.width - 2 * board.gap(), area.height());
    board.box(QRectF(rest.right() + board.gap(), area.top(), std::max(1.0, board.height() * 0.002), area.height()),
              StageFill::Track);
    const double gap = board.gap();
    const double each =
        (room.height() - gap * static_cast<double>(strip.steps.size() - 1)) / static_cast<double>(strip.steps.size());
    for (const JoinStep& step : strip.steps) {
        const double end = drawStep(board, QRectF(room.left(), room.top(), room.width(), each), step, measure.size);
        room.setTop(end + gap);
    }
    return rest;
}

} // namespace filrouge
