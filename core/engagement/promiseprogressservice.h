// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/picture.h"
#include "core/engagement/engagementletterrepository.h"
#include "core/storage/programmefile.h"

namespace filrouge {

/// The follow-up of promises: dated entries, each with what shows it.
class PromiseProgressService final {
public:
    explicit PromiseProgressService(ProgrammeFile& file) : file_(file), letters_(file.connection()) {}

    /// Without a day it is today's. Invalid also before the letter's date (where: noted_on).
    [[nodiscard]] Result<PromiseProgress> add(PromiseProgress progress);
    /// As of today, in one entry: where today's latest only says a status, it says this one instead, or goes when that
    /// is what was noted before it. A card that passes columns on its way leaves one entry, not a history.
    [[nodiscard]] Result<> noteToday(PromiseId id, PromiseStatus status);
    /// Stays with its promise.
    [[nodiscard]] Result<> update(PromiseProgress progress, const QString& mergeKey = {});
    [[nodiscard]] Result<> remove(PromiseProgressId id);
    /// A photo of what was delivered, in place of the one there is; none takes it away.
    [[nodiscard]] Result<> setProofPicture(PromiseProgressId id, const std::optional<Picture>& picture);

private:
    [[nodiscard]] Result<Promise> promiseOf(const PromiseProgress& progress) const;

    ProgrammeFile& file_;
    EngagementLetterRepository letters_;
};

} // namespace filrouge
