// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seminar/roll.h"

#include "tests/support/catch.h"

using namespace filrouge;

namespace {

RollLine line(Attendance attendance, Invitation invitation, qint64 organisation, OrganisationKind kind)
{
    RollLine made;
    made.participant.attendance = attendance;
    made.participant.invitation = invitation;
    if (organisation > 0) {
        made.organisation = Organisation{};
        made.organisation->id = OrganisationId(organisation);
        made.organisation->kind = kind;
    }
    return made;
}

} // namespace

TEST_CASE("roll: everyone is counted once by the way they came and once by what became of them", "[seminar]")
{
    std::vector<RollLine> roll{
        line(Attendance::Present, Invitation::Accepted, 1, OrganisationKind::StateOffice),
        line(Attendance::Present, Invitation::Accepted, 1, OrganisationKind::StateOffice),
        line(Attendance::Left, Invitation::Accepted, 2, OrganisationKind::Association),
        line(Attendance::Absent, Invitation::Sent, 3, OrganisationKind::Association),
        line(Attendance::Expected, Invitation::Declined, 3, OrganisationKind::Association),
        line(Attendance::Expected, Invitation::Sent, 0, OrganisationKind::Users),
        line(Attendance::Present, Invitation::WalkIn, 0, OrganisationKind::Users),
        line(Attendance::Present, Invitation::NotSent, 3, OrganisationKind::Association),
    };
    roll[7].participant.substituteFor = ParticipantId(4);

    const RollCounts counted = counts(roll);
    CHECK(counted.onRoll == 8);
    CHECK(counted.convened == 6);
    CHECK(counted.walkIns == 1);
    CHECK(counted.substitutes == 1);
    CHECK(counted.expected == 1);
    CHECK(counted.declined == 1);
    CHECK(counted.present == 4);
    CHECK(counted.left == 1);
    CHECK(counted.absent == 1);
    CHECK(counted.convened + counted.walkIns + counted.substitutes == counted.onRoll);
    CHECK(counted.expected + counted.declined + counted.present + counted.left + counted.absent == counted.onRoll);

    CHECK(counted.organisations == 2);
    CHECK(counted.presentWithoutOrganisation == 1);
    CHECK(counted.mix[0] == KindPresence{OrganisationKind::StateOffice, 2, 2, 1});
    CHECK(counted.mix[3] == KindPresence{OrganisationKind::Association, 4, 1, 1});
    CHECK(counted.mix[5] == KindPresence{OrganisationKind::Users, 0, 0, 0});
}

TEST_CASE("roll: an empty one counts nothing, kind by kind", "[seminar]")
{
    const RollCounts counted = counts({});
    CHECK(counted.onRoll == 0);
    REQUIRE(counted.mix.size() == 6);
    CHECK(counted.mix[4].kind == OrganisationKind::Company);
}
