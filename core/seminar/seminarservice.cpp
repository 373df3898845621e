// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seminar/seminarservice.h"

#include "core/base/shortened.h"
#include "core/seminar/seminarrules.h"

namespace filrouge {

Result<Seminar> SeminarService::add(const Seminar& seminar)
{
    FILROUGE_TRY(validate(seminar));
    return file_.edit(FILROUGE_TEXT("Edits", "Add seminar “%1”", {shortened(seminar.title)}),
                      [&](Edit& edit) { return seminars_.insert(edit, seminar); });
}

Result<> SeminarService::update(const Seminar& seminar, const QString& mergeKey)
{
    FILROUGE_TRY(validate(seminar));
    return file_.edit(FILROUGE_TEXT("Edits", "Edit seminar “%1”", {shortened(seminar.title)}),
                      [&](Edit& edit) { return seminars_.update(edit, seminar); },
                      {.mergeKey = mergeKey});
}

Result<> SeminarService::remove(SeminarId id)
{
    FILROUGE_TRY_VALUE(seminar, seminars_.find(id));
    return file_.edit(FILROUGE_TEXT("Edits", "Remove seminar “%1”", {shortened(seminar.title)}),
                      [&](Edit& edit) { return seminars_.remove(edit, id); });
}

Result<Activity> SeminarService::addActivity(const Activity& activity)
{
    FILROUGE_TRY(validate(activity));
    FILROUGE_TRY(seminars_.find(activity.seminar));
    return file_.edit(FILROUGE_TEXT("Edits", "Add activity “%1”", {shortened(activity.title)}),
                      [&](Edit& edit) { return seminars_.appendActivity(edit, activity); });
}

Result<> SeminarService::updateActivity(Activity activity, const QString& mergeKey)
{
    FILROUGE_TRY(validate(activity));
    FILROUGE_TRY_VALUE(stored, seminars_.findActivity(activity.id));
    activity.seminar = stored.seminar;
    activity.position = stored.position;
    return file_.edit(FILROUGE_TEXT("Edits", "Edit activity “%1”", {shortened(activity.title)}),
                      [&](Edit& edit) { return seminars_.updateActivity(edit, activity); },
                      {.mergeKey = mergeKey});
}

Result<> SeminarService::removeActivity(ActivityId id)
{
    FILROUGE_TRY_VALUE(activity, seminars_.findActivity(id));
    return file_.edit(FILROUGE_TEXT("Edits", "Remove activity “%1”", {shortened(activity.title)}),
                      [&](Edit& edit) { return seminars_.removeActivity(edit, id); });
}

Result<> SeminarService::moveActivity(ActivityId id, int to)
{
    FILROUGE_TRY_VALUE(activity, seminars_.findActivity(id));
    return file_.edit(FILROUGE_TEXT("Edits", "Move activity “%1”", {shortened(activity.title)}),
                      [&](Edit& edit) { return seminars_.moveActivity(edit, id, to); });
}

} // namespace filrouge
