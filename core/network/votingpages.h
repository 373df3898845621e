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

/// The ballot is in the box.
[[nodiscard]] WebPage receiptPage(const Visit& visit, const QString& trackingCode);

/// The box could not keep it: the same ballot to be sent again, under the same code.
[[nodiscard]] WebPage unstoredPage(const Visit& visit, const QString& content, const QString& trackingCode);

/// Somebody with this code voted before: told on coming back, or with `again` to who tries once more.
[[nodiscard]] WebPage votedPage(const Visit& visit, bool again);

} // namespace filrouge
