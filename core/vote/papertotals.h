// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vote/ballotform.h"

// Paper ballots are counted as totals, by two people who do not see each other's. Pure.

namespace filrouge {

/// Why a pile of `ballots` that each mark something cannot have these totals, in words for who counts; nothing when it
/// can. `totals` and `names` in wall order, totals from 0; `ballots` from 0.
[[nodiscard]] std::optional<Text> totalsObjection(const BallotForm& form, const std::vector<int>& totals, int ballots,
                                                  const QStringList& names);

/// That many ballots, none of them blank, which together have these totals; all methods only add up, so the result is
/// the one of the papers. With approval and points the ballots are evened out: none of them need be one of the papers,
/// and which marks stood together on a paper is nowhere.
/// Invalid (where: "totals") for what totalsObjection() objects to.
[[nodiscard]] Result<QStringList> ballotsWithTotals(const BallotForm& form, const std::vector<int>& totals,
                                                    int ballots);

} // namespace filrouge
