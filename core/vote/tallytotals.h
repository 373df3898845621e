// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vote/tally.h"

namespace filrouge::detail {

/// What the steps of a count are called in one method; whole sentences, so that they can be translated.
struct TallyWords final {
    VoteMethod method; ///< the only one whose rules may come with these words
    Text (*rule)(int seats);
    Text (*sum)(int placed,
                int available); ///< all marks on the ballots; nullptr: says nothing that is not said already
    Text (*total)(const QString& name, int total);
    Text (*settled)(int last, int next); ///< totals of the last chosen and of the first who is not
    Text (*tied)(const QString& names, int total);
    Text (*runOff)();
};

/// Adds up what the ballots give, as BallotForm reads them, and fills the seats from the top: what tally() says.
[[nodiscard]] Result<Tally> tallyTotals(const CountingRule& rule, const QStringList& options,
                                        const QStringList& ballots, const TallyWords& words);

} // namespace filrouge::detail
