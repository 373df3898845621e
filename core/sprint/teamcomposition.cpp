// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sprint/teamcomposition.h"

#include <algorithm>
#include <array>

namespace filrouge {

namespace {

std::vector<TeamPart> missing(const std::array<TeamPart, 3>& wanted, const std::vector<TeamMember>& members)
{
    std::vector<TeamPart> lacking;
    std::ranges::copy_if(wanted, std::back_inserter(lacking), [&](TeamPart part) {
        return std::ranges::find(members, part, &TeamMember::part) == members.end();
    });
    return lacking;
}

} // namespace

std::vector<TeamPart> missingParts(const std::vector<TeamMember>& members)
{
    return missing({TeamPart::ServiceUser, TeamPart::FrontLineOfficer, TeamPart::LocalManager}, members);
}

std::vector<TeamPart> missingCoaches(const std::vector<TeamMember>& members)
{
    return missing({TeamPart::ServiceDesignCoach, TeamPart::UserRelationsCoach, TeamPart::DigitalCoach}, members);
}

TeamPart likelyPart(OrganisationKind organisation)
{
    switch (organisation) {
    case OrganisationKind::Users:
    case OrganisationKind::Association:
        return TeamPart::ServiceUser;
    case OrganisationKind::LocalAuthority:
    case OrganisationKind::Company:
        return TeamPart::LocalManager;
    case OrganisationKind::StateOffice:
    case OrganisationKind::Operator:
        break;
    }
    return TeamPart::FrontLineOfficer;
}

} // namespace filrouge
