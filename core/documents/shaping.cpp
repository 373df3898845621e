// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/shaping.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace filrouge {

GlyphItems shaped(PangoContext* context, const std::string& text, ByteRange paragraph, PangoAttrList* attributes)
{
    const int length = paragraph.end - paragraph.begin;
    // A context's direction is the weak one: that of the first letter, from left to right without any.
    GList* items = pango_itemize(context, text.data(), paragraph.begin, length, attributes, nullptr);
    GlyphItems out;
    for (const GList* at = items; at; at = at->next) {
        PangoGlyphItem* one = g_slice_new0(PangoGlyphItem);
        one->item = static_cast<PangoItem*>(at->data);
        one->glyphs = pango_glyph_string_new();
        out.emplace_back(one);
        pango_shape_item(one->item, text.data(), static_cast<int>(text.size()), nullptr, one->glyphs, PANGO_SHAPE_NONE);
    }
    g_list_free(items);
    return out;
}

int widthOf(const PangoGlyphItem& item)
{
    return pango_glyph_string_get_width(item.glyphs);
}

int widthOf(const GlyphItems& items)
{
    return std::accumulate(
        items.begin(), items.end(), 0, [](int sum, const GlyphItem& item) { return sum + widthOf(*item); });
}

std::vector<Character> charactersOf(PangoContext* context, const std::string& text, ByteRange paragraph,
                                    const GlyphItems& items)
{
    const char* start = text.data() + paragraph.begin;
    const int bytes = paragraph.end - paragraph.begin;
    const auto count = static_cast<std::size_t>(g_utf8_strlen(start, bytes));
    std::vector<PangoLogAttr> attributes(count + 1);
    pango_get_log_attrs(
        start, bytes, -1, pango_context_get_language(context), attributes.data(), static_cast<int>(attributes.size()));
    std::vector<int> widths(count);
    std::size_t at = 0;
    for (const GlyphItem& item : items) {
        pango_glyph_item_get_logical_widths(item.get(), text.data(), widths.data() + at);
        at += static_cast<std::size_t>(item->item->num_chars);
    }
    std::vector<Character> characters;
    characters.reserve(count);
    const char* place = start;
    for (std::size_t i = 0; i < count; ++i, place = g_utf8_next_char(place)) {
        characters.push_back({static_cast<int>(place - text.data()),
                              widths[i],
                              attributes[i].is_line_break != 0,
                              attributes[i].is_char_break != 0,
                              attributes[i].is_white != 0});
    }
    return characters;
}

std::vector<std::size_t> lineEnds(const std::vector<Character>& characters, int width)
{
    const std::size_t count = characters.size();
    std::vector<std::size_t> ends;
    std::size_t start = 0;
    std::size_t chance = 0; // the last character so far that may begin the next line
    int filled = 0;
    for (std::size_t i = 0; i < count;) {
        const Character& one = characters[i];
        if (i > start && one.beginsLine)
            chance = i;
        if (i == start || one.isSpace || filled + one.width <= width) {
            filled += one.width;
            ++i;
            continue;
        }
        if (chance <= start) { // a word longer than the line
            for (chance = i; chance > start && !characters[chance].beginsPart; --chance) {}
            for (chance = std::max(chance, start + 1); chance < count && !characters[chance].beginsPart; ++chance) {}
            if (chance == count)
                break;
        }
        ends.push_back(chance);
        start = i = chance;
        filled = 0;
    }
    ends.push_back(count);
    return ends;
}

GlyphItem partedBefore(PangoGlyphItem& item, const std::string& text, int byte)
{
    const int within = byte - item.item->offset;
    const int* clusters = item.glyphs->log_clusters;
    const int* end = clusters + item.glyphs->num_glyphs;
    if (within <= 0 || within >= item.item->length || std::find(clusters, end, within) == end)
        return {};
    return GlyphItem(pango_glyph_item_split(&item, text.data(), within));
}

std::vector<PangoGlyphItem*> inVisualOrder(const std::vector<PangoGlyphItem*>& line)
{
    if (std::all_of(line.begin(), line.end(), [](const PangoGlyphItem* one) { return one->item->analysis.level == 0; }))
        return line;
    std::map<const void*, PangoGlyphItem*> owners;
    GList* items = nullptr;
    for (PangoGlyphItem* one : line) {
        owners[one->item] = one;
        items = g_list_append(items, one->item);
    }
    GList* ordered = pango_reorder_items(items);
    std::vector<PangoGlyphItem*> out;
    for (const GList* at = ordered; at; at = at->next)
        out.push_back(owners[at->data]);
    g_list_free(ordered);
    g_list_free(items);
    return out;
}

} // namespace filrouge
