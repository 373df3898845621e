// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field/distinctpairservice.h"

#include "core/base/shortened.h"
#include "core/field/fieldrules.h"
#include "core/field/immersionrepository.h"
#include "core/field/interviewrepository.h"
#include "core/field/territoryrepository.h"

namespace filrouge {

namespace {

/// `name`: the member that says what such a row is called.
template <class Repository, class Row, class Key>
Result<> store(ProgrammeFile& file, QString Row::*name, Key one, Key other)
{
    FILROUGE_TRY(validate(distinctPair(one, other)));
    const Repository rows(file.connection());
    FILROUGE_TRY_VALUE(first, rows.find(one));
    FILROUGE_TRY_VALUE(second, rows.find(other));
    return file.edit(
        FILROUGE_TEXT("Edits", "Tell “%1” and “%2” apart", {shortened(first.*name), shortened(second.*name)}),
        [&](Edit& edit) { return DistinctPairRepository(edit.connection()).add(edit, one, other); });
}

} // namespace

Result<> DistinctPairService::tellApart(OrganisationId one, OrganisationId other)
{
    return store<OrganisationRepository>(file_, &Organisation::name, one, other);
}

Result<> DistinctPairService::tellApart(PersonId one, PersonId other)
{
    return store<PersonRepository>(file_, &Person::name, one, other);
}

Result<> DistinctPairService::tellApart(InterviewId one, InterviewId other)
{
    return store<InterviewRepository>(file_, &Interview::title, one, other);
}

Result<> DistinctPairService::tellApart(ImmersionId one, ImmersionId other)
{
    return store<ImmersionRepository>(file_, &Immersion::title, one, other);
}

} // namespace filrouge
