// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/persona/challengeletterrepository.h"

namespace filrouge {

ChallengeLetterRepository::ChallengeLetterRepository(Connection& connection)
    : AggregateRepository(connection),
      difficulties_(connection),
      irritantLinks_(connection),
      expectations_(connection)
{}

AggregateSchema ChallengeLetterRepository::schema()
{
    return {Kind::ChallengeLetter,
            "challenge_letter",
            {{"difficulty", "letter"},
             {"difficulty_irritant", "difficulty", "difficulty", "letter"},
             {"expectation", "letter"}},
            "SELECT signature, addressee || '\n' || place || '\n' || salutation || '\n' || situation || "
            "'\n' || coalesce((SELECT group_concat(title || '\n' || text, '\n') FROM difficulty "
            "WHERE letter = l.id), '') || '\n' || coalesce((SELECT group_concat(text, '\n') FROM expectation "
            "WHERE letter = l.id), '') || '\n' || closing FROM challenge_letter l WHERE l.id = ?"};
}

Result<std::vector<ChallengeLetter>> ChallengeLetterRepository::all() const
{
    return rows_.select(
        QStringLiteral(" JOIN persona ON persona.id = challenge_letter.persona"), {}, "persona.position");
}

Result<std::optional<ChallengeLetter>> ChallengeLetterRepository::of(PersonaId persona) const
{
    FILROUGE_TRY_VALUE(letters, rows_.where("persona", persona.value));
    return letters.empty() ? std::nullopt : std::optional(letters.front());
}

Result<std::vector<Difficulty>> ChallengeLetterRepository::difficulties(ChallengeLetterId letter) const
{
    return difficulties_.where("letter", letter.value, "position");
}

Result<std::vector<Expectation>> ChallengeLetterRepository::expectations(ChallengeLetterId letter) const
{
    return expectations_.where("letter", letter.value, "position");
}

Result<std::vector<DifficultyIrritant>> ChallengeLetterRepository::irritantLinks(ChallengeLetterId letter) const
{
    return irritantLinks_.select(QStringLiteral(" WHERE difficulty IN (SELECT id FROM difficulty WHERE letter = ?)"),
                                 {letter.value});
}

Result<std::vector<Difficulty>> ChallengeLetterRepository::difficultiesNaming(IrritantId irritant) const
{
    return difficulties_.select(
        QStringLiteral(" WHERE id IN (SELECT difficulty FROM difficulty_irritant WHERE irritant = ?)"),
        {irritant.value},
        "(SELECT persona.position FROM challenge_letter JOIN persona ON persona.id = challenge_letter.persona "
        "WHERE challenge_letter.id = difficulty.letter), position");
}

} // namespace filrouge
