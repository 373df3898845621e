// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/engagementletterrepository.h"
#include "core/field/territoryrepository.h"
#include "core/persona/personarepository.h"
#include "core/sprint/teamrepository.h"
#include "core/storage/programmefile.h"

namespace filrouge {

/// The teams of the lab and who is in them.
class TeamService final {
public:
    explicit TeamService(ProgrammeFile& file);

    [[nodiscard]] const TeamRepository& read() const { return teams_; }

    /// Last in the order.
    [[nodiscard]] Result<Team> add(Team team);
    /// For that persona, under its first name, with those who signed its engagement letter: what each is in the team
    /// is guessed from the organisation they come from.
    [[nodiscard]] Result<Team> addFor(PersonaId persona);
    [[nodiscard]] Result<> update(Team team, const QString& mergeKey = {});
    [[nodiscard]] Result<> move(TeamId id, int position);
    /// With its sprints and its cards; its solutions stay, without a team.
    [[nodiscard]] Result<> remove(TeamId id);

    /// Adds the person, or changes the part they have: one person has one part in a team.
    [[nodiscard]] Result<> setMember(TeamId team, PersonId person, TeamPart part);
    [[nodiscard]] Result<> removeMember(TeamId team, PersonId person);

private:
    [[nodiscard]] Result<std::vector<TeamMember>> signatoriesAsMembers(PersonaId persona) const;

    ProgrammeFile& file_;
    TeamRepository teams_;
    PersonaRepository personas_;
    EngagementLetterRepository letters_;
    PersonRepository people_;
    OrganisationRepository organisations_;
};

} // namespace filrouge
