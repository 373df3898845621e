// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"

#include "tests/support/catch.h"

#include <thread>

using namespace filrouge;

namespace {

QString french(const char* text)
{
    return typeset(QString::fromUtf8(text), Language::French);
}

QString expected(const char* text)
{
    // "_" for a no-break space and "~" for a narrow one: they must be seen here.
    return QString::fromUtf8(text).replace(u'_', QChar(0x00A0)).replace(u'~', QChar(0x202F));
}

} // namespace

TEST_CASE("Language codes of every system are understood", "[base]")
{
    for (const char* code : {"fr", "fr_FR.UTF-8", "FR-ca", " fr@euro"})
        CHECK(languageFromCode(QString::fromLatin1(code)) == Language::French);
    for (const char* code : {"en", "en-GB", "en_US.UTF-8"})
        CHECK(languageFromCode(QString::fromLatin1(code)) == Language::English);
    for (const char* code : {"", "C", "de_DE", "fra", "frisian", "e"})
        CHECK_FALSE(languageFromCode(QString::fromLatin1(code)));
    CHECK(languageTag(Language::French) == QStringLiteral("fr-FR"));
    CHECK(languageTag(Language::English) == QStringLiteral("en-GB"));
    CHECK(localeOf(Language::French).language() == QLocale::French);
}

TEST_CASE("Long dates are written as in a letter", "[base]")
{
    CHECK(longDate(QDate(2018, 2, 7), Language::French) == QStringLiteral("7\u00A0février\u00A02018"));
    CHECK(longDate(QDate(2018, 8, 1), Language::French) == QStringLiteral("1er\u00A0août\u00A02018"));
    CHECK(longDate(QDate(2018, 12, 1), Language::English) == QStringLiteral("1\u00A0December\u00A02018"));
    CHECK(longDate({}, Language::French).isEmpty());
}

TEST_CASE("A sentence without a catalogue is its source, filled once", "[base]")
{
    // No catalogue knows this context.
    CHECK(translated({"NoSuchContext", "%2 then %1", {QStringLiteral("a %2"), QStringLiteral("b")}},
                     Language::French) == QStringLiteral("b then a %2"));
    CHECK(translated({"NoSuchContext", "%n of %1", {QStringLiteral("50")}, 43}, Language::English) ==
          QStringLiteral("43 of 50"));
    CHECK(translated({"NoSuchContext", "100 % and %3 and %n", {QStringLiteral("x")}}, Language::English) ==
          QStringLiteral("100 % and %3 and %n"));
    CHECK(translated({}, Language::French).isEmpty());
}

TEST_CASE("Sentences are translated from any thread", "[base]")
{
    std::vector<QString> said(8);
    std::vector<std::thread> threads;
    threads.reserve(said.size());
    for (QString& one : said)
        threads.emplace_back([&] {
            one = translated({"NoSuchContext", "%1!", {QStringLiteral("Go")}}, Language::French);
        });
    for (std::thread& thread : threads)
        thread.join();
    for (const QString& one : said)
        CHECK(one == QStringLiteral("Go!"));
}

TEST_CASE("French punctuation gets its spaces", "[base]")
{
    CHECK(french("Quoi ? Non ! Si ; voilà : ici") == expected("Quoi~? Non~! Si~; voilà_: ici"));
    CHECK(french("Quoi? Non! Si; voilà: ici") == expected("Quoi~? Non~! Si~; voilà_: ici"));
    CHECK(french("« oui » et «non»") == expected("«~oui~» et «~non~»"));
    CHECK(french("Vraiment ?!") == expected("Vraiment~?!"));
    CHECK(french("l'eau d'«ici» aujourd'hui") == expected("l’eau d’«~ici~» aujourd’hui"));
    CHECK(french("80 % de 5 000 € à 19 h 30") == expected("80~% de 5~000~€ à 19_h_30"));
    CHECK(french("en 2018 300 personnes") == QStringLiteral("en 2018 300 personnes"));
}

TEST_CASE("Addresses, times and other languages are left alone", "[base]")
{
    for (const char* text : {"https://exemple.fr/?a=1;b", "12:30", "ratio 3:4", "'guillemets'", "5'", ""})
        CHECK(french(text) == QString::fromUtf8(text));
    CHECK(typeset(QStringLiteral("What? It's \u00AB x \u00BB : 5 000 %"), Language::English) ==
          QStringLiteral("What? It's \u00AB x \u00BB : 5 000 %"));
}

TEST_CASE("Typesetting twice changes nothing more", "[base]")
{
    for (const char* text :
         {"Quoi ? « Non ! » : l'eau ; 5 000 € à 19 h 30, 80 %", "«", "»", "« »", " !", ":", "a  ?"}) {
        INFO(text);
        const QString once = french(text);
        CHECK(typeset(once, Language::French) == once);
    }
}
