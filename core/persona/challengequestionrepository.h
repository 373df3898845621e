// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/aggregaterepository.h"
#include "core/persona/challengeletter.h"

namespace filrouge {

/// The versions of the challenge question, oldest first.
class ChallengeQuestionRepository final : public AggregateRepository<ChallengeQuestion> {
public:
    using AggregateRepository::AggregateRepository;
    [[nodiscard]] static AggregateSchema schema();

    [[nodiscard]] Result<std::vector<ChallengeQuestion>> all() const { return rows_.all("position"); }
    /// Nothing only when there is no version at all.
    [[nodiscard]] Result<std::optional<ChallengeQuestion>> current() const;
    [[nodiscard]] const RowStore<ChallengeQuestion>& store() const { return rows_; }
};

} // namespace filrouge
