// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/typesetter.h"

#include "core/documents/letterstyle.h"
#include "core/documents/printabletext.h"

#include "core/base/picture.h"

#include <algorithm>
#include <utility>

namespace filrouge {

using namespace letterstyle;

namespace {

constexpr double calloutPadding = half;
constexpr double listIndent = 18;
constexpr double togetherAtMost = 28 * line; // a longer group is left to break

TextStyle styleOn(PageStyle page, ParagraphRole role)
{
    if (page == PageStyle::Wall) {
        TextStyle style = wallBody;
        style.italic = role == ParagraphRole::Pending || role == ParagraphRole::Quotation;
        return style;
    }
    switch (role) {
    case ParagraphRole::Quotation:
        return quotation;
    case ParagraphRole::Note:
        return note;
    case ParagraphRole::Pending:
        return {body.size, body.leading, soft, false, true};
    case ParagraphRole::Body:
    case ParagraphRole::Salutation:
        break;
    }
    return body;
}

} // namespace

QString Typesetter::plain(const Runs& runs)
{
    QString text;
    for (const Run& run : runs)
        text += run.text;
    return printable(text).simplified();
}

Result<StripList> Typesetter::set(const Document& document)
{
    open({.tag = "Document"});
    page_ = document.page;
    const PageFrame& frame = frameOf(page_);
    FILROUGE_TRY(setBlocks(document.blocks, {frame.left, frame.right - frame.left}));
    if (list_.strips.empty())
        return fail(ErrorCode::Invalid, QStringLiteral("blocks"), QStringLiteral("nothing to print"));
    close();
    return std::move(list_);
}

Result<> Typesetter::setBlocks(const Blocks& blocks, Column column)
{
    for (const Block& block : blocks)
        FILROUGE_TRY(std::visit([&](const auto& content) { return setBlock(content, column); }, block.content));
    return {};
}

std::size_t Typesetter::newLeaf(Element element)
{
    list_.leaves.push_back(std::move(element));
    return list_.leaves.size() - 1;
}

void Typesetter::place(std::size_t leaf, const std::shared_ptr<const TextLayout>& text, double x, double y,
                       Strip& strip) const
{
    for (int i = 0; i < text->lines(); ++i)
        strip.items.push_back(TextPiece{leaf, text, i, x, y + i * text->leading()});
}

Strip& Typesetter::add(Strip strip)
{
    strip.spaceBefore = std::max(strip.spaceBefore, spaceBefore_);
    spaceBefore_ = 0;
    strip.items.insert(
        strip.items.begin(), std::make_move_iterator(pending_.begin()), std::make_move_iterator(pending_.end()));
    pending_.clear();
    list_.strips.push_back(std::move(strip));
    return list_.strips.back();
}

void Typesetter::open(Element element)
{
    pending_.push_back(OpenElement{std::move(element)});
}

void Typesetter::close()
{
    // cairo writes no element in which nothing is drawn, so none may be begun.
    if (!pending_.empty() && std::holds_alternative<OpenElement>(pending_.back()))
        pending_.pop_back();
    else
        list_.strips.back().items.push_back(CloseElement{});
}

void Typesetter::space(double height)
{
    spaceBefore_ = std::max(spaceBefore_, height);
}

Result<std::shared_ptr<const TextLayout>> Typesetter::layout(const Runs& runs, const TextStyle& style,
                                                             double width) const
{
    return TextLayout::set(type_, runs, style, width, readableOnWhite(accent_));
}

Result<> Typesetter::setText(const Runs& runs, const Setting& setting, Column column)
{
    FILROUGE_TRY_VALUE(text, layout(runs, setting.style, column.width));
    if (text->isBlank())
        return {};
    const std::size_t leaf = newLeaf({.tag = setting.tag});
    for (int i = 0; i < text->lines(); ++i) {
        Strip strip;
        strip.spaceBefore = i == 0 ? setting.before : 0;
        strip.height = text->leading();
        // Two lines at least on either side of a page break.
        const bool first = i == 0 && text->lines() > 1;
        const bool lastButOne = i == text->lines() - 2;
        strip.keepWithNext = first || lastButOne || setting.keepWithNext;
        strip.items.push_back(TextPiece{leaf, text, i, column.x, 0});
        add(std::move(strip));
    }
    return {};
}

Result<double> Typesetter::setLine(const QString& text, const TextStyle& style, Column column, double y, Strip& strip,
                                   const char* tag)
{
    FILROUGE_TRY_VALUE(set, layout({Run{text}}, style, column.width));
    if (set->isBlank())
        return y;
    place(newLeaf({.tag = tag}), set, column.x, y, strip);
    return y + set->height();
}

Result<> Typesetter::setBlock(const Heading& heading, Column column)
{
    if (heading.level < 1 || heading.level > 6)
        return fail(ErrorCode::Invalid, QStringLiteral("heading"), QStringLiteral("level 1 to 6"));
    if (page_ == PageStyle::Cards && heading.level == 1)
        return setSheetTitle(heading, column);
    FILROUGE_TRY_VALUE(text, layout(heading.runs, headingOn(page_, heading.level), column.width));
    if (heading.level == 1 && text->lines() > 2) { // a title that long is not read from afar
        FILROUGE_TRY_VALUE(smaller,
                           layout(heading.runs, page_ == PageStyle::Wall ? wallLongTitle : longTitle, column.width));
        text = smaller;
    }
    if (text->isBlank())
        return {};
    const std::string tag = QStringLiteral("H%1").arg(heading.level).toStdString();
    const std::size_t leaf = newLeaf({.tag = tag});
    for (int i = 0; i < text->lines(); ++i) {
        Strip strip;
        strip.height = text->leading();
        strip.keepWithNext = true;
        if (i == 0) {
            strip.spaceBefore = heading.level == 2 && page_ != PageStyle::Brief ? 2 * line : line;
            const QString number = heading.number.isEmpty() ? QString() : heading.number + u' ';
            strip.items.push_back(Bookmark{heading.level, number + plain(heading.runs)});
            if (!number.isEmpty()) {
                const Colour colour = readableOnWhite(accent_);
                const double centre = text->leading() / 2;
                const double ring = badge + 3;
                strip.items.push_back(Shape{QRectF(thread - ring, centre - ring, 2 * ring, 2 * ring), white, {}, ring});
                Shape disc{QRectF(thread - badge, centre - badge, 2 * badge, 2 * badge), colour, colour, badge, 1.2};
                if (heading.pending)
                    disc.fill = white;
                strip.items.push_back(disc);
                TextStyle figure{
                    number.size() > 3 ? 7.5 : 9.5, text->leading(), heading.pending ? colour : white, true};
                FILROUGE_TRY_VALUE(label, layout({Run{number}}, figure, 0));
                FILROUGE_TRY_VALUE(measured, layout({Run{heading.number}}, figure, 0));
                strip.items.push_back(TextPiece{leaf, label, 0, thread - measured->width() / 2, 0});
            }
        }
        strip.items.push_back(TextPiece{leaf, text, i, column.x, 0});
        add(std::move(strip));
    }
    space(heading.level == 1 ? line : 0);
    return {};
}

Result<> Typesetter::setBlock(const Paragraph& paragraph, Column column)
{
    Setting setting{.style = styleOn(page_, paragraph.role)};
    const bool quoted = paragraph.role == ParagraphRole::Quotation;
    setting.keepWithNext = quoted || paragraph.role == ParagraphRole::Salutation; // what answers it follows
    if (quoted)
        open({.tag = "BlockQuote"});
    FILROUGE_TRY(setText(paragraph.runs, setting, column));
    if (quoted)
        close();
    space(half);
    return {};
}

Result<> Typesetter::setBlock(const List& list, Column column)
{
    open({.tag = "L", .listNumbering = list.ordered ? "Decimal" : "Disc"});
    int number = 0;
    for (const ListItem& item : list.items) {
        ++number;
        const std::size_t before = list_.strips.size();
        const QString label = list.ordered ? QStringLiteral("%1.").arg(number) : QStringLiteral("•");
        FILROUGE_TRY_VALUE(text, layout({Run{label, false, false, true}}, body, 0));
        open({.tag = "LI"});
        const std::size_t mark = pending_.size();
        pending_.push_back(TextPiece{newLeaf({.tag = "Lbl"}), text, 0, column.x, 0});
        open({.tag = "LBody"});
        FILROUGE_TRY(setBlocks(item.blocks, {column.x + listIndent, column.width - listIndent}));
        if (list_.strips.size() == before) { // an item that says nothing
            pending_.erase(pending_.begin() + qsizetype(mark) - 1, pending_.end());
            continue;
        }
        close();
        close();
        if (page_ == PageStyle::Brief)
            spaceBefore_ = half / 2;
    }
    close();
    space(half);
    return {};
}

Result<> Typesetter::setBlock(const Facts& facts, Column column)
{
    space(half);
    // Facts are of what they follow: they do not begin a page without it, nor end on one fact alone.
    if (!list_.strips.empty())
        list_.strips.back().keepWithNext = true;
    const std::size_t start = list_.strips.size();
    std::size_t last = start;
    std::size_t lastButOne = start;
    open({.tag = "L", .listNumbering = "None"});
    for (const Fact& fact : facts.facts) {
        FILROUGE_TRY_VALUE(term, layout({Run{fact.term}}, letterstyle::term, termWidth - 8));
        FILROUGE_TRY_VALUE(value, layout(fact.value, letterstyle::fact, column.width - termWidth));
        if (term->isBlank() || value->isBlank())
            continue;
        lastButOne = std::exchange(last, list_.strips.size());
        open({.tag = "LI"});
        const std::size_t valueLeaf = newLeaf({.tag = "LBody"});
        for (int i = 0; i < value->lines(); ++i) {
            Strip strip;
            strip.height = value->leading();
            strip.keepWithNext = (i == 0 && value->lines() > 1) || i == value->lines() - 2;
            if (i == 0)
                place(newLeaf({.tag = "Lbl"}), term, column.x, 0, strip);
            if (i == value->lines() - 1) // a term of more lines than its value
                strip.height += std::max(0.0, term->height() - value->height());
            strip.items.push_back(TextPiece{valueLeaf, value, i, column.x + termWidth, 0});
            add(std::move(strip));
        }
        close();
    }
    close();
    for (std::size_t i = start; i < last; ++i) {
        if (i == start || i >= lastButOne)
            list_.strips[i].keepWithNext = true;
    }
    space(half);
    return {};
}

Result<> Typesetter::setBlock(const Figure& figure, Column column)
{
    FILROUGE_TRY_VALUE(picture, storedPicture(figure.picture));
    if (figure.alternative.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, QStringLiteral("figure"), QStringLiteral("alternative text"));
    double width = std::min(figure.width * millimetre, column.width);
    double height = width * picture.height / picture.width;
    if (const double most = (bottom - top) * 0.9; height > most) {
        width *= most / height;
        height = most;
    }
    Strip strip;
    strip.spaceBefore = half;
    strip.height = std::ceil(height / half) * half;
    strip.items.push_back(PicturePiece{newLeaf({.tag = "Figure", .alternative = printable(figure.alternative)}),
                                       figure.picture,
                                       QRectF(column.x, 0, width, height),
                                       figure.rounded ? 6.0 : 0.0});
    add(std::move(strip));
    space(half);
    return {};
}

Result<> Typesetter::setBlock(const Group& group, Column column)
{
    const std::size_t first = list_.strips.size();
    const bool callout = group.style == GroupStyle::Callout;
    open({.tag = "Sect"});
    if (callout) {
        space(line + calloutPadding);
        FILROUGE_TRY(setBlocks(group.blocks, {column.x + calloutPadding, column.width - 2 * calloutPadding}));
    } else {
        FILROUGE_TRY(setBlocks(group.blocks, column));
    }
    close();
    const std::size_t end = list_.strips.size();
    if (end == first)
        return {};
    double height = 0;
    for (std::size_t i = first; i < end; ++i)
        height += list_.strips[i].spaceBefore + list_.strips[i].height;
    if (group.style != GroupStyle::Section && height <= togetherAtMost) {
        for (std::size_t i = first; i + 1 < end; ++i)
            list_.strips[i].keepWithNext = true;
    }
    if (callout) {
        list_.frames.push_back({first,
                                end - 1,
                                column.x,
                                column.x + column.width,
                                calloutPadding,
                                tint(accent_, 0.08),
                                2.5,
                                readableOnWhite(accent_)});
        spaceBefore_ = line + calloutPadding;
    }
    return {};
}

} // namespace filrouge
