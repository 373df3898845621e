// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sprint/teamservice.h"

#include "core/field/editlabel.h"
#include "core/field/order.h"
#include "core/sprint/sprintrules.h"
#include "core/sprint/teamcomposition.h"

namespace filrouge {

TeamService::TeamService(ProgrammeFile& file)
    : file_(file),
      teams_(file.connection()),
      personas_(file.connection()),
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

Result<std::vector<TeamMember>> TeamService::signatoriesAsMembers(PersonaId persona) const
{
    std::vector<TeamMember> members;
    FILROUGE_TRY_VALUE(letter, letters_.answering(persona));
    if (!letter)
        return members;
    FILROUGE_TRY_VALUE(signatories, letters_.signatories(letter->id));
    for (const Signatory& signatory : signatories) {
        FILROUGE_TRY_VALUE(person, people_.find(signatory.person));
        TeamMember member{{}, person.id};
        if (const auto from = signatory.organisation ? signatory.organisation : person.organisation) {
            FILROUGE_TRY_VALUE(organisation, organisations_.find(*from));
            member.part = likelyPart(organisation.kind);
        }
        members.push_back(member);
    }
    return members;
}

Result<Team> TeamService::addFor(PersonaId persona)
{
    FILROUGE_TRY_VALUE(named, personas_.find(persona));
    FILROUGE_TRY_VALUE(members, signatoriesAsMembers(persona));
    Team team;
    team.name = named.firstName;
    team.persona = persona;
    return file_.edit(FILROUGE_TEXT("Edits", "Add team “%1”", {shortened(team.name)}), [&](Edit& edit) -> Result<Team> {
        FILROUGE_TRY_VALUE(added, add(team));
        for (TeamMember& member : members) {
            member.team = added.id;
            FILROUGE_TRY(teams_.setMember(edit, member));
        }
        return added;
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
