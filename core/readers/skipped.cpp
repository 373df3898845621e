// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/skipped.h"

#include <algorithm>

namespace filrouge {

void tally(std::vector<Skipped>& list, SkippedKind kind, const QString& where)
{
    const auto known = std::ranges::find(list, kind, &Skipped::kind);
    if (known != list.end())
        ++known->count;
    else
        list.push_back({kind, 1, where});
}

Text sentenceOf(const Skipped& skipped)
{
    const QStringList where{skipped.where};
    switch (skipped.kind) {
    case SkippedKind::Pictures:
        return FILROUGE_TEXT("Readers", "%n picture(s) left out: notes are text.", {}, skipped.count);
    case SkippedKind::Deletions:
        return FILROUGE_TEXT("Readers", "%n passage(s) left out that tracked changes had deleted.", {}, skipped.count);
    case SkippedKind::Comments:
        return FILROUGE_TEXT("Readers", "%n comment(s) in the margin left out.", {}, skipped.count);
    case SkippedKind::HiddenText:
        return FILROUGE_TEXT("Readers", "%n hidden passage(s) left out.", {}, skipped.count);
    case SkippedKind::MergedCells:
        return FILROUGE_TEXT("Readers",
                             "%n merged cell(s), the first in %1: only the first cell of each holds the value.",
                             where,
                             skipped.count);
    case SkippedKind::ErrorCells:
        return FILROUGE_TEXT(
            "Readers", "%n cell(s) that show an error, the first in %1, count as empty.", where, skipped.count);
    case SkippedKind::EmptyFormulas:
        return FILROUGE_TEXT("Readers",
                             "%n formula(s) without a stored result, the first in %1, count as empty: open the file in "
                             "a spreadsheet and save it.",
                             where,
                             skipped.count);
    case SkippedKind::UnreadableDates:
        break;
    }
    return FILROUGE_TEXT(
        "Readers", "%n number(s) shown as a date that no calendar has, the first in %1.", where, skipped.count);
}

} // namespace filrouge
