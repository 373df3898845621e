// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/page.h"

// From the empty ballot to the receipt. Each is for a voter's page of a vote that is open.

namespace filrouge {

/// `marks`: what is chosen already. `objection`: why the ballot comes back; empty when it does not.
[[nodiscard]] WebPage ballotPage(const Visit& visit, const std::optional<BallotMarks>& marks,
                                 const Text& objection = {});

/// Shows a ballot before it goes into the box. `content`: its text; `trackingCode`: what its receipt will say.
[[nodiscard]] WebPage reviewPage(const Visit& visit, const QString& content, const QString& trackingCode);

/// The ballot is in the box. Where ballots may be changed, it can be from here.
[[nodiscard]] WebPage receiptPage(const Visit& visit, const QString& trackingCode);

/// The box could not keep it: the same ballot to be sent again, under the same code.
[[nodiscard]] WebPage unstoredPage(const Visit& visit, const QString& content, const QString& trackingCode);

/// What somebody is told who has voted.
enum class VotedNews {
    ComesBack,
    TriesAgain,  ///< with another ballot: nothing was added
    NoCode,      ///< what was typed to change a ballot is no tracking code
    UnknownCode, ///< no ballot in the box has it: nothing was changed
};
/// Where ballots may be changed, the page asks for the tracking code of the one to change.
[[nodiscard]] WebPage votedPage(const Visit& visit, VotedNews news);

} // namespace filrouge
