// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field/fieldschema.h"

#include "core/field/evidencerepository.h"
#include "core/field/immersionrepository.h"
#include "core/field/interviewrepository.h"
#include "core/field/irritantrepository.h"
#include "core/field/localnetworkrepository.h"
#include "core/field/programmedetailsrepository.h"
#include "core/field/territoryrepository.h"

namespace filrouge {

ProgrammeSchema fieldSchema()
{
    return {ProgrammeDetailsRepository::schema(),
            CommuneRepository::schema(),
            OrganisationRepository::schema(),
            PersonRepository::schema(),
            LocalNetworkRepository::schema(),
            InterviewRepository::schema(),
            ImmersionRepository::schema(),
            ThemeRepository::schema(),
            EvidenceRepository::schema(),
            IrritantRepository::schema()};
}

} // namespace filrouge
