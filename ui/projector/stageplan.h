// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/projector/scene.h"

#include <QFont>
#include <QRectF>
#include <QStringList>

namespace filrouge {

enum class StageInk { Ink, Muted, Thread, Hue, OnHue, OnThread };
enum class StageFill { Thread, Hue, Tint, Track, Hairline };

/// A text with its line breaks decided, in pixels of the plan.
struct StageText final {
    QRectF rect; ///< the room it was given
    QStringList lines;
    int size = 0; ///< pixels, never under leastText()
    QFont::Weight weight = QFont::Normal;
    bool italic = false;
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignTop;
    StageInk ink = StageInk::Ink;
    int hue = 0;
    bool cut = false; ///< it was too long, and ends in an ellipsis

    [[nodiscard]] double lineHeight() const { return size * 1.25; }
    /// What the lines cover.
    [[nodiscard]] double height() const { return lineHeight() * static_cast<double>(lines.size()); }
};

struct StageBox final {
    QRectF rect;
    StageFill fill = StageFill::Hairline;
    int hue = 0;
    double radius = 0;
};

struct StagePicture final {
    QRectF rect;
    QImage image;
    int hue = 0; ///< of the ring around it
};

/// A code to scan (qrpainting.h).
struct StageCode final {
    QRectF rect; ///< with its margin
    QrCode code;
};

/// A bar of the reveal: its number stands behind its end, tick and word behind the number.
struct GrowingBar final {
    QRectF track; ///< the bar when it has `most` ballots
    int ballots = 0;
    int most = 0; ///< of the longest bar; all grow at one speed until each is at its own
    int hue = -1; ///< -1: blank votes, which are nobody's
    bool chosen = false;
    int size = 0;        ///< of number and word, pixels
    double numberAt = 0; ///< left edge of the number of the longest bar
};

/// Where everything of a scene stands at one size: geometry without paint.
struct StagePlan final {
    QSizeF size;
    bool dark = false; ///< nothing but black
    std::vector<StageBox> boxes;
    std::vector<StagePicture> pictures;
    std::vector<StageCode> codes;
    std::vector<StageText> texts;
    std::vector<GrowingBar> bars;
    QString chosenWord;
    QRectF moving; ///< what changes while bars grow
};

/// Body text on a projector: a twenty-fifth of its height, nothing is smaller.
[[nodiscard]] int leastText(const QSizeF& size);

/// Everything is inside, nothing is scrolled: texts shrink to leastText() and are cut only then. `family`: the font.
[[nodiscard]] StagePlan planOf(const Scene& scene, const QSizeF& size, const QString& family);

/// The bar at that moment, 0 .. 1 of the whole growth.
[[nodiscard]] double barLength(const GrowingBar& bar, double progress);
[[nodiscard]] int barNumber(const GrowingBar& bar, double progress);

/// All its words in reading order: what a screen reader says. Nothing of what is not shown yet.
[[nodiscard]] QString wordsOf(const Scene& scene);

} // namespace filrouge
