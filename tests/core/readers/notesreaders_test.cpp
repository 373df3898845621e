// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/readnotes.h"
#include "tests/core/readers/officebuilder.h"
#include "tests/support/catch.h"

using namespace filrouge;
using namespace filrouge::tests;

namespace {

ReadNotes notesOf(const QByteArray& bytes)
{
    const auto notes = readNotes(bytes);
    REQUIRE_OK(notes);
    return *notes;
}

QByteArray paragraph(const QByteArray& text, const QByteArray& properties = {})
{
    return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
}

QByteArray item(const QByteArray& text, const QByteArray& list, int level = 0)
{
    return paragraph(text,
                     "<w:numPr><w:ilvl w:val=\"" + QByteArray::number(level) + "\"/><w:numId w:val=\"" + list +
                         "\"/></w:numPr>");
}

QByteArray cell(const QByteArray& text)
{
    return "<w:tc>" + paragraph(text) + "</w:tc>";
}

const QByteArray wordSpace("xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"");

Parts wordStyles()
{
    const auto level = [](const QByteArray& number, const QByteArray& format, const QByteArray& text) {
        return "<w:lvl w:ilvl=\"" + number + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format +
               "\"/><w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    };
    return {{"word/styles.xml",
             "<w:styles " + wordSpace +
                 "><w:style w:styleId=\"Titre1\"><w:name w:val=\"heading 1\"/><w:pPr><w:outlineLvl w:val=\"0\"/>"
                 "</w:pPr></w:style><w:style w:styleId=\"Titre2\"><w:basedOn w:val=\"Titre1\"/><w:pPr><w:outlineLvl "
                 "w:val=\"1\"/></w:pPr></w:style><w:style w:styleId=\"Rond\"><w:basedOn w:val=\"Rond\"/></w:style>"
                 "</w:styles>"},
            {"word/numbering.xml",
             "<w:numbering " + wordSpace + "><w:abstractNum w:abstractNumId=\"7\">" + level("0", "bullet", "•") +
                 level("1", "bullet", "o") + "</w:abstractNum><w:abstractNum w:abstractNumId=\"8\">" +
                 level("0", "decimal", "%1.") + level("1", "lowerLetter", "%1%2)") +
                 "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>"
                 "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"8\"/></w:num></w:numbering>"}};
}

/// What every format says of the same document.
const char* const sameText = "# Une matinée à la CAF\n\n"
                             "61 personnes comptées.\nDebout près des bornes.\n\n"
                             "## Aux bornes\n\n"
                             "- « Je mets quoi ? »\n  - rien\n- un étudiant\n\n"
                             "1. revenir\n2. rappeler\n  2a) l’agente\n\n"
                             "Heure\tOù\n8 h 25\tsous l’auvent\n\n"
                             "Fin\tici[1].\n\n"
                             "[1] Le 10 janvier.";

} // namespace

TEST_CASE("the same document reads the same in every format", "[readers][notes]")
{
    const QByteArray fromWord = docx(
        paragraph("Une matinée à la CAF", "<w:pStyle w:val=\"Titre1\"/>") +
            "<w:p><w:r><w:t>61 personnes comptées.</w:t><w:br/><w:t>Debout près des bornes.</w:t></w:r></w:p><w:p/>" +
            paragraph("Aux bornes", "<w:pStyle w:val=\"Titre2\"/>") + item("« Je mets quoi ? »", "1") +
            item("rien", "1", 1) + item("un étudiant", "1") + item("revenir", "2") + item("rappeler", "2") +
            item("l’agente", "2", 1) + "<w:tbl><w:tr>" + cell("Heure") + cell("Où") + "</w:tr><w:tr>" + cell("8 h 25") +
            cell("sous l’auvent") +
            "</w:tr></w:tbl><w:p><w:r><w:t>Fin</w:t><w:tab/><w:t>ici</w:t><w:footnoteReference w:id=\"2\"/>"
            "<w:t>.</w:t></w:r></w:p>",
        [] {
            Parts parts = wordStyles();
            parts.emplace_back("word/footnotes.xml",
                               "<w:footnotes " + wordSpace + "><w:footnote w:id=\"2\">" + paragraph("Le 10 janvier.") +
                                   "</w:footnote></w:footnotes>");
            return parts;
        }());
    const QByteArray fromWriter = odt(
        "<text:h text:outline-level=\"1\">Une matinée à la\n  CAF</text:h>"
        "<text:p>61 personnes comptées.<text:line-break/>Debout près des bornes.</text:p><text:p/>"
        "<text:h text:outline-level=\"2\">Aux bornes</text:h>"
        "<text:list text:style-name=\"L1\"><text:list-item><text:p>« Je mets quoi ? »</text:p><text:list>"
        "<text:list-item><text:p>rien</text:p></text:list-item></text:list></text:list-item>"
        "<text:list-item><text:p>un étudiant</text:p></text:list-item></text:list><text:p/>"
        "<text:list text:style-name=\"L2\"><text:list-item><text:p>revenir</text:p></text:list-item><text:list-item>"
        "<text:p>rappeler</text:p><text:list><text:list-item><text:p>l’agente</text:p></text:list-item></text:list>"
        "</text:list-item></text:list><table:table><table:table-row><table:table-cell><text:p>Heure</text:p>"
        "</table:table-cell><table:table-cell><text:p>Où</text:p></table:table-cell></table:table-row><table:table-row>"
        "<table:table-cell><text:p>8 h 25</text:p></table:table-cell><table:table-cell><text:p>sous l’auvent</text:p>"
        "</table:table-cell></table:table-row></table:table><text:p>Fin<text:tab/>ici<text:note><text:note-citation>1"
        "</text:note-citation><text:note-body><text:p>Le 10 janvier.</text:p></text:note-body></text:note>.</text:p>",
        "<text:list-style style:name=\"L1\"><text:list-level-style-bullet text:level=\"1\"/>"
        "<text:list-level-style-bullet text:level=\"2\"/></text:list-style><text:list-style style:name=\"L2\">"
        "<text:list-level-style-number text:level=\"1\" style:num-format=\"1\" style:num-suffix=\".\"/>"
        "<text:list-level-style-number text:level=\"2\" style:num-format=\"a\" style:num-suffix=\")\" "
        "style:num-prefix=\"2\"/></text:list-style>");
    QString expected = QString::fromUtf8(sameText);
    // One list after the other is one list to a reader of plain text.
    QString together = expected;
    together.replace(QStringLiteral("étudiant\n\n1."), QStringLiteral("étudiant\n1."));
    CHECK(notesOf(fromWord).text == together);
    CHECK(notesOf(fromWriter).text == together);
    CHECK(notesOf(expected.toUtf8()).text == expected);
    for (const QByteArray& bytes : {fromWord, fromWriter, expected.toUtf8()}) {
        CHECK(notesOf(bytes).title == QStringLiteral("Une matinée à la CAF"));
        CHECK(notesOf(bytes).skipped.empty());
    }
    CHECK((notesOf(fromWord).form == FileForm::Docx));
    CHECK((notesOf(fromWriter).form == FileForm::Odt));
}

TEST_CASE("what is no part of the notes is left out, and said", "[readers][notes]")
{
    const ReadNotes fromWord = notesOf(docx(
        "<w:p><w:r><w:t xml:space=\"preserve\">Elle </w:t></w:r><w:del><w:r><w:delText>ne </w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t>paie</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>caché</w:t></w:r>"
        "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>.</w:t></w:r><w:r><w:commentReference w:id=\"1\"/></w:r>"
        "<w:r><w:instrText>PAGE</w:instrText></w:r><mc:AlternateContent><mc:Choice><w:r><a:blip/></w:r></mc:Choice>"
        "<mc:Fallback><w:r><w:t>deux fois</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>"));
    CHECK(fromWord.text == QStringLiteral("Elle paie."));
    CHECK(fromWord.skipped == std::vector<Skipped>{{SkippedKind::Deletions, 1},
                                                   {SkippedKind::HiddenText, 1},
                                                   {SkippedKind::Comments, 1},
                                                   {SkippedKind::Pictures, 1}});
    const ReadNotes fromWriter = notesOf(
        odt("<text:tracked-changes><text:changed-region><text:deletion><text:p>ne</text:p></text:deletion>"
            "</text:changed-region></text:tracked-changes><text:p>Elle <office:annotation><text:p>sûr ?</text:p>"
            "</office:annotation>paie<text:span text:style-name=\"T1\">caché</text:span>.<draw:frame><draw:image/>"
            "</draw:frame></text:p>",
            "<style:style style:name=\"T1\"><style:text-properties text:display=\"none\"/></style:style>"));
    CHECK(fromWriter.text == QStringLiteral("Elle paie."));
    CHECK(fromWriter.skipped == std::vector<Skipped>{{SkippedKind::Deletions, 1},
                                                     {SkippedKind::Comments, 1},
                                                     {SkippedKind::HiddenText, 1},
                                                     {SkippedKind::Pictures, 1}});
}

TEST_CASE("texts are read in the encodings that editors write", "[readers][notes]")
{
    const QString text = QStringLiteral("# L’été\n« ça »");
    QByteArray windows = text.toUtf8();
    windows.replace("é", "\xE9").replace("’", "\x92").replace("«", "\xAB").replace("»", "\xBB").replace("ç", "\xE7");
    QByteArray utf16("\xFF\xFE");
    for (const QChar character : text) {
        utf16.append(static_cast<char>(character.unicode() & 0xFF));
        utf16.append(static_cast<char>(character.unicode() >> 8));
    }
    for (const QByteArray& bytes : {text.toUtf8(),
                                    QByteArray("\xEF\xBB\xBF" + text.toUtf8()),
                                    windows,
                                    utf16,
                                    text.toUtf8().replace("\n", "\r\n")})
        CHECK(notesOf(bytes).text == text);
    CHECK(notesOf("a\x07 b\n\n").text == QStringLiteral("a b"));
    REQUIRE_FAILS(readNotes(QByteArray("a\0b", 3)), ErrorCode::NotUtf8);
}

TEST_CASE("what its name does not say is refused with what it is", "[readers][notes]")
{
    struct Wrong {
        QByteArray bytes;
        const char* detail;
    };
    QByteArray oldWord("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    oldWord += QByteArray(reinterpret_cast<const char*>(u"WordDocument"), 24);
    QByteArray locked("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    locked += QByteArray(reinterpret_cast<const char*>(u"EncryptedPackage"), 32);
    for (const Wrong& wrong : {Wrong{"%PDF-1.7\n", "it is a PDF: take the document it was made from"},
                               Wrong{"{\\rtf1 }", "it is rich text: save it as DOCX or ODT"},
                               Wrong{oldWord, "it is an old Word document: save it as DOCX or ODT"},
                               Wrong{locked, "it is protected by a password: save it without one"},
                               Wrong{xlsx("<row><c t=\"str\"><v>a</v></c></row>"), "it is a workbook, not a text"},
                               Wrong{zipped({{"a.txt", "a"}}), "it is an archive: take its files out first"},
                               Wrong{"  \n\n", "there is no text in it"},
                               Wrong{docx("<w:p/>"), "there is no text in it"},
                               Wrong{docx(paragraph("entier")).left(200), "it is damaged or cut off"},
                               Wrong{"PK\x03\x04", "it is damaged or cut off"}}) {
        CAPTURE(wrong.detail);
        const auto refused = readNotes(wrong.bytes);
        REQUIRE_FAILS(refused, ErrorCode::Malformed);
        CHECK(refused.error().detail == QLatin1String(wrong.detail));
    }
    REQUIRE_FAILS(readNotesFile(QStringLiteral("gone.docx")), ErrorCode::FileMissing);
    REQUIRE_FAILS(readNotes(QByteArray(2'000'001, 'a')), ErrorCode::TooLarge);
}

TEST_CASE("styles and lists that go round in circles come to an end", "[readers][notes]")
{
    CHECK(notesOf(docx(paragraph("a", "<w:pStyle w:val=\"Rond\"/>"), wordStyles())).text == QStringLiteral("a"));
    CHECK(notesOf(docx(item("a", "99", 40))).text.trimmed() == QStringLiteral("- a"));
    CHECK(notesOf(odt("<text:p text:style-name=\"P1\">a</text:p>",
                      "<style:style style:name=\"P1\" style:parent-style-name=\"P1\"/>"))
              .text == QStringLiteral("a"));
}

TEST_CASE("a reading that is not wanted any more stops", "[readers][notes]")
{
    ReadWatch watch;
    watch.cancelled = true;
    REQUIRE_FAILS(readNotes(docx(paragraph("a")), &watch), ErrorCode::Cancelled);
}
