// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/letterstyle.h"
#include "core/documents/pageflow.h"
#include "core/documents/taggedcanvas.h"

namespace filrouge {

/// Draws placed strips, page after page, with their structure and the furniture around them.
class PagePainter final {
public:
    PagePainter(const TypeCase& type, const Document& document, const StripList& list);

    /// Errors: MissingGlyph in the furniture; those of TaggedCanvas.
    [[nodiscard]] Result<TaggedPages> paint();
    /// How many pages it would paint; nothing is drawn. In place of paint(), not before it. Errors: the same.
    [[nodiscard]] Result<int> pages();

private:
    /// A text drawn in one go is its element; one that goes on to another page or holds a link becomes an element of
    /// Span and Link elements, because text beside child elements would not be part of the structure.
    struct LeafState final {
        bool simple = true;
        int page = -1;
        QString link;
    };

    [[nodiscard]] Result<> setFurniture();
    void examineLeaves();
    [[nodiscard]] Result<> beginPage(int page, std::size_t strip);
    [[nodiscard]] Result<> drawFurniture(int page);
    void drawFrames(std::size_t strip);
    void drawText(const TextPiece& piece, double y);
    void pauseLeaf(); ///< before decoration: what is drawn next must belong to no element
    void leaveLeaf();
    void leavePart();

    const TypeCase& type_;
    const Document& document_;
    const StripList& list_;
    const letterstyle::PageFrame& frame_;
    TaggedCanvas canvas_;
    std::vector<Placement> placements_;
    std::vector<LeafState> leaves_;
    std::vector<TextShape> header_;
    std::vector<TextShape> footer_; ///< on every page, beside its number
    double bottom_ = 0;             ///< of the text
    int page_ = -1;
    int leaf_ = -1;     ///< the open one
    bool part_ = false; ///< a Span or Link in it is open
    int partLine_ = -1;
};

} // namespace filrouge
