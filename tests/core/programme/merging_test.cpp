// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/merging.h"

#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "tests/support/programmefixture.h"

#include <algorithm>

using namespace filrouge;
using namespace filrouge::tests;
using namespace Qt::StringLiterals;

namespace {

class Directory final {
public:
    Directory() : clock_(Instant{1518001200000}), random_(5)
    {
        auto made = Programme::create(folder_.filePath(u"p.filrouge"_s), Language::French, {clock_, random_});
        REQUIRE(made);
        programme_ = std::move(*made);
    }

    [[nodiscard]] Programme& programme() { return *programme_; }
    [[nodiscard]] Services& services() { return programme_->services(); }
    [[nodiscard]] QStringList rows() { return dump(programme_->file().connection()); }

    PersonId person(
        const QString& name, const std::function<void(Person&)>& more = [](Person&) {})
    {
        Person person;
        person.name = name;
        more(person);
        const auto added = services().territory.addPerson(person);
        REQUIRE(added);
        return added->id;
    }
    OrganisationId organisation(const QString& name)
    {
        Organisation organisation;
        organisation.name = name;
        const auto added = services().territory.addOrganisation(organisation);
        REQUIRE(added);
        return added->id;
    }
    InterviewId interview(const QString& title)
    {
        Interview interview;
        interview.title = title;
        const auto added = services().interviews.add(interview);
        REQUIRE(added);
        return added->id;
    }
    SeminarId seminar()
    {
        Seminar seminar;
        seminar.title = u"Séminaire"_s;
        const auto added = services().seminars.add(seminar);
        REQUIRE(added);
        return added->id;
    }
    ParticipantId participant(SeminarId seminar, PersonId person)
    {
        Participant one;
        one.seminar = seminar;
        one.person = person;
        const auto added = services().roll.add(one);
        REQUIRE(added);
        return added->id;
    }

private:
    QTemporaryDir folder_;
    FixedClock clock_;
    SeededRandom random_;
    std::unique_ptr<Programme> programme_;
};

} // namespace

TEST_CASE("two people that are one: interviews, roll and what was known go to the one that stays", "[programme]")
{
    Directory directory;
    Services& services = directory.services();
    const PersonId kept = directory.person(u"Marie Dupont"_s, [](Person& person) {
        person.role = u"agente d’accueil"_s;
        person.note = u"Très disponible."_s;
        person.keepUntil = QDate(2019, 6, 30);
        person.consent = Consent::Given;
    });
    const PersonId gone = directory.person(u"Dupont Marie"_s, [](Person& person) {
        person.role = u"agente"_s;
        person.email = u"marie@example.org"_s;
        person.note = u"Rappeler en mars."_s;
        person.keepUntil = QDate(2018, 12, 31);
        person.consent = Consent::Refused;
    });
    const InterviewId both = directory.interview(u"Les deux"_s);
    const InterviewId one = directory.interview(u"Une seule"_s);
    REQUIRE(services.interviews.setPerson(both, kept, InterviewPart::Interviewer));
    REQUIRE(services.interviews.setPerson(both, gone, InterviewPart::Met));
    REQUIRE(services.interviews.setPerson(one, gone, InterviewPart::Met));
    const SeminarId seminar = directory.seminar();
    const ParticipantId line = directory.participant(seminar, gone);

    const QStringList before = directory.rows();
    REQUIRE_OK(mergePeople(directory.programme(), kept, gone));
    const auto person = services.territory.people().find(kept);
    REQUIRE(person);
    CHECK(person->role == u"agente d’accueil"_s);
    CHECK(person->email == u"marie@example.org"_s);
    CHECK(person->note == u"Très disponible.\n\nRappeler en mars."_s);
    CHECK(person->keepUntil == QDate(2018, 12, 31));
    CHECK(person->consent == Consent::Refused);
    CHECK_FALSE(services.territory.people().find(gone));
    CHECK(*services.interviews.read().peopleOf(both) ==
          std::vector{InterviewPerson{both, kept, InterviewPart::Interviewer}});
    CHECK(*services.interviews.read().peopleOf(one) == std::vector{InterviewPerson{one, kept, InterviewPart::Met}});
    CHECK(services.roll.read().find(line)->person == kept);

    REQUIRE(directory.programme().file().undo());
    CHECK(directory.rows() == before);
    REQUIRE(directory.programme().file().redo());
    CHECK_FALSE(services.territory.people().find(gone));
}

TEST_CASE("nobody stands on a roll twice after a merge, and two who both came are two", "[programme]")
{
    Directory directory;
    Services& services = directory.services();
    const PersonId kept = directory.person(u"Anne"_s);
    const PersonId gone = directory.person(u"Anne B."_s);
    const SeminarId seminar = directory.seminar();
    const ParticipantId first = directory.participant(seminar, kept);
    const ParticipantId second = directory.participant(seminar, gone);
    REQUIRE(services.signIn.signIn(second));

    SECTION("the one who has come stays on the roll")
    {
        REQUIRE_OK(mergePeople(directory.programme(), kept, gone));
        const auto roll = services.roll.read().of(seminar);
        REQUIRE(roll->size() == 1);
        CHECK(roll->front().id == second);
        CHECK(roll->front().person == kept);
    }
    SECTION("both have come: refused, and nothing has changed")
    {
        REQUIRE(services.signIn.signIn(first));
        const QStringList before = directory.rows();
        REQUIRE_FAILS(mergePeople(directory.programme(), kept, gone), ErrorCode::Conflict);
        CHECK(directory.rows() == before);
    }
}

TEST_CASE("two organisations that are one: people, networks and interviews go to the one that stays", "[programme]")
{
    Directory directory;
    Services& services = directory.services();
    const OrganisationId kept = directory.organisation(u"Caisse d’allocations familiales"_s);
    const OrganisationId gone = directory.organisation(u"CAF"_s);
    const PersonId person = directory.person(u"Paul"_s, [&](Person& paul) { paul.organisation = gone; });
    Commune commune;
    commune.name = u"Cahors"_s;
    commune.authority = gone;
    const auto cahors = services.territory.addCommune(commune);
    const InterviewId interview = directory.interview(u"À la CAF"_s);
    REQUIRE(services.interviews.addOrganisation(interview, kept));
    REQUIRE(services.interviews.addOrganisation(interview, gone));
    LocalNetwork network;
    network.name = u"Réseau"_s;
    const auto stored = services.localNetworks.add(network);
    REQUIRE(services.localNetworks.addMember(stored->id, gone));

    const QStringList before = directory.rows();
    REQUIRE_OK(mergeOrganisations(directory.programme(), kept, gone));
    CHECK(services.territory.people().find(person)->organisation == kept);
    CHECK(services.territory.communes().find(cahors->id)->authority == kept);
    CHECK(services.interviews.read().organisationsOf(interview)->size() == 1);
    CHECK(*services.localNetworks.read().membersOf(stored->id) == std::vector{LocalNetworkMember{stored->id, kept}});
    CHECK_FALSE(services.territory.organisations().find(gone));
    REQUIRE(directory.programme().file().undo());
    CHECK(directory.rows() == before);
    REQUIRE_FAILS(mergeOrganisations(directory.programme(), kept, kept), ErrorCode::Invalid);
}

TEST_CASE("whom either of two was told apart from, the one that stays is", "[programme]")
{
    Directory directory;
    Services& services = directory.services();
    const PersonId kept = directory.person(u"Marie Dupont"_s);
    const PersonId gone = directory.person(u"Dupont Marie"_s);
    const PersonId before = directory.person(u"Marie Dupont"_s);
    const PersonId after = directory.person(u"Marie Dupont"_s);
    for (const PersonId other : {kept, before, after})
        REQUIRE_OK(services.distinctPairs.tellApart(gone, other));
    REQUIRE_OK(services.distinctPairs.tellApart(kept, before));

    const QStringList rows = directory.rows();
    REQUIRE_OK(mergePeople(directory.programme(), kept, gone));
    DistinctPairs<PersonId> expected{distinctPair(kept, before), distinctPair(kept, after)};
    std::ranges::sort(expected);
    CHECK(services.distinctPairs.read().all<PersonId>().value() == expected);
    REQUIRE(directory.programme().file().undo());
    CHECK(directory.rows() == rows);

    const OrganisationId stays = directory.organisation(u"CAF"_s);
    const OrganisationId goes = directory.organisation(u"caf"_s);
    const OrganisationId third = directory.organisation(u"CAF"_s);
    REQUIRE_OK(services.distinctPairs.tellApart(goes, third));
    REQUIRE_OK(mergeOrganisations(directory.programme(), stays, goes));
    CHECK(services.distinctPairs.read().all<OrganisationId>().value() ==
          DistinctPairs<OrganisationId>{distinctPair(stays, third)});
}
