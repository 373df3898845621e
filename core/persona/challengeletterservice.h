// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/programmedetailsrepository.h"
#include "core/persona/challengeletterrepository.h"
#include "core/persona/personarepository.h"
#include "core/storage/programmefile.h"

namespace filrouge {

/// The letters in which personas call the administration to account. Linking twice is no error, unlinking what is not
/// linked is (NotFound).
class ChallengeLetterService final {
public:
    explicit ChallengeLetterService(ProgrammeFile& file);

    [[nodiscard]] const ChallengeLetterRepository& read() const { return letters_; }

    /// A letter to begin from: dated today from the programme's place, signed by the persona, with an addressee, a
    /// salutation and a closing in the programme's language. Conflict when the persona has a letter.
    [[nodiscard]] Result<ChallengeLetter> begin(PersonaId persona);
    /// The letter as given; Conflict when its persona has one.
    [[nodiscard]] Result<ChallengeLetter> add(const ChallengeLetter& letter);
    /// Stays its persona's.
    [[nodiscard]] Result<> update(ChallengeLetter letter, const QString& mergeKey = {});
    [[nodiscard]] Result<> remove(ChallengeLetterId id);

    /// Gets the next number; the others keep theirs.
    [[nodiscard]] Result<Difficulty> addDifficulty(Difficulty difficulty);
    [[nodiscard]] Result<> updateDifficulty(Difficulty difficulty, const QString& mergeKey = {});
    [[nodiscard]] Result<> moveDifficulty(DifficultyId id, int position);
    /// Those after it get the number before.
    [[nodiscard]] Result<> removeDifficulty(DifficultyId id);
    [[nodiscard]] Result<> linkIrritant(DifficultyId difficulty, IrritantId irritant);
    [[nodiscard]] Result<> unlinkIrritant(DifficultyId difficulty, IrritantId irritant);
    /// What spoke of the one speaks of the other: before an irritant is merged into another.
    [[nodiscard]] Result<> replaceIrritant(IrritantId irritant, IrritantId by);

    [[nodiscard]] Result<Expectation> addExpectation(Expectation expectation);
    [[nodiscard]] Result<> updateExpectation(Expectation expectation, const QString& mergeKey = {});
    [[nodiscard]] Result<> moveExpectation(ExpectationId id, int position);
    [[nodiscard]] Result<> removeExpectation(ExpectationId id);

private:
    ProgrammeFile& file_;
    ChallengeLetterRepository letters_;
    PersonaRepository personas_;
    ProgrammeDetailsRepository programme_;
};

} // namespace filrouge
