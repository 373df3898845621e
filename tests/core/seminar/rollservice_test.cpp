// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/persona/personaservice.h"
#include "tests/core/seminar/seminarfixture.h"

using namespace filrouge;
using namespace filrouge::tests;

namespace {

std::vector<PersonId> people(SeminarFixture& fixture)
{
    const auto roll = fixture.roll.read().roll(fixture.seminar.id);
    REQUIRE_OK(roll);
    std::vector<PersonId> ids;
    for (std::size_t i = 0; i < roll->size(); ++i) {
        CHECK((*roll)[i].participant.position == static_cast<int>(i));
        CHECK((*roll)[i].person.id == (*roll)[i].participant.person);
        ids.push_back((*roll)[i].person.id);
    }
    return ids;
}

} // namespace

TEST_CASE("roll service: convening somebody, with undo and notices", "[seminar]")
{
    SeminarFixture fixture;
    const QStringList before = fixture.programme.dump();
    const auto added = fixture.convene(fixture.amelie);
    REQUIRE_OK(added);
    CHECK(fixture.programme.takeChange().list ==
          std::vector{Change{Kind::Seminar, Operation::Updated, fixture.seminar.id.value},
                      Change{Kind::Participant, Operation::Inserted, added->id.value}});
    CHECK(fixture.programme.file().undoLabel().args == QStringList{QStringLiteral("Amélie Vidal")});
    fixture.programme.checkUndoRedo(before);
}

TEST_CASE("roll service: nobody is twice on a roll", "[seminar]")
{
    SeminarFixture fixture;
    (void)fixture.convened(fixture.amelie);
    const QStringList before = fixture.programme.dump();
    const auto again = fixture.convene(fixture.amelie);
    REQUIRE_FAILS(again, ErrorCode::Invalid);
    CHECK(again.error().where == QStringLiteral("person"));
    CHECK(fixture.programme.dump() == before);

    Seminar other;
    other.title = QStringLiteral("Restitution");
    const auto stored = fixture.seminars.add(other);
    REQUIRE_OK(stored);
    Participant elsewhere;
    elsewhere.seminar = stored->id;
    elsewhere.person = fixture.amelie;
    CHECK(fixture.roll.add(elsewhere).has_value());
}

TEST_CASE("roll service: unknown people and seminars are refused", "[seminar]")
{
    SeminarFixture fixture;
    REQUIRE_FAILS(fixture.convene(PersonId(4711)), ErrorCode::NotFound);
    Participant astray;
    astray.seminar = SeminarId(4711);
    astray.person = fixture.amelie;
    REQUIRE_FAILS(fixture.roll.add(astray), ErrorCode::NotFound);
    REQUIRE_FAILS(fixture.roll.remove(ParticipantId(1)), ErrorCode::NotFound);
    REQUIRE_FAILS(fixture.roll.update(astray), ErrorCode::NotFound);
    CHECK(fixture.programme.takeChanges().empty());
}

TEST_CASE("roll service: a line can be edited, but not become another's", "[seminar]")
{
    SeminarFixture fixture;
    const ParticipantId id = fixture.convened(fixture.amelie);
    const QStringList before = fixture.programme.dump();
    Participant changed = fixture.participant(id);
    changed.accessNeeds = QStringLiteral("Boucle magnétique");
    changed.leavesAt = QTime(16, 0);
    changed.contactAgain = true;
    changed.represents = fixture.association;
    changed.person = fixture.bruno;
    changed.position = 12;
    REQUIRE_OK(fixture.roll.update(changed));
    fixture.programme.checkUndoRedo(before);

    const auto roll = fixture.roll.read().roll(fixture.seminar.id);
    REQUIRE_OK(roll);
    const RollLine& line = roll->front();
    CHECK(line.participant.accessNeeds == QStringLiteral("Boucle magnétique"));
    CHECK(line.participant.leavesAt == QTime(16, 0));
    CHECK(line.participant.contactAgain);
    CHECK(line.person.name == QStringLiteral("Amélie Vidal"));
    CHECK(line.participant.position == 0);
    REQUIRE(line.organisation.has_value());
    CHECK(line.organisation->id == fixture.association);

    Participant circular = fixture.participant(id);
    circular.substituteFor = id;
    REQUIRE_FAILS(fixture.roll.update(circular), ErrorCode::Invalid);
}

TEST_CASE("roll service: the order has no gaps after moving and removing", "[seminar]")
{
    SeminarFixture fixture;
    const ParticipantId first = fixture.convened(fixture.amelie);
    const ParticipantId second = fixture.convened(fixture.bruno);
    (void)fixture.convened(fixture.claire);
    QStringList before = fixture.programme.dump();
    REQUIRE_OK(fixture.roll.move(first, 2));
    CHECK(people(fixture) == std::vector{fixture.bruno, fixture.claire, fixture.amelie});
    fixture.programme.checkUndoRedo(before);

    before = fixture.programme.dump();
    REQUIRE_OK(fixture.roll.remove(second));
    CHECK(people(fixture) == std::vector{fixture.claire, fixture.amelie});
    fixture.programme.checkUndoRedo(before);
}

TEST_CASE("roll service: invitations of several people are marked in one step, or not at all", "[seminar]")
{
    SeminarFixture fixture;
    const ParticipantId first = fixture.convened(fixture.amelie);
    const ParticipantId second = fixture.convened(fixture.bruno);
    const QStringList before = fixture.programme.dump();
    REQUIRE_OK(fixture.roll.markInvitations({first, second}, Invitation::Declined));
    CHECK(fixture.participant(first).invitation == Invitation::Declined);
    CHECK(fixture.participant(second).invitation == Invitation::Declined);
    CHECK(fixture.programme.file().undoLabel().n == 2);
    fixture.programme.checkUndoRedo(before);

    const QStringList after = fixture.programme.dump();
    REQUIRE_FAILS(fixture.roll.markInvitations({first, ParticipantId(5)}, Invitation::Sent), ErrorCode::NotFound);
    CHECK(fixture.programme.dump() == after);
}

TEST_CASE("roll service: whoever leaves the directory leaves the roll, and their substitute stays", "[seminar]")
{
    SeminarFixture fixture;
    const ParticipantId absent = fixture.convened(fixture.amelie);
    const auto substitute = fixture.desk.substitute(absent, Newcomer{fixture.bruno, {}, {}, {}, false});
    REQUIRE_OK(substitute);
    const QStringList before = fixture.programme.dump();
    REQUIRE_OK(fixture.territory.removePerson(fixture.amelie));
    CHECK_FALSE(fixture.participant(substitute->id).substituteFor.has_value());
    REQUIRE_FAILS(fixture.roll.read().find(absent), ErrorCode::NotFound);
    fixture.programme.checkUndoRedo(before);
}

TEST_CASE("roll service: people join the workgroup of a persona in one step, or none of them does", "[seminar]")
{
    SeminarFixture fixture;
    PersonaService personas(fixture.programme.file());
    const auto sarah = personas.addNamed(QStringLiteral("Sarah"));
    REQUIRE_OK(sarah);
    const ParticipantId first = fixture.convened(fixture.amelie);
    const ParticipantId second = fixture.convened(fixture.bruno);
    const ParticipantId third = fixture.convened(fixture.claire);
    QStringList before = fixture.programme.dump();
    REQUIRE_OK(fixture.roll.setWorkgroup({first, second}, sarah->id));
    CHECK(fixture.participant(first).workgroup == sarah->id);
    CHECK(fixture.participant(second).workgroup == sarah->id);
    CHECK_FALSE(fixture.participant(third).workgroup.has_value());
    CHECK(fixture.programme.file().undoLabel().args == QStringList{QStringLiteral("Sarah")});
    CHECK(fixture.programme.file().undoLabel().n == 2);
    fixture.programme.checkUndoRedo(before);
    const auto roll = fixture.roll.read().roll(fixture.seminar.id);
    REQUIRE_OK(roll);
    CHECK(workgroupSizes(*roll) == std::map<PersonaId, int>{{sarah->id, 2}});
    const auto group = fixture.roll.read().workgroup(sarah->id);
    REQUIRE_OK(group);
    REQUIRE(group->size() == 2);
    CHECK(group->front().person == fixture.amelie);

    before = fixture.programme.dump();
    REQUIRE_FAILS(fixture.roll.setWorkgroup({third, ParticipantId(4711)}, sarah->id), ErrorCode::NotFound);
    REQUIRE_FAILS(fixture.roll.setWorkgroup({third}, PersonaId(4711)), ErrorCode::NotFound);
    CHECK(fixture.programme.dump() == before);

    REQUIRE_OK(fixture.roll.setWorkgroup({first}, std::nullopt));
    CHECK_FALSE(fixture.participant(first).workgroup.has_value());
    fixture.programme.checkUndoRedo(before);
}

TEST_CASE("roll service: a substitute takes the place in the workgroup, and a persona that goes leaves nobody behind",
          "[seminar]")
{
    SeminarFixture fixture;
    PersonaService personas(fixture.programme.file());
    const auto sarah = personas.addNamed(QStringLiteral("Sarah"));
    REQUIRE_OK(sarah);
    const ParticipantId absent = fixture.convened(fixture.amelie);
    REQUIRE_OK(fixture.roll.setWorkgroup({absent}, sarah->id));
    const auto substitute = fixture.desk.substitute(absent, Newcomer{fixture.claire, {}, {}, {}, false});
    REQUIRE_OK(substitute);
    CHECK(substitute->workgroup == sarah->id);
    const QStringList before = fixture.programme.dump();
    REQUIRE_OK(personas.remove(sarah->id));
    CHECK_FALSE(fixture.participant(substitute->id).workgroup.has_value());
    fixture.programme.checkUndoRedo(before);
}
