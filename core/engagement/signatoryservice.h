// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/engagementletterrepository.h"
#include "core/field/territoryrepository.h"
#include "core/storage/programmefile.h"

namespace filrouge {

struct Picture;

/// Who signs engagement letters, in protocol order. Invalid also for a person who signs the letter already (where:
/// person).
class SignatoryService final {
public:
    explicit SignatoryService(ProgrammeFile& file);

    /// At the end of the order.
    [[nodiscard]] Result<Signatory> add(const Signatory& signatory);
    /// Stays in its letter and at its place, whatever the row says.
    [[nodiscard]] Result<> update(Signatory signatory, const QString& mergeKey = {});
    [[nodiscard]] Result<> remove(SignatoryId id);
    [[nodiscard]] Result<> move(SignatoryId id, int to);

    /// Signed on screen, today.
    [[nodiscard]] Result<> sign(SignatoryId id, const Picture& signature);
    /// Signed by hand on paper, that day.
    [[nodiscard]] Result<> markSigned(SignatoryId id, QDate day);
    /// Neither signed nor dated any more.
    [[nodiscard]] Result<> takeBackSignature(SignatoryId id);

private:
    Result<QString> nameOf(const Signatory& signatory) const;
    Result<> checkLetter(const Signatory& signatory) const;

    ProgrammeFile& file_;
    EngagementLetterRepository letters_;
    PersonRepository people_;
};

} // namespace filrouge
