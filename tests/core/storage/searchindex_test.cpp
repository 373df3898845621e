// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field/evidence.h"
#include "core/field/fieldschema.h"
#include "core/field/fieldwork.h"
#include "core/storage/rowstore.h"
#include "core/storage/searchindex.h"
#include "tests/support/programmefixture.h"

#include <algorithm>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

Evidence record(ProgrammeFixture& programme, const QString& text)
{
    Evidence evidence;
    evidence.text = text;
    const auto stored = programme.file().edit(
        Text{}, [&](Edit& edit) { return RowStore<Evidence>(edit.connection()).insert(edit, evidence); });
    REQUIRE(stored);
    return *stored;
}

std::vector<qint64> found(ProgrammeFixture& programme, const char* query, int perKind = 8)
{
    const auto hits = programme.file().search().find(QString::fromUtf8(query), perKind);
    REQUIRE(hits);
    std::vector<qint64> ids;
    for (const SearchHit& hit : *hits)
        ids.push_back(hit.id);
    return ids;
}

} // namespace

TEST_CASE("search finds words whatever their accents and case, the last as a prefix", "[storage][search]")
{
    ProgrammeFixture programme({fieldSchema()});
    const auto bus = record(programme, QStringLiteral("L’Été, le car de Limogne ne passe qu’au marché."));
    const auto other = record(programme, QStringLiteral("La préfecture ne répond pas."));
    using Ids = std::vector<qint64>;
    CHECK(found(programme, "ete") == Ids{bus.id.value});
    CHECK(found(programme, "LIMOG") == Ids{bus.id.value});
    CHECK(found(programme, "marche car") == Ids{bus.id.value});
    CHECK(found(programme, "ne") == Ids{other.id.value, bus.id.value}); // newest first
    CHECK(found(programme, "ne", 1) == Ids{other.id.value});
    CHECK(found(programme, "tramway").empty());
}

TEST_CASE("search shows the newest of each kind, however many the others have", "[storage][search]")
{
    ProgrammeFixture programme({fieldSchema()});
    using Ids = std::vector<qint64>;
    Ids interviews;
    Ids evidence;
    Ids irritants;
    for (int i = 0; i < 12; ++i) {
        const QString text = QStringLiteral("Au guichet numéro %1").arg(i);
        evidence.insert(evidence.begin(), record(programme, text).id.value);
        const auto stored = programme.file().edit(Text{}, [&](Edit& edit) -> Result<> {
            if (i < 3) {
                Interview interview;
                interview.title = text;
                FILROUGE_TRY_VALUE(added, RowStore<Interview>(edit.connection()).insert(edit, interview));
                interviews.insert(interviews.begin(), added.id.value);
            }
            Irritant irritant;
            irritant.title = text;
            FILROUGE_TRY_VALUE(added, RowStore<Irritant>(edit.connection()).insert(edit, irritant));
            irritants.insert(irritants.begin(), added.id.value);
            return {};
        });
        REQUIRE(stored);
    }
    for (const std::size_t perKind : {1U, 2U, 3U, 4U, 11U, 12U, 13U}) {
        CAPTURE(perKind);
        Ids expected;
        for (const Ids* ofKind : {&interviews, &evidence, &irritants})
            expected.insert(
                expected.end(), ofKind->begin(), ofKind->begin() + qsizetype(std::min(perKind, ofKind->size())));
        CHECK(found(programme, "guichet", static_cast<int>(perKind)) == expected);
    }
    CHECK(found(programme, "guichet", 0).empty());
}

TEST_CASE("nothing typed is syntax", "[storage][search]")
{
    ProgrammeFixture programme({fieldSchema()});
    const auto evidence = record(programme, QStringLiteral("NEAR OR the \"quoted\" AND (done) title:body * ^ -x"));
    for (const char* query :
         {"\"", "(", "AND", "OR", "NEAR(", "title:", "*", "^", "-x", "quoted\"", "a\"b OR c", "%", "'"}) {
        CAPTURE(query);
        (void)found(programme, query); // never an error
    }
    CHECK(found(programme, "near") == std::vector{evidence.id.value});
    CHECK(found(programme, "  ").empty());
    CHECK(found(programme, "").empty());
    CHECK(searchExpression(QStringLiteral("l’été  d'Anne")) == QStringLiteral("\"l\"* \"été\"* \"d\"* \"Anne\"*"));
}

TEST_CASE("search follows edits, undo and redo", "[storage][search]")
{
    ProgrammeFixture programme({fieldSchema()});
    Evidence evidence = record(programme, QStringLiteral("guichet"));
    const std::vector<qint64> it{evidence.id.value};
    evidence.text = QStringLiteral("téléphone");
    REQUIRE(programme.file().edit(
        Text{}, [&](Edit& edit) { return RowStore<Evidence>(edit.connection()).update(edit, evidence); }));
    CHECK(found(programme, "guichet").empty());
    CHECK(found(programme, "telephone") == it);
    REQUIRE(programme.file().undo());
    CHECK(found(programme, "guichet") == it);
    CHECK(found(programme, "telephone").empty());
    REQUIRE(programme.file().undo());
    CHECK(found(programme, "guichet").empty());
    REQUIRE(programme.file().redo());
    CHECK(found(programme, "guichet") == it);
}

TEST_CASE("an excerpt shows the words around the match", "[storage][search]")
{
    ProgrammeFixture programme({fieldSchema()});
    record(programme, QStringLiteral("Quand on demande le formulaire au guichet, on vous renvoie au site."));
    const auto hits = programme.file().search().find(QStringLiteral("guichet"));
    REQUIRE(hits);
    REQUIRE(hits->size() == 1);
    const SearchHit& hit = hits->front();
    CHECK(hit.kind == Kind::Evidence);
    CHECK((hit.excerpt + hit.title).contains(QStringLiteral("guichet")));
}

TEST_CASE("kinds with thousands of matches hide none of the others", "[storage][search]")
{
    ProgrammeFixture programme({fieldSchema()});
    Interview oldest;
    oldest.title = QStringLiteral("Au guichet");
    REQUIRE(programme.file().edit(Text{}, [&](Edit& edit) -> Result<> {
        FILROUGE_TRY(RowStore<Interview>(edit.connection()).insert(edit, oldest));
        for (int i = 0; i < 2'000; ++i) {
            Evidence evidence;
            evidence.text = QStringLiteral("guichet %1").arg(i);
            FILROUGE_TRY(RowStore<Evidence>(edit.connection()).insert(edit, evidence));
        }
        return {};
    }));
    const auto hits = programme.file().search().find(QStringLiteral("gui"), 3);
    REQUIRE(hits);
    REQUIRE(hits->size() == 4);
    CHECK(hits->at(0).kind == Kind::Interview);
    for (std::size_t i = 1; i < hits->size(); ++i) {
        CHECK(hits->at(i).kind == Kind::Evidence);
        CHECK((hits->at(i).excerpt + hits->at(i).title).contains(QStringLiteral("guichet")));
    }
}
