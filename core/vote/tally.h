// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/text.h"
#include "core/vote/ballotform.h"

#include <QStringList>

#include <vector>

namespace filrouge {

/// How ballots become chosen personas. Shown before the vote opens, and part of its hash.
struct CountingRule final {
    VoteMethod method = VoteMethod::Single;
    int seats = 1; ///< 1 or more
    TieRule tieRule = TieRule::RunOff;
    QString lotSeed;          ///< as published before the vote; only read when a lot is drawn
    BallotLimits limits = {}; ///< what a ballot may say at most

    friend bool operator==(const CountingRule&, const CountingRule&) = default;
};

enum class Outcome {
    Settled, ///< no tie for the last seats
    TieKept, ///< all who are tied are chosen: more chosen than seats
    SettledByLot,
    RunOffNeeded,  ///< among `tied`, for `seatsLeft`; those above them are chosen
    NothingChosen, ///< no ballot names an option, so there is nothing a tie rule could stand on
};

struct OptionTally final {
    int option = 0; ///< position on the wall, from 0
    int total = 0;  ///< ballots, approvals or points: see inUnits() in ballotwords.h
    int rank = 1;   ///< 1, 2, 2, 4: equal totals share a rank
    bool chosen = false;

    friend bool operator==(const OptionTally&, const OptionTally&) = default;
};

struct LotNumber final {
    int option = 0;
    QString sha256; ///< lower-case hexadecimal

    friend bool operator==(const LotNumber&, const LotNumber&) = default;
};

struct Tally final {
    Outcome outcome = Outcome::Settled;
    std::vector<OptionTally> options; ///< every option, also with 0, in wall order
    int ballots = 0;                  ///< all of them, blank ones included
    int blank = 0;
    std::vector<int> tied;      ///< options with the same total who compete for the last seats, in wall order
    int seatsLeft = 0;          ///< what the tied competed for; 0 without a tie
    std::vector<LotNumber> lot; ///< in the order drawn; empty without a lot
    std::vector<Text> trace;    ///< why, step by step, to be shown and printed

    [[nodiscard]] std::vector<int> chosen() const; ///< by rank, then in wall order
};

/// Counts. A pure function: the same ballots in any order give the same result on any machine.
/// `options` are the names in wall order (1 .. 26); a ballot is what BallotForm says, empty for a blank vote.
/// Errors: Invalid (seats, options, limits, a lot without seed), Malformed (a ballot that BallotForm would not accept;
/// where: which one).
[[nodiscard]] Result<Tally> tally(const CountingRule& rule, const QStringList& options, const QStringList& ballots);

// The methods. What they have in common: the `seats` options with the highest totals are chosen; a blank vote counts as
// a vote and chooses nobody; ties that do not touch the last seat are left alone; an option with 0 is counted like any
// other.

/// A total is the number of ballots that name the option. Totals and blank votes add up to the ballots.
[[nodiscard]] Result<Tally> tallySingleChoice(const CountingRule& rule, const QStringList& options,
                                              const QStringList& ballots);
/// A total is the number of ballots that tick the option, whatever else they tick.
[[nodiscard]] Result<Tally> tallyApproval(const CountingRule& rule, const QStringList& options,
                                          const QStringList& ballots);
/// A total is the sum of the points given to the option. Points that were left over count for nothing.
[[nodiscard]] Result<Tally> tallyDots(const CountingRule& rule, const QStringList& options, const QStringList& ballots);

/// The lot, so that anyone can recompute it: each tied option's number is the SHA-256 of the seed (UTF-8, NFC,
/// without spaces at its ends) directly followed by its letter; numbers are sorted upwards as hexadecimal text, and
/// the first `seatsLeft` are chosen. For the seed "Cahors" and the option B:
///
///     printf '%s' 'CahorsB' | sha256sum
///
/// The seed is published before the first ballot, so nobody can pick one that suits; the letters are part of what
/// is published, so nobody can swap them afterwards. Returns the options in the order drawn.
[[nodiscard]] std::vector<LotNumber> drawLots(const std::vector<int>& options, const QString& seed);

} // namespace filrouge
