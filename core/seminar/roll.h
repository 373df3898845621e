// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/organisation.h"
#include "core/seminar/seminar.h"

#include <array>
#include <map>
#include <vector>

// The attendance roll as a whole: what it counts. Pure.

namespace filrouge {

/// A participant with who it is and for whom that person speaks.
struct RollLine final {
    Participant participant;
    Person person;
    std::optional<Organisation> organisation; ///< whom one represents, otherwise one's own

    friend bool operator==(const RollLine&, const RollLine&) = default;
};

/// How much of one kind of organisation is in the room.
struct KindPresence final {
    OrganisationKind kind = OrganisationKind::StateOffice;
    int onRoll = 0;        ///< people on the roll, whatever became of them
    int present = 0;       ///< people in the room now
    int organisations = 0; ///< different organisations in the room now

    friend bool operator==(const KindPresence&, const KindPresence&) = default;
};

/// People, each in one of expected, declined, present, left and absent; `convened`, `walkIns` and `substitutes` say the
/// same people by the way they came.
struct RollCounts final {
    int onRoll = 0;
    int convened = 0; ///< on the roll beforehand: neither walk-ins nor substitutes
    int walkIns = 0;
    int substitutes = 0;
    int expected = 0; ///< may still come
    int declined = 0; ///< said they would not come, and have not
    int present = 0;
    int left = 0;
    int absent = 0;
    int organisations = 0; ///< different organisations in the room now
    int presentWithoutOrganisation = 0;
    std::array<KindPresence, Choices<OrganisationKind>::names.size()> mix; ///< in the order of OrganisationKind

    friend bool operator==(const RollCounts&, const RollCounts&) = default;
};

[[nodiscard]] RollCounts counts(const std::vector<RollLine>& roll);

/// How many people of the roll are in each workgroup; those without one are not counted.
[[nodiscard]] std::map<PersonaId, int> workgroupSizes(const std::vector<RollLine>& roll);

} // namespace filrouge
