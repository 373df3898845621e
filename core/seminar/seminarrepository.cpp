// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seminar/seminarrepository.h"

#include "core/field/order.h"

namespace filrouge {

AggregateSchema SeminarRepository::schema()
{
    return {
        Kind::Seminar,
        "seminar",
        {{"activity", "seminar"}, {"participant", "seminar"}},
        "SELECT title, place || '\n' || welcome || '\n' || coalesce((SELECT group_concat(title || '\n' || notes, '\n')"
        " FROM activity WHERE activity.seminar = seminar.id), '') || '\n' || coalesce((SELECT"
        " group_concat(access_needs, '\n') FROM participant WHERE participant.seminar = seminar.id"
        " AND access_needs <> ''), '') FROM seminar WHERE id = ?"};
}

Result<std::vector<Seminar>> SeminarRepository::all() const
{
    return rows_.all("held_on IS NULL, held_on DESC");
}

Result<std::vector<Activity>> SeminarRepository::agenda(SeminarId seminar) const
{
    return activities_.where("seminar", seminar.value, "position");
}

Result<Activity> SeminarRepository::appendActivity(Edit& edit, Activity activity) const
{
    FILROUGE_TRY_VALUE(before, agenda(activity.seminar));
    activity.position = static_cast<int>(before.size());
    return activities_.insert(edit, activity);
}

Result<> SeminarRepository::removeActivity(Edit& edit, ActivityId id) const
{
    FILROUGE_TRY_VALUE(activity, findActivity(id));
    FILROUGE_TRY(activities_.removeById(edit, id));
    FILROUGE_TRY_VALUE(others, agenda(activity.seminar));
    return renumber(edit, activities_, std::move(others));
}

Result<> SeminarRepository::moveActivity(Edit& edit, ActivityId id, int to) const
{
    FILROUGE_TRY_VALUE(activity, findActivity(id));
    FILROUGE_TRY_VALUE(activities, agenda(activity.seminar));
    return renumber(edit, activities_, moved(std::move(activities), id, to));
}

} // namespace filrouge
