// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <vector>

// The days of sprints. Working days are Monday to Friday: holidays are not assumed. Pure.

namespace filrouge {

struct SprintDays final {
    QDate startsOn;
    QDate endsOn; ///< belongs to it

    friend bool operator==(const SprintDays&, const SprintDays&) = default;
};

/// That day, or the Monday after it.
[[nodiscard]] QDate workingDayFrom(QDate day);
/// That day, or the Friday before it.
[[nodiscard]] QDate workingDayUpTo(QDate day);

/// Sprints of `weeks` (1 or more) one after the other from `first` to `last`: each begins on a working day and ends on
/// the last one before the next begins; the last one ends by `last`. Empty when no working day lies between.
[[nodiscard]] std::vector<SprintDays> consecutiveSprints(QDate first, QDate last, int weeks);

/// How many working days later `to` is (negative: earlier). A day of a weekend counts as the Friday before it.
[[nodiscard]] int workingDaysTo(QDate from, QDate to);
/// The same sprint so many working days later (negative: earlier): as long as before in working days, so that sprints
/// that follow each other still do, and moving back takes it back.
[[nodiscard]] SprintDays shifted(const SprintDays& sprint, int workingDays);

/// More than this are not planned at once: a year too many is typed easily.
inline constexpr int mostSprintsPlanned = 60;

} // namespace filrouge
