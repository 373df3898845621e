// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/theme/tokens.h"

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

TEST_CASE("the persona hues stay apart", "[theme]")
{
    const auto appearance = GENERATE(Appearance::Light, Appearance::Dark, Appearance::HighContrast);
    const Tokens& t = tokensOf(appearance);
    for (std::size_t a = 0; a < t.hues.size(); ++a)
        for (std::size_t b = a + 1; b < t.hues.size(); ++b) {
            CAPTURE(a, b);
            const int distance = std::abs(t.hues[a].red() - t.hues[b].red()) +
                                 std::abs(t.hues[a].green() - t.hues[b].green()) +
                                 std::abs(t.hues[a].blue() - t.hues[b].blue());
            CHECK(distance >= 48);
        }
}
