// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/engagementletterservice.h"
#include "core/engagement/signatoryservice.h"
#include "core/field/territoryservice.h"
#include "core/persona/challengeletterservice.h"
#include "core/persona/personaservice.h"
#include "core/seminar/rollservice.h"
#include "core/seminar/seminarservice.h"
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

TEST_CASE("teams: the workgroup of a persona goes on as its team, and later arrivals can join", "[sprint]")
{
    BuildFixture build;
    TerritoryService territory(build.programme.file());
    SeminarService seminars(build.programme.file());
    RollService roll(build.programme.file());
    Seminar day;
    day.title = QStringLiteral("Séminaire d’orientation");
    const auto seminar = seminars.add(day);
    REQUIRE_OK(seminar);
    Organisation hall;
    hall.name = QStringLiteral("Mairie de Luzech");
    hall.kind = OrganisationKind::LocalAuthority;
    const auto authority = territory.addOrganisation(hall);
    REQUIRE_OK(authority);
    const auto sarah = PersonaService(build.programme.file()).addNamed(QStringLiteral("Sarah"));
    REQUIRE_OK(sarah);
    const auto convened = [&](const char* name, std::optional<OrganisationId> represents) {
        Person person;
        person.name = QString::fromUtf8(name);
        const auto added = territory.addPerson(person);
        REQUIRE_OK(added);
        Participant participant;
        participant.seminar = seminar->id;
        participant.person = added->id;
        participant.represents = represents;
        const auto stored = roll.add(participant);
        REQUIRE_OK(stored);
        return *stored;
    };
    const Participant user = convened("Amélie Vidal", std::nullopt);
    const Participant mayor = convened("Bruno Delpech", authority->id);
    const Participant late = convened("Claire Fabre", std::nullopt);
    REQUIRE_OK(roll.setWorkgroup({user.id, mayor.id}, sarah->id));
    EngagementLetter letter;
    letter.persona = sarah->id;
    const auto written = EngagementLetterService(build.programme.file()).add(letter);
    REQUIRE_OK(written);
    Signatory signing; // who is in the group and signed is in the team once
    signing.letter = written->id;
    signing.person = mayor.person;
    REQUIRE_OK(SignatoryService(build.programme.file()).add(signing));

    const auto team = build.teams.addFor(sarah->id);
    REQUIRE_OK(team);
    const auto members = build.teams.read().members(team->id);
    REQUIRE_OK(members);
    REQUIRE(members->size() == 2);
    for (const TeamMember& member : *members)
        CHECK(member.part == (member.person == mayor.person ? TeamPart::LocalManager : TeamPart::ServiceUser));
    const auto nobody = build.teams.workgroupOutside(team->id);
    REQUIRE_OK(nobody);
    CHECK(nobody->empty());

    REQUIRE_OK(build.teams.setMember(team->id, user.person, TeamPart::DigitalCoach));
    REQUIRE_OK(roll.setWorkgroup({late.id}, sarah->id));
    const auto outside = build.teams.workgroupOutside(team->id);
    REQUIRE_OK(outside);
    REQUIRE(outside->size() == 1);
    CHECK(outside->front().person == late.person);
    (void)build.programme.takeChanges();
    const QStringList before = build.programme.dump();
    REQUIRE_OK(build.teams.addWorkgroup(team->id));
    const auto more = build.teams.read().members(team->id);
    REQUIRE_OK(more);
    CHECK(more->size() == 3);
    const auto changed = std::ranges::find(*more, user.person, &TeamMember::person);
    CHECK(changed->part == TeamPart::DigitalCoach); // what was changed by hand stays
    build.programme.checkUndoRedo(before);
    const auto forNobody = build.teams.workgroupOutside(build.team);
    REQUIRE_OK(forNobody);
    CHECK(forNobody->empty());
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
