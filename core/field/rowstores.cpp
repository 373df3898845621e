// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field/distinctpair.h"
#include "core/field/evidence.h"
#include "core/field/fieldwork.h"
#include "core/field/localnetwork.h"
#include "core/field/organisation.h"
#include "core/field/programmedetails.h"
#include "core/storage/rowstoredefinition.h"

namespace filrouge {

template class RowStore<Attachment>;
template class RowStore<Commune>;
template class RowStore<DistinctPair<ImmersionId>>;
template class RowStore<DistinctPair<InterviewId>>;
template class RowStore<DistinctPair<OrganisationId>>;
template class RowStore<DistinctPair<PersonId>>;
template class RowStore<Evidence>;
template class RowStore<Immersion>;
template class RowStore<Interview>;
template class RowStore<InterviewOrganisation>;
template class RowStore<InterviewPerson>;
template class RowStore<Irritant>;
template class RowStore<IrritantEvidence>;
template class RowStore<Label>;
template class RowStore<LocalNetwork>;
template class RowStore<LocalNetworkIrritant>;
template class RowStore<LocalNetworkMember>;
template class RowStore<Organisation>;
template class RowStore<Person>;
template class RowStore<ProgrammeDetails>;
template class RowStore<Theme>;

} // namespace filrouge
