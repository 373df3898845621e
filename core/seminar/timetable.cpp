// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seminar/timetable.h"

#include <algorithm>

namespace filrouge {

namespace {

constexpr int minutesPerDay = 24 * 60;
constexpr qint64 secondsPerDay = 24 * 60 * 60;

int minuteOf(QTime time)
{
    return time.hour() * 60 + time.minute();
}

} // namespace

std::vector<PlannedActivity> timetable(const std::vector<Activity>& agenda)
{
    std::vector<PlannedActivity> plan;
    plan.reserve(agenda.size());
    std::optional<int> before;
    for (const Activity& activity : agenda) {
        PlannedActivity planned{activity.id, before, {}};
        if (activity.startsAt.isValid())
            planned.start = minuteOf(activity.startsAt);
        if (planned.start)
            planned.end = *planned.start + activity.minutes;
        before = planned.end;
        plan.push_back(planned);
    }
    return plan;
}

std::vector<Overlap> overlaps(const std::vector<PlannedActivity>& plan)
{
    std::vector<Overlap> found;
    for (auto first = plan.begin(); first != plan.end(); ++first) {
        for (auto second = first + 1; second != plan.end(); ++second) {
            if (!first->start || !second->start)
                continue;
            const int minutes = std::min(*first->end, *second->end) - std::max(*first->start, *second->start);
            if (minutes > 0)
                found.push_back({first->activity, second->activity, minutes});
        }
    }
    return found;
}

std::vector<ActivityId> outOfOrder(const std::vector<PlannedActivity>& plan)
{
    std::vector<ActivityId> found;
    std::optional<int> latest;
    for (const PlannedActivity& planned : plan) {
        if (!planned.start)
            continue;
        if (latest && *planned.start < *latest)
            found.push_back(planned.activity);
        latest = std::max(latest.value_or(0), *planned.start);
    }
    return found;
}

qint64 secondsInto(QDate day, const QDateTime& now)
{
    // By the clock on the wall, not by what has passed: on the night the hour changes, 9:00 stays 9:00.
    return day.daysTo(now.date()) * secondsPerDay + now.time().msecsSinceStartOfDay() / 1000;
}

std::optional<ActivityId> plannedAt(const std::vector<PlannedActivity>& plan, qint64 second)
{
    std::optional<ActivityId> found;
    for (const PlannedActivity& planned : plan)
        if (planned.start && second >= *planned.start * 60 && second < *planned.end * 60)
            found = planned.activity;
    return found;
}

std::optional<qint64> secondsLeft(const PlannedActivity& activity, qint64 second)
{
    if (!activity.end)
        return {};
    return *activity.end * 60 - second;
}

std::optional<qint64> lateness(const PlannedActivity& activity, qint64 second)
{
    if (!activity.start)
        return {};
    if (second < *activity.start * 60)
        return second - *activity.start * 60;
    return std::max<qint64>(0, second - *activity.end * 60);
}

std::vector<PlannedActivity> forecast(const std::vector<PlannedActivity>& plan, ActivityId running, qint64 second)
{
    std::vector<PlannedActivity> expected;
    auto planned = std::find_if(
        plan.begin(), plan.end(), [running](const PlannedActivity& one) { return one.activity == running; });
    if (planned == plan.end())
        return expected;
    expected.push_back(*planned);
    if (planned->end) // a minute that has begun counts: "it will end at 10:46" must not be over when it is read
        expected.back().end = std::max(*planned->end, static_cast<int>((second + 59) / 60));
    for (++planned; planned != plan.end(); ++planned) {
        PlannedActivity next = *planned;
        if (const std::optional<int> free = expected.back().end; next.start && free && *free > *next.start) {
            next.end = *free + (*next.end - *next.start);
            next.start = free;
        }
        expected.push_back(next);
    }
    return expected;
}

QTime timeOfDay(std::optional<int> minutes)
{
    return minutes ? QTime(0, 0).addSecs(*minutes % minutesPerDay * 60) : QTime();
}

} // namespace filrouge
