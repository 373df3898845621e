// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field/notesedit.h"

#include <algorithm>

namespace filrouge {

NotesEdit editBetween(const QString& before, const QString& after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype same = std::mismatch(before.begin(), before.begin() + shorter, after.begin()).first - before.begin();
    if (same > 0 && before[same - 1].isHighSurrogate())
        --same;
    const auto tail =
        std::mismatch(before.rbegin(), before.rbegin() + (shorter - same), after.rbegin()).first - before.rbegin();
    auto alike = static_cast<qsizetype>(tail);
    if (alike > 0 && before[before.size() - alike].isLowSurrogate())
        --alike;
    return {same, before.size() - same - alike, after.size() - same - alike};
}

qsizetype slides(const NotesEdit& edit, const QString& before, const QString& after)
{
    if (edit.removed > 0 && edit.inserted > 0)
        return 0;
    const QString& whole = edit.removed > 0 ? before : after;
    const qsizetype length = edit.removed + edit.inserted;
    qsizetype by = 0;
    while (by < edit.start && whole[edit.start - 1 - by] == whole[edit.start + length - 1 - by])
        ++by;
    return by;
}

} // namespace filrouge
