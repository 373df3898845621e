// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/programmeschema.h"

#include "core/engagement/engagementschema.h"
#include "core/field/fieldschema.h"
#include "core/persona/personaschema.h"
#include "core/seminar/seminarschema.h"
#include "core/sprint/sprintschema.h"
#include "core/vote/voterepository.h"

namespace filrouge {

ProgrammeSchema programmeSchema()
{
    ProgrammeSchema schema;
    for (const ProgrammeSchema& room : {fieldSchema(),
                                        personaSchema(),
                                        seminarSchema(),
                                        ProgrammeSchema{VoteRepository::schema()},
                                        engagementSchema(),
                                        sprintSchema()})
        schema.insert(schema.end(), room.begin(), room.end());
    return schema;
}

} // namespace filrouge
