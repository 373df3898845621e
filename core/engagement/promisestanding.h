// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/text.h"
#include "core/engagement/promise.h"
#include "core/engagement/promiseprogress.h"

#include <optional>
#include <vector>

// Where a promise stands (requirement E2). Pure.

namespace filrouge {

/// Needs its day, and its public reason when the promise is revised. Invalid, where: the field.
[[nodiscard]] Result<> validate(const PromiseProgress& progress);

/// "half-way", as people say it; as it begins a line.
[[nodiscard]] Text wordsFor(PromiseStatus status);

struct PromiseStanding final {
    PromiseStatus status = PromiseStatus::NotStarted;
    QDate since;          ///< the day of the entry that says so; null: none does
    int overdueDays = 0;  ///< since it was due; 0: it is not, or it is kept
    bool proven = false;  ///< kept, and the entry that says so shows it
    QString publicReason; ///< of the latest revision

    [[nodiscard]] bool isOverdue() const { return overdueDays > 0; }

    friend bool operator==(const PromiseStanding&, const PromiseStanding&) = default;
};

/// As of `today`: entries of later days do not count yet. Of one day, the one recorded last counts. `entries`: those of
/// this promise, in any order.
[[nodiscard]] PromiseStanding standingOf(const Promise& promise, const std::vector<PromiseProgress>& entries,
                                         QDate today);

} // namespace filrouge
