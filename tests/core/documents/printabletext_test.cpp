// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/printabletext.h"

#include "tests/support/catch.h"

using namespace filrouge;

TEST_CASE("What draws nothing is left out of printed text", "[documents]")
{
    CHECK(printable(QStringLiteral("admi\u00ADnis\u200Btra\u2060tion\uFEFF")) == QStringLiteral("administration"));
    CHECK(printable(QStringLiteral("a\u202Eb\u202Cc")) == QStringLiteral("abc"));
    CHECK(printable(QString(QChar(u'a')) + QChar(0) + QChar(7) + u'b') == QStringLiteral("ab"));
    CHECK(printable(QStringLiteral("e\u0301te\u0301")) == QStringLiteral("été"));
    CHECK(printable(QStringLiteral("a\tb\r\nc\rd\u2028e")) == QStringLiteral("a b\nc\nd\ne"));
    CHECK(printable(QStringLiteral("x") + QChar(0xD83D) + QStringLiteral("y")) == QStringLiteral("x\uFFFDy"));
    CHECK(printable(QStringLiteral("19\u202Fh")) == QStringLiteral("19\u202Fh"));
}

TEST_CASE("A field's paragraphs are its lines that say something", "[documents]")
{
    CHECK(paragraphsOf(QStringLiteral(" one \n\n \u00AD\ntwo\r\n")) ==
          QStringList({QStringLiteral("one"), QStringLiteral("two")}));
    CHECK(paragraphsOf(QStringLiteral(" \n ")).isEmpty());
}

TEST_CASE("A character is named with its code", "[documents]")
{
    CHECK(characterName(0x1F642) == QStringLiteral("🙂 U+1F642"));
    CHECK(characterName(0xE9) == QStringLiteral("é U+00E9"));
}
