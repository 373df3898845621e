// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/textlayout.h"

#include "tests/support/catch.h"

#include <algorithm>
#include <numeric>

using namespace filrouge;

namespace {

struct Setting final {
    Result<TypeCase> type = TypeCase::open(QStringLiteral("fr-FR"));

    std::shared_ptr<const TextLayout> set(const Runs& runs, double width, const TextStyle& style = {}) const
    {
        const auto layout = TextLayout::set(*type, runs, style, width, 0x0072B2);
        REQUIRE_OK(layout);
        return *layout;
    }
};

// The bytes of each line; -1 behind them when a byte is missing or said twice.
std::vector<int> bytesOfLines(const TextLayout& layout)
{
    std::vector<int> bytes;
    int next = 0;
    for (int line = 0; line < layout.lines(); ++line) {
        const int begin = next;
        for (const TextLayout::Segment& segment : layout.segments(line)) {
            REQUIRE(segment.items.size() == segment.offsets.size());
            for (const PangoGlyphItem* item : segment.items) {
                if (item->item->offset != next)
                    bytes.push_back(-1);
                next += item->item->length;
            }
        }
        bytes.push_back(next - begin);
    }
    return bytes;
}

QString mots(int count)
{
    QStringList list;
    for (int i = 0; i < count; ++i)
        list += QStringLiteral("mot%1").arg(i);
    return list.join(u' ');
}

} // namespace

TEST_CASE("A text is broken into lines no wider than asked, and every byte is on one of them", "[documents]")
{
    const Setting setting;
    const QString text = mots(120) + QStringLiteral(" anticonstitutionnellement").repeated(3);
    for (const double width : {400.0, 120.0, 40.0, 14.0}) {
        INFO(width);
        const Runs runs{Run{text.left(200)},
                        Run{text.mid(200, 31), true},
                        Run{text.mid(231, 100), false, true, true},
                        Run{text.mid(331), false, false, false, QStringLiteral("https://example.org")}};
        const auto layout = setting.set(runs, width);
        CHECK(layout->lines() > 1);
        CHECK(layout->width() <= width);
        const std::vector<int> bytes = bytesOfLines(*layout);
        CHECK(std::accumulate(bytes.begin(), bytes.end(), 0) == text.size());
        CHECK(std::count(bytes.begin(), bytes.end(), -1) == 0);
        for (int line = 0; line < layout->lines(); ++line) {
            for (const TextLayout::Segment& segment : layout->segments(line)) {
                for (const PangoGlyphItem* item : segment.items)
                    CHECK((item->item->offset >= 331) == !segment.link.isEmpty());
            }
        }
    }
}

TEST_CASE("An end of line in a text ends a line", "[documents]")
{
    const Setting setting;
    const auto layout = setting.set({Run{QStringLiteral("one\ntwo\n\nfour")}}, 500);
    CHECK(layout->lines() == 4);
    CHECK(layout->height() == 4 * layout->leading());
    CHECK(layout->segments(2).size() <= 1);
    CHECK(setting.set({Run{QString()}}, 500)->isBlank());
    CHECK(setting.set({Run{QStringLiteral(" \n ")}}, 500)->isBlank());
    CHECK(setting.set({}, 500)->isBlank());
}

TEST_CASE("A wrapped line's last space takes no room", "[documents]")
{
    const Setting setting;
    const auto one = setting.set({Run{QStringLiteral("one")}}, 0);
    const auto wrapped = setting.set({Run{QStringLiteral("one one")}}, one->width() + 1);
    REQUIRE(wrapped->lines() == 2);
    CHECK(wrapped->width() == Approx(one->width()));
}

TEST_CASE("An elided text keeps to one line of the width, ended by an ellipsis", "[documents]")
{
    const Setting setting;
    TextStyle style;
    style.elided = true;
    const Runs runs{Run{mots(20) + u' '}, Run{mots(20), true}};
    const double whole = setting.set(runs, 0)->width();
    for (const double width : {whole - 1, 200.0, 50.0}) {
        const auto layout = setting.set(runs, width, style);
        CHECK(layout->lines() == 1);
        CHECK(layout->width() <= width);
        CHECK(layout->width() > width - 25);
    }
    CHECK(setting.set(runs, whole + 1, style)->width() == Approx(whole));
    CHECK(setting.set({Run{QStringLiteral("a\nb")}}, 500, style)->lines() == 1);
    const double dots = setting.set({Run{QStringLiteral("…")}}, 0)->width();
    CHECK(setting.set({Run{mots(9)}}, dots + 0.5, style)->width() == Approx(dots)); // no room for a letter
}
