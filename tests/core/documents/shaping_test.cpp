// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/shaping.h"

#include "core/documents/textlayout.h"
#include "tests/support/catch.h"

using namespace filrouge;

namespace {

using Ends = std::vector<std::size_t>;

// Every character one wide; a line may begin behind a space, and a part of a word anywhere but at '~'.
std::vector<Character> characters(std::string_view text)
{
    std::vector<Character> out;
    for (std::size_t i = 0; i < text.size(); ++i)
        out.push_back(
            {int(i), 1, i > 0 && text[i - 1] == ' ' && text[i] != ' ', i > 0 && text[i] != '~', text[i] == ' '});
    return out;
}

struct Attributes final {
    explicit Attributes(const char* features)
    {
        PangoFontDescription* font = pango_font_description_from_string("Inter, Liberation Sans, DejaVu Sans 10");
        pango_attr_list_insert(list, pango_attr_font_desc_new(font));
        pango_font_description_free(font);
        pango_attr_list_insert(list, pango_attr_font_features_new(features));
    }
    ~Attributes() { pango_attr_list_unref(list); }
    Attributes(const Attributes&) = delete;
    Attributes& operator=(const Attributes&) = delete;

    PangoAttrList* list = pango_attr_list_new();
};

GlyphItems shapedWhole(const TypeCase& type, const std::string& text, const char* features = "liga=0")
{
    return shaped(type.context(), text, {0, int(text.size())}, Attributes(features).list);
}

std::vector<std::pair<PangoGlyph, int>> glyphsOf(const GlyphItems& items)
{
    std::vector<std::pair<PangoGlyph, int>> out;
    for (const GlyphItem& item : items) {
        for (int i = 0; i < item->glyphs->num_glyphs; ++i)
            out.emplace_back(item->glyphs->glyphs[i].glyph, item->glyphs->glyphs[i].geometry.width);
    }
    return out;
}

} // namespace

TEST_CASE("Lines end where the next word does not fit, and spaces hang over", "[documents]")
{
    CHECK(lineEnds(characters("one two six"), 7) == Ends{8, 11});
    CHECK(lineEnds(characters("one two six"), 6) == Ends{4, 8, 11});
    CHECK(lineEnds(characters("one two six"), 11) == Ends{11});
    CHECK(lineEnds(characters("one   two"), 3) == Ends{6, 9});
    CHECK(lineEnds(characters("one   "), 3) == Ends{6});
    CHECK(lineEnds(characters("a"), 0) == Ends{1});
    CHECK(lineEnds({}, 5) == Ends{0});
}

TEST_CASE("A word longer than the line is broken where it may be", "[documents]")
{
    CHECK(lineEnds(characters("abcdefgh"), 3) == Ends{3, 6, 8});
    CHECK(lineEnds(characters("ab cdefgh"), 3) == Ends{3, 6, 9});
    CHECK(lineEnds(characters("abc~~fgh"), 4) == Ends{2, 6, 8}); // not between a letter and its accent
    CHECK(lineEnds(characters("a~~~~fg"), 2) == Ends{5, 7});     // accents without end
    CHECK(lineEnds(characters("~~~~"), 2) == Ends{4});
    CHECK(lineEnds(characters("abc"), 0) == Ends{1, 2, 3});
}

TEST_CASE("Glyphs are parted between letters only", "[documents]")
{
    const auto type = TypeCase::open(QStringLiteral("fr-FR"));
    REQUIRE_OK(type);
    const std::string text = "une e\u0301toile"; // the accent is a character of its own
    GlyphItems items = shapedWhole(*type, text);
    REQUIRE(items.size() == 1);
    PangoGlyphItem& item = *items.front();
    const int width = widthOf(item);
    CHECK(!partedBefore(item, text, 0));
    CHECK(!partedBefore(item, text, int(text.size())));
    CHECK(!partedBefore(item, text, -3));
    CHECK(!partedBefore(item, text, 5));
    const GlyphItem before = partedBefore(item, text, 4);
    REQUIRE(before);
    CHECK(before->item->offset == 0);
    CHECK(before->item->length == 4);
    CHECK(item.item->offset == 4);
    CHECK(widthOf(*before) + widthOf(item) == width);
}

TEST_CASE("Text from right to left is put in the order the eye meets it", "[documents]")
{
    const auto type = TypeCase::open(QStringLiteral("fr-FR"));
    REQUIRE_OK(type);
    GlyphItems items = shapedWhole(*type, "ab \u05D0\u05D1 12 \u05D2\u05D3");
    std::vector<PangoGlyphItem*> line;
    for (const GlyphItem& item : items)
        line.push_back(item.get());
    const std::vector<PangoGlyphItem*> seen = inVisualOrder(line);
    REQUIRE(seen.size() == line.size());
    const auto placeOf = [&](int byte) {
        return std::find_if(seen.begin(), seen.end(), [byte](const PangoGlyphItem* one) {
            return one->item->offset <= byte && byte < one->item->offset + one->item->length;
        });
    };
    CHECK(placeOf(0) < placeOf(11)); // "ab", then the last letters
    CHECK(placeOf(11) < placeOf(8)); // before the number
    CHECK(placeOf(8) < placeOf(3));  // before the first ones
}

// What TextLayout leaves out for most texts, because it finds nothing to do.
TEST_CASE("Latin letters, figures and signs look the same without composition", "[documents]")
{
    const auto type = TypeCase::open(QStringLiteral("fr-FR"));
    REQUIRE_OK(type);
    std::vector<char32_t> all;
    for (char32_t c = 0x20; c < 0x20D0; c = c == 0x2FF ? 0x2010 : c + 1) {
        if (c != 0x7F && !(c >= 0x80 && c < 0xA0) && c != 0xAD && QChar::isPrint(c))
            all.push_back(c);
    }
    for (const char32_t c : all) {
        QString pairs;
        for (char32_t other = 0x20; other < 0x17F; ++other) {
            if (QChar::isPrint(other) && other != 0xAD)
                pairs += QString::fromUcs4(&c, 1) + QString::fromUcs4(&other, 1);
        }
        const std::string text = pairs.toStdString();
        INFO(uint(c));
        CHECK((glyphsOf(shapedWhole(*type, text, "liga=0,clig=0,dlig=0,calt=0")) ==
               glyphsOf(shapedWhole(*type, text, "liga=0,clig=0,dlig=0,calt=0,ccmp=0"))));
    }
}
