// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QByteArray>
#include <QString>

#include <optional>

// What opens a ballot on a phone or at the kiosk: a code of one's own, printed on a voting slip in two forms.

namespace filrouge {

class Random;

/// Typed by hand, shown as XXX-XXX: 30 random bits. Enough against people who try, because the server slows them down.
inline constexpr int shortCodeLength = 6;
/// In the QR code: 130 random bits.
inline constexpr int codeTokenLength = 26;

/// Both forms, in canonical form (crockford.h). In memory only, and only while slips are made.
struct VotingCode final {
    QString shortCode;
    QString token;

    friend bool operator==(const VotingCode&, const VotingCode&) = default;
};

[[nodiscard]] VotingCode newVotingCode(Random& random);

/// Either form as somebody typed or scanned it, in canonical form; nothing when it is neither.
[[nodiscard]] std::optional<QString> votingCodeFromText(const QString& text);

/// What is kept of a code: HMAC-SHA256 of its canonical form under a random key of 32 bytes.
inline constexpr int codeKeyLength = 32;
inline constexpr int codeMacLength = 32;
[[nodiscard]] QByteArray codeMac(const QByteArray& key, const QString& canonicalCode);

/// In an open room a phone votes as nobody on the roll: under a key below zero made of its own random token, the same
/// for the same token. BallotBoxFile takes such a voter only for a vote whose admission is OpenRoom.
[[nodiscard]] ParticipantId openRoomPhone(const QString& token);
[[nodiscard]] constexpr bool isOpenRoomPhone(ParticipantId voter)
{
    return voter.value < 0;
}

} // namespace filrouge
