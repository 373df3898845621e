// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/minutesdocument.h"

#include "core/documents/pdfwriter.h"
#include "core/vote/crockford.h"
#include "tests/core/documents/modeltext.h"
#include "tests/core/vote/votefixture.h"
#include "tests/support/pdfcheck.h"

using namespace filrouge;
using namespace filrouge::tests;

namespace {

MinutesContent minutesOf(VoteFixture& fixture, VoteId id, Language language)
{
    MinutesContent content;
    content.programme.name = QStringLiteral("Carte Blanche");
    content.programme.language = language;
    const auto source = minutesSource(fixture.programme.connection(), fixture.votes, id);
    REQUIRE_OK(source);
    content.minutes = *source;
    content.created = {1518001200000};
    content.version = QStringLiteral("2018-02-07 12:00");
    return content;
}

VoteId revealed(VoteFixture& fixture, const char* ballots, int seats)
{
    const VoteId id = fixture.openVote(seats);
    fixture.cast(id, ballots);
    REQUIRE_OK(fixture.station->close(id));
    REQUIRE_OK(fixture.station->reveal(id));
    return id;
}

const Table& tableOf(const Document& document)
{
    for (const Block& block : document.blocks)
        if (const auto* table = std::get_if<Table>(&block.content))
            return *table;
    FAIL("no table");
    std::abort();
}

QStringList texts(const Row& row)
{
    QStringList list;
    for (const Cell& cell : row.cells) {
        QString joined;
        for (const Run& run : cell.runs)
            joined += run.text;
        list.append(joined);
    }
    return list;
}

} // namespace

TEST_CASE("The minutes give every total in a table, and who is chosen in words", "[documents][minutes]")
{
    VoteFixture fixture;
    const MinutesContent content = minutesOf(fixture, revealed(fixture, "CCCAA-BB", 1), Language::English);
    const Document document = minutesDocument(content);
    const Table& table = tableOf(document);
    REQUIRE(table.rows.size() == 7);
    CHECK(texts(table.rows[0]) == QStringList{QStringLiteral("C"),
                                              QStringLiteral("Roseline"),
                                              QStringLiteral("3"),
                                              QStringLiteral("1"),
                                              QStringLiteral("Chosen")});
    CHECK(texts(table.rows[1]).last() == QStringLiteral("Held over"));
    CHECK(texts(table.rows[4])[2] == QStringLiteral("0")); // a total is always there
    CHECK(texts(table.rows[5])[2] == QStringLiteral("1")); // blank
    CHECK(texts(table.rows[6])[2] == QStringLiteral("8"));
    for (const Row& row : table.rows)
        CHECK(row.cells[1].role == CellRole::RowHeader);
    const QStringList said = textsOf(document);
    CHECK(said.join(u' ').contains(QStringLiteral("7 February 2018")));
    CHECK(said.join(u' ').contains(QStringLiteral("Cahors")));
    CHECK(said.contains(QStringLiteral("C · C · C")));
    CHECK(content.minutes.codes.size() == 8);
    for (const QString& code : content.minutes.codes)
        CHECK(said.join(u' ').contains(grouped(code)));
}

TEST_CASE("A tie in the minutes goes to the run-off by name", "[documents][minutes]")
{
    VoteFixture fixture;
    const Document document = minutesDocument(minutesOf(fixture, revealed(fixture, "AABBC", 1), Language::English));
    const Table& table = tableOf(document);
    CHECK(texts(table.rows[0]).last() == QStringLiteral("To the run-off"));
    CHECK(texts(table.rows[1]).last() == QStringLiteral("To the run-off"));
    CHECK(texts(table.rows[2]).last() == QStringLiteral("Held over"));
}

TEST_CASE("The minutes are a PDF that everybody can read, in both languages, counted or annulled",
          "[documents][minutes]")
{
    for (const Language language : {Language::French, Language::English}) {
        VoteFixture fixture;
        const Document counted = minutesDocument(minutesOf(fixture, revealed(fixture, "AAABBC-D", 2), language));
        CHECK(counted.furniture.note.isEmpty());
        const auto pdf = writePdf(counted);
        REQUIRE_OK(pdf);
        CHECK(failedPdfRules(*pdf) == QStringList());

        const VoteId second = fixture.openVote();
        fixture.cast(second, "AAB");
        REQUIRE_OK(fixture.station->annul(second, QStringLiteral("Alarme incendie.")));
        MinutesContent annulled = minutesOf(fixture, second, language);
        annulled.minutes.illustrative = true;
        const Document document = minutesDocument(annulled);
        CHECK(document.furniture.note == minutes(annulled.minutes, language).note);
        CHECK(textsOf(document).contains(document.furniture.note.simplified()));
        for (const Block& block : document.blocks)
            CHECK_FALSE(std::holds_alternative<Table>(block.content)); // no choice was counted, none is told
        const auto short_ = writePdf(document);
        REQUIRE_OK(short_);
        CHECK(failedPdfRules(*short_) == QStringList());
    }
}

TEST_CASE("The same minutes give the same bytes", "[documents][minutes]")
{
    VoteFixture fixture;
    const MinutesContent content = minutesOf(fixture, revealed(fixture, "AAB", 1), Language::French);
    CHECK(*writePdf(minutesDocument(content)) == *writePdf(minutesDocument(content)));
}
