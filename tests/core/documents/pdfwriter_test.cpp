// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pdfwriter.h"

#include "tests/core/documents/lettersample.h"
#include "tests/core/documents/printedpages.h"
#include "tests/support/catch.h"
#include "tests/support/pdfcheck.h"

#include <QImage>

#include <thread>

using namespace filrouge;
using tests::PrintedPages;

namespace {

Runs plain(const QString& text)
{
    return {Run{text}};
}

Document documentOf(Blocks blocks)
{
    Document document;
    document.title = QStringLiteral("A trial");
    document.language = QStringLiteral("en-GB");
    document.created = {1518012000000};
    document.accent = 0x0072B2;
    document.blocks = std::move(blocks);
    document.blocks.insert(document.blocks.begin(), Block{Heading{1, plain(QStringLiteral("A trial"))}});
    return document;
}

void requireGood(const Document& document)
{
    const auto pdf = writePdf(document);
    REQUIRE_OK(pdf);
    tests::requireGood(*pdf, document);
}

int pageCount(const QByteArray& pdf)
{
    return PrintedPages(pdf).count();
}

QString manyWords(int count)
{
    QStringList list;
    for (int i = 0; i < count; ++i)
        list += QStringLiteral("word%1").arg(i);
    return list.join(u' ');
}

} // namespace

TEST_CASE("Letters short and long, French and English, are accessible, archivable and say what was meant",
          "[documents]")
{
    for (const Language language : {Language::French, Language::English}) {
        for (const int promises : {0, 1, 7, 60}) {
            INFO(promises << (language == Language::French ? " promises, French" : " promises, English"));
            requireGood(engagementLetterDocument(tests::sampleLetter(language, promises)));
        }
    }
}

TEST_CASE("Names of forty words are printed whole, whatever room they take", "[documents]")
{
    EngagementLetterContent letter = tests::sampleLetter(Language::French, 3);
    const QString name = manyWords(40);
    letter.persona.firstName = name;
    letter.persona.tagline = name;
    letter.programme.name = name;
    letter.programme.sponsor = manyWords(400);
    letter.promises[0].owner = name;
    letter.promises[0].promise.title = manyWords(60);
    letter.difficulties[1].title = manyWords(900);
    letter.signings[0].name = name;
    letter.signings[1].organisation = name;
    requireGood(engagementLetterDocument(letter));
}

TEST_CASE("An empty letter still is a good document", "[documents]")
{
    EngagementLetterContent letter;
    letter.created = {1518012000000};
    requireGood(engagementLetterDocument(letter));
}

TEST_CASE("Every kind of block keeps its text, across pages too", "[documents]")
{
    List nested{false, {{{Block{Paragraph{plain(QStringLiteral("inner"))}}}}}};
    Table table{{1, 2},
                {{{{plain(QStringLiteral("Key")), CellRole::ColumnHeader},
                   {plain(QStringLiteral("Value")), CellRole::ColumnHeader}}}},
                {}};
    for (int i = 0; i < 80; ++i)
        table.rows.push_back({{{plain(QStringLiteral("k%1").arg(i)), CellRole::RowHeader},
                               {plain(i % 7 == 0 ? QString() : manyWords(i))}}});
    Group callout{GroupStyle::Callout, {}};
    for (int i = 0; i < 30; ++i)
        callout.blocks.push_back({Paragraph{plain(manyWords(40))}});
    const Run link{QStringLiteral("a link that is long enough to be broken over the end of a line, surely, by far"),
                   false,
                   false,
                   false,
                   QStringLiteral("https://example.org/?a=b&c='d\\'")};
    requireGood(documentOf({
        Block{Paragraph{{Run{QStringLiteral("Mixed ")},
                         Run{QStringLiteral("bold"), true},
                         Run{QStringLiteral(" and ")},
                         Run{QStringLiteral("italic"), false, true},
                         Run{QStringLiteral(" and ")},
                         link,
                         Run{QStringLiteral(" and on.")}}}},
        Block{Paragraph{{link}}},
        Block{Paragraph{plain(QStringLiteral(" "))}}, // says nothing: no element
        Block{Heading{2, plain(QString())}},
        Block{List{true,
                   {{{Block{Paragraph{plain(QStringLiteral("one"))}}, Block{nested}}},
                    {{}},
                    {{Block{Paragraph{plain(manyWords(300))}}}}}}},
        Block{Paragraph{plain(manyWords(3000))}}, // longer than a page
        Block{Figure{tests::samplePicture(50), QStringLiteral("A blue square"), 60, true}},
        Block{table},
        Block{callout},
        Block{Facts{{{QStringLiteral("Term"), plain(manyWords(50))}, {QStringLiteral("Silent"), plain(QString())}}}},
        Block{Heading{2, plain(QStringLiteral("Last"))}},
    }));
}

TEST_CASE("A table row taller than a page goes on in further rows", "[documents]")
{
    const Document document = documentOf(
        {Block{Table{{1, 1}, {}, {{{{plain(manyWords(3000)), CellRole::RowHeader}, {plain(QStringLiteral("x"))}}}}}}});
    const auto pdf = writePdf(document);
    REQUIRE_OK(pdf);
    CHECK(tests::failedPdfRules(*pdf) == QStringList());
    CHECK(pageCount(*pdf) > 1);
    const PrintedPages judged(*pdf);
    QStringList texts = judged.structure();
    texts.removeAll(QStringLiteral("–"));
    texts.removeAll(QStringLiteral("x"));
    CHECK(texts.join(u' ') == QStringLiteral("A trial ") + manyWords(3000));
}

TEST_CASE("Letters that other writers join keep their text", "[documents]")
{
    const QString hard = QStringLiteral("œuvrer efficacité affinera l’offre fjord -> <= 1x2 « à 19 h 30 ! »");
    requireGood(documentOf({Block{Paragraph{plain(hard)}}}));
    const auto pdf = writePdf(documentOf({Block{Paragraph{plain(hard)}}}));
    const PrintedPages judged(*pdf);
    CHECK(judged.ask("pdftotext", {judged.path(), QStringLiteral("-")}).simplified().contains(hard.simplified()));
}

TEST_CASE("Soft hyphens and letters typed in two parts come out as one word", "[documents]")
{
    const Document document =
        documentOf({Block{Paragraph{plain(QStringLiteral("admi\u00ADnistra\u00ADtion e\u0301te\u0301"))}}});
    requireGood(document);
    const PrintedPages judged(*writePdf(document));
    CHECK(judged.ask("pdftotext", {judged.path(), QStringLiteral("-")}).contains(QStringLiteral("administration été")));
}

TEST_CASE("The same document gives the same bytes, twice and on two threads", "[documents]")
{
    const Document document = engagementLetterDocument(tests::sampleLetter(Language::French, 20));
    const auto first = writePdf(document);
    REQUIRE_OK(first);
    std::vector<QByteArray> others(4);
    std::vector<std::thread> threads;
    for (QByteArray& other : others)
        threads.emplace_back([&] { other = writePdf(document).value_or(QByteArray()); });
    for (std::thread& thread : threads)
        thread.join();
    for (const QByteArray& other : others)
        CHECK((other == *first));
    Document changed = document;
    changed.created.ms += 1000;
    CHECK((*writePdf(changed) != *first));
}

TEST_CASE("A character that no font has stops the export and is named", "[documents]")
{
    const QString text = QStringLiteral("Pour vos démarches \U0001FAE8 en ligne");
    const auto pdf = writePdf(documentOf({Block{Paragraph{plain(text)}}}));
    REQUIRE_FAILS(pdf, ErrorCode::MissingGlyph);
    CHECK(pdf.error().detail == QStringLiteral("\U0001FAE8 U+1FAE8"));
    CHECK(pdf.error().where == text);

    Document footer = documentOf({});
    footer.furniture.footer = QStringLiteral("\U0001FAE8");
    REQUIRE_FAILS(writePdf(footer), ErrorCode::MissingGlyph);
}

TEST_CASE("A document against the model's rules is refused", "[documents]")
{
    const auto changed = [](const auto& change) {
        Document document = documentOf({});
        change(document);
        return writePdf(document);
    };
    REQUIRE_OK(changed([](Document&) {}));
    REQUIRE_FAILS(changed([](Document& d) { d.title = QStringLiteral(" "); }), ErrorCode::Invalid);
    REQUIRE_FAILS(changed([](Document& d) { d.language.clear(); }), ErrorCode::Invalid);
    REQUIRE_FAILS(changed([](Document& d) { d.created = {}; }), ErrorCode::Invalid);
    REQUIRE_FAILS(changed([](Document& d) { d.blocks.clear(); }), ErrorCode::Invalid);
    const auto with = [&](Block block) { return changed([&](Document& d) { d.blocks.push_back(std::move(block)); }); };
    REQUIRE_FAILS(with({Heading{1, plain(QStringLiteral("again"))}}), ErrorCode::Invalid);
    REQUIRE_FAILS(with({Heading{3, plain(QStringLiteral("skipped"))}}), ErrorCode::Invalid);
    REQUIRE_FAILS(with({Table{{1, 1}, {}, {{{{plain(QStringLiteral("one"))}}}}}}), ErrorCode::Invalid);
    REQUIRE_FAILS(with({Table{{1, -1}, {}, {{{{}, {}}}}}}), ErrorCode::Invalid);
    REQUIRE_FAILS(with({Figure{tests::samplePicture(9), QString()}}), ErrorCode::Invalid);
    REQUIRE_FAILS(with({Figure{"no picture", QStringLiteral("what")}}), ErrorCode::Malformed);
    REQUIRE_FAILS(with({Figure{tests::samplePicture(90).left(80), QStringLiteral("cut")}}), ErrorCode::Malformed);
}

TEST_CASE("Pages are A4, numbered, and full of ink where they should be", "[documents]")
{
    const auto pdf = writePdf(engagementLetterDocument(tests::sampleLetter(Language::French, 7)));
    REQUIRE_OK(pdf);
    const int pages = pageCount(*pdf);
    CHECK(pages >= 2);
    CHECK(pages <= 5);
    const PrintedPages judged(*pdf);
    CHECK(judged.ask("pdfinfo", {judged.path()}).contains(QStringLiteral("(A4)")));
    const QString text = judged.ask("pdftotext", {judged.path(), QStringLiteral("-")}).remove(u' ');
    for (int page = 1; page <= pages; ++page)
        CHECK(text.split(u'\n').contains(QStringLiteral("%1/%2").arg(page).arg(pages)));
    const QString root = judged.path() + QStringLiteral("-page");
    (void)judged.ask("pdftoppm",
                     {QStringLiteral("-r"), QStringLiteral("40"), QStringLiteral("-png"), judged.path(), root});
    for (int page = 1; page <= pages; ++page) {
        const QImage image(QStringLiteral("%1-%2.png").arg(root).arg(page));
        REQUIRE(image.width() == 331);
        int ink = 0;
        int outside = 0; // in the outermost 5 mm, where nothing is printed
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const bool dark = qGray(image.pixel(x, y)) < 200;
                ink += dark ? 1 : 0;
                outside += dark && (x < 8 || y < 8 || x >= image.width() - 8 || y >= image.height() - 8) ? 1 : 0;
            }
        }
        CHECK(ink > 500);
        CHECK(outside == 0);
    }
}

TEST_CASE("One more line makes one more page, never a lost one", "[documents]")
{
    CHECK(pageCount(*writePdf(documentOf({Block{Paragraph{plain(manyWords(10))}}}))) == 1);
    CHECK(pageCount(*writePdf(documentOf({Block{Paragraph{plain(manyWords(10000))}}}))) > 20);
}
