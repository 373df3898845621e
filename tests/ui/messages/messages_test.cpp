// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"
#include "tests/support/catch.h"
#include "ui/messages/messages.h"

#include <set>

using namespace filrouge;

TEST_CASE("every error has a sentence of its own, in both languages, with its place", "[app]")
{
    for (const Language language : {Language::English, Language::French}) {
        std::set<QString> sentences;
        for (int code = 0; code <= static_cast<int>(ErrorCode::Cancelled); ++code) {
            const Text text =
                messageFor({static_cast<ErrorCode>(code), QStringLiteral("PLACE"), QStringLiteral("DETAIL")});
            const QString sentence = translated(text, language);
            CAPTURE(code, sentence);
            CHECK_FALSE(sentence.contains(QLatin1Char('%')));
            CHECK(sentence.endsWith(QLatin1Char('.')));
            CHECK(sentences.insert(sentence).second);
        }
    }
}

TEST_CASE("people are shown no SQL", "[app]")
{
    const Text text = messageFor(
        {ErrorCode::WriteFailed, QStringLiteral("INSERT INTO persona VALUES(?)"), QStringLiteral("disk I/O error")});
    CHECK_FALSE(translated(text, Language::English).contains(QStringLiteral("INSERT")));
}
