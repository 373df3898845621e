// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/engagementletterservice.h"
#include "core/engagement/signatoryservice.h"
#include "core/field/territoryservice.h"
#include "core/persona/challengeletterservice.h"
#include "core/persona/personaservice.h"
#include "tests/core/sprint/buildfixture.h"

using namespace filrouge;
using namespace filrouge::tests;

TEST_CASE("teams: one for a persona begins with those who signed its letter", "[sprint]")
{
    BuildFixture build;
    TerritoryService territory(build.programme.file());
    Organisation office;
    office.name = QStringLiteral("Caisse d’allocations familiales du Lot");
    office.kind = OrganisationKind::Operator;
    const auto caf = territory.addOrganisation(office);
    REQUIRE_OK(caf);
    office.name = QStringLiteral("Mairie de Luzech");
    office.kind = OrganisationKind::LocalAuthority;
    const auto hall = territory.addOrganisation(office);
    REQUIRE_OK(hall);
    Person someone;
    someone.name = QStringLiteral("Amélie Vidal");
    someone.organisation = caf->id;
    const auto amelie = territory.addPerson(someone);
    REQUIRE_OK(amelie);
    someone.name = QStringLiteral("Bruno Delpech");
    someone.organisation.reset();
    const auto bruno = territory.addPerson(someone);
    REQUIRE_OK(bruno);

    const auto sarah = PersonaService(build.programme.file()).addNamed(QStringLiteral("Sarah"));
    REQUIRE_OK(sarah);
    EngagementLetter letter;
    letter.persona = sarah->id;
    const auto written = EngagementLetterService(build.programme.file()).add(letter);
    REQUIRE_OK(written);
    SignatoryService signatories(build.programme.file());
    Signatory signing;
    signing.letter = written->id;
    signing.person = amelie->id;
    REQUIRE_OK(signatories.add(signing));
    signing.person = bruno->id;
    signing.organisation = hall->id;
    REQUIRE_OK(signatories.add(signing));
    (void)build.programme.takeChanges();

    const QStringList before = build.programme.dump();
    const auto team = build.teams.addFor(sarah->id);
    REQUIRE_OK(team);
    build.programme.checkUndoRedo(before);
    CHECK(team->name == QStringLiteral("Sarah"));
    CHECK(team->persona == sarah->id);
    CHECK(team->position == 1);
    const auto members = build.teams.read().members(team->id);
    REQUIRE_OK(members);
    REQUIRE(members->size() == 2);
    for (const TeamMember& member : *members)
        CHECK(member.part == (member.person == amelie->id ? TeamPart::FrontLineOfficer : TeamPart::LocalManager));
}

TEST_CASE("teams: one person has one part, and the order closes its gaps", "[sprint]")
{
    BuildFixture build;
    Person someone;
    someone.name = QStringLiteral("Amélie Vidal");
    const auto amelie = TerritoryService(build.programme.file()).addPerson(someone);
    REQUIRE_OK(amelie);
    REQUIRE_OK(build.teams.setMember(build.team, amelie->id, TeamPart::ServiceUser));
    REQUIRE_OK(build.teams.setMember(build.team, amelie->id, TeamPart::DigitalCoach));
    const auto members = build.teams.read().members(build.team);
    REQUIRE_OK(members);
    CHECK(*members == std::vector<TeamMember>{{build.team, amelie->id, TeamPart::DigitalCoach}});
    REQUIRE_OK(build.teams.removeMember(build.team, amelie->id));
    REQUIRE_FAILS(build.teams.removeMember(build.team, amelie->id), ErrorCode::NotFound);

    Team second;
    second.name = QStringLiteral("Atelier Roseline");
    const auto stored = build.teams.add(second);
    REQUIRE_OK(stored);
    (void)build.card("Un créneau le soir");
    build.pass();
    const QStringList before = build.programme.dump();
    REQUIRE_OK(build.teams.remove(build.team));
    build.programme.checkUndoRedo(before);
    const auto left = build.teams.read().all();
    REQUIRE_OK(left);
    REQUIRE(left->size() == 1);
    CHECK(left->front().position == 0);
    second.name.clear();
    checkRefused(build.teams.add(second), "name");
}
