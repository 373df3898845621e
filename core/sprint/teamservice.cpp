// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sprint/teamservice.h"

#include "core/base/shortened.h"
#include "core/field/order.h"
#include "core/sprint/sprintrules.h"
#include "core/sprint/teamcomposition.h"

#include <algorithm>

namespace filrouge {

TeamService::TeamService(ProgrammeFile& file)
    : file_(file),
      teams_(file.connection()),
      personas_(file.connection()),
      participants_(file.connection()),
      letters_(file.connection()),
      people_(file.connection()),
      organisations_(file.connection())
{}

Result<Team> TeamService::add(Team team)
{
    FILROUGE_TRY(validate(team));
    return file_.edit(FILROUGE_TEXT("Edits", "Add team “%1”", {shortened(team.name)}), [&](Edit& edit) -> Result<Team> {
        FILROUGE_TRY_VALUE(others, teams_.all());
        team.position = static_cast<int>(others.size());
        return teams_.insert(edit, team);
    });
}

Result<TeamMember> TeamService::asMember(PersonId person, std::optional<OrganisationId> spokeFor) const
{
    TeamMember member{{}, person};
    if (!spokeFor) {
        FILROUGE_TRY_VALUE(found, people_.find(person));
        spokeFor = found.organisation;
    }
    if (spokeFor) {
        FILROUGE_TRY_VALUE(organisation, organisations_.find(*spokeFor));
        member.part = likelyPart(organisation.kind);
    }
    return member;
}

Result<std::vector<TeamMember>> TeamService::workgroup(PersonaId persona) const
{
    std::vector<TeamMember> members;
    const auto take = [&](PersonId person, std::optional<OrganisationId> spokeFor) -> Result<> {
        if (std::ranges::find(members, person, &TeamMember::person) != members.end())
            return {};
        FILROUGE_TRY_VALUE(member, asMember(person, spokeFor));
        members.push_back(member);
        return {};
    };
    FILROUGE_TRY_VALUE(participants, participants_.workgroup(persona));
    for (const Participant& participant : participants)
        FILROUGE_TRY(take(participant.person, participant.represents));
    FILROUGE_TRY_VALUE(letter, letters_.answering(persona));
    if (!letter)
        return members;
    FILROUGE_TRY_VALUE(signatories, letters_.signatories(letter->id));
    for (const Signatory& signatory : signatories)
        FILROUGE_TRY(take(signatory.person, signatory.organisation));
    return members;
}

Result<std::vector<TeamMember>> TeamService::workgroupOutside(TeamId id) const
{
    FILROUGE_TRY_VALUE(team, teams_.find(id));
    if (!team.persona)
        return std::vector<TeamMember>();
    FILROUGE_TRY_VALUE(outside, workgroup(*team.persona));
    FILROUGE_TRY_VALUE(members, teams_.members(id));
    std::erase_if(outside, [&](const TeamMember& one) {
        return std::ranges::find(members, one.person, &TeamMember::person) != members.end();
    });
    return outside;
}

Result<Team> TeamService::addFor(PersonaId persona)
{
    FILROUGE_TRY_VALUE(named, personas_.find(persona));
    Team team;
    team.name = named.firstName;
    team.persona = persona;
    return file_.edit(FILROUGE_TEXT("Edits", "Add team “%1”", {shortened(team.name)}), [&](Edit&) -> Result<Team> {
        FILROUGE_TRY_VALUE(added, add(team));
        FILROUGE_TRY(addWorkgroup(added.id));
        return added;
    });
}

Result<> TeamService::addWorkgroup(TeamId id)
{
    FILROUGE_TRY_VALUE(team, teams_.find(id));
    FILROUGE_TRY_VALUE(outside, workgroupOutside(id));
    return file_.edit(FILROUGE_TEXT("Edits", "Add its workgroup to “%1”", {shortened(team.name)}),
                      [&](Edit& edit) -> Result<> {
                          for (TeamMember member : outside) {
                              member.team = id;
                              FILROUGE_TRY(teams_.setMember(edit, member));
                          }
                          return {};
                      });
}

Result<> TeamService::update(Team team, const QString& mergeKey)
{
    FILROUGE_TRY(validate(team));
    FILROUGE_TRY_VALUE(stored, teams_.find(team.id));
    team.position = stored.position;
    return file_.edit(FILROUGE_TEXT("Edits", "Edit team “%1”", {shortened(team.name)}),
                      [&](Edit& edit) { return teams_.update(edit, team); },
                      {.mergeKey = mergeKey});
}

Result<> TeamService::move(TeamId id, int position)
{
    FILROUGE_TRY_VALUE(team, teams_.find(id));
    return file_.edit(FILROUGE_TEXT("Edits", "Move team “%1”", {shortened(team.name)}), [&](Edit& edit) -> Result<> {
        FILROUGE_TRY_VALUE(teams, teams_.all());
        return renumber(edit, teams_.store(), moved(std::move(teams), id, position));
    });
}

Result<> TeamService::remove(TeamId id)
{
    FILROUGE_TRY_VALUE(team, teams_.find(id));
    return file_.edit(FILROUGE_TEXT("Edits", "Remove team “%1”", {shortened(team.name)}), [&](Edit& edit) -> Result<> {
        FILROUGE_TRY(teams_.remove(edit, id));
        FILROUGE_TRY_VALUE(others, teams_.all());
        return renumber(edit, teams_.store(), std::move(others));
    });
}

Result<> TeamService::setMember(TeamId team, PersonId person, TeamPart part)
{
    FILROUGE_TRY_VALUE(named, teams_.find(team));
    return file_.edit(FILROUGE_TEXT("Edits", "Add a person to “%1”", {shortened(named.name)}), [&](Edit& edit) {
        return teams_.setMember(edit, {team, person, part});
    });
}

Result<> TeamService::removeMember(TeamId team, PersonId person)
{
    FILROUGE_TRY_VALUE(named, teams_.find(team));
    return file_.edit(FILROUGE_TEXT("Edits", "Remove a person from “%1”", {shortened(named.name)}),
                      [&](Edit& edit) { return teams_.removeMember(edit, team, person); });
}

} // namespace filrouge
