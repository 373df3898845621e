// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field/fieldschema.h"
#include "core/field/interviewservice.h"
#include "core/field/territoryservice.h"
#include "core/storage/searchindex.h"
#include "tests/support/programmefixture.h"

using namespace filrouge;
using namespace filrouge::tests;
using namespace Qt::StringLiterals;

namespace {

Commune communeNamed(const QString& name)
{
    Commune commune;
    commune.name = name;
    return commune;
}

Organisation organisationNamed(const QString& name)
{
    Organisation organisation;
    organisation.name = name;
    return organisation;
}

Person personNamed(const QString& name)
{
    Person person;
    person.name = name;
    return person;
}

} // namespace

TEST_CASE("Communes come, change and go", "[field][territory]")
{
    ProgrammeFixture programme({fieldSchema()});
    TerritoryService territory(programme.file());

    QStringList before = programme.dump();
    const auto added = territory.addCommune(communeNamed(u"Limogne-en-Quercy"_s));
    REQUIRE_OK(added);
    CHECK(added->id);
    CHECK(programme.takeChange().list == std::vector<Change>{{Kind::Commune, Operation::Inserted, added->id.value}});
    CHECK(territory.communes().find(added->id).value() == *added);
    programme.checkUndoRedo(before);
    programme.takeChanges();

    before = programme.dump();
    Commune changed = *added;
    changed.code = u"46173"_s;
    REQUIRE_OK(territory.updateCommune(changed));
    CHECK(programme.takeChange().list == std::vector<Change>{{Kind::Commune, Operation::Updated, added->id.value}});
    CHECK(territory.communes().all().value() == std::vector{changed});
    programme.checkUndoRedo(before);

    // Organisations that lie in it stay, and are told.
    Organisation club = organisationNamed(u"Club"_s);
    club.commune = added->id;
    club = territory.addOrganisation(club).value();
    programme.takeChanges();
    before = programme.dump();
    REQUIRE_OK(territory.removeCommune(added->id));
    CHECK(programme.takeChange().list == std::vector<Change>{{Kind::Commune, Operation::Removed, added->id.value},
                                                             {Kind::Organisation, Operation::Updated, club.id.value}});
    CHECK_FALSE(territory.organisations().find(club.id).value().commune.has_value());
    programme.checkUndoRedo(before);
}

TEST_CASE("Organisations and their people", "[field][territory]")
{
    ProgrammeFixture programme({fieldSchema()});
    TerritoryService territory(programme.file());
    InterviewService interviews(programme.file());

    const Organisation caf = territory.addOrganisation(organisationNamed(u"CAF du Lot"_s)).value();
    Person officer = personNamed(u"Nadia Benali"_s);
    officer.organisation = caf.id;
    officer = territory.addPerson(officer).value();
    const Person user = territory.addPerson(personNamed(u"Jean Sans-Bureau"_s)).value();
    CHECK(territory.people().ofOrganisation(caf.id).value() == std::vector{officer});
    CHECK(territory.people().all().value() == std::vector{user, officer}); // by name

    Interview interview;
    interview.title = u"Conseillers"_s;
    interview = interviews.add(interview).value();
    REQUIRE_OK(interviews.addOrganisation(interview.id, caf.id));
    REQUIRE_OK(interviews.setPerson(interview.id, officer.id, InterviewPart::Met));
    programme.takeChanges();

    SECTION("removing an organisation keeps its people")
    {
        const QStringList before = programme.dump();
        REQUIRE_OK(territory.removeOrganisation(caf.id));
        CHECK(programme.takeChange().list ==
              std::vector<Change>{{Kind::Organisation, Operation::Removed, caf.id.value},
                                  {Kind::Person, Operation::Updated, officer.id.value},
                                  {Kind::Interview, Operation::Updated, interview.id.value}});
        CHECK_FALSE(territory.people().find(officer.id).value().organisation.has_value());
        CHECK(interviews.read().organisationsOf(interview.id)->empty());
        programme.checkUndoRedo(before);
    }
    SECTION("removing a person takes them out of interviews")
    {
        const QStringList before = programme.dump();
        REQUIRE_OK(territory.removePerson(officer.id));
        CHECK(programme.takeChange().list ==
              std::vector<Change>{{Kind::Person, Operation::Removed, officer.id.value},
                                  {Kind::Interview, Operation::Updated, interview.id.value}});
        CHECK(interviews.read().peopleOf(interview.id)->empty());
        programme.checkUndoRedo(before);
    }
    SECTION("a name is found by search until the person is gone, also from interviews")
    {
        const auto find = [&] { return programme.file().search().find(u"benali"_s).value().size(); };
        CHECK(find() == 1);
        REQUIRE_OK(territory.removePerson(officer.id));
        CHECK(find() == 0);
    }
    SECTION("who is kept too long")
    {
        Person late = officer;
        late.keepUntil = QDate(2018, 2, 6);
        REQUIRE_OK(territory.updatePerson(late));
        Person inTime = user;
        inTime.keepUntil = QDate(2018, 2, 7);
        REQUIRE_OK(territory.updatePerson(inTime));
        CHECK(territory.people().keptTooLong(QDate(2018, 2, 7)).value() == std::vector{late});
    }
}

TEST_CASE("What the territory refuses", "[field][territory]")
{
    ProgrammeFixture programme({fieldSchema()});
    TerritoryService territory(programme.file());
    const QStringList before = programme.dump();

    REQUIRE_FAILS(territory.addCommune({}), ErrorCode::Invalid);
    REQUIRE_FAILS(territory.addOrganisation({}), ErrorCode::Invalid);
    REQUIRE_FAILS(territory.addPerson({}), ErrorCode::Invalid);
    Organisation nowhere = organisationNamed(u"CCAS"_s);
    nowhere.commune = CommuneId(4242);
    REQUIRE_FAILS(territory.addOrganisation(nowhere), ErrorCode::DanglingReference);
    Person stranger = personNamed(u"X"_s);
    stranger.id = PersonId(4242);
    REQUIRE_FAILS(territory.updatePerson(stranger), ErrorCode::NotFound);
    REQUIRE_FAILS(territory.removeCommune(CommuneId(4242)), ErrorCode::NotFound);
    REQUIRE_FAILS(territory.removeOrganisation(OrganisationId(4242)), ErrorCode::NotFound);
    REQUIRE_FAILS(territory.removePerson(PersonId(4242)), ErrorCode::NotFound);

    CHECK(programme.dump() == before);
    CHECK(programme.takeChanges().empty());
    CHECK_FALSE(programme.file().canUndo());

    // A given key is kept (reading a file), and cannot be used twice.
    Commune cahors = communeNamed(u"Cahors"_s);
    cahors.id = CommuneId(46042);
    CHECK(territory.addCommune(cahors).value().id == CommuneId(46042));
    REQUIRE_FAILS(territory.addCommune(cahors), ErrorCode::DuplicateId);
}
