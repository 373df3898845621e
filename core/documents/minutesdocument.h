// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"
#include "core/field/programmedetails.h"
#include "core/vote/minutes.h"

namespace filrouge {

class Programme;

/// All the minutes of one vote print, as values.
struct MinutesContent final {
    ProgrammeDetails programme = {};
    MinutesSource minutes = {};
    Instant created = {};
    QString version = {}; ///< stamp of the programme's state
};

/// The minutes of that vote in the programme's language: the sections of minutes(), the totals as a table, the two
/// published lists set close. A pure function but for the machine's time zone, in which the times are given.
[[nodiscard]] Document minutesDocument(const MinutesContent& content);

/// What the programme holds of that vote. Conflict for a draft; NotFound.
[[nodiscard]] Result<MinutesContent> minutesContent(Programme& programme, VoteId id, Instant created);

} // namespace filrouge
