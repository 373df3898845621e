// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sprint/sprintplan.h"

#include <algorithm>

namespace filrouge {

QDate workingDayFrom(QDate day)
{
    return day.addDays(day.dayOfWeek() <= Qt::Friday ? 0 : 8 - day.dayOfWeek());
}

QDate workingDayUpTo(QDate day)
{
    return day.addDays(std::min(0, Qt::Friday - day.dayOfWeek()));
}

std::vector<SprintDays> consecutiveSprints(QDate first, QDate last, int weeks)
{
    std::vector<SprintDays> sprints;
    if (!first.isValid() || !last.isValid() || weeks < 1)
        return sprints;
    const QDate end = workingDayUpTo(last);
    for (QDate start = workingDayFrom(first); start <= end;) {
        const QDate next = workingDayFrom(start.addDays(7 * weeks));
        sprints.push_back({start, std::min(workingDayUpTo(next.addDays(-1)), end)});
        start = next;
    }
    return sprints;
}

int workingDaysTo(QDate from, QDate to)
{
    // Since a Monday long ago.
    const auto number = [](QDate day) {
        const qint64 days = QDate(1900, 1, 1).daysTo(workingDayUpTo(day));
        const qint64 weeks = days >= 0 ? days / 7 : -((6 - days) / 7);
        return weeks * 5 + (days - weeks * 7);
    };
    return static_cast<int>(number(to) - number(from));
}

SprintDays shifted(const SprintDays& sprint, int workingDays)
{
    const auto moved = [workingDays](QDate day) {
        // Whole weeks, then what is left, forwards.
        const int weeks = workingDays >= 0 ? workingDays / 5 : -((4 - workingDays) / 5);
        QDate then = day.addDays(7 * weeks);
        for (int left = workingDays - 5 * weeks; left > 0; --left)
            then = workingDayFrom(then.addDays(1));
        return then;
    };
    return {moved(workingDayFrom(sprint.startsOn)), moved(workingDayUpTo(sprint.endsOn))};
}

} // namespace filrouge
