// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seminar/seminarschema.h"

#include "core/seminar/participantrepository.h"
#include "core/seminar/seminarrepository.h"

namespace filrouge {

ProgrammeSchema seminarSchema()
{
    return {SeminarRepository::schema(), ParticipantRepository::schema()};
}

} // namespace filrouge
