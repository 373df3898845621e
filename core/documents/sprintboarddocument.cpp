// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/sprintboarddocument.h"

#include "core/sprint/sprintrules.h"
#include "core/sprint/sprintwords.h"

#include <algorithm>
#include <array>
#include <limits>

namespace filrouge {

namespace {

// A row goes on no other page: two of them fill one, and one fits it however wide its letters are.
constexpr qsizetype roomInRow = 320; // points, as are the heights below
constexpr qsizetype aroundCard = 20;
constexpr qsizetype titleLine = 25;
constexpr qsizetype titleInLine = 15; // characters
constexpr qsizetype marksLine = 20;
constexpr qsizetype marksInLine = 20; // characters
constexpr qsizetype longestBoardTitle = 100;
constexpr qsizetype longestLane = 60;
constexpr qsizetype longestGoal = 200;

constexpr std::array stages{
    CardStage::Idea, CardStage::MockUp, CardStage::FieldTest, CardStage::Lessons, CardStage::Decided};

/// About how much room it takes on the board.
qsizetype heightOf(const PrintedCard& card)
{
    const auto lines = [](const QString& text, qsizetype inLine) { return (text.size() + inLine - 1) / inLine; };
    return aroundCard + titleLine * lines(card.title, titleInLine) + marksLine * lines(card.marks, marksInLine);
}

/// How many cards of every column, from that one on, make a row: one at least.
std::size_t rowFrom(std::size_t from, const std::vector<std::vector<PrintedCard>>& columns)
{
    std::size_t most = std::numeric_limits<std::size_t>::max() - from; // all that are left
    for (const std::vector<PrintedCard>& column : columns) {
        qsizetype height = 0;
        std::size_t cards = 0;
        for (std::size_t i = from; i < column.size() && (height += heightOf(column[i])) <= roomInRow; ++i)
            ++cards;
        const bool all = from + cards >= column.size();
        if (!all)
            most = std::min(most, cards);
    }
    return std::max<std::size_t>(most, 1);
}

class BoardComposer final {
public:
    explicit BoardComposer(const SprintBoardContent& content)
        : content_(content),
          sheet_(content.sheet),
          words_(content.sheet)
    {}

    Document compose()
    {
        const QString title = words_.say(FILROUGE_TEXT(
            "SprintBoard", "Board of sprint %1: %2", {QString::number(sheet_.sprint.number), words_.team()}));
        Document document = words_.document(title, FILROUGE_TEXT("SprintBoard", "Sprint board for the wall"));
        document.page = PageStyle::Wall;
        document.blocks.push_back({Heading{1, {Run{title}}}});
        document.blocks.push_back({Paragraph{{Run{words_.days(sheet_.sprint) + u'.'}}}});
        if (const QString goal = words_.own(sheet_.sprint.goal, longestGoal); !goal.isEmpty())
            document.blocks.push_back(
                {Paragraph{{Run{words_.say(FILROUGE_TEXT("SprintBoard", "Goal: %1", {goal})), true}}}});
        if (const QString note = words_.illustrativeNote(); !note.isEmpty())
            document.blocks.push_back({Paragraph{{Run{note}}, ParagraphRole::Note}});
        PrintedBoard board = boardOf();
        if (board.rows.empty())
            document.blocks.push_back(
                {Paragraph{{Run{words_.say(FILROUGE_TEXT("SprintBoard", "No card is in this sprint yet."))}},
                           ParagraphRole::Pending}});
        else
            document.blocks.push_back({std::move(board)});
        return document;
    }

private:
    [[nodiscard]] PrintedBoard boardOf() const
    {
        PrintedBoard board;
        board.laneTerm = words_.say(FILROUGE_TEXT("SprintBoard", "Solution"));
        for (const CardStage stage : stages)
            board.columns.push_back(columnOf(stage));
        for (const Solution& solution : content_.solutions)
            addLane(board, solution.id, words_.own(solution.title, longestLane));
        addLane(board, std::nullopt, words_.say(FILROUGE_TEXT("SprintBoard", "Without a solution")));
        return board;
    }

    [[nodiscard]] PrintedColumn columnOf(CardStage stage) const
    {
        const int cards = static_cast<int>(std::ranges::count_if(
            sheet_.cards, [stage](const SprintCard& entry) { return entry.card.stage == stage && !entry.carriedOut; }));
        const int limit = limitOf(sheet_.sprint, stage);
        const QStringList most{QString::number(limit)};
        const bool over = limit > 0 && cards > limit;
        const Text count = over        ? FILROUGE_TEXT("SprintBoard", "%n card(s), over the limit of %1", most, cards)
                           : limit > 0 ? FILROUGE_TEXT("SprintBoard", "%n card(s), limit %1", most, cards)
                                       : FILROUGE_TEXT("SprintBoard", "%n card(s)", {}, cards);
        return {words_.say(wordsFor(stage)), words_.say(count), over};
    }

    /// The cards of a solution that is not among those of the content are in the lane of those without.
    [[nodiscard]] bool isIn(const Card& card, std::optional<SolutionId> lane) const
    {
        if (lane)
            return card.solution == lane;
        return !card.solution ||
               std::ranges::find(content_.solutions, *card.solution, &Solution::id) == content_.solutions.end();
    }

    void addLane(PrintedBoard& board, std::optional<SolutionId> lane, const QString& name) const
    {
        std::vector<std::vector<PrintedCard>> columns(stages.size());
        std::size_t most = 0;
        for (const SprintCard& entry : sheet_.cards) {
            if (!isIn(entry.card, lane))
                continue;
            std::vector<PrintedCard>& column = columns[static_cast<std::size_t>(entry.card.stage)];
            column.push_back({words_.own(entry.card.title, longestBoardTitle), marksOf(entry), entry.carriedOut});
            most = std::max(most, column.size());
        }
        std::size_t to = 0;
        for (std::size_t from = 0; from < most; from = to) {
            to = from + rowFrom(from, columns);
            PrintedRow row{from == 0 ? name : words_.say(FILROUGE_TEXT("SprintBoard", "%1 (continued)", {name})), {}};
            for (const std::vector<PrintedCard>& column : columns) {
                std::vector<PrintedCard>& cell = row.cells.emplace_back();
                for (std::size_t i = from; i < std::min(column.size(), to); ++i)
                    cell.push_back(column[i]);
            }
            board.rows.push_back(std::move(row));
        }
    }

    [[nodiscard]] QString marksOf(const SprintCard& entry) const
    {
        QStringList marks;
        if (entry.card.decision != Decision::Open)
            marks += words_.say(wordsFor(entry.card.decision));
        if (entry.card.iteration > 1)
            marks += words_.say(FILROUGE_TEXT("SprintBoard", "Iteration %1", {QString::number(entry.card.iteration)}));
        marks += words_.carried(entry);
        marks.removeAll(QString());
        return marks.join(QStringLiteral(" · "));
    }

    const SprintBoardContent& content_;
    const SprintSheet& sheet_;
    SprintSheetWords words_;
};

} // namespace

Document sprintBoardDocument(const SprintBoardContent& content)
{
    return BoardComposer(content).compose();
}

} // namespace filrouge
