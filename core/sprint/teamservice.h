// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/engagementletterrepository.h"
#include "core/field/territoryrepository.h"
#include "core/persona/personarepository.h"
#include "core/seminar/participantrepository.h"
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
    /// For that persona, under its first name, with those whom `workgroup` names.
    [[nodiscard]] Result<Team> addFor(PersonaId persona);
    /// Whom a team of that persona begins with: its workgroup on the roll of the seminar, then those who signed its
    /// engagement letter besides. What each is in the team is guessed from the organisation they spoke for. Without a
    /// team.
    [[nodiscard]] Result<std::vector<TeamMember>> workgroup(PersonaId persona) const;
    /// Of the workgroup of the team's persona, those who are not in the team; none when it works for no persona.
    [[nodiscard]] Result<std::vector<TeamMember>> workgroupOutside(TeamId team) const;
    /// Adds those.
    [[nodiscard]] Result<> addWorkgroup(TeamId team);
    [[nodiscard]] Result<> update(Team team, const QString& mergeKey = {});
    [[nodiscard]] Result<> move(TeamId id, int position);
    /// With its sprints and its cards; its solutions stay, without a team.
    [[nodiscard]] Result<> remove(TeamId id);

    /// Adds the person, or changes the part they have: one person has one part in a team.
    [[nodiscard]] Result<> setMember(TeamId team, PersonId person, TeamPart part);
    [[nodiscard]] Result<> removeMember(TeamId team, PersonId person);

private:
    [[nodiscard]] Result<TeamMember> asMember(PersonId person, std::optional<OrganisationId> spokeFor) const;

    ProgrammeFile& file_;
    TeamRepository teams_;
    PersonaRepository personas_;
    ParticipantRepository participants_;
    EngagementLetterRepository letters_;
    PersonRepository people_;
    OrganisationRepository organisations_;
};

} // namespace filrouge
