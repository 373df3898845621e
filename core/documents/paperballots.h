// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"
#include "core/field/programmedetails.h"
#include "core/seminar/seminar.h"
#include "core/vote/voteservice.h"

namespace filrouge {

class Programme;

/// As many as one file may have: nobody prints more by mistake.
inline constexpr int mostPaperBallots = 2'000;

/// All that paper ballots print.
struct PaperBallotsContent final {
    ProgrammeDetails programme = {};
    Seminar seminar = {};
    Vote vote = {};
    std::vector<BallotOption> options = {}; ///< in the order of their letters
    int copies = 2;                         ///< 1 .. mostPaperBallots
    Instant created = {};
};

/// Ballots to be cut out and folded, two to an A4 page (one when there are many personas), in the programme's language.
/// Errors: Invalid (where "copies", or "options": there are none).
[[nodiscard]] Result<Document> paperBallotsDocument(const PaperBallotsContent& content);

/// With what the programme holds of that vote. NotFound.
[[nodiscard]] Result<PaperBallotsContent> paperBallotsContent(Programme& programme, VoteId vote, int copies,
                                                              Instant created);

} // namespace filrouge
