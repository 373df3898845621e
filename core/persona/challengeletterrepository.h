// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/aggregaterepository.h"
#include "core/persona/challengeletter.h"

namespace filrouge {

/// Challenge letters with their difficulties, the irritants behind these, and their expectations.
class ChallengeLetterRepository final : public AggregateRepository<ChallengeLetter> {
public:
    explicit ChallengeLetterRepository(Connection& connection);
    [[nodiscard]] static AggregateSchema schema();

    /// In the order of their personas on the wall.
    [[nodiscard]] Result<std::vector<ChallengeLetter>> all() const;
    [[nodiscard]] Result<std::optional<ChallengeLetter>> of(PersonaId persona) const;
    /// By number.
    [[nodiscard]] Result<std::vector<Difficulty>> difficulties(ChallengeLetterId letter) const;
    [[nodiscard]] Result<std::vector<Expectation>> expectations(ChallengeLetterId letter) const;
    [[nodiscard]] Result<std::vector<DifficultyIrritant>> irritantLinks(ChallengeLetterId letter) const;
    /// Those of any letter that name the irritant, in the order of the wall.
    [[nodiscard]] Result<std::vector<Difficulty>> difficultiesNaming(IrritantId irritant) const;

    [[nodiscard]] const RowStore<Difficulty>& difficultyStore() const { return difficulties_; }
    [[nodiscard]] const RowStore<DifficultyIrritant>& irritantLinkStore() const { return irritantLinks_; }
    [[nodiscard]] const RowStore<Expectation>& expectationStore() const { return expectations_; }

private:
    RowStore<Difficulty> difficulties_;
    RowStore<DifficultyIrritant> irritantLinks_;
    RowStore<Expectation> expectations_;
};

} // namespace filrouge
