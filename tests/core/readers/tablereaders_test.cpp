// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/readtable.h"
#include "core/readers/sheetdates.h"
#include "tests/core/readers/officebuilder.h"
#include "tests/support/catch.h"

#include <QRegularExpression>

#include <thread>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

ReadTable tableOf(const QByteArray& bytes, const QString& sheet = {})
{
    const auto table = readTable(bytes, sheet);
    REQUIRE_OK(table);
    return *table;
}

QString words(const ReadTable& read)
{
    QStringList rows;
    for (const QStringList& row : read.table.rows)
        rows << row.join(u'|');
    return rows.join(u'/');
}

QByteArray text(const QByteArray& words)
{
    return "<c t=\"inlineStr\"><is><t>" + words + "</t></is></c>";
}

QByteArray odsCell(const QByteArray& words, const QByteArray& attributes = "office:value-type=\"string\"")
{
    return "<table:table-cell " + attributes + "><text:p>" + words + "</text:p></table:table-cell>";
}

QByteArray odsTable(const QByteArray& rows, const QByteArray& name = "Feuille 1")
{
    return "<table:table table:name=\"" + name + "\">" + rows + "</table:table>";
}

QByteArray odsRow(const QByteArray& cells, const QByteArray& attributes = {})
{
    return "<table:table-row " + attributes + ">" + cells + "</table:table-row>";
}

const QByteArray sheetSpace("xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"");

/// Styles 1: built-in date, 2: own date, 3: own time, 4: own number that looks like neither.
Parts excelStyles()
{
    return {{"xl/styles.xml",
             "<styleSheet " + sheetSpace +
                 "><numFmts><numFmt numFmtId=\"164\" formatCode=\"[$-40C]d\\ mmmm\\ yyyy;@\"/><numFmt numFmtId=\"165\" "
                 "formatCode=\"[h]:mm\"/><numFmt numFmtId=\"166\" formatCode=\"0.0&quot; jours&quot;\"/></numFmts>"
                 "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/>"
                 "<xf numFmtId=\"164\"/><xf numFmtId=\"165\"/><xf numFmtId=\"166\"/></cellXfs></styleSheet>"},
            {"xl/sharedStrings.xml",
             "<sst " + sheetSpace +
                 "><si><t>Date</t></si><si><r><t>Ti</t></r><r><t>tre</t></r><rPh><t>non</t></rPh></si></sst>"}};
}

} // namespace

TEST_CASE("the same table reads the same in every format", "[readers][table]")
{
    const QByteArray csv("Date;Titre;Durée;Accord;Heure\r\n2018-01-12;\"Le Fil; des\nanciens\";1.5;yes;09:30\r\n\r\n"
                         "2018-01-15;Éleveur;2;no;\r\n");
    const QByteArray excel =
        xlsx("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>" + text("Durée") +
                 text("Accord") + text("Heure") +
                 "</row><row r=\"2\"><c r=\"A2\" s=\"1\"><v>43112</v></c><c r=\"B2\" t=\"str\"><f>A1</f>"
                 "<v>Le Fil; des\nanciens</v></c><c r=\"C2\"><v>1.5</v></c><c r=\"D2\" t=\"b\"><v>1</v></c>"
                 "<c r=\"E2\" s=\"3\"><v>0.395833333333333</v></c></row><row r=\"4\"><c r=\"A4\" s=\"2\"><v>43115</v>"
                 "</c><c r=\"B4\" t=\"inlineStr\"><is><t>Éleveur</t></is></c><c r=\"C4\" s=\"0\"><v>2</v></c>"
                 "<c r=\"D4\" t=\"b\"><v>0</v></c><c r=\"XFD4\" s=\"1\"/></row>",
             {},
             {},
             excelStyles());
    const QByteArray calc = ods(odsTable(
        odsRow(odsCell("Date") + odsCell("Titre") + odsCell("Durée") + odsCell("Accord") + odsCell("Heure")) +
        odsRow(odsCell("12/01/18", "office:value-type=\"date\" office:date-value=\"2018-01-12\"") +
               "<table:table-cell office:value-type=\"string\"><text:p>Le Fil; des</text:p><text:p>anciens</text:p>"
               "<office:annotation><text:p>sûr ?</text:p></office:annotation></table:table-cell>" +
               odsCell("1,5", "office:value-type=\"float\" office:value=\"1.5\"") +
               odsCell("VRAI", "office:value-type=\"boolean\" office:boolean-value=\"true\"") +
               odsCell("09:30", "office:value-type=\"time\" office:time-value=\"PT09H30M00S\"")) +
        odsRow("<table:table-cell table:number-columns-repeated=\"16384\"/>") +
        odsRow(odsCell("15/01/18", "office:value-type=\"date\" office:date-value=\"2018-01-15T00:00:00\"") +
               odsCell("Éleveur") + odsCell("2", "office:value-type=\"float\" office:value=\"2\"") +
               odsCell("FAUX", "office:value-type=\"boolean\" office:boolean-value=\"false\"") +
               "<table:table-cell table:number-columns-repeated=\"16380\"/>") +
        odsRow("<table:table-cell table:number-columns-repeated=\"16384\"/>",
               "table:number-rows-repeated=\"1048570\"")));
    const QString expected =
        QStringLiteral("Date|Titre|Durée|Accord|Heure/2018-01-12|Le Fil; des\nanciens|1.5|yes|09:30/"
                       "/2018-01-15|Éleveur|2|no");
    CHECK(words(tableOf(csv)).remove(QRegularExpression(QStringLiteral("\\|$"))) == expected);
    CHECK(words(tableOf(excel)) == expected);
    CHECK(words(tableOf(calc)) == expected);
    CHECK(tableOf(excel).skipped.empty());
    CHECK(tableOf(calc).sheets == QStringList{QStringLiteral("Feuille 1")});
}

TEST_CASE("merged cells, errors and formulas without a result are said with their place", "[readers][table]")
{
    const ReadTable excel = tableOf(xlsx("<row>" + text("Nom") + text("Date") + "</row><row>" + text("Ada") +
                                             "<c t=\"e\"><v>#N/A</v></c></row><row><c><f>A1</f></c>" + text("x") +
                                             "</row><row>" + text("y") + "<c s=\"1\"><v>-3</v></c></row>",
                                         "<mergeCells><mergeCell ref=\"A2:A3\"/></mergeCells>",
                                         {},
                                         excelStyles()));
    CHECK(words(excel) == QStringLiteral("Nom|Date/Ada/|x/y|-3"));
    CHECK(excel.skipped == std::vector<Skipped>{{SkippedKind::ErrorCells, 1, QStringLiteral("row 2, column 2")},
                                                {SkippedKind::EmptyFormulas, 1, QStringLiteral("row 3, column 1")},
                                                {SkippedKind::UnreadableDates, 1, QStringLiteral("row 4, column 2")},
                                                {SkippedKind::MergedCells, 1, QStringLiteral("row 2, column 1")}});
    const ReadTable calc =
        tableOf(ods(odsTable(odsRow(odsCell("Nom") + odsCell("Date")) +
                             odsRow(odsCell("Ada", "office:value-type=\"string\" table:number-rows-spanned=\"2\"") +
                                    odsCell("#N/A", "office:value-type=\"string\" calcext:value-type=\"error\"")) +
                             odsRow("<table:covered-table-cell office:value-type=\"string\"><text:p>dessous</text:p>"
                                    "</table:covered-table-cell>" +
                                    odsCell("x")))));
    CHECK(words(calc) == QStringLiteral("Nom|Date/Ada/|x"));
    CHECK(calc.skipped == std::vector<Skipped>{{SkippedKind::MergedCells, 1, QStringLiteral("row 2, column 1")},
                                               {SkippedKind::ErrorCells, 1, QStringLiteral("row 2, column 2")}});
}

TEST_CASE("cells that are repeated are read so often, and never for ever", "[readers][table]")
{
    CHECK(words(tableOf(
              ods(odsTable(odsRow(odsCell("a") + odsCell("b")) + odsRow(odsCell("x",
                                                                                "office:value-type=\"string\" "
                                                                                "table:number-columns-repeated=\"2\""),
                                                                        "table:number-rows-repeated=\"3\""))))) ==
          QStringLiteral("a|b/x|x/x|x/x|x"));
    REQUIRE_FAILS(readTable(ods(odsTable(odsRow(odsCell("x",
                                                        "office:value-type=\"string\" "
                                                        "table:number-columns-repeated=\"16384\""),
                                                "table:number-rows-repeated=\"1048576\"")))),
                  ErrorCode::TooLarge);
    REQUIRE_FAILS(readTable(ods(odsTable(odsRow(odsCell("x"), "table:number-rows-repeated=\"999999999\"")))),
                  ErrorCode::TooLarge);
    REQUIRE_FAILS(readTable(xlsx("<row>" + text("a") + "</row><row r=\"1048576\">" + text("b") + "</row>")),
                  ErrorCode::TooLarge);
    REQUIRE_FAILS(readTable(xlsx("<row>" + text("a") + "<c r=\"ZZZ1\" t=\"str\"><v>b</v></c></row>")),
                  ErrorCode::TooLarge);
    QByteArray megabyte;
    for (int i = 0; megabyte.size() < 1'000'000; ++i)
        megabyte += QByteArray::number(i * 7919);
    const auto huge = readTable(xlsx("<row>" + text("a") + "</row><row>" + text(megabyte) + "</row>"));
    CHECK(huge.error() ==
          Error{ErrorCode::BadCell, QStringLiteral("row 2, column 1"), QStringLiteral("more than 40000 characters")});
}

TEST_CASE("a sheet is the first that holds something, or the one that is named", "[readers][table]")
{
    const QByteArray book =
        xlsx({},
             {},
             {},
             {{"xl/worksheets/Deux.xml",
               "<worksheet " + sheetSpace + "><sheetData><row>" + text("deux") + "</row></sheetData></worksheet>"},
              {"xl/worksheets/Trois.xml",
               "<worksheet " + sheetSpace + "><sheetData><row>" + text("trois") + "</row></sheetData></worksheet>"}});
    const QStringList sheets{QStringLiteral("Feuille 1"), QStringLiteral("Deux"), QStringLiteral("Trois")};
    CHECK(tableOf(book).sheets == sheets);
    CHECK(tableOf(book).sheet == 1);
    CHECK(words(tableOf(book, QStringLiteral("Trois"))) == QStringLiteral("trois"));
    REQUIRE_FAILS(readTable(book, QStringLiteral("Quatre")), ErrorCode::NotFound);
    REQUIRE_FAILS(readTable(book, QStringLiteral("Feuille 1")), ErrorCode::Malformed);
    const QByteArray calc =
        ods(odsTable({}, "Vide") + odsTable(odsRow(odsCell("un")), "Un") + odsTable(odsRow(odsCell("deux")), "Deux"));
    CHECK(tableOf(calc).sheet == 1);
    CHECK(words(tableOf(calc)) == QStringLiteral("un"));
    CHECK(words(tableOf(calc, QStringLiteral("Deux"))) == QStringLiteral("deux"));
    REQUIRE_FAILS(readTable(calc, QStringLiteral("Trois")), ErrorCode::NotFound);
}

TEST_CASE("days are counted from 1900 or from 1904", "[readers][table]")
{
    CHECK(dateFromSerial(43112, NumberForm::Date, SheetCalendar::From1900) == QStringLiteral("2018-01-12"));
    CHECK(dateFromSerial(41650, NumberForm::Date, SheetCalendar::From1904) == QStringLiteral("2018-01-12"));
    CHECK(dateFromSerial(1, NumberForm::Date, SheetCalendar::From1900) == QStringLiteral("1900-01-01"));
    CHECK(dateFromSerial(61, NumberForm::Date, SheetCalendar::From1900) == QStringLiteral("1900-03-01"));
    CHECK(dateFromSerial(60, NumberForm::Date, SheetCalendar::From1900).isEmpty()); // 29 February 1900
    CHECK(dateFromSerial(43112.5, NumberForm::DateTime, SheetCalendar::From1900) == QStringLiteral("2018-01-12 12:00"));
    CHECK(dateFromSerial(1.25, NumberForm::Time, SheetCalendar::From1900) == QStringLiteral("30:00"));
    for (const double none : {-1.0, 1e18, 2'958'466.0})
        CHECK(dateFromSerial(none, NumberForm::Date, SheetCalendar::From1900).isEmpty());
    CHECK(words(tableOf(xlsx("<row><c s=\"1\"><v>41650</v></c></row>", {}, "date1904=\"1\"", excelStyles()))) ==
          QStringLiteral("2018-01-12"));
    struct Code {
        const char* code;
        NumberForm form;
    };
    for (const Code& one : {Code{"dd/mm/yyyy", NumberForm::Date},
                            Code{"[$-40C]dddd d mmmm yyyy", NumberForm::Date},
                            Code{"mmm-yy", NumberForm::Date},
                            Code{"d/m/yy h:mm", NumberForm::DateTime},
                            Code{"h:mm AM/PM", NumberForm::Time},
                            Code{"[hh]:mm", NumberForm::Time},
                            Code{"mm:ss.0", NumberForm::Time},
                            Code{"General", NumberForm::Plain},
                            Code{"0.00", NumberForm::Plain},
                            Code{"#,##0 \"days\"", NumberForm::Plain},
                            Code{"0\\d", NumberForm::Plain},
                            Code{"@", NumberForm::Plain}}) {
        CAPTURE(one.code);
        CHECK((numberForm(QLatin1String(one.code)) == one.form));
    }
}

TEST_CASE("what is no table is refused with what it is", "[readers][table]")
{
    const auto document = readTable(docx("<w:p><w:r><w:t>a</w:t></w:r></w:p>"));
    REQUIRE_FAILS(document, ErrorCode::Malformed);
    CHECK(document.error().detail == QStringLiteral("it is a text, not a table: save its table in a workbook"));
    REQUIRE_FAILS(readTable(xlsx({})), ErrorCode::Malformed);
    const auto below = readTable(xlsx("<row r=\"2\">" + text("a") + "</row>")); // the list may begin further down
    REQUIRE_OK(below);
    CHECK(below->table.rows.size() == 2);
    REQUIRE_FAILS(readTable(ods({})), ErrorCode::Malformed);
    REQUIRE_FAILS(readTable("%PDF-1.4"), ErrorCode::Malformed);
    REQUIRE_FAILS(readTable({}), ErrorCode::Malformed);
}

TEST_CASE("of several files each is told as its part of all", "[readers]")
{
    ReadWatch watch;
    watch.tell(50);
    CHECK(watch.percent == 50);
    std::vector<int> told;
    for (int part = 0; part < 4; ++part) {
        watch.beginPart(part, 4);
        told.push_back(watch.percent);
        watch.tell(100);
        told.push_back(watch.percent);
    }
    CHECK(told == std::vector{0, 25, 25, 50, 50, 75, 75, 100});
}

TEST_CASE("a workbook that is cut off anywhere is refused", "[readers][table]")
{
    QByteArray excelRows("<row>" + text("Titre") + "</row>");
    QByteArray calcRows(odsRow(odsCell("Titre")));
    for (int i = 0; i < 200; ++i) {
        const QByteArray word = QByteArray::number(i * 7919);
        excelRows += "<row>" + text(word) + "</row>";
        calcRows += odsRow(odsCell(word));
    }
    for (const QByteArray& whole : {xlsx(excelRows), ods(odsTable(calcRows))}) {
        REQUIRE_OK(readTable(whole));
        for (qsizetype size = 4; size < whole.size(); size += 61) {
            CAPTURE(size);
            REQUIRE_FAILS(readTable(whole.left(size)), ErrorCode::Malformed);
        }
    }
}

TEST_CASE("a workbook with a password says so, whichever office locked it", "[readers][table]")
{
    QByteArray excel("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    excel += QByteArray(504, '\0') + QByteArray(reinterpret_cast<const char*>(u"EncryptedPackage"), 32);
    const QByteArray calc =
        zipped({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                {"content.xml", "noise"},
                {"META-INF/manifest.xml",
                 "<m:manifest xmlns:m=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"><m:file-entry>"
                 "<m:encryption-data/></m:file-entry></m:manifest>"}});
    const QByteArray newer =
        zipped({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"encrypted-package", "noise"}});
    const QByteArray zip = zipped({{"xl/workbook.xml", "<workbook/>"}}, {.password = "secret"});
    for (const QByteArray& locked : {excel, calc, newer, zip}) {
        const auto refused = readTable(locked);
        REQUIRE_FAILS(refused, ErrorCode::Malformed);
        CHECK(refused.error().detail == QStringLiteral("it is protected by a password: save it without one"));
    }
    QByteArray old("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    old += QByteArray(reinterpret_cast<const char*>(u"Workbook"), 16);
    CHECK(readTable(old).error().detail == QStringLiteral("it is an old workbook: save it as XLSX or ODS"));
}

TEST_CASE("a workbook that declares a document type is refused, in whichever part", "[readers][table]")
{
    const QByteArray bomb("<!DOCTYPE a [<!ENTITY b \"bbbbbbbbbb\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>");
    const QByteArray row = "<row><c t=\"s\"><v>0</v></c></row>";
    const QByteArray strings = "<sst " + sheetSpace + "><si><t>&c;</t></si></sst>";
    const QString refusal = QStringLiteral("it declares a document type, which no office does");
    CHECK(readTable(xlsx(row, {}, {}, {{"xl/sharedStrings.xml", bomb + strings}})).error().detail == refusal);
    CHECK(readTable(xlsx(row, {}, {}, {{"xl/styles.xml", bomb + "<styleSheet " + sheetSpace + "/>"}})).error().detail ==
          refusal);
    CHECK(readTable(xlsx({}, {}, {}, {{"xl/worksheets/Deux.xml", bomb + "<worksheet " + sheetSpace + "/>"}}))
              .error()
              .detail == refusal);
    CHECK(readTable(zipped({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                            {"content.xml", bomb + "<office:document-content>&c;</office:document-content>"}}))
              .error()
              .detail == refusal);
}

TEST_CASE("a text table has the limits that stand in the design, and says where it passes them", "[readers][table]")
{
    const TableLimits limits;
    CHECK(limits.bytes == 4'000'000);
    CHECK(limits.rows == 20'000);
    CHECK(limits.cellCharacters == 40'000);
    const auto huge = readTable("Titre;Lieu\nAda;" + QByteArray(1'000'000, 'x') + "\n");
    CHECK(huge.error() ==
          Error{ErrorCode::BadCell, QStringLiteral("row 2, column 2"), QStringLiteral("more than 40000 characters")});
    REQUIRE_OK(readTable("Titre;Lieu\nAda;" + QByteArray(40'000, 'x') + "\n"));
    REQUIRE_FAILS(readTable(QByteArray(4'000'001, 'x')), ErrorCode::TooLarge);
}

TEST_CASE("reading a workbook stops in the middle when nobody wants it any more", "[readers][table]")
{
    QByteArray rows("<row>" + text("Titre") + "</row>");
    for (int i = 0; i < 15'000; ++i)
        rows += "<row>" + text(QByteArray::number(i * 7919)) + "</row>";
    const QByteArray book = xlsx(rows);
    ReadWatch before;
    before.cancelled = true;
    REQUIRE_FAILS(readTable(book, {}, &before), ErrorCode::Cancelled);

    bool stopped = false;
    for (int attempt = 0; attempt < 20 && !stopped; ++attempt) { // it may be at its end first
        ReadWatch watch;
        Result<ReadTable> read;
        std::thread reader([&] { read = readTable(book, {}, &watch); });
        while (watch.percent < 1)
            std::this_thread::yield();
        watch.cancelled = true;
        reader.join();
        stopped = !read && read.error().code == ErrorCode::Cancelled;
    }
    CHECK(stopped);
}
