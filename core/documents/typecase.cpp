// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/typecase.h"

#include <hb-ot.h>

#include <QStringList>

#include <algorithm>
#include <array>

namespace filrouge {

namespace {

constexpr std::array families{"Inter", "Liberation Sans", "DejaVu Sans"};

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

bool TypeCase::hasOutlines(PangoFont* font) const
{
    if (std::any_of(outlined_.begin(), outlined_.end(), [font](const auto& one) { return one.get() == font; }))
        return true;
    hb_face_t* face = hb_font_get_face(pango_font_get_hb_font(font));
    if (hb_ot_color_has_png(face) || hb_ot_color_has_layers(face) || hb_ot_color_has_svg(face))
        return false;
    outlined_.emplace_back(static_cast<PangoFont*>(g_object_ref(font)));
    return true;
}

} // namespace filrouge
