// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/roomstate.h"

namespace filrouge {

class Programme;

/// What phones show of a vote: its question and rule, its personas with a small portrait and their challenge letter,
/// typeset in the programme's language. Reads the programme; some milliseconds a portrait. Errors: those of the file;
/// a portrait that cannot be made small is left out.
[[nodiscard]] Result<RoomQuestion> roomQuestion(Programme& programme, VoteId vote);

/// The beginning of a letter in whole sentences, at most `longest` characters; a sentence that is longer by itself is
/// cut after a word.
[[nodiscard]] QString letterExtract(const QString& text, qsizetype longest);

} // namespace filrouge
