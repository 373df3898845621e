// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/comparablename.h"
#include "core/field/personcells.h"
#include "core/seminar/seminar.h"

// A list of people in a table, such as a spreadsheet of who is invited. Pure, callable from any thread.

namespace filrouge {

/// What a column may hold; each once, and one of the names at least.
enum class ListField {
    Name, ///< the whole name
    FirstName,
    LastName,
    Organisation,
    OrganisationKind,
    Role,
    Email,
    Phone,
    Invitation,
    AccessNeeds,
    LeavesAt,
    ContactAgain
};

/// The first of them are those of PersonField.
[[nodiscard]] const ListSchema& participantSchema();

/// One person of the list, as it stands there but for spaces.
struct ListedPerson final : PersonCells {
    int row = 0; ///< of the spreadsheet, from 1
    Invitation invitation = Invitation::NotSent;
    QString accessNeeds;
    QTime leavesAt;
    bool contactAgain = false;

    friend bool operator==(const ListedPerson&, const ListedPerson&) = default;
};

struct ParticipantList final {
    std::vector<ListedPerson> people; ///< in the order of the list
    std::vector<Error> problems;      ///< BadCell, in the order of the list: nothing is imported while there is one

    friend bool operator==(const ParticipantList&, const ParticipantList&) = default;
};

/// Empty rows are nobody.
[[nodiscard]] ParticipantList readParticipants(const CellTable& table, const ListMapping& mapping);

} // namespace filrouge
