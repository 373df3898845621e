// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/aggregaterepository.h"
#include "core/sprint/sprint.h"

namespace filrouge {

/// Sprints with their reviews.
class SprintRepository final : public AggregateRepository<Sprint> {
public:
    explicit SprintRepository(Connection& connection) : AggregateRepository(connection), reviews_(connection) {}
    [[nodiscard]] static AggregateSchema schema();

    /// Team by team, in the order of their days.
    [[nodiscard]] Result<std::vector<Sprint>> all() const { return rows_.all("team, starts_on"); }
    /// In the order of their days.
    [[nodiscard]] Result<std::vector<Sprint>> of(TeamId team) const
    {
        return rows_.where("team", team.value, "starts_on");
    }
    [[nodiscard]] Result<std::optional<SprintReview>> review(SprintId sprint) const;

    [[nodiscard]] Result<SprintReview> insert(Edit& edit, const SprintReview& review) const
    {
        return reviews_.insert(edit, review);
    }
    using AggregateRepository::insert;
    [[nodiscard]] Result<> update(Edit& edit, const SprintReview& review) const
    {
        return reviews_.update(edit, review);
    }
    using AggregateRepository::update;

private:
    RowStore<SprintReview> reviews_;
};

} // namespace filrouge
