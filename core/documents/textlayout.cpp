// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/textlayout.h"

#include "core/documents/printabletext.h"

#include <algorithm>
#include <utility>

namespace filrouge {

namespace {

// Ligatures lose letters in what is copied or read aloud; Inter's contextual forms would draw "->" as an arrow.
constexpr const char* features = "liga=0,clig=0,dlig=0,calt=0";
// Composition joins a letter and a combining mark. Looking for marks where there is none takes half the time of
// shaping.
constexpr const char* featuresWithoutMarks = "liga=0,clig=0,dlig=0,calt=0,ccmp=0";

struct ReleaseAttributes final {
    void operator()(PangoAttrList* list) const { pango_attr_list_unref(list); }
};
using Attributes = std::unique_ptr<PangoAttrList, ReleaseAttributes>;

void insert(PangoAttrList* list, PangoAttribute* attribute, int start, int end)
{
    attribute->start_index = static_cast<guint>(start);
    attribute->end_index = static_cast<guint>(end);
    pango_attr_list_insert(list, attribute);
}

// Latin letters that are one character each, punctuation and signs: what letters are made of.
bool hasNoMarks(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() < 0x0300 || (c.unicode() >= 0x2000 && c.unicode() < 0x20D0);
    });
}

QString around(const std::string& text, int byte)
{
    const QString before = QString::fromUtf8(text.data(), byte);
    const QString after = QString::fromUtf8(text.data() + byte, qsizetype(text.size()) - byte);
    return (before.right(30) + after.left(30)).simplified();
}

} // namespace

Result<std::shared_ptr<const TextLayout>> TextLayout::set(const TypeCase& type, const Runs& runs,
                                                          const TextStyle& style, double width, Colour accent)
{
    std::shared_ptr<TextLayout> layout(new TextLayout);
    layout->read(runs, style, accent);
    layout->leading_ = style.leading;
    layout->ascent_ = (style.leading + style.size * (type.ascent() - type.descent())) / 2;
    FILROUGE_TRY(layout->setParagraphs(type, style, style.elided ? 0 : width));
    if (style.elided && layout->width() > width) {
        TextStyle whole = style;
        whole.elided = false;
        FILROUGE_TRY_VALUE(dots, set(type, {Run{QStringLiteral("…")}}, whole, 0, accent));
        return set(type, layout->shortened(type, width - dots->width()), whole, 0, accent);
    }
    if (width > 0 && style.alignment != Alignment::Left) {
        for (Line& line : layout->lines_)
            line.shift = (width - line.width) / (style.alignment == Alignment::Centre ? 2 : 1);
    }
    return std::shared_ptr<const TextLayout>(std::move(layout));
}

void TextLayout::read(const Runs& runs, const TextStyle& style, Colour accent)
{
    for (const Run& run : runs) {
        // A space before an end of line, or the words on either side of it would be read as one.
        const QString text =
            printable(run.text).replace(u'\n', style.elided ? QStringLiteral(" ") : QStringLiteral(" \n"));
        text_ += text.toStdString();
        ends_.push_back(static_cast<int>(text_.size()));
        runs_.push_back(run);
        colours_.push_back(run.accent || !run.link.isEmpty() ? accent : style.colour);
        blank_ = blank_ && text.trimmed().isEmpty();
        composed_ = composed_ && hasNoMarks(text);
    }
}

Result<> TextLayout::setParagraphs(const TypeCase& type, const TextStyle& style, double width)
{
    const Attributes list(pango_attr_list_new());
    PangoFontDescription* font = pango_font_description_new();
    pango_font_description_set_family_static(font, type.family());
    pango_font_description_set_absolute_size(font, style.size * PANGO_SCALE);
    if (style.bold)
        pango_font_description_set_weight(font, PANGO_WEIGHT_BOLD);
    if (style.italic)
        pango_font_description_set_style(font, PANGO_STYLE_ITALIC);
    pango_attr_list_insert(list.get(), pango_attr_font_desc_new(font));
    pango_font_description_free(font);
    pango_attr_list_insert(list.get(), pango_attr_font_features_new(composed_ ? featuresWithoutMarks : features));
    int start = 0;
    for (std::size_t i = 0; i < runs_.size(); ++i) {
        if (runs_[i].bold && !style.bold)
            insert(list.get(), pango_attr_weight_new(PANGO_WEIGHT_BOLD), start, ends_[i]);
        if (runs_[i].italic && !style.italic)
            insert(list.get(), pango_attr_style_new(PANGO_STYLE_ITALIC), start, ends_[i]);
        start = ends_[i];
    }
    const int size = static_cast<int>(text_.size());
    for (ByteRange paragraph; paragraph.begin <= size; paragraph.begin = paragraph.end + 1) {
        paragraph.end = static_cast<int>(std::min(text_.find('\n', std::size_t(paragraph.begin)), text_.size()));
        FILROUGE_TRY(setParagraph(type, paragraph, list.get(), width));
    }
    return {};
}

Result<> TextLayout::setParagraph(const TypeCase& type, ByteRange paragraph, PangoAttrList* attributes, double width)
{
    GlyphItems items = shaped(type.context(), text_, paragraph, attributes);
    FILROUGE_TRY(examine(type, items));
    std::vector<int> ends{paragraph.end};
    std::vector<int> texts{paragraph.end}; // behind the last word of each line
    if (const int room = static_cast<int>(width * PANGO_SCALE); room > 0 && widthOf(items) > room) {
        const std::vector<Character> characters = charactersOf(type.context(), text_, paragraph, items);
        ends.clear();
        texts.clear();
        for (std::size_t end : lineEnds(characters, room)) {
            ends.push_back(end < characters.size() ? characters[end].byte : paragraph.end);
            while (end > 0 && end < characters.size() && characters[end - 1].isSpace)
                --end;
            texts.push_back(end < characters.size() ? characters[end].byte : paragraph.end);
        }
    }
    std::size_t line = 0;
    std::vector<PangoGlyphItem*> onLine;
    for (GlyphItem& item : items) {
        while (item) {
            const int begin = item->item->offset;
            while (line + 1 < ends.size() && begin >= ends[line]) {
                addLine(onLine);
                onLine.clear();
                ++line;
            }
            const int run = ends_[runAt(begin)];
            GlyphItem part = partedBefore(*item, text_, std::min(run, ends[line]));
            if (!part)
                part.swap(item);
            for (int i = 0; i < part->glyphs->num_glyphs; ++i) { // a space that ends a line takes no room
                if (begin + part->glyphs->log_clusters[i] >= texts[line])
                    part->glyphs->glyphs[i].geometry.width = 0;
            }
            onLine.push_back(part.get());
            items_.push_back(std::move(part));
        }
    }
    addLine(onLine);
    return {};
}

Result<> TextLayout::examine(const TypeCase& type, const GlyphItems& items) const
{
    for (const GlyphItem& item : items) {
        const bool outlines = type.hasOutlines(item->item->analysis.font);
        for (int i = 0; i < item->glyphs->num_glyphs; ++i) {
            const PangoGlyph glyph = item->glyphs->glyphs[i].glyph;
            if (outlines && (glyph == PANGO_GLYPH_EMPTY || !(glyph & PANGO_GLYPH_UNKNOWN_FLAG)))
                continue;
            const int byte = item->item->offset + item->glyphs->log_clusters[i];
            return fail(
                ErrorCode::MissingGlyph, around(text_, byte), characterName(g_utf8_get_char(text_.data() + byte)));
        }
    }
    return {};
}

std::size_t TextLayout::runAt(int byte) const
{
    return static_cast<std::size_t>(std::upper_bound(ends_.begin(), ends_.end(), byte) - ends_.begin());
}

void TextLayout::addLine(const std::vector<PangoGlyphItem*>& items)
{
    // Offsets as the eye meets the items; a screen reader wants them as they are said.
    std::map<const PangoGlyphItem*, double> offsets;
    Line line;
    for (const PangoGlyphItem* item : inVisualOrder(items)) {
        offsets[item] = line.width;
        line.width += pango_units_to_double(widthOf(*item));
    }
    for (PangoGlyphItem* item : items) {
        const QString& link = runs_[runAt(item->item->offset)].link;
        if (line.segments.empty() || line.segments.back().link != link)
            line.segments.push_back({link, {}, {}});
        line.segments.back().items.push_back(item);
        line.segments.back().offsets.push_back(offsets[item]);
    }
    lines_.push_back(std::move(line));
}

Runs TextLayout::shortened(const TypeCase& type, double width) const
{
    const ByteRange whole{0, static_cast<int>(text_.size())};
    int room = static_cast<int>(width * PANGO_SCALE);
    int end = 0;
    for (const Character& one : charactersOf(type.context(), text_, whole, items_)) {
        if (one.beginsPart)
            end = one.byte;
        room -= one.width;
        if (room < 0)
            break;
    }
    Runs runs;
    for (int start = 0; start < end && runs.size() < runs_.size(); start = ends_[runs.size() - 1]) {
        runs.push_back(runs_[runs.size()]);
        runs.back().text = QString::fromUtf8(text_.data() + start, std::min(end, ends_[runs.size() - 1]) - start);
    }
    if (runs.empty())
        runs.push_back({});
    while (runs.back().text.endsWith(u' '))
        runs.back().text.chop(1);
    runs.back().text += u'…';
    return runs;
}

double TextLayout::width() const
{
    double width = 0;
    for (const Line& line : lines_)
        width = std::max(width, line.width);
    return width;
}

void TextLayout::draw(cairo_t* cairo, const Segment& segment, int line, double x, double y) const
{
    const double left = x + lines_[std::size_t(line)].shift;
    for (std::size_t i = 0; i < segment.items.size(); ++i) {
        const Colour colour = colours_[runAt(segment.items[i]->item->offset)];
        cairo_set_source_rgb(cairo,
                             double((colour >> 16U) & 0xFFU) / 255,
                             double((colour >> 8U) & 0xFFU) / 255,
                             double(colour & 0xFFU) / 255);
        cairo_move_to(cairo, left + segment.offsets[i], y + ascent_);
        pango_cairo_show_glyph_item(cairo, text_.data(), segment.items[i]);
    }
}

} // namespace filrouge
