// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sprint/sprintrepository.h"

namespace filrouge {

AggregateSchema SprintRepository::schema()
{
    return {
        Kind::Sprint,
        "sprint",
        {{"sprint_review", "sprint"}, {"card", "sprint"}},
        "SELECT goal, coalesce((SELECT tested || '\n' || learnt || '\n' || decided || '\n' || arbitration || '\n' ||"
        " thanks FROM sprint_review WHERE sprint = s.id), '') FROM sprint s WHERE s.id = ?"};
}

Result<std::optional<SprintReview>> SprintRepository::review(SprintId sprint) const
{
    FILROUGE_TRY_VALUE(reviews, reviews_.where("sprint", sprint.value));
    return reviews.empty() ? std::nullopt : std::optional(std::move(reviews.front()));
}

} // namespace filrouge
