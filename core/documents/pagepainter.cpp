// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pagepainter.h"

#include <algorithm>

namespace filrouge {

using namespace letterstyle;

namespace {

constexpr double pageNumberWidth = 60;

} // namespace

PagePainter::PagePainter(const TypeCase& type, const Document& document, const StripList& list)
    : type_(type),
      document_(document),
      list_(list),
      frame_(frameOf(document.page)),
      canvas_(frame_.width, frame_.height)
{}

Result<int> PagePainter::pages()
{
    FILROUGE_TRY(setFurniture());
    const std::vector<Placement> placements = placedOnPages(list_, frame_.top, bottom_);
    return placements.back().page + 1;
}

Result<TaggedPages> PagePainter::paint()
{
    FILROUGE_TRY(setFurniture());
    placements_ = placedOnPages(list_, frame_.top, bottom_);
    examineLeaves();
    for (std::size_t i = 0; i < list_.strips.size(); ++i) {
        const double y = placements_[i].y;
        if (placements_[i].page != page_)
            FILROUGE_TRY(beginPage(placements_[i].page, i));
        drawFrames(i);
        for (const StripItem& item : list_.strips[i].items) {
            if (const auto* text = std::get_if<TextPiece>(&item)) {
                drawText(*text, y);
                continue;
            }
            leaveLeaf();
            if (const auto* element = std::get_if<OpenElement>(&item)) {
                canvas_.begin(element->element);
            } else if (std::holds_alternative<CloseElement>(item)) {
                canvas_.end();
            } else if (const auto* shape = std::get_if<Shape>(&item)) {
                canvas_.draw(*shape, y);
            } else if (const auto* decoration = std::get_if<TextShape>(&item)) {
                canvas_.draw(*decoration, y);
            } else if (const auto* bookmark = std::get_if<Bookmark>(&item)) {
                canvas_.bookmark(*bookmark, y);
            } else if (const auto* picture = std::get_if<PicturePiece>(&item)) {
                canvas_.begin(list_.leaves[picture->leaf]);
                FILROUGE_TRY(canvas_.draw(*picture, y));
                canvas_.end();
            } else if (const auto* pattern = std::get_if<PatternPiece>(&item)) {
                canvas_.begin(list_.leaves[pattern->leaf]);
                canvas_.draw(*pattern, y);
                canvas_.end();
            }
        }
    }
    leaveLeaf();
    return canvas_.finish();
}

Result<> PagePainter::setFurniture()
{
    const Furniture& words = document_.furniture;
    const auto line = [&](const QString& text, double width, bool elided) {
        TextStyle style = furnitureOn(document_.page);
        style.elided = elided;
        return TextLayout::set(type_, {Run{text}}, style, width, document_.accent);
    };
    const double width = frame_.right - frame_.left;
    FILROUGE_TRY_VALUE(header, line(words.header, width, true));
    if (!header->isBlank())
        header_.push_back({header, frame_.left, frame_.top - 22 - header->height()});
    FILROUGE_TRY_VALUE(footer, line(words.footer, width - pageNumberWidth, true));
    FILROUGE_TRY_VALUE(note, line(words.note, width, false));
    const double noteHeight = note->isBlank() ? 0 : note->height();
    const double footerHeight = std::max(footer->height(), furnitureOn(document_.page).leading);
    const double footerY = std::min(frame_.footerTop, frame_.footerBottom - noteHeight - footerHeight);
    if (!footer->isBlank())
        footer_.push_back({footer, frame_.left, footerY});
    if (noteHeight > 0)
        footer_.push_back({note, frame_.left, footerY + footerHeight});
    bottom_ = std::min(frame_.bottom, footerY - frame_.footerGap);
    if (bottom_ < frame_.height / 2)
        return fail(ErrorCode::TooLarge, QStringLiteral("footer"), QStringLiteral("half a page"));
    return {};
}

void PagePainter::examineLeaves()
{
    leaves_.assign(list_.leaves.size(), {});
    for (std::size_t i = 0; i < list_.strips.size(); ++i) {
        for (const StripItem& item : list_.strips[i].items) {
            const auto* piece = std::get_if<TextPiece>(&item);
            if (!piece)
                continue;
            LeafState& leaf = leaves_[piece->leaf];
            for (const TextLayout::Segment& segment : piece->text->segments(piece->line))
                leaf.simple = leaf.simple && segment.link.isEmpty();
            leaf.simple = leaf.simple && (leaf.page < 0 || leaf.page == placements_[i].page);
            leaf.page = placements_[i].page;
        }
    }
}

Result<> PagePainter::beginPage(int page, std::size_t strip)
{
    pauseLeaf();
    if (page_ >= 0)
        canvas_.turnPage();
    page_ = page;
    FILROUGE_TRY(drawFurniture(page));
    if (const int repeated = list_.strips[strip].repeated; repeated >= 0 && strip > 0) {
        leaveLeaf();
        const Strip& again = list_.repeated[std::size_t(repeated)];
        for (const StripItem& item : again.items) {
            if (const auto* shape = std::get_if<Shape>(&item))
                canvas_.draw(*shape, placements_[strip].y - again.height);
            else if (const auto* text = std::get_if<TextShape>(&item))
                canvas_.draw(*text, placements_[strip].y - again.height);
        }
    }
    return {};
}

Result<> PagePainter::drawFurniture(int page)
{
    const int last = placements_.back().page;
    if (frame_.thread) {
        // The persona's thread: down every page, and to the last word on the last one.
        double end = page == last ? placements_.back().y + list_.strips.back().height : bottom_;
        if (page == last && !list_.frames.empty() && list_.frames.back().last + 1 == list_.strips.size())
            end += list_.frames.back().padding;
        canvas_.draw(Shape{QRectF(thread, frame_.top, 0, end - frame_.top), white, document_.accent, 0, 1.4}, 0);
    }
    if (page > 0) {
        for (const TextShape& text : header_)
            canvas_.draw(text, 0);
    }
    for (const TextShape& text : footer_)
        canvas_.draw(text, 0);
    TextStyle style = furnitureOn(document_.page);
    style.alignment = Alignment::Right;
    const QString number = QStringLiteral("%1 / %2").arg(page + 1).arg(last + 1);
    FILROUGE_TRY_VALUE(text, TextLayout::set(type_, {Run{number}}, style, pageNumberWidth, document_.accent));
    const double y = footer_.empty() ? frame_.footerTop : footer_.front().y;
    canvas_.draw(TextShape{text, frame_.right - pageNumberWidth, y}, 0);
    return {};
}

void PagePainter::drawFrames(std::size_t strip)
{
    const int page = placements_[strip].page;
    for (const Frame& frame : list_.frames) {
        const bool begins =
            frame.first == strip || (frame.first < strip && strip <= frame.last && placements_[strip - 1].page != page);
        if (!begins)
            continue;
        pauseLeaf();
        std::size_t last = strip;
        while (last < frame.last && placements_[last + 1].page == page)
            ++last;
        const double from = placements_[strip].y - frame.padding;
        const double to = placements_[last].y + list_.strips[last].height + frame.padding;
        canvas_.draw(Shape{QRectF(frame.left, from, frame.right - frame.left, to - from), frame.fill}, 0);
        canvas_.draw(Shape{QRectF(frame.left, from, frame.bar, to - from), frame.barColour}, 0);
    }
}

void PagePainter::drawText(const TextPiece& piece, double y)
{
    LeafState& leaf = leaves_[piece.leaf];
    if (leaf_ != static_cast<int>(piece.leaf)) {
        leaveLeaf();
        canvas_.begin(list_.leaves[piece.leaf]);
        leaf_ = static_cast<int>(piece.leaf);
    }
    for (const TextLayout::Segment& segment : piece.text->segments(piece.line)) {
        // A link is one rectangle to click: a new one a line.
        const bool sameLink = leaf.link == segment.link && (segment.link.isEmpty() || partLine_ == piece.line);
        if (part_ && !sameLink)
            leavePart();
        if (!leaf.simple && !part_) {
            if (segment.link.isEmpty())
                canvas_.begin({.tag = "Span"});
            else
                canvas_.beginLink(segment.link);
            part_ = true;
            leaf.link = segment.link;
            partLine_ = piece.line;
        }
        canvas_.drawSegment(piece, segment, y);
    }
}

void PagePainter::pauseLeaf()
{
    if (leaf_ >= 0 && leaves_[std::size_t(leaf_)].simple)
        leaveLeaf();
    else
        leavePart();
}

void PagePainter::leavePart()
{
    if (part_)
        canvas_.end();
    part_ = false;
}

void PagePainter::leaveLeaf()
{
    leavePart();
    if (leaf_ >= 0)
        canvas_.end();
    leaf_ = -1;
}

} // namespace filrouge
