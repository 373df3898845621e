// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fields.h"
#include "core/vote/votekinds.h"

namespace filrouge {

/// A persona's total, written at the reveal.
struct VoteTally final {
    VoteId vote;
    VoteOptionId option;
    int total = 0; ///< ballots, approvals or points, as the method counts
    int rank = 1;  ///< equal totals share a rank
    bool chosen = false;

    friend bool operator==(const VoteTally&, const VoteTally&) = default;
};

/// How many voted on each channel (never what).
struct VoteTurnout final {
    VoteId vote;
    Channel channel = Channel::Phone;
    int count = 0;

    friend bool operator==(const VoteTurnout&, const VoteTurnout&) = default;
};

/// First of the two lists published after the reveal: the tracking codes, sorted. Says that a ballot was in the
/// box, not what it said.
struct PublishedCode final {
    VoteId vote;
    QString code;

    friend bool operator==(const PublishedCode&, const PublishedCode&) = default;
};

/// Second list: the ballots, sorted by content, so that anyone can recount.
struct PublishedBallot final {
    VoteId vote;
    int position = 0;
    QString content; ///< as BallotForm writes it; empty: blank

    friend bool operator==(const PublishedBallot&, const PublishedBallot&) = default;
};

template <>
struct Description<VoteTally> {
    static constexpr const char* table = "vote_tally";
    static constexpr std::size_t keys = 2;
    static constexpr std::array fields{
        field<&VoteTally::vote>("vote"),
        field<&VoteTally::option>("option"),
        field<&VoteTally::total>("total"),
        field<&VoteTally::rank>("rank"),
        field<&VoteTally::chosen>("chosen"),
    };
};

template <>
struct Description<VoteTurnout> {
    static constexpr const char* table = "vote_turnout";
    static constexpr std::size_t keys = 2;
    static constexpr std::array fields{
        field<&VoteTurnout::vote>("vote"),
        field<&VoteTurnout::channel>("channel"),
        field<&VoteTurnout::count>("count"),
    };
};

template <>
struct Description<PublishedCode> {
    static constexpr const char* table = "published_code";
    static constexpr std::size_t keys = 2;
    static constexpr std::array fields{
        field<&PublishedCode::vote>("vote"),
        field<&PublishedCode::code>("code"),
    };
};

template <>
struct Description<PublishedBallot> {
    static constexpr const char* table = "published_ballot";
    static constexpr std::size_t keys = 2;
    static constexpr std::array fields{
        field<&PublishedBallot::vote>("vote"),
        field<&PublishedBallot::position>("position"),
        field<&PublishedBallot::content>("content"),
    };
};

} // namespace filrouge
