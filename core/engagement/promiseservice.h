// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/engagementletterrepository.h"
#include "core/field/programmedetailsrepository.h"
#include "core/storage/programmefile.h"

namespace filrouge {

/// The promises of engagement letters and what they answer. Invalid also when a promise is due before its letter's
/// date (where: due_on) or answers what the persona's challenge letter does not say (where: difficulty).
class PromiseService final {
public:
    explicit PromiseService(ProgrammeFile& file);

    /// At the end of its letter's. Without a due date it gets the programme's horizon, unless that lies before the
    /// letter's date.
    [[nodiscard]] Result<Promise> add(Promise promise, const std::vector<DifficultyId>& answers = {});
    /// Stays in its letter and at its place, whatever the row says.
    [[nodiscard]] Result<> update(Promise promise, const QString& mergeKey = {});
    [[nodiscard]] Result<> remove(PromiseId id);
    [[nodiscard]] Result<> move(PromiseId id, int to);

    /// From now on it answers these and no others.
    [[nodiscard]] Result<> setAnswers(PromiseId id, const std::vector<DifficultyId>& answers);
    /// Answering twice is no error; taking back what was not answered is (NotFound).
    [[nodiscard]] Result<> linkDifficulty(PromiseId id, DifficultyId difficulty);
    [[nodiscard]] Result<> unlinkDifficulty(PromiseId id, DifficultyId difficulty);

private:
    Result<> checkAnswers(const EngagementLetter& letter, const std::vector<DifficultyId>& answers) const;

    ProgrammeFile& file_;
    EngagementLetterRepository letters_;
    ProgrammeDetailsRepository programme_;
};

} // namespace filrouge
