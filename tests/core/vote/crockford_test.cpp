// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/vote/crockford.h"
#include "tests/support/catch.h"

#include <QSet>

using namespace filrouge;

TEST_CASE("codes hold no letter that reads like another", "[vote][crockford]")
{
    SeededRandom random(1);
    QSet<QChar> seen;
    for (int i = 0; i < 500; ++i)
        for (const QChar character : newCode(random, trackingCodeLength))
            seen.insert(character);
    CHECK(seen.size() == 32);
    for (const QChar ambiguous : QStringLiteral("ILOU"))
        CHECK_FALSE(seen.contains(ambiguous));
}

TEST_CASE("a code that was drawn is read back as it is", "[vote][crockford]")
{
    SeededRandom random(2);
    for (const int length : {6, trackingCodeLength}) {
        const QString code = newCode(random, length);
        CHECK(code.size() == length);
        CHECK(codeFromText(code, length) == code);
        CHECK(codeFromText(grouped(code), length) == code);
        CHECK(codeFromText(grouped(code).toLower(), length) == code);
    }
    CHECK(newCode(random, 10) != newCode(random, 10));
}

TEST_CASE("what people type is understood, and nothing else", "[vote][crockford]")
{
    CHECK(codeFromText(QStringLiteral(" oil-0 z9"), 6) == QStringLiteral("0110Z9"));
    CHECK(codeFromText(QStringLiteral("abc-def"), 6) == QStringLiteral("ABCDEF"));
    CHECK_FALSE(codeFromText(QStringLiteral("ABCDE"), 6));
    CHECK_FALSE(codeFromText(QStringLiteral("ABCDEFG"), 6));
    CHECK_FALSE(codeFromText(QStringLiteral("ABCDEU"), 6)); // U is not in the alphabet
    CHECK_FALSE(codeFromText(QStringLiteral("ABCDE!"), 6));
    CHECK_FALSE(codeFromText(QStringLiteral("ABCDE\u0660"), 6)); // a digit, but not of ours
    CHECK_FALSE(codeFromText(QString(), 6));
    CHECK_FALSE(codeFromText(QString(1'000'000, u'A'), 6));
}

TEST_CASE("codes are shown in two halves", "[vote][crockford]")
{
    CHECK(grouped(QStringLiteral("ABCDEF")) == QStringLiteral("ABC-DEF"));
    CHECK(grouped(QStringLiteral("0A1B2C3D4E")) == QStringLiteral("0A1B2-C3D4E"));
}
