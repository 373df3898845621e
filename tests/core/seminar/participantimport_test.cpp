// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seminar/participantimport.h"

#include "core/base/csv.h"
#include "core/field/distinctpairrepository.h"
#include "tests/core/seminar/seminarfixture.h"

#include <set>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

ParticipantList listOf(const QByteArray& csv)
{
    const auto read = readCsv(csv);
    REQUIRE_OK(read);
    return readParticipants(*read, guessedMapping(participantSchema(), *read));
}

QString verdicts(const ListPlan& plan)
{
    QString words;
    for (const ListPlanLine& line : plan.lines)
        words += QLatin1Char("nkor"[static_cast<int>(line.verdict)]);
    return words;
}

std::vector<RollLine> rollOf(SeminarFixture& fixture)
{
    const auto roll = fixture.roll.read().roll(fixture.seminar.id);
    REQUIRE_OK(roll);
    return *roll;
}

} // namespace

TEST_CASE("a list becomes lines of the roll in one step that can be undone", "[seminar][list]")
{
    SeminarFixture fixture;
    ParticipantImport import(fixture.programme.file());
    REQUIRE(fixture.convened(fixture.amelie));
    const QStringList before = fixture.programme.dump();
    const ParticipantList list =
        listOf("Nom;Organisme;Fonction;Courriel;Réponse;Accessibilité\n"
               "Amelie VIDAL;CAISSE D'ALLOCATIONS FAMILIALES DU LOT;Directrice;;oui;\n" // on the roll
               "Bruno Delpech;;;;accepté;Boucle magnétique\n"                           // in the directory
               "Denis Astruc;Association des commerçants;Président;d@example.org;;\n"   // new
               "Denis ASTRUC;;;D@EXAMPLE.ORG;;\n"                                       // the same again
               "Élise Roux;association des Commerçants;;;;\n");                         // new, of the new organisation
    const auto plan = import.plan(fixture.seminar.id, list);
    REQUIRE_OK(plan);
    CHECK(verdicts(*plan) == QStringLiteral("oknrn"));
    CHECK(plan->added() == 3);
    CHECK(plan->newOrganisations == QStringList{QStringLiteral("Association des commerçants")});
    CHECK(fixture.programme.dump() == before); // a preview writes nothing

    const auto done = import.import(fixture.seminar.id, list);
    REQUIRE_OK(done);
    CHECK((*done == *plan));
    const auto roll = rollOf(fixture);
    REQUIRE(roll.size() == 4);
    CHECK(roll[0].person.id == fixture.amelie);
    CHECK(roll[0].person.role.isEmpty()); // the directory's own is not written over
    CHECK(roll[1].person.id == fixture.bruno);
    CHECK((roll[1].participant.invitation == Invitation::Accepted));
    CHECK(roll[1].participant.accessNeeds == QStringLiteral("Boucle magnétique"));
    CHECK(roll[1].organisation->id == fixture.office);
    CHECK(roll[2].person.name == QStringLiteral("Denis Astruc"));
    CHECK(roll[2].person.email == QStringLiteral("d@example.org"));
    CHECK((roll[2].organisation->kind == OrganisationKind::Association));
    CHECK(roll[3].organisation->id == roll[2].organisation->id);
    for (std::size_t i = 0; i < roll.size(); ++i)
        CHECK(roll[i].participant.position == static_cast<int>(i));
    fixture.programme.checkUndoRedo(before);

    // Importing it twice changes nothing.
    const auto again = import.import(fixture.seminar.id, list);
    REQUIRE_OK(again);
    CHECK(verdicts(*again) == QStringLiteral("oooro"));
    CHECK(rollOf(fixture).size() == 4);
}

TEST_CASE("one wrong cell, and nothing is imported", "[seminar][list]")
{
    SeminarFixture fixture;
    ParticipantImport import(fixture.programme.file());
    const QStringList before = fixture.programme.dump();
    const auto refused =
        import.import(fixture.seminar.id, listOf("Nom;Courriel\nDenis Astruc;d@example.org\nÉlise Roux;nowhere\n"));
    REQUIRE_FAILS(refused, ErrorCode::BadCell);
    CHECK(refused.error().where == QStringLiteral("row 3, column 2"));
    CHECK(fixture.programme.dump() == before);
    REQUIRE_FAILS(import.import(SeminarId(1), listOf("Nom\nDenis Astruc\n")), ErrorCode::NotFound);
}

TEST_CASE("namesakes are told apart, or said to be indistinguishable", "[seminar][list]")
{
    SeminarFixture fixture;
    ParticipantImport import(fixture.programme.file());
    const PersonId other = fixture.person("Bruno Delpech", fixture.association);
    // By organisation; by another one than both; and one nobody can place.
    auto plan = import.plan(fixture.seminar.id, listOf("Nom;Organisme\nBruno Delpech;Familles rurales\n"));
    REQUIRE_OK(plan);
    CHECK(verdicts(*plan) == QStringLiteral("k"));
    CHECK(plan->lines[0].known == other);
    plan = import.plan(fixture.seminar.id, listOf("Nom;Organisme\nBruno Delpech;La Poste\n"));
    REQUIRE_OK(plan);
    CHECK(verdicts(*plan) == QStringLiteral("n"));
    plan = import.plan(fixture.seminar.id, listOf("Nom;Organisme\nBruno Delpech;\n"));
    REQUIRE_OK(plan);
    REQUIRE(plan->problems.size() == 1);
    CHECK(plan->problems[0].where == QStringLiteral("row 2"));
    CHECK(plan->problems[0].detail.contains(QStringLiteral("Bruno Delpech")));
    REQUIRE_FAILS(import.import(fixture.seminar.id, listOf("Nom\nBruno Delpech\n")), ErrorCode::BadCell);
    // Two of one name in the list, with addresses of their own, are two.
    plan = import.plan(fixture.seminar.id,
                       listOf("Nom;Courriel\nMarie Dupont;m1@example.org\nMarie Dupont;m2@example.org\n"));
    REQUIRE_OK(plan);
    CHECK(verdicts(*plan) == QStringLiteral("nn"));
    // An address is nearer than a name: somebody has married.
    Person claire = *fixture.territory.people().find(fixture.claire);
    claire.email = QStringLiteral("claire@example.org");
    REQUIRE_OK(fixture.territory.updatePerson(claire));
    plan = import.plan(fixture.seminar.id, listOf("Nom;Courriel\nClaire Bonnet;CLAIRE@example.org\n"));
    REQUIRE_OK(plan);
    CHECK(verdicts(*plan) == QStringLiteral("k"));
    CHECK(plan->lines[0].known == fixture.claire);
}

TEST_CASE("somebody of the directory without an organisation speaks for the one in the list", "[seminar][list]")
{
    SeminarFixture fixture;
    ParticipantImport import(fixture.programme.file());
    const PersonId free = fixture.person("Zoé Lacan", {});
    Person person = *fixture.territory.people().find(free);
    person.organisation.reset();
    REQUIRE_OK(fixture.territory.updatePerson(person));
    REQUIRE_OK(import.import(fixture.seminar.id, listOf("Nom;Organisme\nZoé Lacan;Familles rurales\n")));
    const auto roll = rollOf(fixture);
    REQUIRE(roll.size() == 1);
    CHECK(roll[0].person.id == free);
    CHECK(roll[0].participant.represents == fixture.association);
    CHECK_FALSE(roll[0].person.organisation);
}

TEST_CASE("thousands of people are imported whole", "[seminar][list]")
{
    SeminarFixture fixture;
    ParticipantImport import(fixture.programme.file());
    QByteArray csv("Nom;Organisme\n");
    constexpr int many = 3'000;
    for (int i = 0; i < many; ++i)
        csv += "Personne " + QByteArray::number(i) + ";Organisme " + QByteArray::number(i % 40) + "\n";
    const auto done = import.import(fixture.seminar.id, listOf(csv));
    REQUIRE_OK(done);
    CHECK(done->added() == many);
    CHECK(done->newOrganisations.size() == 40);
    const auto roll = rollOf(fixture);
    CHECK(roll.size() == many);
    CHECK(roll.back().person.name == QStringLiteral("Personne %1").arg(many - 1));
    CHECK(fixture.programme.foreignKeyFaults().isEmpty());
}

TEST_CASE("who of several with one name is invited can be said", "[seminar][list]")
{
    SeminarFixture fixture;
    ParticipantImport import(fixture.programme.file());
    TerritoryService territory(fixture.programme.file());
    Person person;
    person.name = QStringLiteral("Ada Roux");
    const auto one = territory.addPerson(person);
    REQUIRE_OK(one);
    REQUIRE_OK(territory.addPerson(person));
    const ParticipantList list = listOf("Nom;Réponse\nAda Roux;oui\n");
    const auto open = import.plan(fixture.seminar.id, list);
    REQUIRE_OK(open);
    CHECK(open->problems.size() == 1);
    REQUIRE(open->questions.size() == 1);
    CHECK(open->questions[0].people.size() == 2);
    CHECK_FALSE(open->questions[0].answer);
    REQUIRE_FAILS(import.import(fixture.seminar.id, list), ErrorCode::BadCell);
    ListAnswers answers;
    const bool known = GENERATE(true, false);
    answers.set(2, person.name, known ? one->id : PersonId());
    const auto done = import.import(fixture.seminar.id, list, answers);
    REQUIRE_OK(done);
    CHECK(verdicts(*done) == (known ? QStringLiteral("k") : QStringLiteral("n")));
    const auto roll = rollOf(fixture);
    REQUIRE(roll.size() == 1);
    CHECK((roll.front().person.id == one->id) == known);
    CHECK(territory.people().all()->size() == (known ? 5U : 6U));
    const auto apart = DistinctPairRepository(fixture.programme.connection()).all<PersonId>();
    CHECK(apart.value().size() == (known ? 0U : 2U));
}
