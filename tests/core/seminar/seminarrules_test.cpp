// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seminar/seminarrules.h"

#include "tests/support/catch.h"

using namespace filrouge;

namespace {

Participant participant(qint64 id, Attendance attendance = Attendance::Expected, qint64 substituteFor = 0)
{
    Participant made;
    made.id = ParticipantId(id);
    made.seminar = SeminarId(1);
    made.person = PersonId(100 + id);
    made.attendance = attendance;
    if (substituteFor > 0)
        made.substituteFor = ParticipantId(substituteFor);
    return made;
}

void checkRefused(const Result<>& result, const char* field)
{
    REQUIRE_FAILS(result, ErrorCode::Invalid);
    CHECK(result.error().where == QLatin1String(field));
}

} // namespace

TEST_CASE("seminar rules: title and date", "[seminar]")
{
    Seminar seminar;
    seminar.title = QStringLiteral("Séminaire d’orientation");
    CHECK(validate(seminar).has_value());
    seminar.heldOn = QDate(1899, 12, 31);
    checkRefused(validate(seminar), "held_on");
    seminar.heldOn = QDate(2201, 1, 1);
    checkRefused(validate(seminar), "held_on");
    seminar.heldOn = QDate(2200, 12, 31);
    CHECK(validate(seminar).has_value());
    seminar.title = QStringLiteral(" \t ");
    checkRefused(validate(seminar), "title");
}

TEST_CASE("seminar rules: an activity lasts up to a day", "[seminar]")
{
    Activity activity;
    for (const int minutes : {0, 45, 1440}) {
        activity.minutes = minutes;
        CHECK(validate(activity).has_value());
    }
    for (const int minutes : {-1, 1441}) {
        activity.minutes = minutes;
        checkRefused(validate(activity), "minutes");
    }
}

TEST_CASE("seminar rules: one line of the roll", "[seminar]")
{
    CHECK(validate(participant(1)).has_value());
    checkRefused(validate(participant(1, Attendance::Present, 1)), "substitute_for");

    Participant nobody = participant(1);
    nobody.person = {};
    checkRefused(validate(nobody), "person");

    for (const Attendance attendance : {Attendance::Expected, Attendance::Absent}) {
        Participant signedIn = participant(1, attendance);
        signedIn.signedInAt = Instant{1};
        checkRefused(validate(signedIn), "signed_in_at");
    }
    for (const Attendance attendance : {Attendance::Present, Attendance::Left}) {
        Participant signedIn = participant(1, attendance);
        CHECK(validate(signedIn).has_value()); // signed on paper, nobody noted when
        signedIn.signedInAt = Instant{1};
        CHECK(validate(signedIn).has_value());
    }
}

TEST_CASE("seminar rules: the roll as a whole", "[seminar]")
{
    SECTION("each person once")
    {
        Participant again = participant(2);
        again.person = participant(1).person;
        checkRefused(validateRoll({participant(1), again}), "person");
        CHECK(validateRoll({participant(1), participant(2)}).has_value());
    }
    SECTION("a substitute for somebody of the same roll")
    {
        checkRefused(validateRoll({participant(1), participant(2, Attendance::Present, 9)}), "substitute_for");
        CHECK(validateRoll({participant(1, Attendance::Absent), participant(2, Attendance::Present, 1)}).has_value());
    }
    SECTION("not both of them in the room")
    {
        for (const Attendance attendance : {Attendance::Present, Attendance::Left})
            checkRefused(validateRoll({participant(1, attendance), participant(2, Attendance::Present, 1)}),
                         "substitute_for");
        // Announced beforehand, and then the first one came after all.
        CHECK(validateRoll({participant(1, Attendance::Present), participant(2, Attendance::Expected, 1)}).has_value());
    }
    SECTION("one substitute each")
    {
        checkRefused(validateRoll({participant(1, Attendance::Absent),
                                   participant(2, Attendance::Present, 1),
                                   participant(3, Attendance::Expected, 1)}),
                     "substitute_for");
    }
    SECTION("a substitute may be substituted, but not in a circle")
    {
        CHECK(validateRoll({participant(1, Attendance::Absent),
                            participant(2, Attendance::Absent, 1),
                            participant(3, Attendance::Present, 2)})
                  .has_value());
        checkRefused(validateRoll({participant(1, Attendance::Absent, 3),
                                   participant(2, Attendance::Absent, 1),
                                   participant(3, Attendance::Absent, 2)}),
                     "substitute_for");
    }
}
