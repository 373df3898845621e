// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/engagementletterrepository.h"
#include "core/field/evidenceservice.h"
#include "core/storage/programmefile.h"

namespace filrouge {

/// What somebody of the workgroup brings to a difficulty.
struct NewContribution final {
    EngagementLetterId letter;
    DifficultyId difficulty;
    ContributionKind kind = ContributionKind::Lived;
    QString words;
    Voice voice = Voice::Actor;
    QString speaker; ///< the speaker's role, never a name
};

/// Contributions to letters. Their words are evidence, with the letter's seminar as its source, and change in the same
/// step. Invalid also when the difficulty is not of the persona's challenge letter (where: difficulty).
class ContributionService final {
public:
    ContributionService(ProgrammeFile& file, EvidenceService& evidence);

    /// Conflict (where: seminar) when the letter names no seminar: evidence has a source.
    [[nodiscard]] Result<Contribution> add(const NewContribution& contribution);
    [[nodiscard]] Result<> reword(ContributionId id, const QString& words, const QString& mergeKey = {});
    /// What kind of evidence the words are follows, unless someone has judged it otherwise.
    [[nodiscard]] Result<> changeKind(ContributionId id, ContributionKind kind);
    /// Its words go with it, unless something else rests on them.
    [[nodiscard]] Result<> remove(ContributionId id);
    [[nodiscard]] Result<> move(ContributionId id, int to);

private:
    ProgrammeFile& file_;
    EvidenceService& evidence_;
    EngagementLetterRepository letters_;
};

/// Something lived is someone's words, what exists is a fact, an idea is a thought about it.
[[nodiscard]] EvidenceKind evidenceKindOf(ContributionKind kind);

} // namespace filrouge
