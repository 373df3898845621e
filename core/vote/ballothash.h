// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vote/tally.h"

#include <span>

namespace filrouge {

/// What is shown at opening, and cannot be changed afterwards without being seen.
struct VoteDefinition final {
    QString question;
    CountingRule rule;
    bool blankAllowed = true;
    QStringList options; ///< names in wall order
    std::vector<ParticipantId> roll;
    Admission admission = Admission::Codes;
    bool changeable = false;
};

// The texts whose SHA-256 (lower-case hexadecimal) stands in the minutes. UTF-8, NFC, every line ended by one line
// feed; inside a value a backslash is written \\ and a line feed \n. Anyone can write them down and hash them.

/// filrouge vote 1
/// question: <question>
/// method: single | approval | dots
/// most approvals: 3                 (only when method: approval)
/// points: 5                         (only when method: dots)
/// most on one: 3                    (only when method: dots)
/// seats: 3
/// ties: run_off | keep_all | lot
/// lot seed: <seed>                  (only when ties: lot)
/// blank votes: yes | no
/// ballots may be changed: yes       (only when they may)
/// admission: open_room              (only when any phone of the room may vote)
/// A: <first name>                   (one line an option)
/// roll: <rollHash>
[[nodiscard]] QString definitionText(const VoteDefinition& definition);
[[nodiscard]] QString definitionHash(const VoteDefinition& definition);

/// filrouge roll 1
/// 4611686018427387904               (participants' keys, one a line, sorted as numbers)
///
/// Keys and not names: the hash stays true when a name is erased, and nobody can find names by trying.
[[nodiscard]] QString rollHash(std::span<const ParticipantId> roll);

/// filrouge ballots 1
/// codes: 43
/// 0A1B2C3D4E                        (tracking codes, sorted)
/// ballots: 43
/// A                                 (contents, sorted; - for a blank vote)
///
/// Over the two sorted lists as they are published, never over pairs: a hash of pairs would let anyone try out who
/// goes with what. The codes, unknown until the reveal, keep the result from being guessed out of the hash before.
[[nodiscard]] QString ballotsHash(QStringList codes, QStringList ballots);

} // namespace filrouge
