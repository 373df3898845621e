// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/aggregaterepository.h"
#include "core/field/evidence.h"
#include "core/field/irritantweight.h"
#include "core/field/notessource.h"

#include <unordered_map>

namespace filrouge {

/// Irritants in their order, what they rest on, and how much that is.
class IrritantRepository final : public AggregateRepository<Irritant> {
public:
    explicit IrritantRepository(Connection& connection);
    [[nodiscard]] static AggregateSchema schema();

    [[nodiscard]] Result<std::vector<Irritant>> all() const { return rows_.all("position"); }
    [[nodiscard]] Result<std::vector<Irritant>> of(ThemeId theme) const;
    [[nodiscard]] Result<std::vector<Irritant>> of(EvidenceId evidence) const;
    [[nodiscard]] Result<std::vector<IrritantEvidence>> links() const { return links_.all(); }
    [[nodiscard]] Result<std::vector<IrritantEvidence>> linksOf(IrritantId irritant) const;
    /// Those of the evidence from there.
    [[nodiscard]] Result<std::vector<IrritantEvidence>> linksFrom(const NotesSource& source) const;
    /// How many irritants each piece of evidence is linked to; without those that are linked to none.
    [[nodiscard]] Result<std::unordered_map<EvidenceId, int>> counts() const;
    [[nodiscard]] Result<int> countOf(EvidenceId evidence) const;
    /// Those with the most pieces of evidence, the heaviest first.
    [[nodiscard]] Result<std::vector<Irritant>> heaviest(int most) const;
    /// Every irritant has its entry.
    [[nodiscard]] Result<std::unordered_map<IrritantId, IrritantWeight>> weights() const;
    [[nodiscard]] Result<IrritantWeight> weight(IrritantId id) const;
    [[nodiscard]] const RowStore<Irritant>& store() const { return rows_; }

    [[nodiscard]] Result<> link(Edit& edit, const IrritantEvidence& link) const { return links_.link(edit, link); }
    [[nodiscard]] Result<> unlink(Edit& edit, const IrritantEvidence& link) const { return links_.remove(edit, link); }

private:
    RowStore<IrritantEvidence> links_;
};

class ThemeRepository final : public AggregateRepository<Theme> {
public:
    using AggregateRepository::AggregateRepository;
    [[nodiscard]] static AggregateSchema schema();

    [[nodiscard]] Result<std::vector<Theme>> all() const { return rows_.all("position"); }
    [[nodiscard]] const RowStore<Theme>& store() const { return rows_; }
};

} // namespace filrouge
