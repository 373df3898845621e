// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/engagement/promisestanding.h"
#include "core/persona/persona.h"

namespace filrouge {

struct Services;

/// A promise on the board of all of them: to whom, whose, and where it stands.
struct FollowUp final {
    Promise promise;
    int number = 1; ///< as printed in its letter
    Persona persona;
    QString owner; ///< empty: none yet
    PromiseStanding standing;
    std::vector<PromiseProgress> entries; ///< the latest first

    friend bool operator==(const FollowUp&, const FollowUp&) = default;
};

/// The columns of the board, from left to right.
enum class FollowUpColumn { ToStart, UnderWay, Kept, AtRisk };
inline constexpr int followUpColumns = 4;

[[nodiscard]] FollowUpColumn columnOf(PromiseStatus status);
/// What a promise that is carried into a column is noted as.
[[nodiscard]] PromiseStatus firstStatusOf(FollowUpColumn column);

/// Every promise, letter by letter in the order of the wall, as of `today`.
[[nodiscard]] Result<std::vector<FollowUp>> followUps(const Services& services, QDate today);

struct FollowUpFigures final {
    int promises = 0;
    int kept = 0;
    int overdue = 0;
    int withoutProof = 0; ///< kept, and nothing shows it

    friend bool operator==(const FollowUpFigures&, const FollowUpFigures&) = default;
};

[[nodiscard]] FollowUpFigures figuresOf(const std::vector<FollowUp>& followed);

} // namespace filrouge
