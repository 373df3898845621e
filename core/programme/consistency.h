// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/programmerows.h"

namespace filrouge {

/// The rules that no single row can keep alone, for a programme that arrives as a whole (JSON) or is checked:
/// at most one challenge letter and one engagement letter a persona, exactly one current challenge question when
/// there is any, nobody twice on a roll, no promise due before its letter, promises and contributions answer
/// difficulties of their own persona's letter. Invalid, with the row's place.
[[nodiscard]] Result<> checkConsistency(const ProgrammeRows& rows, const RowLocator& locate = {});

/// Every picture the rows refer to, each once.
[[nodiscard]] std::vector<PictureRef> picturesIn(const ProgrammeRows& rows);

} // namespace filrouge
