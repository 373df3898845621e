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

SprintDays shifted(const SprintDays& sprint, qint64 days)
{
    const QDate start = workingDayFrom(sprint.startsOn.addDays(days));
    return {start, std::max(start, workingDayUpTo(sprint.endsOn.addDays(days)))};
}

} // namespace filrouge
