// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seminar/roll.h"

#include <set>

namespace filrouge {

namespace {

void countArrival(RollCounts& counts, const Participant& participant)
{
    if (participant.substituteFor)
        ++counts.substitutes;
    else if (participant.invitation == Invitation::WalkIn)
        ++counts.walkIns;
    else
        ++counts.convened;
}

void countAttendance(RollCounts& counts, const Participant& participant)
{
    switch (participant.attendance) {
    case Attendance::Expected:
        ++(participant.invitation == Invitation::Declined ? counts.declined : counts.expected);
        break;
    case Attendance::Present:
        ++counts.present;
        break;
    case Attendance::Left:
        ++counts.left;
        break;
    case Attendance::Absent:
        ++counts.absent;
        break;
    }
}

} // namespace

RollCounts counts(const std::vector<RollLine>& roll)
{
    RollCounts counts;
    for (std::size_t kind = 0; kind < counts.mix.size(); ++kind)
        counts.mix[kind].kind = static_cast<OrganisationKind>(kind);

    std::set<OrganisationId> inTheRoom;
    for (const RollLine& line : roll) {
        ++counts.onRoll;
        countArrival(counts, line.participant);
        countAttendance(counts, line.participant);
        const bool present = line.participant.attendance == Attendance::Present;
        if (!line.organisation) {
            counts.presentWithoutOrganisation += present ? 1 : 0;
            continue;
        }
        KindPresence& kind = counts.mix[static_cast<std::size_t>(line.organisation->kind)];
        ++kind.onRoll;
        if (!present)
            continue;
        ++kind.present;
        if (inTheRoom.insert(line.organisation->id).second) {
            ++kind.organisations;
            ++counts.organisations;
        }
    }
    return counts;
}

std::map<PersonaId, int> workgroupSizes(const std::vector<RollLine>& roll)
{
    std::map<PersonaId, int> sizes;
    for (const RollLine& line : roll)
        if (const auto persona = line.participant.workgroup)
            ++sizes[*persona];
    return sizes;
}

} // namespace filrouge
