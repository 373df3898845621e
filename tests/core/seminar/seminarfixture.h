// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/fieldschema.h"
#include "core/field/territoryservice.h"
#include "core/persona/personaschema.h"
#include "core/seminar/seminarschema.h"
#include "core/seminar/seminarservice.h"
#include "core/seminar/signinservice.h"
#include "tests/support/programmefixture.h"

namespace filrouge::tests {

/// A programme with a seminar, an office with two people and an association with one.
class SeminarFixture final {
public:
    SeminarFixture()
    {
        office = organisation("Caisse d’allocations familiales du Lot", OrganisationKind::Operator);
        association = organisation("Familles rurales", OrganisationKind::Association);
        amelie = person("Amélie Vidal", office);
        bruno = person("Bruno Delpech", office);
        claire = person("Claire Fabre", association);
        Seminar made;
        made.title = QStringLiteral("Séminaire d’orientation");
        made.heldOn = QDate(2018, 2, 7);
        const auto stored = seminars.add(made);
        REQUIRE_OK(stored);
        seminar = *stored;
        (void)programme.takeChanges();
    }

    [[nodiscard]] OrganisationId organisation(const char* name, OrganisationKind kind)
    {
        Organisation made;
        made.name = QString::fromUtf8(name);
        made.kind = kind;
        const auto stored = territory.addOrganisation(made);
        REQUIRE_OK(stored);
        return stored->id;
    }
    [[nodiscard]] PersonId person(const char* name, OrganisationId organisation)
    {
        Person made;
        made.name = QString::fromUtf8(name);
        made.organisation = organisation;
        const auto stored = territory.addPerson(made);
        REQUIRE_OK(stored);
        return stored->id;
    }
    [[nodiscard]] Result<Participant> convene(PersonId who)
    {
        Participant made;
        made.seminar = seminar.id;
        made.person = who;
        made.invitation = Invitation::Accepted;
        return roll.add(made);
    }
    [[nodiscard]] ParticipantId convened(PersonId who)
    {
        const auto stored = convene(who);
        REQUIRE_OK(stored);
        (void)programme.takeChanges();
        return stored->id;
    }
    [[nodiscard]] Participant participant(ParticipantId id)
    {
        const auto found = roll.read().find(id);
        REQUIRE_OK(found);
        return *found;
    }

    ProgrammeFixture programme{fieldSchema(), personaSchema(), seminarSchema()};
    TerritoryService territory{programme.file()};
    SeminarService seminars{programme.file()};
    RollService roll{programme.file()};
    SignInService desk{programme.file(), roll, territory};
    OrganisationId office;
    OrganisationId association;
    PersonId amelie;
    PersonId bruno;
    PersonId claire;
    Seminar seminar;
};

} // namespace filrouge::tests
