// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tokens.h"

#include "core/documents/colour.h"

#include <cmath>

namespace filrouge {

namespace {

constexpr double textContrast = 4.5; // WCAG 2.1, 1.4.3

QColor moved(const QColor& colour, const QColor& target, double by)
{
    const auto mix = [by](int from, int to) { return static_cast<int>(std::lround(from + (to - from) * by)); };
    return {mix(colour.red(), target.red()), mix(colour.green(), target.green()), mix(colour.blue(), target.blue())};
}

/// The colour, moved towards `target` until it stands out from both grounds.
QColor legible(const QColor& colour, const QColor& target, const QColor& first, const QColor& second, double ratio)
{
    for (int step = 0; step <= 20; ++step) {
        const QColor candidate = moved(colour, target, step / 20.0);
        if (contrastOf(candidate, first) >= ratio && contrastOf(candidate, second) >= ratio)
            return candidate;
    }
    return target;
}

Tokens withHues(Tokens tokens)
{
    for (std::size_t i = 0; i < personaHues.size(); ++i) {
        const QColor pure(QRgb{personaHues[i]});
        tokens.hues[i] = legible(pure, tokens.ink, tokens.paper, tokens.surface, 3); // WCAG 2.1, 1.4.11
        const QColor& hue = tokens.hues[i];
        tokens.onHues[i] = contrastOf(Qt::white, hue) >= textContrast ? QColor(Qt::white) : QColor(Qt::black);
        tokens.hueText[i] = legible(pure, tokens.ink, tokens.paper, tokens.surface, textContrast);
    }
    return tokens;
}

Tokens light()
{
    Tokens t;
    t.paper = QColor(QRgb{0xFAF8F4});
    t.surface = QColor(QRgb{0xFFFFFF});
    t.ink = QColor(QRgb{0x1F1B17});
    t.muted = QColor(QRgb{0x625B53});
    t.hairline = QColor(QRgb{0xE6E0D6});
    t.outline = QColor(QRgb{0x8C8378});
    t.disabled = t.outline;
    t.thread = QColor(QRgb{0xB91C1C});
    t.onThread = QColor(QRgb{0xFFFFFF});
    t.focus = QColor(QRgb{0x1D4F91});
    t.selection = QColor(QRgb{0xF7E1DD});
    t.onSelection = QColor(QRgb{0x1F1B17});
    t.warning = QColor(QRgb{0xFFF0C7});
    t.onWarning = QColor(QRgb{0x6B4200});
    t.success = QColor(QRgb{0x1D6B3C});
    t.found = QColor(QRgb{0xFFE08A});
    t.onFound = QColor(QRgb{0x1F1B17});
    t.foundEdge = QColor(QRgb{0x8A5A00});
    return withHues(t);
}

Tokens dark()
{
    Tokens t;
    t.paper = QColor(QRgb{0x1B1917});
    t.surface = QColor(QRgb{0x262320});
    t.ink = QColor(QRgb{0xF3EFE8});
    t.muted = QColor(QRgb{0xBDB5AA});
    t.hairline = QColor(QRgb{0x3B3732});
    t.outline = QColor(QRgb{0x8F877C});
    t.disabled = t.outline;
    t.thread = QColor(QRgb{0xFF7A6E});
    t.onThread = QColor(QRgb{0x2B0704});
    t.focus = QColor(QRgb{0x8FBCFF});
    t.selection = QColor(QRgb{0x5A2722});
    t.onSelection = QColor(QRgb{0xFFFFFF});
    t.warning = QColor(QRgb{0x3E3004});
    t.onWarning = QColor(QRgb{0xFFD880});
    t.success = QColor(QRgb{0x7FD49B});
    t.found = QColor(QRgb{0x7A5C00});
    t.onFound = QColor(QRgb{0xFFFFFF});
    t.foundEdge = QColor(QRgb{0xE0B040});
    return withHues(t);
}

Tokens highContrast()
{
    Tokens t;
    t.paper = QColor(QRgb{0x000000});
    t.surface = QColor(QRgb{0x000000});
    t.ink = QColor(QRgb{0xFFFFFF});
    t.muted = QColor(QRgb{0xC8C8C8});
    t.hairline = QColor(QRgb{0xFFFFFF});
    t.outline = QColor(QRgb{0xFFFFFF});
    t.disabled = QColor(QRgb{0x9A9A9A});
    t.thread = QColor(QRgb{0xFF9C92});
    t.onThread = QColor(QRgb{0x000000});
    t.focus = QColor(QRgb{0xFFFF00});
    t.selection = QColor(QRgb{0xFFFF00});
    t.onSelection = QColor(QRgb{0x000000});
    t.warning = QColor(QRgb{0x000000});
    t.onWarning = QColor(QRgb{0xFFD24D});
    t.success = QColor(QRgb{0x8CFFB0});
    t.found = QColor(QRgb{0x00E5FF});
    t.onFound = QColor(QRgb{0x000000});
    t.foundEdge = QColor(QRgb{0x00E5FF});
    return withHues(t);
}

} // namespace

double contrastOf(const QColor& a, const QColor& b)
{
    return contrast(a.rgb() & 0xFFFFFFU, b.rgb() & 0xFFFFFFU);
}

const Tokens& tokensOf(Appearance appearance)
{
    static const Tokens all[] = {light(), dark(), highContrast()};
    return all[static_cast<int>(appearance)];
}

} // namespace filrouge
