// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/letterstyle.h"
#include "core/documents/typesetter.h"

#include <algorithm>
#include <array>

// A board for the wall.

namespace filrouge {

using namespace letterstyle;

namespace {

constexpr double laneShare = 0.125; // of the width
constexpr double boardGutter = 3;   // on either side of a card
constexpr double boxPadding = 7;
constexpr double edge = 4;                                      // the coloured edge of a card
constexpr double wordsIndent = boardGutter + edge + boxPadding; // of a column's name and of what its cards say
constexpr double cardGap = 6;                                   // between cards, and above and below them
constexpr double cardRoom = 8 * 25;

constexpr TextStyle columnName{20, 25, ink, true};
constexpr TextStyle laneName{18, 22.5, ink, true};
constexpr std::array laneNames{laneName, TextStyle{wallSmallest, 20, ink, true}};
constexpr std::array cardTitles{TextStyle{20, 25, ink}, TextStyle{wallSmallest, 20, ink}};
constexpr TextStyle small{wallSmallest, 20, soft};

using Words = std::shared_ptr<const TextLayout>;

struct SetCard final {
    Words title;
    Words marks;
    bool gone = false;

    [[nodiscard]] double height() const
    {
        return 2 * boxPadding + title->height() + (marks->isBlank() ? 0 : marks->height());
    }
};

double heightOf(const std::vector<SetCard>& cards)
{
    double height = cardGap;
    for (const SetCard& card : cards)
        height += card.height() + cardGap;
    return height;
}

double wordsWidth(double columnWidth)
{
    return columnWidth - wordsIndent - boxPadding - boardGutter;
}

Shape rule(double x, double y, double width, double height, Colour colour, double lineWidth)
{
    return {QRectF(x, y, width, height), white, colour, 0, lineWidth};
}

} // namespace

Result<> Typesetter::setBlock(const PrintedBoard& board, Column column)
{
    const auto wrong = [&](const PrintedRow& row) { return row.cells.size() != board.columns.size(); };
    if (board.columns.empty() || std::ranges::any_of(board.rows, wrong))
        return fail(ErrorCode::Invalid, QStringLiteral("board"), QStringLiteral("as many cells as columns"));
    if (board.rows.empty())
        return {};
    std::vector<Column> columns{{column.x, column.width * laneShare}};
    const double width = (column.width - columns.front().width) / double(board.columns.size());
    for (std::size_t i = 0; i < board.columns.size(); ++i)
        columns.push_back({column.x + columns.front().width + double(i) * width, width});
    space(half);
    open({.tag = "Table"});
    const std::size_t first = list_.strips.size();
    open({.tag = "THead"});
    FILROUGE_TRY(setBoardHead(board, columns));
    close();
    list_.repeated.push_back(seenAgain(first));
    const int repeated = static_cast<int>(list_.repeated.size()) - 1;
    open({.tag = "TBody"});
    for (const PrintedRow& row : board.rows) {
        FILROUGE_TRY(setBoardRow(row, columns));
        list_.strips.back().repeated = repeated;
    }
    close();
    close();
    space(line);
    return {};
}

Result<> Typesetter::setBoardHead(const PrintedBoard& board, const std::vector<Column>& columns)
{
    Strip strip;
    strip.keepWithNext = true;
    strip.items.emplace_back(Shape{});
    strip.items.emplace_back(OpenElement{{.tag = "TR"}});
    FILROUGE_TRY_VALUE(lane, layout({Run{board.laneTerm}}, small, columns.front().width - 2 * boardGutter));
    if (lane->isBlank())
        return fail(ErrorCode::Invalid, QStringLiteral("board"), QStringLiteral("a name for its lanes"));
    place(newLeaf({.tag = "TH", .scope = "Column"}), lane, columns.front().x, cardGap, strip);
    double height = cardGap + lane->height();
    for (std::size_t i = 0; i < board.columns.size(); ++i) {
        const PrintedColumn& one = board.columns[i];
        const double width = wordsWidth(columns[i + 1].width);
        FILROUGE_TRY_VALUE(name, layout({Run{one.name, false, false, true}}, columnName, width));
        FILROUGE_TRY_VALUE(count, layout({Run{one.count, one.over}}, small, width));
        if (name->isBlank())
            return fail(ErrorCode::Invalid, QStringLiteral("board"), QStringLiteral("a column without a name"));
        strip.items.emplace_back(OpenElement{{.tag = "TH", .scope = "Column"}});
        const double x = columns[i + 1].x + wordsIndent;
        place(newLeaf({.tag = "P"}), name, x, cardGap, strip);
        if (!count->isBlank())
            place(newLeaf({.tag = "P"}), count, x, cardGap + name->height(), strip);
        strip.items.emplace_back(CloseElement{});
        height = std::max(height, cardGap + name->height() + (count->isBlank() ? 0 : count->height()));
    }
    strip.items.emplace_back(CloseElement{});
    strip.height = height + cardGap;
    const double right = columns.back().x + columns.back().width;
    std::get<Shape>(strip.items.front()) =
        rule(columns.front().x, strip.height, right - columns.front().x, 0, readableOnWhite(accent_), 2);
    add(std::move(strip));
    return {};
}

Result<> Typesetter::setBoardRow(const PrintedRow& row, const std::vector<Column>& columns)
{
    FILROUGE_TRY_VALUE(lane, fitted(row.lane, laneNames, columns.front().width - 2 * boardGutter, cardRoom));
    if (lane->isBlank())
        return fail(ErrorCode::Invalid, QStringLiteral("board"), QStringLiteral("a lane without a name"));
    FILROUGE_TRY_VALUE(dash, layout({Run{QStringLiteral("–")}}, small, 0));
    std::vector<std::vector<SetCard>> cells;
    double height = lane->height() + 2 * cardGap;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        std::vector<SetCard> cards;
        const double width = wordsWidth(columns[i + 1].width);
        for (const PrintedCard& card : row.cells[i]) {
            FILROUGE_TRY_VALUE(title, fitted(card.title, cardTitles, width, cardRoom));
            FILROUGE_TRY_VALUE(marks, layout({Run{card.marks}}, small, width));
            if (title->isBlank())
                return fail(ErrorCode::Invalid, QStringLiteral("board"), QStringLiteral("a card without a title"));
            cards.push_back({title, marks, card.gone});
        }
        height = std::max(height, heightOf(cards));
        cells.push_back(std::move(cards));
    }
    // All decoration before the row's element is open: in a cell it would belong to what is read.
    Strip strip;
    strip.height = height;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const Column& one = columns[i + 1];
        strip.items.emplace_back(rule(one.x, 0, 0, height, hairline, 0.8));
        double y = cardGap;
        for (const SetCard& card : cells[i]) {
            const QRectF box(one.x + boardGutter, y, one.width - 2 * boardGutter, card.height());
            const Colour colour = readableOnWhite(accent_);
            strip.items.emplace_back(Shape{box, card.gone ? white : tint(accent_, 0.07), soft, 4, 0.9, card.gone});
            if (!card.gone)
                strip.items.emplace_back(Shape{QRectF(box.x(), box.y(), edge, box.height()), colour});
            y += card.height() + cardGap;
        }
    }
    const double right = columns.back().x + columns.back().width;
    strip.items.emplace_back(rule(columns.front().x, height, right - columns.front().x, 0, hairline, 1.2));
    strip.items.emplace_back(OpenElement{{.tag = "TR"}});
    place(newLeaf({.tag = "TH", .scope = "Row"}), lane, columns.front().x, cardGap, strip);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const double x = columns[i + 1].x + wordsIndent;
        if (cells[i].empty()) { // an empty cell would have no element, and its row one cell less
            place(newLeaf({.tag = "TD"}), dash, x, cardGap, strip);
            continue;
        }
        strip.items.emplace_back(OpenElement{{.tag = "TD"}});
        strip.items.emplace_back(OpenElement{{.tag = "L", .listNumbering = "None"}});
        double y = cardGap;
        for (const SetCard& card : cells[i]) {
            strip.items.emplace_back(OpenElement{{.tag = "LI"}});
            strip.items.emplace_back(OpenElement{{.tag = "LBody"}});
            place(newLeaf({.tag = "P"}), card.title, x, y + boxPadding, strip);
            if (!card.marks->isBlank())
                place(newLeaf({.tag = "P"}), card.marks, x, y + boxPadding + card.title->height(), strip);
            strip.items.emplace_back(CloseElement{});
            strip.items.emplace_back(CloseElement{});
            y += card.height() + cardGap;
        }
        strip.items.emplace_back(CloseElement{});
        strip.items.emplace_back(CloseElement{});
    }
    strip.items.emplace_back(CloseElement{});
    add(std::move(strip));
    return {};
}

} // namespace filrouge
