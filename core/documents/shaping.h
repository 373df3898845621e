// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <pango/pangocairo.h>

#include <memory>
#include <string>
#include <vector>

// From characters to glyphs and lines. Pango's own layout shapes a paragraph three times to break it; here each is
// shaped once, and its glyphs are parted where lines end.

namespace filrouge {

struct FreeGlyphItem final {
    void operator()(PangoGlyphItem* item) const { pango_glyph_item_free(item); }
};
using GlyphItem = std::unique_ptr<PangoGlyphItem, FreeGlyphItem>;
using GlyphItems = std::vector<GlyphItem>;

/// A part of a text, in bytes.
struct ByteRange final {
    int begin = 0;
    int end = 0;
};

/// The glyphs of a paragraph of the text, which has no end of line in it, in reading order.
[[nodiscard]] GlyphItems shaped(PangoContext* context, const std::string& text, ByteRange paragraph,
                                PangoAttrList* attributes);

[[nodiscard]] int widthOf(const PangoGlyphItem& item); ///< pango units
[[nodiscard]] int widthOf(const GlyphItems& items);

/// A character as far as breaking lines goes.
struct Character final {
    int byte = 0;
    int width = 0; ///< pango units
    bool beginsLine = false;
    bool beginsPart = false; ///< may begin a line when a word is longer than one
    bool isSpace = false;
};

[[nodiscard]] std::vector<Character> charactersOf(PangoContext* context, const std::string& text, ByteRange paragraph,
                                                  const GlyphItems& items);

/// How many characters come before each line's end; the last entry is their number. Spaces at a line's end hang over.
[[nodiscard]] std::vector<std::size_t> lineEnds(const std::vector<Character>& characters, int width);

/// Takes what comes before the byte off the item's front. Nothing, and the item as it was, when no glyph begins there:
/// outside the item, at its ends, inside a letter and its accent.
[[nodiscard]] GlyphItem partedBefore(PangoGlyphItem& item, const std::string& text, int byte);

/// As the eye meets them on one line: where right-to-left text stands in another order than it is read.
[[nodiscard]] std::vector<PangoGlyphItem*> inVisualOrder(const std::vector<PangoGlyphItem*>& line);

} // namespace filrouge
