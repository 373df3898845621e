// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sprint/card.h"
#include "core/sprint/fieldtest.h"
#include "core/sprint/solution.h"
#include "core/sprint/sprint.h"
#include "core/sprint/team.h"
#include "core/storage/rowstoredefinition.h"

namespace filrouge {

template class RowStore<Card>;
template class RowStore<CardAttachment>;
template class RowStore<CardEvent>;
template class RowStore<FieldTest>;
template class RowStore<FieldTestPhoto>;
template class RowStore<Solution>;
template class RowStore<SolutionBundle>;
template class RowStore<SolutionPromise>;
template class RowStore<Sprint>;
template class RowStore<SprintReview>;
template class RowStore<Team>;
template class RowStore<TeamMember>;

} // namespace filrouge
