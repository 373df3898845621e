// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/territoryrepository.h"
#include "core/sprint/cardrepository.h"
#include "core/sprint/fieldtestrepository.h"
#include "core/sprint/solutionrepository.h"
#include "core/sprint/sprintrepository.h"
#include "core/sprint/teamrepository.h"
#include "core/thread/trace.h"

#include <map>
#include <optional>
#include <set>

namespace filrouge {

/// The thread's way through the lab: from a promise to the solutions that answer it, to their cards, and to what the
/// field said. For one reading: what hangs on a promise or a solution is told where it comes first. Errors: those of
/// the file.
class TraceLab final {
public:
    explicit TraceLab(Connection& connection);

    using Nodes = std::vector<TraceNode>;

    [[nodiscard]] const SolutionRepository& solutions() const { return solutions_; }
    [[nodiscard]] const CardRepository& cards() const { return cards_; }
    [[nodiscard]] const FieldTestRepository& tests() const { return tests_; }

    /// Hangs on the knot of a promise the solutions that answer it, with all that hangs on them.
    [[nodiscard]] Result<> hangSolutions(TraceNode& node, PromiseId promise);
    /// Hangs on the knot of a solution its cards with their field tests: sprint by sprint, those that wait for one
    /// last; each iteration right after the one it adjusts.
    [[nodiscard]] Result<> hangCards(TraceNode& node, const Solution& solution);

    /// With its team and its bundle, without what hangs on it.
    [[nodiscard]] Result<TraceNode> knot(const Solution& solution) const;
    /// With its place, and with the decision on its card.
    [[nodiscard]] Result<TraceNode> knot(const FieldTest& test, const Card& card) const;
    /// The field tests of a card in their order, or that one is missing.
    [[nodiscard]] Result<Nodes> tested(const Card& card) const;
    /// What is missing at one field test.
    [[nodiscard]] Result<Nodes> gapsAt(const FieldTest& test, const Card& card) const;
    /// The iterations before that one with their field tests, the first one first.
    [[nodiscard]] Result<Nodes> before(const Card& card) const;
    /// Those after it.
    [[nodiscard]] Result<Nodes> after(const Card& card) const;

private:
    Result<bool> hasBegun();
    Result<bool> hasBoards();
    Result<std::vector<Card>> inOrder(const std::vector<Card>& cards);
    Result<QDate> startOf(SprintId sprint);
    [[nodiscard]] Result<TraceNode> withTests(const Card& card) const;
    [[nodiscard]] Result<Nodes> tested(const Card& card, const std::vector<FieldTest>& tests) const;
    [[nodiscard]] Result<QString> placeOf(const FieldTest& test) const;

    SolutionRepository solutions_;
    SolutionBundleRepository bundles_;
    TeamRepository teams_;
    SprintRepository sprints_;
    CardRepository cards_;
    FieldTestRepository tests_;
    CommuneRepository communes_;
    std::set<PromiseId> promised_; ///< what hangs on them stands further up
    std::set<SolutionId> built_;   ///< the same
    std::map<SprintId, QDate> starts_;
    std::optional<bool> begun_;  ///< there is a team or a solution
    std::optional<bool> boards_; ///< there is a card
};

} // namespace filrouge
