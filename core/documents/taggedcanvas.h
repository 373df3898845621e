// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/pngpixels.h"
#include "core/documents/strip.h"

#include <cairo.h>

namespace filrouge {

struct Picture;

/// What cairo wrote, and what it could not write.
struct TaggedPages final {
    std::string pdf;
    /// About the structure: one entry an element, in the order they were begun, which is the order of the tree.
    std::vector<Element> elements;
    /// In place of each, cairo was given a picture of placeholderHeight rows that is as wide as their number, from 1.
    std::vector<PngPixels> pictures;
};

inline constexpr int placeholderHeight = 1; ///< px; no other picture is that low

/// A cairo PDF surface of one page size that remembers the structure elements it was given. What is drawn while the
/// innermost open element is an empty one belongs to it; everything else becomes decoration.
class TaggedCanvas final {
public:
    TaggedCanvas(double width, double height); ///< points
    ~TaggedCanvas();
    TaggedCanvas(const TaggedCanvas&) = delete;
    TaggedCanvas& operator=(const TaggedCanvas&) = delete;

    void begin(const Element& element);
    void beginLink(const QString& address);
    void end();

    void draw(const Shape& shape, double y);
    void draw(const TextShape& text, double y);
    void drawSegment(const TextPiece& piece, const TextLayout::Segment& segment, double y);
    /// Error: Malformed.
    [[nodiscard]] Result<> draw(const PicturePiece& piece, double y);
    void draw(const PatternPiece& piece, double y);
    void bookmark(const Bookmark& bookmark, double y);
    void turnPage();

    /// Error: Damaged, detail: cairo's word for it.
    [[nodiscard]] Result<TaggedPages> finish();

private:
    [[nodiscard]] cairo_surface_t* surfaceOf(const Picture& picture, QSizeF box);
    void colour(Colour colour);
    void outline(const QRectF& box, double radius);

    double height_;
    TaggedPages pages_;
    cairo_surface_t* surface_;
    cairo_t* cairo_;
    std::vector<std::string> open_;
    std::vector<int> bookmarks_; ///< cairo's number of the last bookmark of each level
    int page_ = 1;
};

} // namespace filrouge
