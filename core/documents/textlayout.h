// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/colour.h"
#include "core/documents/document.h"

#include <pango/pangocairo.h>

#include <memory>
#include <string>

namespace filrouge {

enum class Alignment { Left, Centre, Right };

/// How a text is set. Lengths in points (1/72 inch).
struct TextStyle final {
    double size = 10;
    double leading = 15; ///< from one baseline to the next
    Colour colour = 0x1F1F1F;
    bool bold = false;
    bool italic = false;
    Alignment alignment = Alignment::Left;
    bool elided = false; ///< one line, ended by … where the width does; for furniture only
};

struct ReleaseGObject final {
    void operator()(void* object) const { g_object_unref(object); }
};

/// What texts are measured with: one family, printer's metrics. Belongs to the thread that made it, like pango's
/// font map.
class TypeCase final {
public:
    /// Takes the first installed family of Inter, Liberation Sans, DejaVu Sans: pango would put any font in place of
    /// a missing one and say nothing. Error: NotFound, detail: the families.
    [[nodiscard]] static Result<TypeCase> open(const QString& languageTag);

    [[nodiscard]] PangoContext* context() const { return context_.get(); }
    [[nodiscard]] const char* family() const { return family_; }
    /// Of a line of text, above and below its baseline, for a size of 1.
    [[nodiscard]] double ascent() const { return ascent_; }
    [[nodiscard]] double descent() const { return descent_; }

private:
    TypeCase() = default;
    std::unique_ptr<PangoContext, ReleaseGObject> context_;
    const char* family_ = nullptr;
    double ascent_ = 0;
    double descent_ = 0;
};

/// A text broken into lines.
class TextLayout final {
public:
    /// `width` in points; 0: one line. Error: MissingGlyph, where: the text around, detail: the character.
    [[nodiscard]] static Result<std::shared_ptr<const TextLayout>>
    set(const TypeCase& type, const Runs& runs, const TextStyle& style, double width, Colour accent);

    [[nodiscard]] int lines() const { return static_cast<int>(lines_.size()); }
    [[nodiscard]] double leading() const { return leading_; }
    [[nodiscard]] double height() const { return leading_ * lines(); }
    [[nodiscard]] double width() const; ///< of the longest line
    /// Nothing but spaces: a structure element around it would stay empty.
    [[nodiscard]] bool isBlank() const { return blank_; }

    /// A stretch of one line that belongs to the same link, or to none.
    struct Segment final {
        QString link;
        std::vector<PangoLayoutRun*> runs; ///< in reading order
        std::vector<double> offsets;       ///< of each run, from the line's left end
    };
    [[nodiscard]] const std::vector<Segment>& segments(int line) const { return lines_[std::size_t(line)].segments; }
    /// Draws a segment with the line's left end at x and its top at y.
    void draw(cairo_t* cairo, const Segment& segment, int line, double x, double y) const;

private:
    struct Line final {
        double shift = 0; ///< to the right, by alignment
        std::vector<Segment> segments;
    };

    TextLayout() = default;
    void describe(const TypeCase& type, const TextStyle& style, double width);
    void mark(const TextStyle& style, Colour accent);
    [[nodiscard]] Result<> examine() const;
    void readLines(const TextStyle& style, double width);
    [[nodiscard]] std::size_t runAt(int byte) const;

    std::unique_ptr<PangoLayout, ReleaseGObject> layout_;
    Runs runs_;
    std::string text_;            ///< UTF-8
    std::vector<int> ends_;       ///< byte behind each run
    std::vector<Colour> colours_; ///< of each run
    std::vector<Line> lines_;
    double leading_ = 0;
    double ascent_ = 0; ///< from a line's top to its baseline
    bool blank_ = true;
};

} // namespace filrouge
