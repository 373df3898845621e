// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projector/board.h"

#include <algorithm>

// The board of a sprint. Its stages lie one under the other: five columns of a size that the last row can read have no
// room for a word like "enseignements".

namespace filrouge {

namespace {

constexpr double largestCardText = 0.052; // of the height
constexpr double widestNames = 0.36;      // of the stage's width, for what its stages are called
constexpr double lineHeight = 1.25;       // of the text
constexpr double wideStage = 1.5;         // width to height: three cards stand side by side, on others two

/// Where everything stands at one size of text.
struct StageRows final {
    int size = 0;
    int cardsInLine = 0;
    int titleLines = 2;
    std::vector<int> lines; ///< of cards, for each stage; 0: it has none

    [[nodiscard]] double padding() const { return size * 0.25; }
    [[nodiscard]] double card() const { return titleLines * lineHeight * size + 2 * padding(); }
    [[nodiscard]] double gap() const { return size * 0.25; }
    [[nodiscard]] double row(std::size_t stage) const
    {
        return lines[stage] == 0 ? lineHeight * size : lines[stage] * (card() + gap()) - gap();
    }
    [[nodiscard]] double height() const
    {
        double sum = 0;
        for (std::size_t i = 0; i < lines.size(); ++i)
            sum += row(i) + 2 * gap();
        return sum;
    }
};

/// As large as all cards allow; where the smallest text is too large for them, the fullest stages show fewer.
StageRows rowsOf(const SprintScene& scene, const Board& board, double height)
{
    StageRows rows;
    rows.cardsInLine = board.width() >= board.height() * wideStage ? 3 : 2;
    for (const BoardStage& stage : scene.stages)
        rows.lines.push_back((static_cast<int>(stage.cards.size()) + rows.cardsInLine - 1) / rows.cardsInLine);
    for (rows.size = board.text(largestCardText); rows.size > board.least() && rows.height() > height;)
        --rows.size;
    while (rows.height() > height) {
        const auto fullest = std::ranges::max_element(rows.lines);
        if (fullest == rows.lines.end() || *fullest <= 1)
            break;
        --*fullest;
    }
    if (rows.height() > height)
        rows.titleLines = 1;
    return rows;
}

/// The cards of a stage, as many as have room; the last place says how many have not.
void drawCards(Board& board, const BoardStage& stage, const QRectF& area, const StageRows& rows, int lines,
               std::optional<int> hue)
{
    const double width = (area.width() - (rows.cardsInLine - 1) * rows.gap()) / rows.cardsInLine;
    const auto across = static_cast<std::size_t>(rows.cardsInLine);
    const std::size_t places = static_cast<std::size_t>(lines) * across;
    const std::size_t shown = stage.cards.size() > places ? places - 1 : stage.cards.size();
    const double edge = qMax(3.0, rows.size * 0.14);
    const auto place = [&](std::size_t at) {
        const std::size_t line = at / across;
        return QRectF(area.left() + static_cast<double>(at - line * across) * (width + rows.gap()),
                      area.top() + static_cast<double>(line) * (rows.card() + rows.gap()),
                      width,
                      rows.card());
    };
    for (std::size_t i = 0; i < shown; ++i) {
        const StageCard& card = stage.cards[i];
        const QRectF box = place(i);
        board.box(box, hue ? StageFill::Tint : StageFill::Hairline, hue.value_or(0), edge);
        board.box(QRectF(box.left(), box.top(), edge, box.height()),
                  hue ? StageFill::Hue : StageFill::Thread,
                  hue.value_or(0),
                  edge / 2);
        StageType type = board.type();
        type.alignment = Qt::AlignLeft | Qt::AlignVCenter;
        const QString text = card.mark.isEmpty() ? card.title : QStringLiteral("%1 · %2").arg(card.mark, card.title);
        const QRectF inner =
            box.adjusted(edge + rows.padding(), rows.padding(), -rows.padding(), -rows.padding() + 0.5);
        board.put(fitted(text, inner, type, rows.size, board.least(), rows.titleLines));
    }
    if (shown == stage.cards.size())
        return;
    StageType more = board.type(StageInk::Muted, QFont::DemiBold);
    more.alignment = Qt::AlignLeft | Qt::AlignVCenter;
    board.put(setAt(QStringLiteral("+ %1").arg(stage.cards.size() - shown),
                    place(shown).adjusted(rows.padding(), 0, 0, 0),
                    more,
                    rows.size,
                    1));
}

} // namespace

void draw(Board& board, const SprintScene& scene)
{
    QRectF area = board.inside();
    const double gap = board.gap();
    const double daysWidth = scene.days.isEmpty() ? 0 : area.width() * 0.42;
    StageType days = board.type(StageInk::Muted);
    days.alignment = Qt::AlignRight | Qt::AlignTop;
    const QRectF when = board.write(
        scene.days, QRectF(area.right() - daysWidth, area.top(), daysWidth, area.height() * 0.12), days, 0.042, 2);
    const QRectF heading =
        board.write(scene.heading,
                    QRectF(area.left(), area.top(), area.width() - daysWidth - gap, area.height() * 0.12),
                    board.type(StageInk::Thread, QFont::DemiBold),
                    0.052,
                    2);
    area.setTop(qMax(heading.bottom(), when.bottom()) + gap * 0.4);
    const QRectF goal = board.write(scene.goal,
                                    QRectF(area.left(), area.top(), area.width(), area.height() * 0.17),
                                    board.type(StageInk::Ink, QFont::Bold),
                                    0.05,
                                    2);
    area.setTop((scene.goal.isEmpty() ? area.top() : goal.bottom()) + gap * 0.6);
    if (scene.stages.empty()) {
        StageType type = board.type(StageInk::Muted);
        type.alignment = Qt::AlignCenter;
        board.write(scene.empty, area, type, 0.06);
        return;
    }
    const StageRows rows = rowsOf(scene, board, area.height());
    double names = 0;
    for (const BoardStage& stage : scene.stages)
        for (const QString& words : {stage.name, stage.cards.empty() ? QString() : stage.count})
            names = qMax(names, widthOf(words, board.type(StageInk::Ink, QFont::DemiBold), rows.size));
    names = qMin(names + 3 * rows.gap(), area.width() * widestNames);
    double top = area.top();
    for (std::size_t i = 0; i < scene.stages.size(); ++i) {
        const BoardStage& stage = scene.stages[i];
        board.box(QRectF(area.left(), top, area.width(), qMax(1.0, board.height() * 0.002)), StageFill::Hairline);
        top += rows.gap();
        const QRectF row(area.left(), top, area.width(), rows.row(i));
        const bool bare = stage.cards.empty();
        const double nameHeight = bare ? row.height() : lineHeight * rows.size;
        const double nameWidth = bare ? names : names - rows.gap();
        board.put(fitted(stage.name,
                         QRectF(row.left(), row.top(), nameWidth, nameHeight + 0.5),
                         board.type(bare ? StageInk::Muted : StageInk::Ink, QFont::DemiBold),
                         rows.size,
                         board.least(),
                         1));
        StageType count =
            board.type(stage.over ? StageInk::Thread : StageInk::Muted, stage.over ? QFont::DemiBold : QFont::Normal);
        if (bare) {
            board.put(setAt(stage.count,
                            QRectF(row.left() + names, row.top(), row.width() - names, row.height() + 0.5),
                            count,
                            board.least(),
                            1));
        } else {
            board.put(fitted(stage.count,
                             QRectF(row.left(), row.top() + nameHeight, nameWidth, lineHeight * rows.size + 0.5),
                             count,
                             rows.size,
                             board.least(),
                             1));
            drawCards(board, stage, row.adjusted(names, 0, 0, 0), rows, rows.lines[i], scene.hue);
        }
        top += rows.row(i) + rows.gap();
    }
}

} // namespace filrouge
