// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/sprintboarddocument.h"

#include "core/documents/pdfwriter.h"
#include "core/documents/plaintext.h"
#include "tests/core/documents/modeltext.h"
#include "tests/core/documents/printedpages.h"
#include "tests/core/documents/sprintsample.h"
#include "tests/support/catch.h"
#include "tests/support/pdfcheck.h"

using namespace filrouge;
using namespace filrouge::tests;

namespace {

SprintBoardContent boardOf(SprintSheet sheet)
{
    Solution desk;
    desk.id = SolutionId(1);
    desk.title = QStringLiteral("Guichet du soir");
    Solution shuttle;
    shuttle.id = SolutionId(2);
    shuttle.title = QStringLiteral("Navette à la demande");
    return {std::move(sheet), {desk, shuttle}};
}

const PrintedBoard& boardOf(const Document& document)
{
    for (const Block& block : document.blocks)
        if (const auto* board = std::get_if<PrintedBoard>(&block.content))
            return *board;
    FAIL("no board");
    std::abort();
}

/// A3 across that everybody can read, and that says what the model says.
PrintedPages checkedPages(const Document& document)
{
    const auto pdf = writePdf(document);
    REQUIRE_OK(pdf);
    CHECK(failedPdfRules(*pdf) == QStringList());
    PrintedPages pages(*pdf);
    CHECK(pages.size().startsWith(QStringLiteral("1190.55 x 841.89")));
    CHECK(pages.structure() == textsOf(document));
    const auto counted = pageCount(document);
    REQUIRE_OK(counted);
    CHECK(*counted == pages.count());
    return PrintedPages(*pdf);
}

constexpr double aboveBoardFooter = 790;
constexpr double smallestWord = 17; // of a word in 16 points, with the room for accents and descenders

} // namespace

TEST_CASE("The board of a sprint has a lane for each solution and a column for each stage", "[documents][board]")
{
    const Document document = sprintBoardDocument(boardOf(busySprint(Language::English)));
    const QStringList texts = textsOf(document);
    INFO(texts.join(u'\n').toStdString());
    CHECK(texts.first() == QStringLiteral("Board of sprint 2: Atelier Sarah"));
    CHECK(texts.contains(QStringLiteral("From 12 March 2018 to 23 March 2018.")));
    CHECK(texts.contains(QStringLiteral("Goal: Un guichet du soir")));
    const PrintedBoard& board = boardOf(document);
    REQUIRE(board.columns.size() == 5);
    CHECK(board.columns[0].name == QStringLiteral("Idea"));
    CHECK(board.columns[0].count == QStringLiteral("0 cards"));
    CHECK(board.columns[1].count == QStringLiteral("3 cards, over the limit of 1"));
    CHECK(board.columns[1].over);
    CHECK_FALSE(board.columns[2].over);
    CHECK(board.columns[2].count == QStringLiteral("0 cards, limit 3"));
    CHECK(board.columns[4].count == QStringLiteral("3 cards"));
    QStringList lanes;
    for (const PrintedRow& row : board.rows)
        lanes += row.lane;
    CHECK(lanes == QStringList{QStringLiteral("Guichet du soir"),
                               QStringLiteral("Navette à la demande"),
                               QStringLiteral("Without a solution")});
    REQUIRE(board.rows[0].cells[4].size() == 2);
    CHECK(board.rows[0].cells[4][0].marks == QStringLiteral("Kept · Iteration 2"));
    CHECK(board.rows[0].cells[4][1].marks == QStringLiteral("Adjusted"));
    CHECK(board.rows[2].cells[3][0].marks == QStringLiteral("Carried over from sprint 1"));
    const PrintedCard& gone = board.rows[1].cells[1][0];
    CHECK(gone.gone);
    CHECK(gone.marks == QStringLiteral("Carried over to sprint 3"));
}

TEST_CASE("The board of a sprint is an accessible A3 in both languages, empty or busy", "[documents][board][pdf]")
{
    for (const Language language : {Language::English, Language::French}) {
        for (const bool busy : {false, true}) {
            SprintBoardContent content = boardOf(busy ? busySprint(language) : sampleSprint(language));
            content.sheet.programme.illustrative = busy;
            const Document document = sprintBoardDocument(content);
            CHECK(document.language == languageTag(language));
            CHECK(textsOf(document).contains(document.furniture.note.simplified()) == busy);
            const PrintedPages pages = checkedPages(document);
            CHECK(pages.lowestWord(aboveBoardFooter) >= smallestWord);
            CHECK(pages.structure().contains(QStringLiteral("Guichet du soir")) == busy);
            CHECK(writePlainText(document).contains(QStringLiteral("Carnet de route")) == busy);
        }
    }
    CHECK(textsOf(sprintBoardDocument(boardOf(sampleSprint(Language::English)))).last() ==
          QStringLiteral("No card is in this sprint yet."));
}

TEST_CASE("A board of many cards goes on over pages, each under the heads of its columns", "[documents][board][pdf]")
{
    const Document document = sprintBoardDocument(boardOf(overfullSprint(Language::French, 60)));
    const PrintedPages pages = checkedPages(document);
    REQUIRE(pages.count() > 3);
    for (int page = 1; page <= pages.count(); ++page) {
        INFO(page);
        const QString seen = pages.text(page);
        for (const char* head : {"Idée", "Maquette", "Test terrain", "Enseignements", "Décidé"})
            CHECK(seen.contains(QString::fromUtf8(head)));
    }
    const QStringList read = pages.structure();
    CHECK(read.count(QStringLiteral("Enseignements")) == 1); // seen again, read once
    CHECK(read.contains(QStringLiteral("Sans solution (suite)")));
    for (int i = 1; i <= 60; ++i)
        CHECK(read.contains(QStringLiteral("Carte de trop numéro %1").arg(i)));
}

TEST_CASE("Titles of any length and kind are printed on a board within its page", "[documents][board][pdf]")
{
    SprintBoardContent content = boardOf(busySprint(Language::French));
    content.solutions[0].title = QString(300, u'W');
    content.sheet.sprint.goal = QString(5000, u'W');
    content.sheet.team.name = QStringLiteral("Marie-Clémence ").repeated(40).trimmed();
    content.sheet.cards[0].card.title = QString(300, u'W');
    content.sheet.cards[1].card.title = QStringLiteral("<b>&amp; \u202Eretourné</b> ").repeated(10);
    content.sheet.cards[0].carriedIn = true;
    content.sheet.cards[0].card.iteration = 1'000'000;
    const Document document = sprintBoardDocument(content);
    const PrintedPages pages = checkedPages(document);
    CHECK(pages.lowestWord(aboveBoardFooter) >= smallestWord);
    CHECK(*writePdf(document) == *writePdf(sprintBoardDocument(content)));
}

TEST_CASE("A board against the model's rules is refused", "[documents][board]")
{
    Document document = sprintBoardDocument(boardOf(busySprint(Language::English)));
    for (Block& block : document.blocks)
        if (auto* board = std::get_if<PrintedBoard>(&block.content))
            board->rows[0].cells.pop_back();
    REQUIRE_FAILS(writePdf(document), ErrorCode::Invalid);
}
