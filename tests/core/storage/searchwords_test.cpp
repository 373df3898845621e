// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/field/evidence.h"
#include "core/field/fieldschema.h"
#include "core/storage/rowstore.h"
#include "core/storage/searchindex.h"
#include "core/storage/searchwords.h"
#include "tests/support/programmefixture.h"

#include <QRegularExpression>

#include <map>
#include <set>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

QStringList pointedAt(const SearchWords& words, const char* text)
{
    const QString whole = QString::fromUtf8(text);
    QStringList places;
    for (const TextStretch& place : words.in(whole))
        places << whole.mid(place.start, place.length);
    return places;
}

QStringList typed(const char* query, const char* text)
{
    return pointedAt(SearchWords::typed(QString::fromUtf8(query)), text);
}

QStringList words(std::initializer_list<const char*> all)
{
    QStringList list;
    for (const char* one : all)
        list << QString::fromUtf8(one);
    return list;
}

} // namespace

TEST_CASE("the words that were typed are pointed at, whole, whatever their accents and case", "[storage][search]")
{
    CHECK(typed("ete", "L’Été, l'étendue ; une tête d’ete.") == words({"Été", "étendue", "ete"}));
    CHECK(typed("ÉTÉ", "e\u0301te\u0301 décomposé") == words({"e\u0301te\u0301"}));
    CHECK(typed("car marché", "Le car ne passe qu’au marché.") == words({"car", "marché"}));
    CHECK(typed("l'eau", "L’eau de la ville") == words({"eau"})); // one letter among words is not worth it
    CHECK(typed("l", "L’eau de la ville") == words({"L", "la"}));
    CHECK(typed("12", "Le 12 mars 2018, 120 pages") == words({"12", "120"}));
    CHECK(typed("مدر", "في المدرسة مدرسة") == words({"مدرسة"}));
    CHECK(typed("😀", "un 😀 sourire").isEmpty()); // no word
    CHECK(typed("sourire", "un 😀 sourire 😀") == words({"sourire"}));
    CHECK(typed("<b>", "a <b>bold</b> move") == words({"b", "bold", "b"}));
    CHECK(typed("", "anything").isEmpty());
    CHECK(SearchWords::typed(QStringLiteral(" … ")).isEmpty());
    CHECK(SearchWords::typed(QStringLiteral("a")).in(QStringLiteral("a a a a"), 2).size() == 2);
}

TEST_CASE("a sentence is pointed at as a whole, or not at all", "[storage][search]")
{
    const SearchWords sentence = SearchWords::sentence(QStringLiteral("Le car ne passe plus."));
    CHECK(pointedAt(sentence, "Ici, « le CAR  ne passe plus ». Le car ne passe plus") ==
          words({"le CAR  ne passe plus", "Le car ne passe plus"}));
    CHECK(pointedAt(sentence, "Le car ne passe").isEmpty());
    CHECK(pointedAt(SearchWords::sentence(QStringLiteral("passe")), "passeport").isEmpty());
    CHECK(pointedAt(SearchWords(), "Le car").isEmpty());
}

TEST_CASE("what is pointed at is what the index finds", "[storage][search]")
{
    ProgrammeFixture programme({fieldSchema()});
    SeededRandom random(11);
    const QStringList alphabet = words(
        {"e", "é", "É", "e\u0301", "ç", "C", "œ", "ß", "1", "-", "’", " ", " ", "\n", "ñ", "ü", "😀", "ا", "я", "Я"});
    const auto some = [&](int most) {
        QString text;
        for (auto left = random.below(static_cast<quint64>(most)) + 1; left > 0; --left)
            text += alphabet[static_cast<qsizetype>(random.below(static_cast<quint64>(alphabet.size())))];
        return text;
    };
    std::map<qint64, QString> texts;
    REQUIRE(programme.file().edit(Text{}, [&](Edit& edit) -> Result<> {
        const RowStore<Evidence> store(edit.connection());
        for (int i = 0; i < 120; ++i) {
            Evidence evidence;
            evidence.text = QStringLiteral("x ") + some(24);
            FILROUGE_TRY_VALUE(stored, store.insert(edit, evidence));
            texts.emplace(stored.id.value, stored.text);
        }
        return {};
    }));
    int found = 0;
    for (int round = 0; round < 200; ++round) {
        QString query = some(3);
        query.remove(QRegularExpression(QStringLiteral("[\\s’-]"))); // one word: the index wants all of several
        const SearchWords sought = SearchWords::typed(query);
        const auto hits = programme.file().search().find(query, 1000);
        REQUIRE(hits);
        std::set<qint64> ids;
        for (const SearchHit& hit : *hits)
            ids.insert(hit.id);
        CAPTURE(query.toStdString());
        if (query.contains(QStringLiteral("😀")))
            continue; // parts a word in two
        for (const auto& [id, text] : texts) {
            CAPTURE(text.toStdString());
            CHECK(sought.in(text).empty() == !ids.contains(id));
            found += ids.contains(id) ? 1 : 0;
        }
    }
    CHECK(found > 500);
}

TEST_CASE("an excerpt is the part of a text with most of what is sought", "[storage][search]")
{
    const auto excerpt = [](const char* typed, const char* text, int most = 6) {
        return SearchWords::typed(QString::fromUtf8(typed)).excerpt(QString::fromUtf8(text), most);
    };
    const char* text = "un deux trois quatre cinq six sept huit neuf dix onze douze treize.";
    CHECK(excerpt("sept", text) == QStringLiteral("…cinq six sept huit neuf dix…"));
    CHECK(excerpt("un", text) == QStringLiteral("un deux trois quatre cinq six…"));
    CHECK(excerpt("treize", text) == QStringLiteral("…onze douze treize."));
    CHECK(excerpt("absent", text) == QStringLiteral("un deux trois quatre cinq six…"));
    CHECK(excerpt("six", "six") == QStringLiteral("six"));
    CHECK(excerpt("six", "").isEmpty());
    CHECK(excerpt("six", "… !") == QStringLiteral("… !"));
    // Both together are worth more than one of them before.
    CHECK(excerpt("car pont", "le car. a b c d e f g h i j, le car du pont, puis k l m n") ==
          QStringLiteral("…j, le car du pont, puis…"));
    CHECK(excerpt("car pont", "le car. a b c d e f g h i j") == QStringLiteral("le car. a b c d…"));
    CHECK(excerpt("ÉTÉ", "hiver, l’été dernier, un jour de pluie") == QStringLiteral("hiver, l’été dernier, un jour…"));
}
