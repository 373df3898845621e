// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vote/ballotform.h"

#include <QMetaType>
#include <QStringList>

#include <array>
#include <vector>

// What goes into a ballot box and what comes out of it, as values.

namespace filrouge {

inline constexpr int mostVoters = 10'000; ///< roll and spare rows together

/// What a box is made for; fixed once it is made.
struct BallotBoxSetup final {
    QString uuid;           ///< without braces
    QString definitionHash; ///< ballothash.h
    BallotForm form;
    std::vector<ParticipantId> roll; ///< nobody twice
    int spareRows = 0;               ///< for late arrivals; roll and spare rows together 1 .. mostVoters
    /// In an open room every phone that votes takes a spare row as well.
    Admission admission = Admission::Codes;
};

/// One voter's ballot on its way into the box; nothing keeps the two together once it is in.
struct CastRequest final {
    ParticipantId participant; ///< on the roll, or openRoomPhone()
    Channel channel = Channel::Phone;
    QString trackingCode; ///< canonical (crockford.h)
    QString content;      ///< what BallotForm accepts; empty for a blank vote
    /// A paper ballot that says nothing valid: its voter has voted, nothing goes into the urn, code and content are
    /// not read.
    bool spoiled = false;
    /// Of the ballot whose place it takes: its tracking code; empty for a voter's first. From phones, and only where
    /// the form says that ballots may be changed.
    QString replaces = {};
};

/// Who has voted is known, and how many on which channel; never what.
struct Turnout final {
    int rollSize = 0;               ///< people; phones of an open room are none
    int voted = 0;                  ///< spoiled ballots included
    std::array<int, 3> byChannel{}; ///< indexed by Channel; adds up to `voted`
    int spoiled = 0;

    [[nodiscard]] int on(Channel channel) const { return byChannel[static_cast<std::size_t>(channel)]; }
    friend bool operator==(const Turnout&, const Turnout&) = default;
};

enum class BoxState { Open, Sealed, Counted, Destroyed };

struct SealedBox final {
    QString ballotsHash;
    QString rollHash;
    Turnout turnout;

    friend bool operator==(const SealedBox&, const SealedBox&) = default;
};

/// Two lists, each sorted by itself: which code belongs to which ballot is not in them.
struct CountedBox final {
    QStringList codes;
    QStringList ballots; ///< contents; empty for a blank vote
    QString ballotsHash;
    Turnout turnout;

    friend bool operator==(const CountedBox&, const CountedBox&) = default;
};

} // namespace filrouge

Q_DECLARE_METATYPE(filrouge::Turnout)
