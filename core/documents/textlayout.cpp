// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/textlayout.h"

#include "core/documents/printabletext.h"

#include <hb-ot.h>

#include <QStringList>

#include <algorithm>
#include <array>

namespace filrouge {

namespace {

constexpr std::array families{"Inter", "Liberation Sans", "DejaVu Sans"};

// Ligatures lose letters in what is copied or read aloud; Inter's contextual forms would draw "->" as an arrow.
constexpr const char* features = "liga=0,clig=0,dlig=0,calt=0";

const char* installedFamily(PangoFontMap* fonts)
{
    PangoFontFamily** list = nullptr;
    int count = 0;
    pango_font_map_list_families(fonts, &list, &count);
    const char* found = nullptr;
    for (const char* family : families) {
        for (int i = 0; i < count && !found; ++i) {
            if (g_ascii_strcasecmp(pango_font_family_get_name(list[i]), family) == 0)
                found = family;
        }
        if (found)
            break;
    }
    g_free(list);
    return found;
}

void insert(PangoAttrList* list, PangoAttribute* attribute, int start, int end)
{
    attribute->start_index = static_cast<guint>(start);
    attribute->end_index = static_cast<guint>(end);
    pango_attr_list_insert(list, attribute);
}

guint16 channel16(Colour colour, int shift)
{
    return static_cast<guint16>(((colour >> shift) & 0xFFU) * 257U);
}

// Colour fonts come out as pictures, without an outline an archive would keep.
bool hasColours(PangoFont* font)
{
    hb_face_t* face = hb_font_get_face(pango_font_get_hb_font(font));
    return hb_ot_color_has_png(face) || hb_ot_color_has_layers(face) || hb_ot_color_has_svg(face);
}

QString around(const std::string& text, int byte)
{
    const QString before = QString::fromUtf8(text.data(), byte);
    const QString after = QString::fromUtf8(text.data() + byte, qsizetype(text.size()) - byte);
    return (before.right(30) + after.left(30)).simplified();
}

// Pango puts an empty glyph in place of the space at the end of a wrapped line; without the space, whoever extracts
// or reads the text aloud hears two words as one.
void restoreSpaces(PangoLayoutRun* run, const char* text)
{
    hb_codepoint_t space = 0;
    if (!hb_font_get_nominal_glyph(pango_font_get_hb_font(run->item->analysis.font), ' ', &space))
        return;
    for (int i = 0; i < run->glyphs->num_glyphs; ++i) {
        PangoGlyphInfo& glyph = run->glyphs->glyphs[i];
        if (glyph.glyph == PANGO_GLYPH_EMPTY && text[run->item->offset + run->glyphs->log_clusters[i]] == ' ')
            glyph.glyph = space;
    }
}

} // namespace

Result<TypeCase> TypeCase::open(const QString& languageTag)
{
    TypeCase type;
    PangoFontMap* fonts = pango_cairo_font_map_get_default(); // one a thread
    type.family_ = installedFamily(fonts);
    if (!type.family_) {
        QStringList names;
        for (const char* family : families)
            names += QString::fromLatin1(family);
        return fail(ErrorCode::NotFound, QStringLiteral("font"), names.join(QStringLiteral(", ")));
    }
    type.context_.reset(pango_font_map_create_context(fonts));
    PangoContext* context = type.context_.get();
    cairo_font_options_t* options = cairo_font_options_create();
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    pango_cairo_context_set_font_options(context, options);
    cairo_font_options_destroy(options);
    pango_cairo_context_set_resolution(context, 72);
    pango_context_set_language(context, pango_language_from_string(languageTag.toUtf8().constData()));
    pango_context_set_round_glyph_positions(context, FALSE);

    PangoFontDescription* font = pango_font_description_new();
    pango_font_description_set_family(font, type.family_);
    pango_font_description_set_absolute_size(font, 100 * PANGO_SCALE);
    PangoFontMetrics* metrics = pango_context_get_metrics(context, font, nullptr);
    type.ascent_ = pango_units_to_double(pango_font_metrics_get_ascent(metrics)) / 100;
    type.descent_ = pango_units_to_double(pango_font_metrics_get_descent(metrics)) / 100;
    pango_font_metrics_unref(metrics);
    pango_font_description_free(font);
    return type;
}

Result<std::shared_ptr<const TextLayout>> TextLayout::set(const TypeCase& type, const Runs& runs,
                                                          const TextStyle& style, double width, Colour accent)
{
    std::shared_ptr<TextLayout> layout(new TextLayout);
    for (const Run& run : runs) {
        // A space before an end of line, or the words on either side of it would be read as one.
        const QString text = printable(run.text).replace(u'\n', QStringLiteral(" \n"));
        layout->text_ += text.toStdString();
        layout->ends_.push_back(static_cast<int>(layout->text_.size()));
        layout->runs_.push_back(run);
        layout->blank_ = layout->blank_ && text.trimmed().isEmpty();
    }
    layout->describe(type, style, width);
    layout->mark(style, accent);
    FILROUGE_TRY(layout->examine());
    layout->readLines(style, width);
    return std::shared_ptr<const TextLayout>(std::move(layout));
}

void TextLayout::describe(const TypeCase& type, const TextStyle& style, double width)
{
    layout_.reset(pango_layout_new(type.context()));
    PangoFontDescription* font = pango_font_description_new();
    pango_font_description_set_family(font, type.family());
    pango_font_description_set_absolute_size(font, style.size * PANGO_SCALE);
    if (style.bold)
        pango_font_description_set_weight(font, PANGO_WEIGHT_BOLD);
    if (style.italic)
        pango_font_description_set_style(font, PANGO_STYLE_ITALIC);
    pango_layout_set_font_description(layout_.get(), font);
    pango_layout_set_text(layout_.get(), text_.data(), static_cast<int>(text_.size()));
    if (width > 0) {
        pango_layout_set_width(layout_.get(), static_cast<int>(width * PANGO_SCALE));
        pango_layout_set_wrap(layout_.get(), PANGO_WRAP_WORD_CHAR);
        if (style.elided)
            pango_layout_set_ellipsize(layout_.get(), PANGO_ELLIPSIZE_END);
    }
    leading_ = style.leading;
    ascent_ = (leading_ + style.size * (type.ascent() - type.descent())) / 2;
    pango_font_description_free(font);
}

void TextLayout::mark(const TextStyle& style, Colour accent)
{
    PangoAttrList* list = pango_attr_list_new();
    insert(list, pango_attr_font_features_new(features), 0, G_MAXINT);
    insert(list, pango_attr_insert_hyphens_new(FALSE), 0, G_MAXINT);
    int start = 0;
    for (std::size_t i = 0; i < runs_.size(); ++i) {
        const Run& run = runs_[i];
        const Colour colour = run.accent || !run.link.isEmpty() ? accent : style.colour;
        colours_.push_back(colour);
        if (run.bold)
            insert(list, pango_attr_weight_new(PANGO_WEIGHT_BOLD), start, ends_[i]);
        if (run.italic)
            insert(list, pango_attr_style_new(PANGO_STYLE_ITALIC), start, ends_[i]);
        // Not for drawing, which takes colours_: it makes pango part its glyph runs where ours part. The lowest
        // bit keeps two runs of one colour apart.
        insert(list,
               pango_attr_foreground_new(
                   channel16(colour, 16), channel16(colour, 8), static_cast<guint16>(channel16(colour, 0) ^ (i & 1U))),
               start,
               ends_[i]);
        start = ends_[i];
    }
    pango_layout_set_attributes(layout_.get(), list);
    pango_attr_list_unref(list);
}

Result<> TextLayout::examine() const
{
    for (GSList* item = pango_layout_get_lines_readonly(layout_.get()); item; item = item->next) {
        for (GSList* part = static_cast<PangoLayoutLine*>(item->data)->runs; part; part = part->next) {
            const auto* run = static_cast<PangoLayoutRun*>(part->data);
            const bool coloured = hasColours(run->item->analysis.font);
            for (int i = 0; i < run->glyphs->num_glyphs; ++i) {
                const PangoGlyph glyph = run->glyphs->glyphs[i].glyph;
                if (!coloured && (glyph == PANGO_GLYPH_EMPTY || !(glyph & PANGO_GLYPH_UNKNOWN_FLAG)))
                    continue;
                const int byte = run->item->offset + run->glyphs->log_clusters[i];
                return fail(
                    ErrorCode::MissingGlyph, around(text_, byte), characterName(g_utf8_get_char(text_.data() + byte)));
            }
        }
    }
    return {};
}

std::size_t TextLayout::runAt(int byte) const
{
    return static_cast<std::size_t>(std::upper_bound(ends_.begin(), ends_.end(), byte) - ends_.begin());
}

void TextLayout::readLines(const TextStyle& style, double width)
{
    for (GSList* item = pango_layout_get_lines(layout_.get()); item; item = item->next) {
        auto* pangoLine = static_cast<PangoLayoutLine*>(item->data);
        struct Placed final {
            PangoLayoutRun* run;
            double offset;
        };
        std::vector<Placed> placed;
        double x = 0;
        for (GSList* part = pangoLine->runs; part; part = part->next) {
            auto* run = static_cast<PangoLayoutRun*>(part->data);
            placed.push_back({run, x});
            x += pango_units_to_double(pango_glyph_string_get_width(run->glyphs));
            restoreSpaces(run, text_.data());
        }
        // Pango orders runs as the eye meets them; a screen reader wants them as they are said.
        std::stable_sort(placed.begin(), placed.end(), [](const Placed& a, const Placed& b) {
            return a.run->item->offset < b.run->item->offset;
        });
        Line line;
        if (width > 0 && style.alignment != Alignment::Left)
            line.shift = (width - x) / (style.alignment == Alignment::Centre ? 2 : 1);
        for (const Placed& one : placed) {
            const QString& link = runs_[runAt(one.run->item->offset)].link;
            if (line.segments.empty() || line.segments.back().link != link)
                line.segments.push_back({link, {}, {}});
            line.segments.back().runs.push_back(one.run);
            line.segments.back().offsets.push_back(one.offset);
        }
        lines_.push_back(std::move(line));
    }
}

double TextLayout::width() const
{
    int width = 0;
    pango_layout_get_size(layout_.get(), &width, nullptr);
    return pango_units_to_double(width);
}

void TextLayout::draw(cairo_t* cairo, const Segment& segment, int line, double x, double y) const
{
    const double left = x + lines_[std::size_t(line)].shift;
    for (std::size_t i = 0; i < segment.runs.size(); ++i) {
        const Colour colour = colours_[runAt(segment.runs[i]->item->offset)];
        cairo_set_source_rgb(cairo,
                             double((colour >> 16U) & 0xFFU) / 255,
                             double((colour >> 8U) & 0xFFU) / 255,
                             double(colour & 0xFFU) / 255);
        cairo_move_to(cairo, left + segment.offsets[i], y + ascent_);
        pango_cairo_show_glyph_item(cairo, text_.data(), segment.runs[i]);
    }
}

} // namespace filrouge
