// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seminar/timetable.h"

#include "tests/support/catch.h"

using namespace filrouge;

namespace {

Activity activity(qint64 id, QTime startsAt, int minutes)
{
    Activity made;
    made.id = ActivityId(id);
    made.startsAt = startsAt;
    made.minutes = minutes;
    return made;
}

/// The morning of 7 February 2018, as the seminar was run: only some lines have a time of their own.
std::vector<PlannedActivity> morning()
{
    return timetable(
        {activity(1, QTime(9, 0), 30), activity(2, {}, 60), activity(3, QTime(11, 0), 45), activity(4, {}, 15)});
}

constexpr qint64 at(int hour, int minute, int second = 0)
{
    return (hour * 60 + minute) * 60 + second;
}

} // namespace

TEST_CASE("timetable: an activity without a time follows the one before", "[seminar]")
{
    CHECK(morning() == std::vector<PlannedActivity>{{ActivityId(1), 540, 570},
                                                    {ActivityId(2), 570, 630},
                                                    {ActivityId(3), 660, 705},
                                                    {ActivityId(4), 705, 720}});
}

TEST_CASE("timetable: without any time before it, an activity is not planned", "[seminar]")
{
    const auto plan = timetable({activity(1, {}, 30), activity(2, QTime(9, 0), 10), activity(3, {}, 5)});
    CHECK(plan[0] == PlannedActivity{ActivityId(1), {}, {}});
    CHECK(plan[2] == PlannedActivity{ActivityId(3), 550, 555});
    CHECK(timetable({}).empty());
}

TEST_CASE("timetable: an evening may go on after midnight", "[seminar]")
{
    const auto plan = timetable({activity(1, QTime(23, 30), 60), activity(2, {}, 20)});
    CHECK(plan[1] == PlannedActivity{ActivityId(2), 1470, 1490});
    CHECK(timeOfDay(plan[1].start) == QTime(0, 30));
    CHECK(timeOfDay(std::nullopt).isNull());
    CHECK(plannedAt(plan, at(24, 35)) == ActivityId(2));
}

TEST_CASE("timetable: overlaps are found between any two activities", "[seminar]")
{
    CHECK(overlaps(morning()).empty());
    const auto plan = timetable({activity(1, QTime(9, 0), 90),
                                 activity(2, QTime(10, 0), 15),
                                 activity(3, QTime(10, 15), 45),
                                 activity(4, QTime(10, 20), 0)});
    CHECK(overlaps(plan) ==
          std::vector<Overlap>{{ActivityId(1), ActivityId(2), 15}, {ActivityId(1), ActivityId(3), 15}});
}

TEST_CASE("timetable: an activity listed after a later one is out of order", "[seminar]")
{
    CHECK(outOfOrder(morning()).empty());
    const auto plan = timetable({activity(1, QTime(14, 0), 30), activity(2, QTime(9, 0), 30), activity(3, {}, 30)});
    CHECK(outOfOrder(plan) == std::vector{ActivityId(2), ActivityId(3)});
}

TEST_CASE("timetable: what should be going on", "[seminar]")
{
    const auto plan = morning();
    CHECK_FALSE(plannedAt(plan, at(8, 59, 59)).has_value());
    CHECK(plannedAt(plan, at(9, 0)) == ActivityId(1));
    CHECK(plannedAt(plan, at(9, 29, 59)) == ActivityId(1));
    CHECK(plannedAt(plan, at(9, 30)) == ActivityId(2));
    CHECK_FALSE(plannedAt(plan, at(10, 45)).has_value());
    CHECK_FALSE(plannedAt(plan, at(12, 0)).has_value());
    CHECK(plannedAt({{ActivityId(1), 540, 600}, {ActivityId(2), 570, 580}}, at(9, 35)) == ActivityId(2));
}

TEST_CASE("timetable: countdown and lateness", "[seminar]")
{
    const PlannedActivity vote{ActivityId(3), 660, 705};
    CHECK(secondsLeft(vote, at(11, 44, 30)) == 30);
    CHECK(secondsLeft(vote, at(11, 46)) == -60);
    CHECK(lateness(vote, at(11, 0)) == 0);
    CHECK(lateness(vote, at(11, 45)) == 0);
    CHECK(lateness(vote, at(11, 52)) == 7 * 60);
    CHECK(lateness(vote, at(10, 58)) == -2 * 60);
    CHECK_FALSE(lateness({ActivityId(1), {}, {}}, at(11, 0)).has_value());
    CHECK_FALSE(secondsLeft({ActivityId(1), {}, {}}, at(11, 0)).has_value());
}

TEST_CASE("timetable: the clock is the one on the wall, also on the day it changes", "[seminar]")
{
    const QDate day(2018, 3, 25);
    CHECK(secondsInto(day, QDateTime(day, QTime(9, 0, 5), Qt::LocalTime)) == at(9, 0, 5));
    CHECK(secondsInto(day, QDateTime(day.addDays(1), QTime(0, 1), Qt::LocalTime)) == at(24, 1));
    CHECK(secondsInto(day, QDateTime(day.addDays(-1), QTime(23, 59), Qt::LocalTime)) == -60);
}

TEST_CASE("timetable: lateness is passed on until a gap makes up for it", "[seminar]")
{
    // Running over by twelve minutes: the vote keeps its time thanks to the half hour before it.
    CHECK(forecast(morning(), ActivityId(1), at(9, 42)) == std::vector<PlannedActivity>{{ActivityId(1), 540, 582},
                                                                                        {ActivityId(2), 582, 642},
                                                                                        {ActivityId(3), 660, 705},
                                                                                        {ActivityId(4), 705, 720}});
    // Fifty minutes are more than the gap.
    CHECK(forecast(morning(), ActivityId(2), at(11, 19, 1)) == std::vector<PlannedActivity>{{ActivityId(2), 570, 680},
                                                                                            {ActivityId(3), 680, 725},
                                                                                            {ActivityId(4), 725, 740}});
    CHECK(forecast(morning(), ActivityId(3), at(10, 50)).front() == PlannedActivity{ActivityId(3), 660, 705});
    CHECK(forecast(morning(), ActivityId(99), at(10, 50)).empty());
}
