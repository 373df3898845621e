// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"

#include "tests/support/catch.h"

#include <QFile>
#include <QXmlStreamReader>

using namespace filrouge;

namespace {

QString in(Language language, const char* context, const char* source, const QStringList& args = {}, int n = -1)
{
    return translated({context, source, args, n}, language);
}

/// What resources/i18n says in French, plural forms one by one.
QStringList frenchSentences()
{
    QFile file(QStringLiteral(FILROUGE_SOURCE_DIR "/resources/i18n/filrouge_fr.ts"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QStringList sentences;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && (xml.name() == u"translation" || xml.name() == u"numerusform")) {
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            if (!text.trimmed().isEmpty())
                sentences << text;
        }
    }
    REQUIRE_FALSE(xml.hasError());
    return sentences;
}

} // namespace

TEST_CASE("A sentence is said in French and in English", "[base]")
{
    CHECK(in(Language::French, "EngagementLetter", "Due date") == QStringLiteral("Échéance"));
    CHECK(in(Language::English, "EngagementLetter", "Due date") == QStringLiteral("Due date"));
    // The same words elsewhere are another sentence.
    CHECK(in(Language::French, "NoSuchContext", "Due date") == QStringLiteral("Due date"));
}

TEST_CASE("Numbers are said in each language's own plural", "[base]")
{
    const auto french = [](int n) { return in(Language::French, "Commands", "%n engagement letter(s)", {}, n); };
    CHECK(french(0) == QStringLiteral("0 lettre d’engagement"));
    CHECK(french(1) == QStringLiteral("1 lettre d’engagement"));
    CHECK(french(2) == QStringLiteral("2 lettres d’engagement"));
    CHECK(french(1200) == QStringLiteral("1\u202F200 lettres d’engagement"));

    const auto english = [](int n) { return in(Language::English, "Commands", "%n engagement letter(s)", {}, n); };
    CHECK(english(0) == QStringLiteral("0 engagement letters"));
    CHECK(english(1) == QStringLiteral("1 engagement letter"));
    CHECK(english(2) == QStringLiteral("2 engagement letters"));
}

TEST_CASE("A name that looks like a place to fill is printed as it is", "[base]")
{
    const QStringList args{QStringLiteral("%2 & %n"), QStringLiteral("30 juin 2018")};
    CHECK(in(Language::French, "EngagementLetter", "%1, by %2", args) ==
          QStringLiteral("%2 & %n, d’ici au 30 juin 2018"));
    CHECK(in(Language::English, "EngagementLetter", "%1, by %2", args) == QStringLiteral("%2 & %n, by 30 juin 2018"));
    CHECK(in(Language::French, "Tally", "%1: %n ballot(s)", args, 2) == QStringLiteral("%2 & %n\u00A0: 2 bulletins"));
}

TEST_CASE("The French catalogue is typeset already", "[base]")
{
    const QStringList sentences = frenchSentences();
    CHECK(sentences.size() > 300);
    for (const QString& sentence : sentences)
        CHECK(typeset(sentence, Language::French) == sentence);
}
