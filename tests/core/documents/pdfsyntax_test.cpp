// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pdfsyntax.h"

#include "tests/support/catch.h"

using namespace filrouge;

namespace {

constexpr const char* page =
    "<< /Type /Page % 1 >>\n   /Kids [ 6 0 R [1 2] (a ] \\) b) <5D> ]\n"
    "   /Group <<\n      /Type /Group /I true\n   >>\n   /Title (>> \\( () /No)/Contents 62 0 R\n>>";

} // namespace

TEST_CASE("A dictionary's values are found, whole and at its own level only", "[documents]")
{
    CHECK(pdf::entry(page, "/Type") == "/Page");
    CHECK(pdf::entry(page, "/Kids") == "[ 6 0 R [1 2] (a ] \\) b) <5D> ]");
    CHECK(pdf::entry(pdf::entry(page, "/Group"), "/Type") == "/Group");
    CHECK(pdf::entry(page, "/Title") == "(>> \\( () /No)");
    CHECK(pdf::entry(page, "/Contents") == "62 0 R");
    CHECK(pdf::entry(page, "/I").empty());
    CHECK(pdf::entry(page, "/No").empty());
    for (const char* other : {"", "12", "[ /Type /Page ]", "<<", "<< /Type", "<< /Type (cut"})
        CHECK(pdf::entry(other, "/Type").empty());
}

TEST_CASE("Entries are set, replaced and removed, and nothing else changes", "[documents]")
{
    std::string dictionary = "<< /A 1 /B [ 2 0 R ] /C (x) >>";
    pdf::setEntry(dictionary, "/B", "(new)");
    CHECK(dictionary == "<< /A 1 /B (new) /C (x) >>");
    pdf::setEntry(dictionary, "/D", "4");
    CHECK(pdf::entry(dictionary, "/D") == "4");
    CHECK(pdf::entry(dictionary, "/C") == "(x)");
    pdf::removeEntry(dictionary, "/A");
    pdf::removeEntry(dictionary, "/absent");
    CHECK(pdf::entry(dictionary, "/A").empty());
    CHECK(pdf::entry(dictionary, "/B") == "(new)");
    CHECK(pdf::entry(dictionary, "/D") == "4");
    std::string empty = "<<>>";
    pdf::setEntry(empty, "/A", "1");
    CHECK(pdf::entry(empty, "/A") == "1");
}

TEST_CASE("An array is parted into its elements, a reference is one", "[documents]")
{
    using Parts = std::vector<std::string_view>;
    CHECK(pdf::elements("[ 0 13 0 R << /MCID 1 /Pg 6 0 R >> /N 1.5 7 ]") ==
          Parts{"0", "13 0 R", "<< /MCID 1 /Pg 6 0 R >>", "/N", "1.5", "7"});
    CHECK(pdf::elements("[]") == Parts{});
    CHECK(pdf::elements("5 0 R") == Parts{"5 0 R"});
    CHECK(pdf::reference("5 0 R") == 5);
    CHECK(!pdf::reference("5"));
    CHECK(!pdf::reference("/R"));
    CHECK(pdf::integer("-16") == -16);
    CHECK(pdf::integer("0000045968") == 45968);
    for (const char* other : {"", "1.5", "/N", "1x", "99999999999"})
        CHECK(!pdf::integer(other));
}

TEST_CASE("A text string is readable where it can be, and UTF-16 elsewhere", "[documents]")
{
    CHECK(pdf::textString(QStringLiteral("To Sarah (29) \\")) == "(To Sarah \\(29\\) \\\\)");
    CHECK(pdf::textString(QStringLiteral("é\U0001F642")) == "<FEFF00E9D83DDE42>");
    CHECK(pdf::textString(QStringLiteral("a\nb")) == "<FEFF0061000A0062>");
    CHECK(pdf::textString(QString()) == "()");
}
