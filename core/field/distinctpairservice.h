// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/distinctpairrepository.h"
#include "core/storage/programmefile.h"

namespace filrouge {

/// What looks like a duplicate (possibleDuplicates()) and is none. Said twice, in whatever order, is no error and no
/// further step of undo. Errors: Invalid (one and itself), NotFound, those of the file.
class DistinctPairService final {
public:
    explicit DistinctPairService(ProgrammeFile& file) : file_(file), pairs_(file.connection()) {}

    [[nodiscard]] const DistinctPairRepository& read() const { return pairs_; }

    [[nodiscard]] Result<> tellApart(OrganisationId one, OrganisationId other);
    [[nodiscard]] Result<> tellApart(PersonId one, PersonId other);
    [[nodiscard]] Result<> tellApart(InterviewId one, InterviewId other);
    [[nodiscard]] Result<> tellApart(ImmersionId one, ImmersionId other);

private:
    ProgrammeFile& file_;
    DistinctPairRepository pairs_;
};

} // namespace filrouge
