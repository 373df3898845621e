// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/colour.h"
#include "core/documents/document.h"
#include "core/documents/shaping.h"
#include "core/documents/typecase.h"

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
        std::vector<PangoGlyphItem*> items; ///< in reading order, each in one colour
        std::vector<double> offsets;        ///< of each item, from the line's left end
    };
    [[nodiscard]] const std::vector<Segment>& segments(int line) const { return lines_[std::size_t(line)].segments; }
    /// Draws a segment with the line's left end at x and its top at y.
    void draw(cairo_t* cairo, const Segment& segment, int line, double x, double y) const;

private:
    struct Line final {
        double shift = 0; ///< to the right, by alignment
        double width = 0;
        std::vector<Segment> segments;
    };

    TextLayout() = default;
    void read(const Runs& runs, const TextStyle& style, Colour accent);
    [[nodiscard]] Result<> setParagraphs(const TypeCase& type, const TextStyle& style, double width);
    [[nodiscard]] Result<> setParagraph(const TypeCase& type, ByteRange paragraph, PangoAttrList* attributes,
                                        double width);
    [[nodiscard]] Result<> examine(const TypeCase& type, const GlyphItems& items) const;
    void addLine(const std::vector<PangoGlyphItem*>& items);
    [[nodiscard]] Runs shortened(const TypeCase& type, double width) const;
    [[nodiscard]] std::size_t runAt(int byte) const;

    Runs runs_;
    std::string text_;            ///< UTF-8
    std::vector<int> ends_;       ///< byte behind each run
    std::vector<Colour> colours_; ///< of each run
    std::vector<Line> lines_;
    GlyphItems items_;
    double leading_ = 0;
    double ascent_ = 0; ///< from a line's top to its baseline
    bool blank_ = true;
    bool composed_ = true; ///< nothing in it that fonts would have to put together
};

} // namespace filrouge
