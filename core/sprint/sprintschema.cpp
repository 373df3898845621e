// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sprint/sprintschema.h"

#include "core/sprint/cardrepository.h"
#include "core/sprint/fieldtestrepository.h"
#include "core/sprint/solutionrepository.h"
#include "core/sprint/sprintrepository.h"
#include "core/sprint/teamrepository.h"

namespace filrouge {

ProgrammeSchema sprintSchema()
{
    // A link belongs to both ends, but earlier rooms know no solutions: this one declares their end.
    const AggregateSchema letters{
        Kind::EngagementLetter, "engagement_letter", {{"solution_promise", "promise", "promise", "letter"}}};
    return {TeamRepository::schema(),
            SolutionBundleRepository::schema(),
            SolutionRepository::schema(),
            SprintRepository::schema(),
            CardRepository::schema(),
            FieldTestRepository::schema(),
            letters};
}

} // namespace filrouge
