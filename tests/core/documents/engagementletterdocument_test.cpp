// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/engagementletterdocument.h"

#include "core/documents/colour.h"
#include "core/documents/plaintext.h"
#include "tests/core/documents/lettersample.h"
#include "tests/core/documents/modeltext.h"
#include "tests/support/catch.h"

using namespace filrouge;

namespace {

template <class Content>
std::vector<const Content*> all(const Blocks& blocks)
{
    std::vector<const Content*> found;
    for (const Block& block : blocks) {
        if (const auto* content = std::get_if<Content>(&block.content))
            found.push_back(content);
        if (const auto* group = std::get_if<Group>(&block.content)) {
            const auto inner = all<Content>(group->blocks);
            found.insert(found.end(), inner.begin(), inner.end());
        }
    }
    return found;
}

template <class Content>
std::vector<const Content*> all(const Document& document)
{
    return all<Content>(document.blocks);
}

QString text(const Runs& runs)
{
    QString joined;
    for (const Run& run : runs)
        joined += run.text;
    return joined;
}

} // namespace

TEST_CASE("Each numbered difficulty is followed by the promises that answer it", "[documents]")
{
    EngagementLetterContent letter = tests::sampleLetter(Language::English, 3);
    letter.promises[0].answers = {DifficultyId(3)};
    letter.promises[1].answers = {DifficultyId(1), DifficultyId(3)};
    letter.promises[2].answers = {};
    const QStringList texts = tests::textsOf(engagementLetterDocument(letter));
    const auto at = [&](const char* words) { return texts.indexOf(QString::fromUtf8(words)); };
    // Numbered as they are met, whatever their order in the list.
    const QList<qsizetype> order{at("1 Difficulty told as number 1"),
                                 at("Promise 1 – Open the desk in the evening, part 2"),
                                 at("2 Difficulty told as number 2"),
                                 at("No answer to date."),
                                 at("3 Difficulty told as number 3"),
                                 at("Promise 2 – Open the desk in the evening, part 1"),
                                 at("Promise 1 answers this too: Open the desk in the evening, part 2"),
                                 at("Other promises"),
                                 at("Promise 3 – Open the desk in the evening, part 3"),
                                 at("The promises at a glance"),
                                 at("Signatures")};
    CHECK(order.first() >= 0);
    CHECK(std::is_sorted(order.begin(), order.end()));
    CHECK(QSet<qsizetype>(order.begin(), order.end()).size() == order.size());
}

TEST_CASE("A difficulty nobody answers is marked as such", "[documents]")
{
    EngagementLetterContent letter = tests::sampleLetter(Language::English, 1);
    const Document document = engagementLetterDocument(letter);
    std::vector<bool> pending;
    for (const Heading* heading : all<Heading>(document)) {
        if (!heading->number.isEmpty())
            pending.push_back(heading->pending);
    }
    CHECK(pending == std::vector<bool>{false, true, true});
}

TEST_CASE("What a promise lacks is printed as to be specified", "[documents]")
{
    EngagementLetterContent letter = tests::sampleLetter(Language::English, 0);
    EngagementLetterContent::Promised bare;
    bare.promise.firmness = Firmness::SubjectTo;
    bare.answers = {DifficultyId(1)};
    letter.promises = {bare};
    const Document document = engagementLetterDocument(letter);
    const auto groups = all<Group>(document);
    const auto& blocks = groups.front()->blocks;
    CHECK(text(std::get<Heading>(blocks.front().content).runs) == QStringLiteral("Promise 1 – to be specified"));
    const Facts& facts = std::get<Facts>(blocks.back().content);
    QStringList terms;
    for (const Fact& fact : facts.facts) {
        terms += fact.term;
        CHECK(text(fact.value) == QStringLiteral("to be specified"));
    }
    CHECK(terms == QStringList({QStringLiteral("Deliverable"),
                                QStringLiteral("Lead organisation"),
                                QStringLiteral("Due date"),
                                QStringLiteral("Indicator"),
                                QStringLiteral("Target"),
                                QStringLiteral("Subject to")}));
    CHECK(all<Table>(document).empty()); // one promise needs no summary
}

TEST_CASE("A reservation says on what and until when", "[documents]")
{
    const auto said = [](const QString& what, QDate until) {
        EngagementLetterContent letter = tests::sampleLetter(Language::English, 1);
        letter.promises[0].promise.firmness = Firmness::SubjectTo;
        letter.promises[0].promise.subjectTo = what;
        letter.promises[0].promise.subjectUntil = until;
        const Document document = engagementLetterDocument(letter);
        const Facts& facts = std::get<Facts>(all<Group>(document).front()->blocks.back().content);
        return text(facts.facts.back().value);
    };
    const QString vote = QStringLiteral("the vote");
    CHECK(said(vote, QDate(2018, 4, 1)) == QStringLiteral("the vote, by 1\u00A0April\u00A02018"));
    CHECK(said(vote, {}) == QStringLiteral("the vote, date to be specified"));
    CHECK(said({}, QDate(2018, 4, 1)) == QStringLiteral("to be specified, by 1\u00A0April\u00A02018"));
    CHECK(said({}, {}) == QStringLiteral("to be specified"));
}

TEST_CASE("The summary has every promise once, with its lead and date", "[documents]")
{
    const Document document = engagementLetterDocument(tests::sampleLetter(Language::French, 7));
    const auto tables = all<Table>(document);
    REQUIRE(tables.size() == 1);
    REQUIRE(tables.front()->rows.size() == 7);
    QStringList numbers;
    for (const Row& row : tables.front()->rows) {
        CHECK(row.cells.front().role == CellRole::RowHeader);
        numbers += text(row.cells.front().runs).section(u'.', 0, 0);
        CHECK_FALSE(text(row.cells[1].runs).isEmpty());
        CHECK(text(row.cells[2].runs).contains(QStringLiteral("juin\u00A02018")));
    }
    CHECK(numbers == QStringLiteral("1 2 3 4 5 6 7").split(u' '));
}

TEST_CASE("Place and date fall back on what is known", "[documents]")
{
    EngagementLetterContent letter = tests::sampleLetter(Language::English, 0);
    const auto line = [&] {
        const Document document = engagementLetterDocument(letter);
        return all<Letterhead>(document).front()->placeAndDate;
    };
    CHECK(line() == QStringLiteral("Cahors, 7\u00A0February\u00A02018"));
    letter.letter.place = QStringLiteral("Luzech");
    CHECK(line() == QStringLiteral("Luzech, 7\u00A0February\u00A02018"));
    letter.letter.writtenOn = {};
    CHECK(line() == QStringLiteral("Luzech, date to be specified"));
    letter.letter.place.clear();
    letter.programme.place.clear();
    CHECK(line() == QStringLiteral("Place and date to be specified"));
    letter.letter.writtenOn = QDate(2018, 2, 1);
    CHECK(line() == QStringLiteral("Dated 1\u00A0February\u00A02018"));
}

TEST_CASE("An invented programme says so at the end and on every page, a real one never", "[documents]")
{
    EngagementLetterContent letter = tests::sampleLetter(Language::French, 1);
    Document document = engagementLetterDocument(letter);
    CHECK(document.furniture.note.startsWith(QStringLiteral("Contenu inventé")));
    CHECK(tests::textsOf(document).last().startsWith(QStringLiteral("Contenu inventé")));
    letter.programme.illustrativeNote.clear();
    CHECK_FALSE(engagementLetterDocument(letter).furniture.note.isEmpty());
    letter.programme.illustrative = false;
    document = engagementLetterDocument(letter);
    CHECK(document.furniture.note.isEmpty());
    CHECK_FALSE(writePlainText(document).contains(QStringLiteral("invent")));
}

TEST_CASE("Signatories stand in protocol order, drawn signatures only where given", "[documents]")
{
    const Document document = engagementLetterDocument(tests::sampleLetter(Language::English, 1));
    const auto signatures = all<Signatures>(document);
    REQUIRE(signatures.size() == 1);
    REQUIRE(signatures.front()->boxes.size() == 5);
    CHECK(signatures.front()->boxes[0].name == QStringLiteral("Camille Exemple-1"));
    CHECK(signatures.front()->boxes[0].alternative == QStringLiteral("Signature: Camille Exemple-1"));
    CHECK(signatures.front()->boxes[0].signedOn == QStringLiteral("Signed on 7\u00A0February\u00A02018"));
    CHECK(signatures.front()->boxes[4].signature.isEmpty());
    CHECK(signatures.front()->boxes[4].signedOn.isEmpty());
}

TEST_CASE("The letter wears its persona's colour and the words of its language's typography", "[documents]")
{
    EngagementLetterContent letter = tests::sampleLetter(Language::French, 1);
    letter.persona.hue = 3;
    const Document document = engagementLetterDocument(letter);
    CHECK(document.accent == personaHues[3]);
    CHECK(document.language == QStringLiteral("fr-FR"));
    bool quoted = false;
    for (const Paragraph* paragraph : all<Paragraph>(document)) {
        if (paragraph->role == ParagraphRole::Quotation)
            quoted = quoted || text(paragraph->runs) == QStringLiteral("«\u202FPersonne ne m’écoute\u202F!\u202F»");
    }
    CHECK(quoted);
    letter.persona.hue = 99; // a damaged file must not reach beyond the colours
    CHECK(engagementLetterDocument(letter).accent == personaHues[7]);
}
