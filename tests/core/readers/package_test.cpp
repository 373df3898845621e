// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/readnotes.h"
#include "core/readers/xmlpart.h"
#include "tests/core/readers/officebuilder.h"
#include "tests/support/catch.h"

using namespace filrouge;
using namespace filrouge::tests;

namespace {

Error refusalOf(const QByteArray& bytes, const PackageLimits& limits = {})
{
    const auto package = Package::open(bytes, nullptr, limits);
    if (!package)
        return package.error();
    for (const char* name : {"a", "b"}) {
        auto part = PackagePart::open(**package, QLatin1String(name));
        if (!part)
            return part.error();
        if (const auto read = part->readAll(1'000'000'000); !read)
            return read.error();
    }
    return {ErrorCode::Cancelled, {}, {}};
}

/// What is said of a document whose body that is.
Error bodyRefusal(const QByteArray& body)
{
    const auto notes = readNotes(docx(body));
    REQUIRE(!notes);
    return notes.error();
}

} // namespace

TEST_CASE("a package beyond its limits is refused", "[readers][package]")
{
    const QByteArray sound = zipped({{"a", "abc"}, {"b", "def"}});
    CHECK(refusalOf(sound).code == ErrorCode::Cancelled); // sound: read to its end
    CHECK(refusalOf(sound, {.packed = 10}).code == ErrorCode::TooLarge);
    CHECK(refusalOf(sound, {.unpacked = 5}).code == ErrorCode::TooLarge);
    CHECK(refusalOf(sound, {.entries = 1}).detail == QStringLiteral("1 files in the document"));
    // A bomb: 40 MB of nothing in 40 kB. What the archive says of its sizes is not asked.
    const QByteArray bomb = zipped({{"a", QByteArray(40'000'000, '\0')}, {"b", {}}});
    CHECK(bomb.size() < 100'000);
    CHECK(refusalOf(bomb).detail == QStringLiteral("100 times its size unpacked"));
    CHECK(refusalOf(bomb, {.ratio = 1'000'000}).code == ErrorCode::Cancelled);
}

TEST_CASE("the limits of a package are those of the design", "[readers][package]")
{
    const PackageLimits limits;
    CHECK(limits.packed == 20'000'000);
    CHECK(limits.unpacked == 100'000'000);
    CHECK(limits.ratio == 100);
    CHECK(limits.entries == 1'000);
    Parts parts{{"a", "1"}, {"b", "2"}};
    while (parts.size() < 1'000)
        parts.emplace_back("part" + QByteArray::number(parts.size()), "x");
    CHECK(refusalOf(zipped(parts)).code == ErrorCode::Cancelled); // sound
    parts.emplace_back("one-more", "x");
    CHECK(refusalOf(zipped(parts)).detail == QStringLiteral("1000 files in the document"));
    QByteArray large("PK\x03\x04");
    large.resize(20'000'001, '\0');
    CHECK(refusalOf(large).detail == QStringLiteral("20 MB"));
    REQUIRE_FAILS(readNotes(large), ErrorCode::TooLarge);
}

TEST_CASE("names that lead elsewhere, links and passwords are refused", "[readers][package]")
{
    for (const char* name : {"../a", "x/../../a", "/etc/passwd", "C:\\a", "x\\a", ".."}) {
        CAPTURE(name);
        const Error error = refusalOf(zipped({{"a", "1"}, {"b", "2"}, {name, "3"}}));
        CHECK(error.code == ErrorCode::Malformed);
        CHECK(error.detail == QStringLiteral("a file within it leads elsewhere"));
    }
    CHECK(refusalOf(zipped({{"a", "/etc/passwd"}, {"b", "2"}}, {.link = "a"})).detail ==
          QStringLiteral("a file within it leads elsewhere"));
    CHECK(refusalOf(zipped({{"a", "1"}, {"b", "2"}}, {.password = "secret"})).detail ==
          QStringLiteral("it is protected by a password: save it without one"));
    const auto locked =
        readNotes(zipped({{"mimetype", "application/vnd.oasis.opendocument.text"},
                          {"content.xml", "noise"},
                          {"META-INF/manifest.xml",
                           "<m:manifest xmlns:m=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"><m:file-entry>"
                           "<m:encryption-data/></m:file-entry></m:manifest>"}}));
    REQUIRE_FAILS(locked, ErrorCode::Malformed);
    CHECK(locked.error().detail == QStringLiteral("it is protected by a password: save it without one"));
}

TEST_CASE("a package that is cut off anywhere, or damaged, is refused", "[readers][package]")
{
    QByteArray text;
    for (int i = 0; i < 300; ++i)
        text += "<w:p><w:r><w:t>" + QByteArray::number(i * 7919) + "</w:t></w:r></w:p>";
    const QByteArray whole = docx(text);
    REQUIRE_OK(readNotes(whole));
    for (qsizetype size = 4; size < whole.size(); size += 61)
        CHECK(readNotes(whole.left(size)).error().code == ErrorCode::Malformed);
    int refused = 0;
    for (qsizetype at = 40; at < whole.size(); at += 61) {
        QByteArray damaged = whole;
        damaged[at] = static_cast<char>(damaged[at] ^ 0x5A);
        refused += readNotes(damaged) ? 0 : 1; // or it was a byte that nobody reads
    }
    CHECK(refused > 5);
}

TEST_CASE("XML that no office writes is refused before it costs anything", "[readers][package]")
{
    Parts parts = docxParts("<w:p/>");
    parts[3].second =
        "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"bbbbbbbbbb\"><!ENTITY c \"&b;&b;&b;\">]><a>&c;</a>";
    CHECK(readNotes(zipped(parts)).error().detail ==
          QStringLiteral("it declares a document type, which no office does"));
    parts[3].second = "<!-- > --><!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>";
    CHECK(readNotes(zipped(parts)).error().code == ErrorCode::Malformed);
    parts[3].second = QByteArray("\xFF\xFE<\0a\0/\0>\0", 10);
    CHECK(readNotes(zipped(parts)).error().code == ErrorCode::Malformed);

    // ODT too, in any of its parts.
    const QByteArray content("<!DOCTYPE a [<!ENTITY b \"bb\"><!ENTITY c \"&b;&b;\">]><a>&c;</a>");
    const QByteArray type("application/vnd.oasis.opendocument.text");
    CHECK(readNotes(zipped({{"mimetype", type}, {"content.xml", content}})).error().detail ==
          QStringLiteral("it declares a document type, which no office does"));
    CHECK(readNotes(zipped({{"mimetype", type}, {"META-INF/manifest.xml", content}, {"content.xml", "<a/>"}}))
              .error()
              .detail == QStringLiteral("it declares a document type, which no office does"));

    CHECK(bodyRefusal(QByteArray("<w:p>").repeated(300)).code == ErrorCode::TooLarge);
    QByteArray many("<w:p");
    for (int i = 0; i < 50'000; ++i)
        many += " a" + QByteArray::number(i) + "=\"\"";
    CHECK(bodyRefusal(many + "/>").detail == QStringLiteral("250 attributes on an element"));
    // The same behind quotation marks that stand in a comment.
    CHECK(bodyRefusal("<!-- \"> <a b=\" -->" + many + "/>").detail == QStringLiteral("250 attributes on an element"));
    CHECK(bodyRefusal("<!--> <a b=\"-->" + many + "/>").detail == QStringLiteral("250 attributes on an element"));
    CHECK(bodyRefusal("<![CDATA[<a b=\"]]>" + many + "/>").detail == QStringLiteral("250 attributes on an element"));
    QByteArray spaces;
    for (int i = 0; i < 20; ++i) {
        spaces += "<w:p";
        for (int j = 0; j < 100; ++j)
            spaces += " xmlns:n" + QByteArray::number(i * 100 + j) + "=\"n\"";
        spaces += ">";
    }
    CHECK(bodyRefusal(spaces).code == ErrorCode::TooLarge);
    CHECK(bodyRefusal("<w:p><w:r>").code == ErrorCode::Malformed);
}
