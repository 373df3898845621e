// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/persona/challengequestionrepository.h"

namespace filrouge {

AggregateSchema ChallengeQuestionRepository::schema()
{
    return {
        Kind::ChallengeQuestion, "challenge_question", {}, "SELECT text, reason FROM challenge_question WHERE id = ?"};
}

Result<std::optional<ChallengeQuestion>> ChallengeQuestionRepository::current() const
{
    FILROUGE_TRY_VALUE(questions, rows_.where("current", 1));
    return questions.empty() ? std::nullopt : std::optional(questions.front());
}

} // namespace filrouge
