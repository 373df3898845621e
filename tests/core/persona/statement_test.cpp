// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field/evidenceservice.h"
#include "core/field/fieldschema.h"
#include "core/field/interviewservice.h"
#include "core/field/irritantservice.h"
#include "core/persona/personaschema.h"
#include "core/persona/personaservice.h"
#include "core/persona/statementservice.h"
#include "core/storage/searchindex.h"
#include "tests/support/programmefixture.h"

using namespace filrouge;
using namespace filrouge::tests;
using namespace Qt::StringLiterals;

namespace {

struct Sheet {
    ProgrammeFixture programme{{fieldSchema(), personaSchema()}};
    PersonaService personas{programme.file()};
    StatementService statements{programme.file()};
    EvidenceService evidence{programme.file()};
    IrritantService irritants{programme.file()};
    InterviewService interviews{programme.file()};
    PersonaId sarah = personas.addNamed(u"Sarah"_s).value().id;

    Statement add(StatementKind kind, const QString& text)
    {
        Statement statement;
        statement.persona = sarah;
        statement.kind = kind;
        statement.text = text;
        statement.position = 40;
        return statements.add(statement).value();
    }
    EvidenceId record(std::optional<InterviewId> interview, const std::vector<IrritantId>& about = {})
    {
        Evidence piece;
        piece.text = u"x"_s;
        piece.interview = interview;
        return evidence.record(piece, about).value().id;
    }
    InterviewId interview()
    {
        Interview row;
        row.title = u"Entretien"_s;
        return interviews.add(row).value().id;
    }
    IrritantId irritant()
    {
        Irritant row;
        row.title = u"Irritant"_s;
        return irritants.add(row).value().id;
    }
    QString order(StatementKind kind)
    {
        QString texts;
        int position = 0;
        const std::vector<Statement> rows = personas.read().statements(sarah, kind).value();
        for (const Statement& statement : rows) {
            CHECK(statement.position == position++);
            texts += statement.text;
        }
        return texts;
    }
};

} // namespace

TEST_CASE("Statements have an order within their kind", "[persona][statement]")
{
    Sheet sheet;
    ProgrammeFixture& programme = sheet.programme;
    programme.takeChanges();
    QStringList before = programme.dump();
    const Statement a = sheet.add(StatementKind::Need, u"A"_s);
    CHECK(programme.takeChange().list == std::vector<Change>{{Kind::Persona, Operation::Updated, sheet.sarah.value}});
    programme.checkUndoRedo(before);
    const Statement b = sheet.add(StatementKind::Need, u"B"_s);
    const Statement c = sheet.add(StatementKind::Need, u"C"_s);
    sheet.add(StatementKind::Obstacle, u"X"_s);
    CHECK(sheet.order(StatementKind::Need) == u"ABC"_s);
    CHECK(sheet.order(StatementKind::Obstacle) == u"X"_s);
    CHECK(programme.file().search().find(u"X"_s)->size() == 1);

    before = programme.dump();
    REQUIRE_OK(sheet.statements.move(c.id, 0));
    CHECK(sheet.order(StatementKind::Need) == u"CAB"_s);
    programme.checkUndoRedo(before);

    SECTION("of another kind, it goes to that kind's end")
    {
        before = programme.dump();
        Statement changed = a;
        changed.kind = StatementKind::Obstacle;
        REQUIRE_OK(sheet.statements.update(changed));
        CHECK(sheet.order(StatementKind::Need) == u"CB"_s);
        CHECK(sheet.order(StatementKind::Obstacle) == u"XA"_s);
        programme.checkUndoRedo(before);
    }
    SECTION("it stays with its persona and at its place")
    {
        before = programme.dump();
        Statement changed = b;
        changed.text = u"b"_s;
        changed.persona = sheet.personas.addNamed(u"Karim"_s).value().id;
        changed.position = 0;
        REQUIRE_OK(sheet.statements.update(changed));
        CHECK(sheet.order(StatementKind::Need) == u"CAb"_s);
    }
    SECTION("removing")
    {
        before = programme.dump();
        REQUIRE_OK(sheet.statements.remove(c.id));
        CHECK(sheet.order(StatementKind::Need) == u"AB"_s);
        programme.checkUndoRedo(before);
        REQUIRE_FAILS(sheet.statements.remove(c.id), ErrorCode::NotFound);
        REQUIRE_FAILS(sheet.statements.move(c.id, 0), ErrorCode::NotFound);
    }
    SECTION("without words it is nothing")
    {
        Statement changed = b;
        changed.text = u" "_s;
        REQUIRE_FAILS(sheet.statements.update(changed), ErrorCode::Invalid);
        changed.id = {};
        REQUIRE_FAILS(sheet.statements.add(changed), ErrorCode::Invalid);
    }
}

TEST_CASE("A link tells both its ends", "[persona][statement]")
{
    Sheet sheet;
    ProgrammeFixture& programme = sheet.programme;
    const StatementId statement = sheet.add(StatementKind::Need, u"Dormir"_s).id;
    const EvidenceId piece = sheet.record({});
    const IrritantId irritant = sheet.irritant();
    programme.takeChanges();

    QStringList before = programme.dump();
    REQUIRE_OK(sheet.statements.linkEvidence(statement, piece));
    CHECK(programme.takeChange().list == std::vector<Change>{{Kind::Evidence, Operation::Updated, piece.value},
                                                             {Kind::Persona, Operation::Updated, sheet.sarah.value}});
    programme.checkUndoRedo(before);
    programme.takeChanges();

    before = programme.dump();
    REQUIRE_OK(sheet.statements.linkIrritant(statement, irritant));
    CHECK(programme.takeChange().list == std::vector<Change>{{Kind::Irritant, Operation::Updated, irritant.value},
                                                             {Kind::Persona, Operation::Updated, sheet.sarah.value}});
    programme.checkUndoRedo(before);
    programme.takeChanges();

    REQUIRE_OK(sheet.statements.linkEvidence(statement, piece));
    REQUIRE_OK(sheet.statements.linkIrritant(statement, irritant));
    CHECK(programme.takeChanges().empty());
    CHECK(sheet.personas.read().evidenceLinks(sheet.sarah).value() ==
          std::vector<StatementEvidence>{{statement, piece}});
    CHECK(sheet.personas.read().irritantLinks(sheet.sarah).value() ==
          std::vector<StatementIrritant>{{statement, irritant}});

    SECTION("the persona goes, and both hear of it")
    {
        before = programme.dump();
        REQUIRE_OK(sheet.personas.remove(sheet.sarah));
        CHECK(programme.takeChange().list ==
              std::vector<Change>{{Kind::Evidence, Operation::Updated, piece.value},
                                  {Kind::Irritant, Operation::Updated, irritant.value},
                                  {Kind::Persona, Operation::Removed, sheet.sarah.value}});
        programme.checkUndoRedo(before);
    }
    SECTION("the irritant goes, and the persona hears of it")
    {
        before = programme.dump();
        REQUIRE_OK(sheet.irritants.remove(irritant));
        CHECK(programme.takeChange().list ==
              std::vector<Change>{{Kind::Irritant, Operation::Removed, irritant.value},
                                  {Kind::Persona, Operation::Updated, sheet.sarah.value}});
        programme.checkUndoRedo(before);
    }
    SECTION("unlinking")
    {
        before = programme.dump();
        REQUIRE_OK(sheet.statements.unlinkEvidence(statement, piece));
        programme.checkUndoRedo(before);
        REQUIRE_OK(sheet.statements.unlinkIrritant(statement, irritant));
        REQUIRE_FAILS(sheet.statements.unlinkEvidence(statement, piece), ErrorCode::NotFound);
        REQUIRE_FAILS(sheet.statements.unlinkIrritant(statement, irritant), ErrorCode::NotFound);
        REQUIRE_FAILS(sheet.statements.linkEvidence(statement, EvidenceId(7)), ErrorCode::DanglingReference);
        REQUIRE_FAILS(sheet.statements.linkIrritant(StatementId(7), irritant), ErrorCode::NotFound);
    }
}

TEST_CASE("What statements and personas rest on", "[persona][support]")
{
    Sheet sheet;
    const InterviewId first = sheet.interview();
    const InterviewId second = sheet.interview();
    const IrritantId full = sheet.irritant();
    const IrritantId empty = sheet.irritant();
    const EvidenceId direct = sheet.record(first);
    const EvidenceId both = sheet.record(first, {full});
    sheet.record(second, {full});
    const EvidenceId nowhere = sheet.record({});

    const StatementId direct1 = sheet.add(StatementKind::Story, u"directement"_s).id;
    const StatementId twice = sheet.add(StatementKind::Need, u"deux chemins"_s).id;
    const StatementId hollow = sheet.add(StatementKind::Need, u"sur du vide"_s).id;
    const StatementId bare = sheet.add(StatementKind::Trait, u"rien"_s).id;
    REQUIRE_OK(sheet.statements.linkEvidence(direct1, direct));
    REQUIRE_OK(sheet.statements.linkEvidence(direct1, nowhere));
    REQUIRE_OK(sheet.statements.linkEvidence(twice, both));
    REQUIRE_OK(sheet.statements.linkIrritant(twice, full));
    REQUIRE_OK(sheet.statements.linkIrritant(hollow, empty));

    const auto support = sheet.personas.read().statementSupport(sheet.sarah);
    REQUIRE_OK(support);
    CHECK(support->size() == 4);
    CHECK(support->at(direct1) == StatementSupport{2, 1, 0});
    // The piece that comes by both ways counts once.
    CHECK(support->at(twice) == StatementSupport{2, 2, 1});
    CHECK(support->at(hollow) == StatementSupport{0, 0, 1});
    CHECK(support->at(bare) == StatementSupport{});
    CHECK(support->at(twice).isSupported());
    CHECK_FALSE(support->at(hollow).isSupported());
    CHECK_FALSE(support->at(bare).isSupported());

    const PersonaId karim = sheet.personas.addNamed(u"Karim"_s).value().id;
    auto totals = sheet.personas.read().support();
    REQUIRE_OK(totals);
    CHECK(totals->at(sheet.sarah) == PersonaSupport{4, 2, 2, 4, 2});
    CHECK(totals->at(karim) == PersonaSupport{});
    CHECK(sheet.personas.read().unsupportedStatements().value() ==
          std::unordered_map<PersonaId, int>{{sheet.sarah, 2}});

    // The evidence of the verbatim counts too, unless it counts already.
    Persona persona = sheet.personas.read().find(sheet.sarah).value();
    persona.verbatimEvidence = both;
    REQUIRE_OK(sheet.personas.update(persona));
    CHECK(sheet.personas.read().support()->at(sheet.sarah).pieces == 4);
    persona.verbatimEvidence = sheet.record(sheet.interview());
    REQUIRE_OK(sheet.personas.update(persona));
    CHECK(sheet.personas.read().support()->at(sheet.sarah) == PersonaSupport{5, 3, 2, 4, 2});
}
