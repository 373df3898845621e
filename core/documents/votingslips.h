// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"
#include "core/field/programmedetails.h"
#include "core/seminar/seminar.h"
#include "core/vote/slipdesk.h"

namespace filrouge {

class Programme;

/// All that a sheet of voting slips prints. With the codes in the clear: as short-lived as the slips themselves.
struct VotingSlipsContent final {
    ProgrammeDetails programme = {};
    Seminar seminar = {};
    std::vector<VotingSlip> slips = {}; ///< at least one
    /// Where phones find the page: "http://192.168.1.20:8080". Empty when it is not known yet, as the day before: slips
    /// then have no QR code and send people to the address on the screen.
    QString pageAddress = {};
    Instant created = {};
};

/// Slips to be cut up, eight to an A4 page, in the programme's language. Errors: Invalid (where "slips": none), those
/// of qrCode().
[[nodiscard]] Result<Document> votingSlipsDocument(const VotingSlipsContent& content);

/// What the QR code of a slip opens.
[[nodiscard]] QString votingLink(const QString& pageAddress, const VotingCode& code);

/// With what the programme holds of the seminar. NotFound.
[[nodiscard]] Result<VotingSlipsContent> votingSlipsContent(Programme& programme, SeminarId seminar,
                                                            std::vector<VotingSlip> slips, const QString& pageAddress,
                                                            Instant created);

} // namespace filrouge
