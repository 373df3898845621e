// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/persona/personaschema.h"

#include "core/persona/challengeletterrepository.h"
#include "core/persona/challengequestionrepository.h"
#include "core/persona/personarepository.h"

namespace filrouge {

ProgrammeSchema personaSchema()
{
    // A link belongs to both ends, but the field room knows no personas: the later room declares the earlier end.
    const AggregateSchema evidence{Kind::Evidence, "evidence", {{"statement_evidence", "evidence"}}};
    const AggregateSchema irritants{
        Kind::Irritant, "irritant", {{"statement_irritant", "irritant"}, {"difficulty_irritant", "irritant"}}};
    return {PersonaRepository::schema(),
            ChallengeQuestionRepository::schema(),
            ChallengeLetterRepository::schema(),
            evidence,
            irritants};
}

} // namespace filrouge
