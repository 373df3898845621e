// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fields.h"

// What a vote's method, rule, state and events can be, with the words that stand for them in the file and in JSON.

namespace filrouge {

/// What a voter writes on the ballot, and what is added up. A method to come (ranked, graded) gets its word here, its
/// parameters in Vote, its content in BallotForm and its count in tally.h.
enum class VoteMethod {
    Single,   ///< one option; ballots are counted
    Approval, ///< up to `mostApprovals` options, all alike; approvals are counted
    Dots,     ///< up to `points` points, at most `mostOnOne` on one option; points are counted
};

template <>
struct Choices<VoteMethod> {
    static constexpr std::array names{"single", "approval", "dots"};
};

/// How a tie for the last seats is settled; chosen and shown before the vote opens.
enum class TieRule { RunOff, KeepAll, Lot };

template <>
struct Choices<TieRule> {
    static constexpr std::array names{"run_off", "keep_all", "lot"};
};

enum class VoteState { Draft, Rehearsal, Open, Closed, Revealed, Annulled };

template <>
struct Choices<VoteState> {
    static constexpr std::array names{"draft", "rehearsal", "open", "closed", "revealed", "annulled"};
};

enum class Channel { Phone, Kiosk, Paper };

template <>
struct Choices<Channel> {
    static constexpr std::array names{"phone", "kiosk", "paper"};
};

/// Who may vote from a phone. Kiosk and paper are for people on the roll either way.
enum class Admission {
    Codes,   ///< who has a code of one's own, printed on a voting slip
    OpenRoom ///< any phone in the room, once, and never more ballots than people present: a weaker guarantee
};

template <>
struct Choices<Admission> {
    static constexpr std::array names{"codes", "open_room"};
};

enum class VoteEventKind {
    Opened,
    Closed,
    Reopened,
    Revealed,
    Annulled,
    LateArrival,
    Incident,
    Rehearsed,
    Resumed,
    SlipsIssued,  ///< note: how many with a name and how many spare, "52 10"
    SlipReplaced, ///< the old code is void
    SlipVoided,
    SpareHandedOut,
    PaperIssued, ///< a paper ballot; that person's code, if any, is void
};

template <>
struct Choices<VoteEventKind> {
    static constexpr std::array names{"opened",
                                      "closed",
                                      "reopened",
                                      "revealed",
                                      "annulled",
                                      "late_arrival",
                                      "incident",
                                      "rehearsed",
                                      "resumed",
                                      "slips_issued",
                                      "slip_replaced",
                                      "slip_voided",
                                      "spare_handed_out",
                                      "paper_issued"};
};

} // namespace filrouge
