// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/aggregaterepository.h"
#include "core/seminar/seminar.h"

namespace filrouge {

/// Seminars with their agenda. Removing one takes its agenda, its roll and what was said there along; StillUsed when a
/// vote was held in it.
class SeminarRepository final : public AggregateRepository<Seminar> {
public:
    explicit SeminarRepository(Connection& connection) : AggregateRepository(connection), activities_(connection) {}
    [[nodiscard]] static AggregateSchema schema();

    /// The latest first, undated ones at the end.
    [[nodiscard]] Result<std::vector<Seminar>> all() const;

    /// In its order.
    [[nodiscard]] Result<std::vector<Activity>> agenda(SeminarId seminar) const;
    [[nodiscard]] Result<Activity> findActivity(ActivityId id) const { return activities_.find(id); }
    /// At the end of the agenda.
    [[nodiscard]] Result<Activity> appendActivity(Edit& edit, Activity activity) const;
    [[nodiscard]] Result<> updateActivity(Edit& edit, const Activity& activity) const
    {
        return activities_.update(edit, activity);
    }
    [[nodiscard]] Result<> removeActivity(Edit& edit, ActivityId id) const;
    [[nodiscard]] Result<> moveActivity(Edit& edit, ActivityId id, int to) const;

private:
    RowStore<Activity> activities_;
};

} // namespace filrouge
