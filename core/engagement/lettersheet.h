// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/engagementletter.h"
#include "core/engagement/promise.h"
#include "core/field/evidence.h"
#include "core/persona/challengeletter.h"
#include "core/persona/persona.h"

#include <vector>

namespace filrouge {

struct NumberedDifficulty final {
    int number = 1; ///< as printed in the challenge letter
    Difficulty difficulty;
    bool answered = false; ///< by one promise at least

    friend bool operator==(const NumberedDifficulty&, const NumberedDifficulty&) = default;
};

struct NumberedPromise final {
    int number = 1; ///< as printed, see numberPromises()
    Promise promise;
    std::vector<DifficultyId> answers; ///< in the order of the challenge letter
    QString ownerName;                 ///< empty without an owner

    friend bool operator==(const NumberedPromise&, const NumberedPromise&) = default;
};

struct SpokenContribution final {
    Contribution contribution;
    Evidence words;

    friend bool operator==(const SpokenContribution&, const SpokenContribution&) = default;
};

struct NamedSignatory final {
    Signatory signatory;
    QString personName;
    QString organisationName; ///< the one signed for, otherwise the person's own; may be empty

    friend bool operator==(const NamedSignatory&, const NamedSignatory&) = default;
};

/// Everything about one engagement letter, as values: what is shown, checked and printed.
struct LetterSheet final {
    EngagementLetter letter;
    Persona persona;
    std::optional<ChallengeLetter> challenge; ///< what it answers
    std::vector<NumberedDifficulty> difficulties;
    std::vector<NumberedPromise> promises;         ///< in their own order, which is not that of their numbers
    std::vector<SpokenContribution> contributions; ///< in the order they were brought
    std::vector<NamedSignatory> signatories;       ///< in protocol order

    friend bool operator==(const LetterSheet&, const LetterSheet&) = default;
};

/// Numbers the promises from 1 as a reader of the letter meets them: difficulty by difficulty, each where it first
/// answers one, then those that answer none.
void numberPromises(LetterSheet& sheet);

} // namespace filrouge
