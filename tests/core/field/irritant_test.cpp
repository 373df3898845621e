// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field/evidenceservice.h"
#include "core/field/fieldschema.h"
#include "core/field/immersionservice.h"
#include "core/field/interviewservice.h"
#include "core/field/irritantservice.h"
#include "tests/support/programmefixture.h"

using namespace filrouge;
using namespace filrouge::tests;
using namespace Qt::StringLiterals;

namespace {

struct IrritantNotebook {
    ProgrammeFixture programme{{fieldSchema()}};
    IrritantService irritants{programme.file()};
    EvidenceService evidence{programme.file()};
    InterviewService interviews{programme.file()};
    ImmersionService immersions{programme.file()};

    Irritant add(const QString& title)
    {
        Irritant row;
        row.title = title;
        row.position = 50;
        return irritants.add(row).value();
    }
    InterviewId addInterview()
    {
        Interview row;
        row.title = u"Entretien"_s;
        return interviews.add(row).value().id;
    }
    /// Titles in their order; positions must run 0, 1, 2, …
    QString order()
    {
        QString titles;
        int position = 0;
        const std::vector<Irritant> rows = irritants.read().all().value();
        for (const Irritant& irritant : rows) {
            CHECK(irritant.position == position++);
            titles += irritant.title;
        }
        return titles;
    }
};

} // namespace

TEST_CASE("Irritants keep an order without gaps", "[field][irritant]")
{
    IrritantNotebook field;
    ProgrammeFixture& programme = field.programme;
    const Irritant a = field.add(u"A"_s);
    const Irritant b = field.add(u"B"_s);
    field.add(u"C"_s);
    const QStringList three = programme.dump();
    const Irritant d = field.add(u"D"_s);
    CHECK(field.order() == u"ABCD"_s);
    programme.checkUndoRedo(three);

    QStringList before = programme.dump();
    REQUIRE_OK(field.irritants.move(d.id, 1));
    CHECK(field.order() == u"ADBC"_s);
    programme.checkUndoRedo(before);

    before = programme.dump();
    REQUIRE_OK(field.irritants.remove(a.id));
    CHECK(field.order() == u"DBC"_s);
    programme.checkUndoRedo(before);
    programme.takeChanges();

    before = programme.dump();
    Irritant changed = b;
    changed.severity = 4;
    changed.position = 0; // not how one moves
    REQUIRE_OK(field.irritants.update(changed));
    CHECK(programme.takeChange().list == std::vector<Change>{{Kind::Irritant, Operation::Updated, b.id.value}});
    CHECK(field.order() == u"DBC"_s);
    CHECK(field.irritants.read().find(b.id).value().severity == 4);
    programme.checkUndoRedo(before);

    changed.frequency = 9;
    REQUIRE_FAILS(field.irritants.update(changed), ErrorCode::Invalid);
    REQUIRE_FAILS(field.irritants.move(a.id, 0), ErrorCode::NotFound);
    REQUIRE_FAILS(field.irritants.remove(a.id), ErrorCode::NotFound);
}

TEST_CASE("Themes sort irritants and evidence, and leave them when they go", "[field][theme]")
{
    IrritantNotebook field;
    ProgrammeFixture& programme = field.programme;
    QStringList before = programme.dump();
    Theme row;
    row.name = u"Se déplacer"_s;
    const Theme first = field.irritants.addTheme(row).value();
    programme.checkUndoRedo(before);
    row.name = u"Être guidé"_s;
    const Theme second = field.irritants.addTheme(row).value();
    CHECK(second.position == 1);

    Irritant irritant = field.add(u"Le car"_s);
    irritant.theme = first.id;
    REQUIRE_OK(field.irritants.update(irritant));
    Evidence piece;
    piece.text = u"Plus de car."_s;
    piece.theme = first.id;
    piece = field.evidence.record(piece).value();
    CHECK(field.irritants.read().of(first.id)->size() == 1);
    CHECK(field.evidence.read().of(first.id)->size() == 1);

    before = programme.dump();
    REQUIRE_OK(field.irritants.moveTheme(second.id, 0));
    CHECK(field.irritants.themes().all()->front().id == second.id);
    programme.checkUndoRedo(before);

    before = programme.dump();
    Theme renamed = first;
    renamed.name = u"Aller vers"_s;
    REQUIRE_OK(field.irritants.updateTheme(renamed));
    CHECK(field.irritants.themes().find(first.id)->position == 1);
    programme.checkUndoRedo(before);
    programme.takeChanges();

    before = programme.dump();
    REQUIRE_OK(field.irritants.removeTheme(first.id));
    CHECK(programme.takeChange().list == std::vector<Change>{{Kind::Theme, Operation::Removed, first.id.value},
                                                             {Kind::Evidence, Operation::Updated, piece.id.value},
                                                             {Kind::Irritant, Operation::Updated, irritant.id.value}});
    CHECK_FALSE(field.irritants.read().find(irritant.id)->theme.has_value());
    CHECK_FALSE(field.evidence.read().find(piece.id)->theme.has_value());
    programme.checkUndoRedo(before);

    row.name = u" "_s;
    REQUIRE_FAILS(field.irritants.addTheme(row), ErrorCode::Invalid);
}

TEST_CASE("What an irritant weighs", "[field][irritant][weight]")
{
    IrritantNotebook field;
    const IrritantId heavy = field.add(u"Lourd"_s).id;
    const IrritantId bare = field.add(u"Nu"_s).id;
    const InterviewId first = field.addInterview();
    const InterviewId second = field.addInterview();
    Immersion immersionRow;
    immersionRow.title = u"Accueil"_s;
    const ImmersionId immersion = field.immersions.add(immersionRow).value().id;

    const auto record =
        [&](EvidenceKind kind, Voice voice, std::optional<InterviewId> interview, std::optional<ImmersionId> place) {
            Evidence piece;
            piece.text = u"x"_s;
            piece.kind = kind;
            piece.voice = voice;
            piece.interview = interview;
            piece.immersion = place;
            return field.evidence.record(piece, {heavy}).value();
        };
    record(EvidenceKind::Verbatim, Voice::User, first, {});
    record(EvidenceKind::Verbatim, Voice::User, first, {});
    record(EvidenceKind::Fact, Voice::Actor, first, {});
    const Evidence alone = record(EvidenceKind::Verbatim, Voice::Actor, second, {});
    record(EvidenceKind::Analysis, Voice::Actor, {}, {});

    IrritantWeight expected;
    expected.pieces = 5;
    expected.sources = 2; // the analysis comes from nowhere one could go back to
    expected.verbatims = 3;
    expected.facts = 1;
    expected.analyses = 1;
    expected.userVoices = 2;
    expected.actorPerceptions = 3;
    CHECK(field.irritants.read().weight(heavy).value() == expected);
    CHECK(expected.needsMoreSources());

    record(EvidenceKind::Observation, Voice::User, {}, immersion);
    expected.pieces = 6;
    expected.sources = 3;
    expected.observations = 1;
    expected.userVoices = 3;
    auto weights = field.irritants.read().weights();
    REQUIRE_OK(weights);
    CHECK(weights->size() == 2);
    CHECK(weights->at(heavy) == expected);
    CHECK_FALSE(expected.needsMoreSources());
    CHECK(weights->at(bare) == IrritantWeight());
    CHECK(IrritantWeight().needsMoreSources());

    const auto heaviest = [&](int most) {
        std::vector<IrritantId> ids;
        const auto found = field.irritants.read().heaviest(most);
        REQUIRE(found);
        for (const Irritant& each : *found)
            ids.push_back(each.id);
        return ids;
    };
    const IrritantId light = field.add(u"Léger"_s).id;
    REQUIRE_OK(field.evidence.link(alone.id, light));
    CHECK(heaviest(2) == std::vector{heavy, light});
    CHECK(heaviest(9) == std::vector{heavy, light, bare});

    REQUIRE_OK(field.evidence.unlink(alone.id, heavy));
    CHECK(field.irritants.read().weight(heavy)->sources == 2);
    REQUIRE_FAILS(field.irritants.read().weight(IrritantId(7)), ErrorCode::NotFound);
}

TEST_CASE("A seminar is a source of its own", "[field][irritant][weight]")
{
    IrritantNotebook field;
    const IrritantId irritant = field.add(u"Lourd"_s).id;
    const SeminarId seminar(12);
    REQUIRE_OK(field.programme.file().edit(Text{}, [&](Edit& edit) {
        return edit.connection().change(
            u"INSERT INTO seminar(id, title, place, welcome) VALUES(12, 'Séminaire', '', '')"_s);
    }));
    const InterviewId interview = field.addInterview();
    Evidence piece;
    piece.text = u"x"_s;
    piece.interview = interview;
    REQUIRE_OK(field.evidence.record(piece, {irritant}));
    piece.interview.reset();
    piece.seminar = seminar;
    const Evidence contributed = field.evidence.record(piece, {irritant}).value();
    CHECK(field.evidence.read().of(seminar).value() == std::vector{contributed});
    CHECK(field.irritants.read().weight(irritant)->sources == 2);
}
