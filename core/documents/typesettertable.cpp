// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/letterstyle.h"
#include "core/documents/typesetter.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace filrouge {

using namespace letterstyle;

namespace {

constexpr double cellPadding = 4.5;
constexpr double wholeAtMost = 14 * line;
constexpr double tallestRow = (bottom - top) * 0.7; // a taller one goes on in a second row

double onGrid(double height)
{
    return std::ceil(height / half - 0.001) * half;
}

struct SetCell final {
    CellRole role;
    std::shared_ptr<const TextLayout> text;
    int next = 0; ///< first line not placed yet
};

Element elementOf(CellRole role)
{
    switch (role) {
    case CellRole::ColumnHeader:
        return {.tag = "TH", .scope = "Column"};
    case CellRole::RowHeader:
        return {.tag = "TH", .scope = "Row"};
    case CellRole::Value:
        break;
    }
    return {.tag = "TD"};
}

} // namespace

Result<> Typesetter::setBlock(const Table& table, Column column)
{
    const double total = std::accumulate(table.widths.begin(), table.widths.end(), 0.0);
    std::vector<Column> columns;
    double x = column.x;
    for (const double weight : table.widths) {
        const double width = column.width * weight / total;
        if (!(weight > 0) || width < 20)
            return fail(ErrorCode::Invalid, QStringLiteral("table"), QStringLiteral("column too narrow"));
        columns.push_back({x, width});
        x += width;
    }
    if (table.rows.empty())
        return {};
    space(half);
    open({.tag = "Table"});
    int repeated = -1;
    if (!table.header.empty()) {
        const std::size_t first = list_.strips.size();
        open({.tag = "THead"});
        FILROUGE_TRY(setRows(table.header, columns, true));
        close();
        list_.repeated.push_back(seenAgain(first));
        repeated = static_cast<int>(list_.repeated.size()) - 1;
    }
    const std::size_t first = list_.strips.size();
    open({.tag = "TBody"});
    FILROUGE_TRY(setRows(table.rows, columns, false));
    close();
    const std::size_t end = list_.strips.size();
    double height = 0;
    for (std::size_t i = first; i < end; ++i) {
        list_.strips[i].repeated = repeated;
        height += list_.strips[i].height;
    }
    // A short table stays whole; of a long one no row stands alone.
    for (std::size_t i = first; i + 1 < end; ++i)
        list_.strips[i].keepWithNext = height <= wholeAtMost || i == first || i + 2 == end;
    close();
    space(line);
    return {};
}

Strip Typesetter::seenAgain(std::size_t first) const
{
    Strip again;
    for (std::size_t i = first; i < list_.strips.size(); ++i) {
        for (const StripItem& item : list_.strips[i].items) {
            if (const auto* piece = std::get_if<TextPiece>(&item); piece && piece->line == 0)
                again.items.push_back(TextShape{piece->text, piece->x, piece->y + again.height});
            else if (const auto* shape = std::get_if<Shape>(&item))
                again.items.push_back(Shape{shape->box.translated(0, again.height),
                                            shape->fill,
                                            shape->stroke,
                                            shape->radius,
                                            shape->lineWidth,
                                            shape->dotted});
        }
        again.height += list_.strips[i].height;
    }
    return again;
}

Result<> Typesetter::setRows(const std::vector<Row>& rows, const std::vector<Column>& columns, bool header)
{
    for (const Row& row : rows) {
        if (row.cells.size() != columns.size())
            return fail(ErrorCode::Invalid, QStringLiteral("table"), QStringLiteral("as many cells as columns"));
        std::vector<SetCell> cells;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const double width = columns[i].width - (i + 1 < columns.size() ? 2 * cellPadding : cellPadding);
            FILROUGE_TRY_VALUE(text, layout(row.cells[i].runs, header ? columnHeader : cell, width));
            if (text->isBlank()) {
                // An empty cell would have no element, and its row one cell less.
                FILROUGE_TRY_VALUE(dash, layout({Run{QStringLiteral("–")}}, cell, width));
                text = dash;
            }
            cells.push_back({row.cells[i].role, text});
        }
        const auto unfinished = [](const SetCell& one) { return one.next < one.text->lines(); };
        while (std::any_of(cells.begin(), cells.end(), unfinished)) {
            Strip strip;
            strip.keepWithNext = header;
            // The line below comes first: once its height is known, the row's element is open.
            strip.items.push_back(
                Shape{QRectF(), white, header ? readableOnWhite(accent_) : hairline, 0, header ? 1.0 : 0.6});
            strip.items.push_back(OpenElement{{.tag = "TR"}});
            double height = 0;
            for (std::size_t i = 0; i < columns.size(); ++i) {
                SetCell& one = cells[i];
                if (!unfinished(one)) {
                    FILROUGE_TRY_VALUE(dash, layout({Run{QStringLiteral("–")}}, cell, columns[i].width));
                    one = {one.role, dash};
                }
                const std::size_t leaf = newLeaf(elementOf(one.role));
                double y = cellPadding;
                for (; unfinished(one) && y < tallestRow; y += one.text->leading())
                    strip.items.push_back(TextPiece{leaf, one.text, one.next++, columns[i].x, y});
                height = std::max(height, y + cellPadding);
            }
            strip.items.push_back(CloseElement{});
            strip.height = onGrid(height);
            const double right = columns.back().x + columns.back().width;
            std::get<Shape>(strip.items.front()).box =
                QRectF(columns.front().x, strip.height, right - columns.front().x, 0);
            add(std::move(strip));
        }
    }
    return {};
}

} // namespace filrouge
