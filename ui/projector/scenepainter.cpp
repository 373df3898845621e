// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projector/scenepainter.h"

#include "ui/projector/textfit.h"
#include "ui/theme/qrpainting.h"
#include "ui/theme/tokens.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <QPen>
#include <QPixmap>
#include <QPixmapCache>

namespace filrouge {

namespace {

QColor mixed(const QColor& colour, const QColor& ground, double share)
{
    const auto mix = [share](int a, int b) { return qRound(b + (a - b) * share); };
    return {mix(colour.red(), ground.red()), mix(colour.green(), ground.green()), mix(colour.blue(), ground.blue())};
}

StageColours makeColours()
{
    const Tokens& light = tokensOf(Appearance::Light);
    StageColours c;
    c.ground = Qt::white;
    c.ink = QColor(QRgb{0x14110E});
    c.muted = QColor(QRgb{0x4A443D});
    c.thread = QColor(QRgb{0xA81414});
    c.onThread = Qt::white;
    c.track = QColor(QRgb{0xDAD4CA});
    c.hairline = QColor(QRgb{0xEFEBE4});
    for (std::size_t i = 0; i < c.hues.size(); ++i) {
        c.hues[i] = light.hueText[i]; // the darker of a hue's two: a projector takes some of it away
        c.onHues[i] = Qt::white;
        c.tints[i] = mixed(c.hues[i], c.ground, 0.22);
    }
    return c;
}

std::size_t place(int hue)
{
    return static_cast<std::size_t>(qBound(0, hue, 7));
}

QColor inkOf(const StageText& text)
{
    const StageColours& c = stageColours();
    switch (text.ink) {
    case StageInk::Ink:
        return c.ink;
    case StageInk::Muted:
        return c.muted;
    case StageInk::Thread:
        return c.thread;
    case StageInk::Hue:
        return c.hues[place(text.hue)];
    case StageInk::OnHue:
        return c.onHues[place(text.hue)];
    case StageInk::OnThread:
        return c.onThread;
    }
    return c.ink;
}

QColor fillOf(const StageBox& box)
{
    const StageColours& c = stageColours();
    switch (box.fill) {
    case StageFill::Thread:
        return c.thread;
    case StageFill::Hue:
        return c.hues[place(box.hue)];
    case StageFill::Tint:
        return c.tints[place(box.hue)];
    case StageFill::Track:
        return c.track;
    case StageFill::Hairline:
        return c.hairline;
    }
    return c.ground;
}

void paintText(QPainter& painter, const StageText& text, const QString& family)
{
    const QFont font = stageFont(family, text.size, text.weight, text.italic);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(inkOf(text));
    double top = text.rect.top();
    if (text.alignment.testFlag(Qt::AlignBottom))
        top = text.rect.bottom() - text.height();
    else if (text.alignment.testFlag(Qt::AlignVCenter))
        top = text.rect.top() + (text.rect.height() - text.height()) / 2;
    const double leading = (text.lineHeight() - metrics.height()) / 2;
    for (const QString& line : text.lines) {
        double left = text.rect.left();
        if (text.alignment.testFlag(Qt::AlignRight))
            left = text.rect.right() - metrics.horizontalAdvance(line);
        else if (text.alignment.testFlag(Qt::AlignHCenter))
            left = text.rect.left() + (text.rect.width() - metrics.horizontalAdvance(line)) / 2;
        painter.drawText(QPointF(left, top + leading + metrics.ascent()), line);
        top += text.lineHeight();
    }
}

/// The middle of a picture, square (a portrait is cut at its longer sides), of that many pixels. Scaled by area: a
/// large portrait in a small place would glitter. It takes longer than all the rest of a scene, and a scene is painted
/// at each edit that shows in it, so it is kept.
QPixmap squareOf(const QImage& image, const QSize& pixels)
{
    const QString key = QStringLiteral("stage/%1/%2x%3").arg(image.cacheKey()).arg(pixels.width()).arg(pixels.height());
    QPixmap square;
    if (QPixmapCache::find(key, &square))
        return square;
    const int side = qMin(image.width(), image.height());
    const QRect middle((image.width() - side) / 2, (image.height() - side) / 2, side, side);
    square = QPixmap::fromImage(image.copy(middle).scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    QPixmapCache::insert(key, square);
    return square;
}

void paintPicture(QPainter& painter, const StagePicture& picture)
{
    const double ring = qMax(2.0, picture.rect.height() * 0.022);
    QPainterPath clip;
    clip.addRoundedRect(picture.rect, picture.rect.height() * 0.08, picture.rect.height() * 0.08);
    painter.save();
    painter.setClipPath(clip, Qt::IntersectClip);
    const QPixmap square = squareOf(picture.image, painter.deviceTransform().mapRect(picture.rect).size().toSize());
    painter.drawPixmap(picture.rect, square, QRectF(square.rect()));
    painter.restore();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(stageColours().hues[place(picture.hue)], ring));
    painter.drawRoundedRect(picture.rect.adjusted(ring / 2, ring / 2, -ring / 2, -ring / 2),
                            picture.rect.height() * 0.08,
                            picture.rect.height() * 0.08);
}

void paintTick(QPainter& painter, const QRectF& box)
{
    QPainterPath tick;
    tick.moveTo(box.left() + box.width() * 0.1, box.top() + box.height() * 0.55);
    tick.lineTo(box.left() + box.width() * 0.38, box.top() + box.height() * 0.82);
    tick.lineTo(box.left() + box.width() * 0.92, box.top() + box.height() * 0.2);
    painter.setPen(QPen(stageColours().thread, box.height() * 0.16, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(tick);
}

void paintBar(QPainter& painter, const StagePlan& plan, const GrowingBar& bar, const QString& family, double progress)
{
    const StageColours& c = stageColours();
    const bool blank = bar.hue < 0;
    const bool settled = progress >= 1;
    QRectF grown = bar.track;
    grown.setWidth(qMax(barLength(bar, progress), bar.track.height() * 0.06));
    const QColor hue = blank ? c.muted : c.hues[place(bar.hue)];
    const bool full = !settled || bar.chosen;
    const double edge = qMax(1.5, bar.track.height() * 0.05);
    painter.setBrush(full && !blank ? hue : blank ? c.track : c.tints[place(bar.hue)]);
    painter.setPen(QPen(hue, edge));
    const double radius = qMin(bar.track.height() * 0.12, grown.width() / 2);
    painter.drawRoundedRect(grown.adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2), radius, radius);

    const bool chosen = settled && bar.chosen;
    const QFont font = stageFont(family, bar.size, chosen ? QFont::Bold : QFont::DemiBold, false);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(c.ink);
    double x = grown.right() + bar.numberAt - bar.track.right();
    const double baseline = bar.track.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    const QString number = QString::number(barNumber(bar, progress));
    painter.drawText(QPointF(x, baseline), number);
    if (!chosen)
        return;
    x += metrics.horizontalAdvance(number) + bar.size * 0.3;
    paintTick(painter, QRectF(x, bar.track.center().y() - bar.size * 0.4, bar.size * 0.8, bar.size * 0.8));
    painter.setPen(c.thread);
    painter.drawText(QPointF(x + bar.size, baseline), plan.chosenWord);
}

} // namespace

const StageColours& stageColours()
{
    static const StageColours colours = makeColours();
    return colours;
}

void paintStill(QPainter& painter, const StagePlan& plan, const QString& family)
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform | QPainter::TextAntialiasing);
    painter.fillRect(QRectF(QPointF(), plan.size), plan.dark ? QColor(Qt::black) : stageColours().ground);
    for (const StageBox& box : plan.boxes) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(fillOf(box));
        painter.drawRoundedRect(box.rect, box.radius, box.radius);
    }
    for (const StagePicture& picture : plan.pictures)
        paintPicture(painter, picture);
    // A persona's letter stands on its face.
    for (const StageBox& box : plan.boxes)
        if (box.fill == StageFill::Hue) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(fillOf(box));
            painter.drawRoundedRect(box.rect, box.radius, box.radius);
        }
    for (const StageText& text : plan.texts)
        paintText(painter, text, family);
    for (const StageCode& code : plan.codes)
        paintQrCode(painter, code.rect, code.code);
}

void paintBars(QPainter& painter, const StagePlan& plan, const QString& family, double progress)
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (const GrowingBar& bar : plan.bars)
        paintBar(painter, plan, bar, family, progress);
}

void paintScene(QPainter& painter, const QSize& size, const Scene& scene, const QString& family, double progress)
{
    const StagePlan plan = planOf(scene, size, family);
    paintStill(painter, plan, family);
    paintBars(painter, plan, family, progress);
}

} // namespace filrouge
