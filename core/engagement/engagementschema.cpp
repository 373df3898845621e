// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/engagementschema.h"

#include "core/engagement/engagementletterrepository.h"

namespace filrouge {

ProgrammeSchema engagementSchema()
{
    // A link belongs to both ends, but earlier rooms know no promises: this one declares their ends.
    const AggregateSchema challenges{Kind::ChallengeLetter,
                                     "challenge_letter",
                                     {{"promise_difficulty", "difficulty", "difficulty", "letter"},
                                      {"contribution", "difficulty", "difficulty", "letter"}}};
    const AggregateSchema evidence{Kind::Evidence, "evidence", {{"contribution", "evidence"}}};
    return {EngagementLetterRepository::schema(), challenges, evidence};
}

} // namespace filrouge
