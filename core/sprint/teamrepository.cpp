// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sprint/teamrepository.h"

#include <algorithm>

namespace filrouge {

AggregateSchema TeamRepository::schema()
{
    return {Kind::Team, "team", {{"team_member", "team"}}, "SELECT name, place FROM team WHERE id = ?"};
}

Result<> TeamRepository::setMember(Edit& edit, const TeamMember& member) const
{
    FILROUGE_TRY_VALUE(present, members(member.team));
    if (std::ranges::find(present, member.person, &TeamMember::person) != present.end())
        return members_.update(edit, member);
    FILROUGE_TRY(members_.insert(edit, member));
    return {};
}

} // namespace filrouge
