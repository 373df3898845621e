// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/language.h"
#include "core/base/picture.h"
#include "core/vote/ballotboxvalues.h"
#include "core/vote/tally.h"

#include <QSet>

#include <memory>
#include <optional>

// What the network thread knows of the room, as values. Strings of people stand here as they were typed; pages escape
// them.

namespace filrouge {

class CodeBook;

enum class RoomPhase {
    NoVote,    ///< nothing to vote on now
    Waiting,   ///< the vote is being prepared: letters can be read
    Rehearsal, ///< as Open, and said to be a rehearsal on every page
    Open,
    LastCall, ///< still open, until `lastCallEnds`
    Closed,   ///< counted later: no figure but the turnout
    Revealed,
};

/// The longest a page's picture may be, so that a page of eight stays under its 60 kB; see smallSquare().
inline constexpr qsizetype mostPortraitBytes = 2'600;

struct ReadingParagraph final {
    QString text;
    bool heading = false;

    friend bool operator==(const ReadingParagraph&, const ReadingParagraph&) = default;
};

/// A persona as the phone page shows it.
struct RoomOption final {
    QString name;        ///< first name
    QString tagline;     ///< one line
    int hue = 0;         ///< 0 .. 7, as Persona::hue
    QByteArray portrait; ///< small PNG or JPEG, at most mostPortraitBytes; empty without one
    PictureFormat portraitFormat = PictureFormat::Jpeg;
    QString portraitAlt;
    QString extract;                      ///< of the challenge letter: a sentence or two
    std::vector<ReadingParagraph> letter; ///< the whole challenge letter; empty without one

    friend bool operator==(const RoomOption&, const RoomOption&) = default;
};

/// What is asked. Made once when a vote is prepared, then shared by every state.
struct RoomQuestion final {
    QString question;
    CountingRule rule;
    BallotForm form;
    std::vector<RoomOption> options; ///< in wall order: the letters A, B, ... follow it; as many as form.options
    bool shuffled = false;           ///< each phone shows them in an order of its own, under their own letters
    QString definitionHash;          ///< empty before opening

    friend bool operator==(const RoomQuestion&, const RoomQuestion&) = default;
};

/// What the projector shows now, in words: for those who cannot see it.
struct ShownText final {
    QString title;
    QStringList lines;

    friend bool operator==(const ShownText&, const ShownText&) = default;
};

/// One immutable state of the room. The window's thread makes it, every number greater than the one before; the network
/// thread reads it.
struct RoomState final {
    quint64 number = 1;
    QByteArray address;                   ///< what Host must be: "192.168.1.20:8080", as shown to the room
    QString programme;                    ///< its title
    Language language = Language::French; ///< of the programme: for phones that speak neither
    RoomPhase phase = RoomPhase::NoVote;
    Instant lastCallEnds; ///< LastCall only
    /// OpenRoom: a phone is given an address of its own, and votes as openRoomPhone() (core/vote/votingcode.h).
    Admission admission = Admission::Codes;
    std::shared_ptr<const CodeBook> codes;        ///< null: nobody has a code
    std::shared_ptr<const RoomQuestion> question; ///< never null but in NoVote
    Turnout turnout;
    /// Who has voted, on whatever channel; null: nobody. A phone that comes back finds so. May lag behind the box.
    std::shared_ptr<const QSet<ParticipantId>> voted;
    ShownText shown;
    std::optional<Tally> result; ///< Revealed only
    QStringList publishedCodes;  ///< Revealed only: the tracking codes of all ballots, sorted
};

} // namespace filrouge
