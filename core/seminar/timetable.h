// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/seminar/seminar.h"

#include <QDateTime>

#include <optional>
#include <vector>

// The agenda on the clock. Pure; wall-clock time of the seminar's place, so a day is always 1,440 minutes long.

namespace filrouge {

/// When an activity is planned, in minutes from the midnight that begins the seminar's day; past 1440: after midnight.
struct PlannedActivity final {
    ActivityId activity;
    std::optional<int> start; ///< nothing: no time stands at this activity or before it
    std::optional<int> end;

    friend bool operator==(const PlannedActivity&, const PlannedActivity&) = default;
};

/// Two activities planned at the same time, in the order of the agenda.
struct Overlap final {
    ActivityId first;
    ActivityId second;
    int minutes = 0; ///< how long both run; 1 or more

    friend bool operator==(const Overlap&, const Overlap&) = default;
};

/// One entry an activity, in the order given. An activity without a time of its own follows the one before it.
[[nodiscard]] std::vector<PlannedActivity> timetable(const std::vector<Activity>& agenda);

/// Every pair that runs at the same time. An activity of no minutes overlaps nothing.
[[nodiscard]] std::vector<Overlap> overlaps(const std::vector<PlannedActivity>& plan);

/// The activities that begin before one that stands earlier in the agenda.
[[nodiscard]] std::vector<ActivityId> outOfOrder(const std::vector<PlannedActivity>& plan);

/// Seconds from that day's midnight to `now` (local): the clock of the functions below. Negative the day before.
[[nodiscard]] qint64 secondsInto(QDate day, const QDateTime& now);

/// What should be going on at that moment; nothing before, after and in the gaps. Of two, the later in the agenda.
[[nodiscard]] std::optional<ActivityId> plannedAt(const std::vector<PlannedActivity>& plan, qint64 second);

/// The countdown of an activity: seconds to its planned end, negative when it overruns; nothing without a time.
[[nodiscard]] std::optional<qint64> secondsLeft(const PlannedActivity& activity, qint64 second);

/// How late the seminar is while `activity` is going on, in seconds: what it overruns, or (negative) how long before
/// its time it has begun; 0 within its time; nothing without a time.
[[nodiscard]] std::optional<qint64> lateness(const PlannedActivity& activity, qint64 second);

/// When the activities from the running one on may be expected, in whole minutes: lateness is passed on, and gaps in
/// the plan make up for it. Being early changes nothing: people come at the announced time.
[[nodiscard]] std::vector<PlannedActivity> forecast(const std::vector<PlannedActivity>& plan, ActivityId running,
                                                    qint64 second);

/// 0 .. 1439 of any day as a time; null for nothing.
[[nodiscard]] QTime timeOfDay(std::optional<int> minutes);

} // namespace filrouge
