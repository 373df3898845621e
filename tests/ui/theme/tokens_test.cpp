// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/theme/tokens.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

using namespace filrouge;

namespace {

struct Pair {
    const char* what;
    QColor front;
    QColor ground;
    double atLeast;
};

// WCAG 2.1 AA: 4.5 for text (1.4.3), 3 for what must be seen to be used (1.4.11).
std::vector<Pair> pairsOf(const Tokens& t)
{
    std::vector<Pair> pairs{
        {"ink on paper", t.ink, t.paper, 7},
        {"ink on surface", t.ink, t.surface, 7},
        {"muted on paper", t.muted, t.paper, 4.5},
        {"muted on surface", t.muted, t.surface, 4.5},
        {"outline on paper", t.outline, t.paper, 3},
        {"outline on surface", t.outline, t.surface, 3},
        {"thread on paper", t.thread, t.paper, 4.5},
        {"thread on surface", t.thread, t.surface, 4.5},
        {"text on thread", t.onThread, t.thread, 4.5},
        {"focus on paper", t.focus, t.paper, 3},
        {"focus on surface", t.focus, t.surface, 3},
        {"selected text", t.onSelection, t.selection, 4.5},
        {"text of a warning", t.onWarning, t.warning, 4.5},
        {"success on paper", t.success, t.paper, 4.5},
        {"success on surface", t.success, t.surface, 4.5},
        {"found words", t.onFound, t.found, 4.5},
        {"the edge of a row with found words, on paper", t.foundEdge, t.paper, 3},
        {"the edge of a row with found words, on surface", t.foundEdge, t.surface, 3},
        {"a toast", t.paper, t.ink, 7},
    };
    for (std::size_t i = 0; i < t.hues.size(); ++i) {
        pairs.push_back({"a hue on paper", t.hues[i], t.paper, 3});
        pairs.push_back({"a hue on surface", t.hues[i], t.surface, 3});
        pairs.push_back({"a badge's letter", t.onHues[i], t.hues[i], 4.5});
        pairs.push_back({"a hue as text on paper", t.hueText[i], t.paper, 4.5});
        pairs.push_back({"a hue as text on surface", t.hueText[i], t.surface, 4.5});
    }
    return pairs;
}

using Triple = std::array<double, 3>;

/// How red, green and blue arrive, in linear light: Machado, Oliveira and Fernandes, “A Physiologically-based Model for
/// Simulation of Color Vision Deficiency”, IEEE TVCG 15 (6), 2009, at severity 1.0.
struct Vision final {
    const char* name;
    std::array<Triple, 3> matrix;
};

const std::array<Vision, 3> visions{{
    {"trichromacy", {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}}},
    {"protanopia",
     {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}}},
    {"deuteranopia",
     {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}}},
}};

constexpr double leastDistance = 10; // CIE 1976; 2.3 is just noticeable, side by side

Triple times(const std::array<Triple, 3>& matrix, const Triple& colour)
{
    Triple made{};
    for (std::size_t row = 0; row < 3; ++row)
        for (std::size_t column = 0; column < 3; ++column)
            made[row] += matrix[row][column] * colour[column];
    return made;
}

/// Linear light, from 0 to 1.
Triple seenBy(const Vision& vision, const QColor& colour)
{
    const auto linear = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    Triple seen = times(vision.matrix, {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())});
    for (double& part : seen)
        part = std::clamp(part, 0.0, 1.0);
    return seen;
}

/// CIE L*a*b* of linear sRGB, white being D65.
Triple labOf(const Triple& linear)
{
    const Triple xyz = times(
        {{{0.4124564, 0.3575761, 0.1804375}, {0.2126729, 0.7151522, 0.0721750}, {0.0193339, 0.1191920, 0.9503041}}},
        linear);
    const auto f = [](double t) { return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116; };
    const double x = f(xyz[0] / 0.95047);
    const double y = f(xyz[1]);
    const double z = f(xyz[2] / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double distance(const Triple& a, const Triple& b)
{
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

} // namespace

TEST_CASE("every colour stands out from what it stands on", "[theme]")
{
    const auto appearance = GENERATE(Appearance::Light, Appearance::Dark, Appearance::HighContrast);
    CAPTURE(static_cast<int>(appearance));
    for (const Pair& pair : pairsOf(tokensOf(appearance))) {
        CAPTURE(pair.what, pair.front.name().toStdString(), pair.ground.name().toStdString());
        CHECK(contrastOf(pair.front, pair.ground) >= pair.atLeast);
    }
}

TEST_CASE("the persona hues stay apart, for those who tell red and green apart and for those who do not", "[theme]")
{
    const auto appearance = GENERATE(Appearance::Light, Appearance::Dark, Appearance::HighContrast);
    const Tokens& t = tokensOf(appearance);
    CAPTURE(static_cast<int>(appearance));
    for (const Vision& vision : visions)
        for (std::size_t a = 0; a < t.hues.size(); ++a)
            for (std::size_t b = a + 1; b < t.hues.size(); ++b) {
                CAPTURE(vision.name, a, b);
                CHECK(distance(labOf(seenBy(vision, t.hues[a])), labOf(seenBy(vision, t.hues[b]))) >= leastDistance);
            }
}

TEST_CASE("the simulation of colour blindness does what it is there for", "[theme]")
{
    const auto apart = [](const Vision& vision, const char* a, const char* b) {
        return distance(labOf(seenBy(vision, QColor(QLatin1String(a)))),
                        labOf(seenBy(vision, QColor(QLatin1String(b)))));
    };
    for (const Vision& vision : visions) {
        CAPTURE(vision.name);
        CHECK(apart(vision, "#000000", "#ffffff") == Approx(100).margin(0.5)); // grey stays grey
        CHECK(apart(vision, "#0000ff", "#ffff00") > 100);
    }
    // An ochre that is vermilion to many, and a violet that is blue.
    CHECK(apart(visions[0], "#d55e00", "#b8860b") > 30);
    CHECK(apart(visions[1], "#0072b2", "#8c6bb1") < 5);
    CHECK(apart(visions[2], "#d55e00", "#b8860b") < 5);
}
