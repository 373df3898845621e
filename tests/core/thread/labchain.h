// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/thread/threadchain.h"

namespace filrouge::tests {

/// The thread goes on: a team builds a solution in a bundle, its first idea was tried in the field and adjusted. The
/// sprint begins on Monday 26 February 2018.
struct LabChain final {
    ThreadChain chain;
    Services& services = chain.services;
    Team team;
    Sprint sprint;
    SolutionBundle bundle;
    Solution solution;
    Card first;
    FieldTest test;
    Card second;

    LabChain();

    /// Of the solution; in that sprint, else in the first one.
    [[nodiscard]] Card card(const QString& title, CardStage stage = CardStage::Idea,
                            std::optional<SprintId> in = std::nullopt);
    FieldTest held(CardId card, const QString& lesson);
    /// How often the thread through the solution has that gap.
    [[nodiscard]] int gaps(const char* sentence);
};

[[nodiscard]] bool says(const TraceNode& node, const char* note);

} // namespace filrouge::tests
