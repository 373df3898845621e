// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/aggregaterepository.h"
#include "core/sprint/team.h"

namespace filrouge {

/// Teams in their order, with who is in them.
class TeamRepository final : public AggregateRepository<Team> {
public:
    explicit TeamRepository(Connection& connection) : AggregateRepository(connection), members_(connection) {}
    [[nodiscard]] static AggregateSchema schema();

    [[nodiscard]] Result<std::vector<Team>> all() const { return rows_.all("position"); }
    [[nodiscard]] Result<std::vector<Team>> of(PersonaId persona) const
    {
        return rows_.where("persona", persona.value, "position");
    }
    [[nodiscard]] Result<std::vector<TeamMember>> members() const { return members_.all(); }
    [[nodiscard]] Result<std::vector<TeamMember>> members(TeamId team) const
    {
        return members_.where("team", team.value);
    }
    [[nodiscard]] const RowStore<Team>& store() const { return rows_; }

    /// Adds the person, or changes the part they have.
    [[nodiscard]] Result<> setMember(Edit& edit, const TeamMember& member) const;
    [[nodiscard]] Result<> removeMember(Edit& edit, TeamId team, PersonId person) const
    {
        return members_.remove(edit, {team, person});
    }

private:
    RowStore<TeamMember> members_;
};

} // namespace filrouge
