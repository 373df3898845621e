// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/persona/challengequestionrepository.h"
#include "core/storage/programmefile.h"

namespace filrouge {

/// The versions of the challenge question. As long as there is one, exactly one is current.
class ChallengeQuestionService final {
public:
    explicit ChallengeQuestionService(ProgrammeFile& file) : file_(file), questions_(file.connection()) {}

    [[nodiscard]] const ChallengeQuestionRepository& read() const { return questions_; }

    /// The newest version. It becomes the current one if it says so, or is the first.
    [[nodiscard]] Result<ChallengeQuestion> add(ChallengeQuestion question);
    /// Which one is current stays as it is: makeCurrent() changes it.
    [[nodiscard]] Result<> update(ChallengeQuestion question, const QString& mergeKey = {});
    [[nodiscard]] Result<> makeCurrent(ChallengeQuestionId id);
    [[nodiscard]] Result<> move(ChallengeQuestionId id, int position);
    /// When the current one goes, the last of the others takes its place.
    [[nodiscard]] Result<> remove(ChallengeQuestionId id);

private:
    Result<> setCurrent(Edit& edit, ChallengeQuestionId id);

    ProgrammeFile& file_;
    ChallengeQuestionRepository questions_;
};

} // namespace filrouge
