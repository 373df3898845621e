// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fields.h"
#include "core/vote/votekinds.h"

namespace filrouge {

/// One ballot (the event): what is asked, by which rule, and how far it has come.
struct Vote final {
    VoteId id;
    SeminarId seminar;
    std::optional<VoteId> runOffOf; ///< the vote whose tie this one settles
    QString question;
    VoteMethod method = VoteMethod::Single;
    int mostApprovals = 3; ///< read for Approval: 1 .. mostOptions (ballotform.h)
    int points = 5;        ///< read for Dots: 1 .. mostPoints (ballotform.h)
    int mostOnOne = 3;     ///< read for Dots: 1 .. points
    int seats = 1;         ///< 1 .. number of options
    TieRule tieRule = TieRule::RunOff;
    QString lotSeed; ///< published before opening when the rule is a lot
    bool blankAllowed = true;
    bool changeable = false; ///< a ballot from a phone may be replaced until the vote closes
    bool shuffled = false;   ///< phones show the options each in an order of its own, under their letters
    Admission admission = Admission::Codes;
    VoteState state = VoteState::Draft;
    QString boxUuid; ///< names the ballot box beside the programme; empty before opening
    Instant openedAt;
    Instant closedAt;
    Instant revealedAt;
    QString definitionHash;  ///< SHA-256 of question, options, rule and roll, shown at opening
    QString openingRollHash; ///< of the roll alone: whoever recomputes the definition's hash needs it
    QString closingRollHash; ///< the roll again at closing: late arrivals change it
    QString ballotsHash;     ///< SHA-256 of the sorted ballots
    int rollSize = 0;        ///< entitled to vote when it closed
    int blank = 0;           ///< counted at the reveal
    int spoiled = 0;         ///< paper only

    friend bool operator==(const Vote&, const Vote&) = default;
};

struct VoteOption final {
    VoteOptionId id;
    VoteId vote;
    PersonaId persona;
    int position = 0; ///< the letter A, B, ... follows it

    friend bool operator==(const VoteOption&, const VoteOption&) = default;
};

/// What happened, for the minutes.
struct VoteEvent final {
    VoteEventId id;
    VoteId vote;
    VoteEventKind kind = VoteEventKind::Incident;
    Instant at;
    QString note;

    friend bool operator==(const VoteEvent&, const VoteEvent&) = default;
};

template <>
struct Description<Vote> {
    static constexpr const char* table = "vote";
    static constexpr std::size_t keys = 1;
    static constexpr std::array fields{
        field<&Vote::id>("id"),
        field<&Vote::seminar>("seminar"),
        field<&Vote::runOffOf>("run_off_of"),
        field<&Vote::question>("question"),
        field<&Vote::method>("method"),
        field<&Vote::mostApprovals>("most_approvals"),
        field<&Vote::points>("points"),
        field<&Vote::mostOnOne>("most_on_one"),
        field<&Vote::seats>("seats"),
        field<&Vote::tieRule>("tie_rule"),
        field<&Vote::lotSeed>("lot_seed"),
        field<&Vote::blankAllowed>("blank_allowed"),
        field<&Vote::changeable>("changeable"),
        field<&Vote::shuffled>("shuffled"),
        field<&Vote::admission>("admission"),
        field<&Vote::state>("state"),
        field<&Vote::boxUuid>("box_uuid"),
        field<&Vote::openedAt>("opened_at"),
        field<&Vote::closedAt>("closed_at"),
        field<&Vote::revealedAt>("revealed_at"),
        field<&Vote::definitionHash>("definition_hash"),
        field<&Vote::openingRollHash>("opening_roll_hash"),
        field<&Vote::closingRollHash>("closing_roll_hash"),
        field<&Vote::ballotsHash>("ballots_hash"),
        field<&Vote::rollSize>("roll_size"),
        field<&Vote::blank>("blank"),
        field<&Vote::spoiled>("spoiled"),
    };
};

template <>
struct Description<VoteOption> {
    static constexpr const char* table = "vote_option";
    static constexpr std::size_t keys = 1;
    static constexpr std::array fields{
        field<&VoteOption::id>("id"),
        field<&VoteOption::vote>("vote"),
        field<&VoteOption::persona>("persona"),
        field<&VoteOption::position>("position"),
    };
};

template <>
struct Description<VoteEvent> {
    static constexpr const char* table = "vote_event";
    static constexpr std::size_t keys = 1;
    static constexpr std::array fields{
        field<&VoteEvent::id>("id"),
        field<&VoteEvent::vote>("vote"),
        field<&VoteEvent::kind>("kind"),
        field<&VoteEvent::at>("at"),
        field<&VoteEvent::note>("note"),
    };
};

} // namespace filrouge
