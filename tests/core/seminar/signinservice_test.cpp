// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/seminar/seminarfixture.h"

using namespace filrouge;
using namespace filrouge::tests;

namespace {

std::vector<ParticipantId> present(SeminarFixture& fixture)
{
    const auto ids = fixture.roll.presentParticipants(fixture.seminar.id);
    REQUIRE_OK(ids);
    return *ids;
}

Newcomer known(PersonId person)
{
    Newcomer newcomer;
    newcomer.who = person;
    return newcomer;
}

Newcomer unknown(const char* name)
{
    Newcomer newcomer;
    Person person;
    person.name = QString::fromUtf8(name);
    newcomer.who = person;
    return newcomer;
}

} // namespace

TEST_CASE("sign-in: present from that moment on, with undo and notices", "[seminar]")
{
    SeminarFixture fixture;
    const ParticipantId id = fixture.convened(fixture.amelie);
    CHECK(present(fixture).empty());
    const QStringList before = fixture.programme.dump();
    REQUIRE_OK(fixture.desk.signIn(id));
    CHECK(fixture.programme.takeChange().list ==
          std::vector{Change{Kind::Seminar, Operation::Updated, fixture.seminar.id.value},
                      Change{Kind::Participant, Operation::Updated, id.value}});
    CHECK(fixture.participant(id).attendance == Attendance::Present);
    CHECK(fixture.participant(id).signedInAt == fixture.programme.clock().now());
    CHECK(present(fixture) == std::vector{id});
    CHECK(QString::fromUtf8(fixture.programme.file().undoLabel().source) == QStringLiteral("Sign in %1"));
    fixture.programme.checkUndoRedo(before);

    (void)fixture.programme.takeChanges();
    REQUIRE_OK(fixture.desk.signIn(id)); // twice is not a mistake worth a message
    CHECK(fixture.programme.takeChanges().empty());
}

TEST_CASE("sign-in: whoever comes back keeps the first time", "[seminar]")
{
    SeminarFixture fixture;
    const ParticipantId id = fixture.convened(fixture.amelie);
    const Instant first = fixture.programme.clock().now();
    REQUIRE_OK(fixture.desk.signIn(id));
    QStringList before = fixture.programme.dump();
    REQUIRE_OK(fixture.desk.markLeft(id));
    CHECK(present(fixture).empty());
    fixture.programme.checkUndoRedo(before);
    fixture.programme.clock().set({first.ms + 3'600'000});
    REQUIRE_OK(fixture.desk.signIn(id));
    CHECK(fixture.participant(id).signedInAt == first);

    before = fixture.programme.dump();
    REQUIRE_OK(fixture.desk.takeBackSignIn(id));
    CHECK(fixture.participant(id).attendance == Attendance::Expected);
    CHECK(fixture.participant(id).signedInAt == Instant{});
    fixture.programme.checkUndoRedo(before);
    REQUIRE_OK(fixture.desk.signIn(id));
    CHECK(fixture.participant(id).signedInAt == fixture.programme.clock().now());
}

TEST_CASE("sign-in: what does not fit the state is refused and changes nothing", "[seminar]")
{
    SeminarFixture fixture;
    const ParticipantId expected = fixture.convened(fixture.amelie);
    const ParticipantId inTheRoom = fixture.convened(fixture.bruno);
    REQUIRE_OK(fixture.desk.signIn(inTheRoom));
    const QStringList before = fixture.programme.dump();
    REQUIRE_FAILS(fixture.desk.markLeft(expected), ErrorCode::Conflict);
    REQUIRE_FAILS(fixture.desk.takeBackSignIn(expected), ErrorCode::Conflict);
    REQUIRE_FAILS(fixture.desk.markAbsent(inTheRoom), ErrorCode::Conflict);
    REQUIRE_FAILS(fixture.desk.substitute(inTheRoom, known(fixture.claire)), ErrorCode::Conflict);
    REQUIRE_FAILS(fixture.desk.endSubstitution(inTheRoom), ErrorCode::Conflict);
    REQUIRE_FAILS(fixture.desk.signIn(ParticipantId(1)), ErrorCode::NotFound);
    CHECK(fixture.programme.dump() == before);

    REQUIRE_OK(fixture.desk.markAbsent(expected));
    CHECK(fixture.participant(expected).attendance == Attendance::Absent);
    fixture.programme.checkUndoRedo(before);
    REQUIRE_OK(fixture.desk.signIn(expected)); // and then came after all
}

TEST_CASE("sign-in: a walk-in is in the directory and in the room in one step", "[seminar]")
{
    SeminarFixture fixture;
    const QStringList before = fixture.programme.dump();
    Newcomer newcomer = unknown("Denise Rouquette");
    newcomer.represents = fixture.association;
    newcomer.accessNeeds = QStringLiteral("Place au premier rang");
    newcomer.contactAgain = true;
    const auto added = fixture.desk.addWalkIn(fixture.seminar.id, newcomer);
    REQUIRE_OK(added);
    CHECK(fixture.programme.takeChange().list ==
          std::vector{Change{Kind::Person, Operation::Inserted, added->person.value},
                      Change{Kind::Seminar, Operation::Updated, fixture.seminar.id.value},
                      Change{Kind::Participant, Operation::Inserted, added->id.value}});
    CHECK(added->invitation == Invitation::WalkIn);
    CHECK(added->attendance == Attendance::Present);
    CHECK(added->signedInAt == fixture.programme.clock().now());
    CHECK(added->represents == fixture.association);
    CHECK(added->accessNeeds == QStringLiteral("Place au premier rang"));
    CHECK(added->contactAgain);
    CHECK(present(fixture) == std::vector{added->id});
    CHECK(fixture.programme.file().undoLabel().args == QStringList{QStringLiteral("Denise Rouquette")});
    fixture.programme.checkUndoRedo(before);
}

TEST_CASE("sign-in: a walk-in who cannot be stored leaves nobody in the directory", "[seminar]")
{
    SeminarFixture fixture;
    (void)fixture.convened(fixture.amelie);
    const QStringList before = fixture.programme.dump();
    REQUIRE_FAILS(fixture.desk.addWalkIn(fixture.seminar.id, unknown(" ")), ErrorCode::Invalid);
    REQUIRE_FAILS(fixture.desk.addWalkIn(SeminarId(4711), unknown("Denise Rouquette")), ErrorCode::NotFound);
    REQUIRE_FAILS(fixture.desk.addWalkIn(fixture.seminar.id, known(PersonId(4711))), ErrorCode::NotFound);
    const auto again = fixture.desk.addWalkIn(fixture.seminar.id, known(fixture.amelie));
    REQUIRE_FAILS(again, ErrorCode::Invalid);
    CHECK(again.error().where == QStringLiteral("person"));
    CHECK(fixture.programme.dump() == before);
}

TEST_CASE("sign-in: a substitute takes the chair in one step", "[seminar]")
{
    SeminarFixture fixture;
    const ParticipantId absent = fixture.convened(fixture.amelie);
    const QStringList before = fixture.programme.dump();

    SECTION("of another house: speaks for the absent one's")
    {
        const auto substitute = fixture.desk.substitute(absent, known(fixture.claire));
        REQUIRE_OK(substitute);
        CHECK(substitute->represents == fixture.office);
    }
    SECTION("of the same house: nothing more to say")
    {
        const auto substitute = fixture.desk.substitute(absent, known(fixture.bruno));
        REQUIRE_OK(substitute);
        CHECK_FALSE(substitute->represents.has_value());
    }
    SECTION("not known before")
    {
        const auto substitute = fixture.desk.substitute(absent, unknown("Denise Rouquette"));
        REQUIRE_OK(substitute);
        CHECK(substitute->represents == fixture.office);
    }

    CHECK(fixture.participant(absent).attendance == Attendance::Absent);
    const std::vector<ParticipantId> inTheRoom = present(fixture);
    REQUIRE(inTheRoom.size() == 1);
    const Participant substitute = fixture.participant(inTheRoom.front());
    CHECK(substitute.substituteFor == absent);
    CHECK(substitute.signedInAt == fixture.programme.clock().now());
    CHECK(fixture.programme.file().undoLabel().args == QStringList{QStringLiteral("Amélie Vidal")});
    fixture.programme.checkUndoRedo(before);
}

TEST_CASE("sign-in: one chair, one person", "[seminar]")
{
    SeminarFixture fixture;
    const ParticipantId absent = fixture.convened(fixture.amelie);
    const auto substitute = fixture.desk.substitute(absent, known(fixture.claire));
    REQUIRE_OK(substitute);
    const QStringList before = fixture.programme.dump();
    REQUIRE_FAILS(fixture.desk.substitute(absent, known(fixture.bruno)), ErrorCode::Conflict);
    REQUIRE_FAILS(fixture.desk.signIn(absent), ErrorCode::Conflict);
    CHECK(fixture.programme.dump() == before);

    REQUIRE_OK(fixture.desk.endSubstitution(substitute->id));
    CHECK(fixture.participant(substitute->id).attendance == Attendance::Present);
    CHECK_FALSE(fixture.participant(substitute->id).substituteFor.has_value());
    fixture.programme.checkUndoRedo(before);
    REQUIRE_OK(fixture.desk.signIn(absent));
    CHECK(present(fixture) == std::vector{absent, substitute->id});
}
