// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/aggregaterepository.h"
#include "core/field/evidence.h"

namespace filrouge {

/// Pieces of evidence, in the order they were recorded. Their links to irritants are IrritantRepository's.
class EvidenceRepository final : public AggregateRepository<Evidence> {
public:
    using AggregateRepository::AggregateRepository;
    [[nodiscard]] static AggregateSchema schema();

    [[nodiscard]] Result<std::vector<Evidence>> all() const { return rows_.all("recorded_at"); }
    [[nodiscard]] Result<std::vector<Evidence>> of(InterviewId interview) const;
    [[nodiscard]] Result<std::vector<Evidence>> of(ImmersionId immersion) const;
    [[nodiscard]] Result<std::vector<Evidence>> of(SeminarId seminar) const;
    [[nodiscard]] Result<std::vector<Evidence>> of(ThemeId theme) const;
    [[nodiscard]] Result<std::vector<Evidence>> of(IrritantId irritant) const;
};

} // namespace filrouge
