// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vote/votingcode.h"

#include <QHash>

namespace filrouge {

/// Whose code is whose, at one moment: what the network and the kiosk look codes up in. Never changes; a slip that is
/// voided, replaced or handed out makes a new book (SlipDesk). Any thread.
///
/// Holds no code, only their HMACs under a random key: who reads the memory or the file it comes from finds no code
/// written there. (Who has key and HMACs can still try all 2^30 short codes in some minutes: the file is the
/// facilitator's account's alone, and worthless after the vote.)
class CodeBook final {
public:
    /// Knows nobody.
    CodeBook() = default;
    /// `key`: codeKeyLength bytes; `voters` by the HMAC of each form of their code.
    CodeBook(QByteArray key, QHash<QByteArray, ParticipantId> voters) : key_(std::move(key)), voters_(std::move(voters))
    {}

    /// Whose code this is: the short one in any case, with or without its hyphen, or the one in the QR code. Nothing
    /// for any other text and for a code that was voided or whose spare slip was not handed out. On the seminar's list,
    /// not always on the vote's roll: the box tells (NotOnRoll).
    [[nodiscard]] std::optional<ParticipantId> voter(const QString& code) const;

    /// People with a code.
    [[nodiscard]] int size() const { return static_cast<int>(voters_.size() / 2); }

private:
    QByteArray key_;
    QHash<QByteArray, ParticipantId> voters_;
};

} // namespace filrouge
