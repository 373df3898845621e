// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"

#include <vector>

namespace filrouge {

/// What a reader leaves out, or takes otherwise than it stands there.
enum class SkippedKind {
    Pictures,        ///< and charts, embedded objects
    Deletions,       ///< passages that tracked changes mark as deleted
    Comments,        ///< of reviewers, in the margin
    HiddenText,      ///< formatted as hidden
    MergedCells,     ///< their value stands in the first cell alone
    ErrorCells,      ///< #N/A and the like: empty
    EmptyFormulas,   ///< that were stored without their result: empty
    UnreadableDates, ///< numbers shown as dates that no calendar has: left as numbers
};

struct Skipped final {
    SkippedKind kind = SkippedKind::Pictures;
    int count = 0;      ///< 1 or more
    QString where = {}; ///< the first place, "row 5, column 2" of a table; empty in notes

    friend bool operator==(const Skipped&, const Skipped&) = default;
};

/// One more of that kind.
void tally(std::vector<Skipped>& list, SkippedKind kind, const QString& where = {});

/// What was left out and why, as a sentence. The place in it is in English: ui/messages/details.h translates it.
[[nodiscard]] Text sentenceOf(const Skipped& skipped);

} // namespace filrouge
