// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/promise.h"
#include "core/field/aggregaterepository.h"
#include "core/sprint/solution.h"

namespace filrouge {

/// Solutions in their order, and which promises they answer.
class SolutionRepository final : public AggregateRepository<Solution> {
public:
    explicit SolutionRepository(Connection& connection);
    [[nodiscard]] static AggregateSchema schema();

    [[nodiscard]] Result<std::vector<Solution>> all() const { return rows_.all("position"); }
    [[nodiscard]] Result<std::vector<Solution>> of(SolutionBundleId bundle) const
    {
        return rows_.where("bundle", bundle.value, "position");
    }
    [[nodiscard]] Result<std::vector<Solution>> of(TeamId team) const
    {
        return rows_.where("team", team.value, "position");
    }
    [[nodiscard]] Result<std::vector<SolutionPromise>> answers() const { return answers_.all(); }
    [[nodiscard]] Result<std::vector<SolutionPromise>> answers(SolutionId solution) const
    {
        return answers_.where("solution", solution.value);
    }
    /// In their order.
    [[nodiscard]] Result<std::vector<Solution>> answering(PromiseId promise) const;
    /// Which nobody builds anything for yet, letter by letter in their order.
    [[nodiscard]] Result<std::vector<Promise>> promisesWithoutSolution() const;
    [[nodiscard]] const RowStore<Solution>& store() const { return rows_; }

    [[nodiscard]] Result<> link(Edit& edit, const SolutionPromise& link) const { return answers_.link(edit, link); }
    [[nodiscard]] Result<> unlink(Edit& edit, const SolutionPromise& link) const { return answers_.remove(edit, link); }

private:
    RowStore<SolutionPromise> answers_;
    RowStore<Promise> promises_;
};

class SolutionBundleRepository final : public AggregateRepository<SolutionBundle> {
public:
    using AggregateRepository::AggregateRepository;
    [[nodiscard]] static AggregateSchema schema();

    [[nodiscard]] Result<std::vector<SolutionBundle>> all() const { return rows_.all("position"); }
    [[nodiscard]] const RowStore<SolutionBundle>& store() const { return rows_; }
};

} // namespace filrouge
