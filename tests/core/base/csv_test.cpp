// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"
#include "core/base/random.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>

using namespace filrouge;

namespace {

using Rows = std::vector<QStringList>;

Rows table(std::initializer_list<std::initializer_list<const char*>> rows)
{
    Rows table;
    for (const auto& cells : rows)
        for (QStringList& row = table.emplace_back(); const char* cell : cells)
            row << QString::fromUtf8(cell);
    return table;
}

Rows rowsOf(const char* text)
{
    const auto read = readCsv(text);
    REQUIRE_OK(read);
    return read->rows;
}

Error refusalOf(const QByteArray& bytes, const TableLimits& limits = {})
{
    const auto read = readCsv(bytes, limits);
    REQUIRE_FALSE(read);
    return read.error();
}

QString quoted(QString cell)
{
    return u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

} // namespace

TEST_CASE("a table is cut as RFC 4180 says", "[csv]")
{
    CHECK(rowsOf("a,b\r\nc,d\r\n") == table({{"a", "b"}, {"c", "d"}}));
    CHECK(rowsOf("a,b\nc,d") == table({{"a", "b"}, {"c", "d"}}));
    CHECK(rowsOf("a,b\rc,d\r") == table({{"a", "b"}, {"c", "d"}}));
    CHECK(rowsOf("a,b,c\n,,\n") == table({{"a", "b", "c"}, {"", "", ""}}));
    CHECK(rowsOf("\"a,\"\"x\"\"\",\"two\r\nlines\"\nc,\n") == table({{"a,\"x\"", "two\nlines"}, {"c", ""}}));
    CHECK(rowsOf("a, b \n5\" screen,") == table({{"a", " b "}, {"5\" screen", ""}}));
    CHECK(rowsOf("\"\",x\n") == table({{"", "x"}}));
    CHECK(rowsOf("name\nÉlodie\n") == table({{"name"}, {"Élodie"}}));
}

TEST_CASE("short rows, long rows and empty lines", "[csv]")
{
    const auto read = readCsv("a;b;c\n1;2\n\n3;4;5;;;\n\n\n");
    REQUIRE_OK(read);
    CHECK(read->rows == table({{"a", "b", "c"}, {"1", "2"}, {}, {"3", "4", "5"}}));
    CHECK(read->columns() == 3);
    CHECK(read->cell(1, 2).isEmpty());
    CHECK(read->cell(2, 0).isEmpty());
    CHECK(read->cell(3, 2) == QStringLiteral("5"));
}

TEST_CASE("the separator is guessed", "[csv]")
{
    CHECK(readCsv("a;b\n1,5;2\n")->separator == u';');
    CHECK(readCsv("a,b\n1;5,2\n")->separator == u',');
    CHECK(readCsv("a\tb\n1,5\t2;3\n")->separator == u'\t');
    CHECK(readCsv("Nom, prénom;Fonction\nDupont;maire\nDurand, Anne;élue\n")->separator == u';');
    CHECK(readCsv("\"a;b;c\",d\n1,2\n")->separator == u',');
    CHECK(readCsv("sep=\t\na,b\tc\n")->separator == u'\t');
    CHECK(readCsv("a;\"b, c, d\"\n")->separator == u';');  // a quotation mark stands at a cell's ends
    CHECK(readCsv("a,b\n5\" x;1,2\n")->separator == u','); // unless it does with none of them
    CHECK(readCsv("sep=,\r\na,b;c\r\n")->rows == table({{"a", "b;c"}}));
    CHECK(readCsv("sep=x\n1\n")->rows.size() == 2);
}

TEST_CASE("every encoding a spreadsheet writes is read", "[csv]")
{
    const QString text = QStringLiteral("Prénom;Œuvre\nZoé;l’été – 5 €\n");
    const Rows rows = table({{"Prénom", "Œuvre"}, {"Zoé", "l’été – 5 €"}});
    const auto reads = [&](const QByteArray& bytes, TextEncoding encoding) {
        const auto read = readCsv(bytes);
        REQUIRE_OK(read);
        CHECK(read->encoding == encoding);
        CHECK(read->rows == rows);
    };
    reads(text.toUtf8(), TextEncoding::Utf8);
    reads("\xEF\xBB\xBF" + text.toUtf8(), TextEncoding::Utf8);
    for (const auto encoding : {QStringEncoder::Utf16LE, QStringEncoder::Utf16BE}) {
        QStringEncoder plain(encoding);
        reads(plain.encode(text), TextEncoding::Utf16);
        QStringEncoder marked(encoding, QStringEncoder::Flag::WriteBom);
        reads(marked.encode(text), TextEncoding::Utf16);
    }
    reads("Pr\xE9nom;\x8Cuvre\nZo\xE9;l\x92\xE9t\xE9 \x96 5 \x80\n", TextEncoding::Windows1252);
}

TEST_CASE("what is wrong is said with its row and column", "[csv]")
{
    const auto at = [](const char* text) {
        const Error error = refusalOf(text);
        CHECK(error.code == ErrorCode::BadCell);
        CHECK_FALSE(error.detail.isEmpty());
        return error.where;
    };
    CHECK(at("a,b\n1,\"2\n3,4\n") == QStringLiteral("row 2, column 2"));
    CHECK(at("a,b\n\n\"1\"x,2\n") == QStringLiteral("row 3, column 1"));
    CHECK(at("a,b\n1,2,3\n") == QStringLiteral("row 2, column 3"));
    CHECK(at("a,b\n\"x\ny\",2\n1,2,3\n") == QStringLiteral("row 3, column 3"));
    CHECK(at("\na,b\n") == QStringLiteral("row 1"));
    CHECK(refusalOf("").code == ErrorCode::Malformed);
    CHECK(refusalOf("\n\n").code == ErrorCode::Malformed);
    CHECK(refusalOf("\xEF\xBB\xBF").code == ErrorCode::Malformed);
    CHECK(refusalOf(QByteArray("PK\x03\x04\x14\x00", 6)).detail ==
          QStringLiteral("this is a workbook: save its sheet as CSV"));
    CHECK(refusalOf(QByteArray("Nom\nA\0B\n", 8)).code == ErrorCode::NotUtf8);
    CHECK(refusalOf(QByteArray("a;b\0\0;c", 8)).code == ErrorCode::NotUtf8);
    CHECK(refusalOf("caf\xE9;\x81\n").detail == QStringLiteral("5"));
    CHECK(refusalOf(QByteArray("\xFF\xFE\x3D\xD8\x61\x00", 6)).code == ErrorCode::NotUtf8); // half a pair
    CHECK(refusalOf(QByteArray("\xFF\xFE\x61\x00\x62", 5)).code == ErrorCode::NotUtf8);     // half a character
}

TEST_CASE("a table has limits", "[csv]")
{
    const auto limit = [](const QByteArray& bytes, const TableLimits& limits) {
        const Error error = refusalOf(bytes, limits);
        CHECK(error.code == ErrorCode::TooLarge);
        return error.detail;
    };
    CHECK(limit("a,b,c", {.bytes = 4}) == QStringLiteral("4 bytes"));
    CHECK(limit("a\nb\nc\n", {.rows = 2}) == QStringLiteral("2 rows"));
    CHECK(limit("a,b,c\n", {.columns = 2}) == QStringLiteral("2 columns"));
    for (const char* cell : {"a,bcd\n", "a,\"b\nd\"\n"})
        CHECK(refusalOf(cell, {.cellCharacters = 2}) ==
              Error{ErrorCode::BadCell, QStringLiteral("row 1, column 2"), QStringLiteral("more than 2 characters")});
    CHECK(limit("a,b\nc,d\n", {.cells = 3}) == QStringLiteral("3 cells"));
    CHECK_FALSE(limit(QByteArray(5'000'000, 'x'), {}).isEmpty());
    CHECK_FALSE(limit(QByteArray(1'000'000, ';'), {}).isEmpty());
    CHECK_FALSE(limit("a;b" + QByteArray(3'000'000, '\n') + "1;2", {}).isEmpty());
    REQUIRE_OK(readCsv("a\nb\n", {.rows = 2}));
}

TEST_CASE("reading a table can be stopped", "[csv]")
{
    const std::atomic<bool> stopped = true;
    const std::atomic<bool> wanted = false;
    REQUIRE_FAILS(readCsv("a;b\n1;2\n", {}, &stopped), ErrorCode::Cancelled);
    REQUIRE_OK(readCsv("a;b\n1;2\n", {}, &wanted));
}

TEST_CASE("a file is read or its path is named", "[csv]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("voté 1.csv"));
    CHECK(readCsvFile(path).error() == Error{ErrorCode::FileMissing, path, {}});
    CHECK(readCsvFile(folder.path()).error().code == ErrorCode::ReadFailed);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("a;b\n1;2\n");
    file.close();
    const auto read = readCsvFile(path);
    REQUIRE_OK(read);
    CHECK(read->rows.size() == 2);
    CHECK(readCsvFile(path, {.bytes = 3}).error() == Error{ErrorCode::TooLarge, path, QStringLiteral("3 bytes")});
}

TEST_CASE("what is written quoted comes back, whatever it is", "[csv]")
{
    SeededRandom random(GENERATE(range(1, 101)));
    const QString alphabet = QStringLiteral("ab;,\t\" é\n=-@");
    const auto width = static_cast<int>(2 + random.below(6));
    const QChar separator = QStringLiteral(";,\t")[static_cast<qsizetype>(random.below(3))];
    Rows rows(1 + random.below(20));
    QString text = QStringLiteral("sep=%1\r\n").arg(separator);
    for (QStringList& row : rows) {
        for (int column = 0; column < width; ++column) {
            QString cell;
            for (quint64 left = random.below(12); left > 0; --left)
                cell += alphabet[static_cast<qsizetype>(random.below(static_cast<quint64>(alphabet.size())))];
            row << cell;
            text += quoted(cell) + (column + 1 < width ? QString(separator) : QStringLiteral("\r\n"));
        }
    }
    const auto read = readCsv(text.toUtf8());
    REQUIRE_OK(read);
    CHECK(read->rows == rows);
}
