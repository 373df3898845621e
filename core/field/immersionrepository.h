// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/aggregaterepository.h"
#include "core/field/fieldwork.h"
#include "core/field/sourcename.h"

namespace filrouge {

class ImmersionRepository final : public AggregateRepository<Immersion> {
public:
    using AggregateRepository::AggregateRepository;
    [[nodiscard]] static AggregateSchema schema();

    /// All of them without their notes.
    [[nodiscard]] Result<std::vector<SourceName>> names() const;
    /// By date; those without one first.
    [[nodiscard]] Result<std::vector<Immersion>> all() const { return rows_.all("held_on, title"); }
};

/// Pictures kept with an interview or an immersion, whose changes they are.
class AttachmentRepository final : public AggregateRepository<Attachment> {
public:
    using AggregateRepository::AggregateRepository;

    [[nodiscard]] Result<std::vector<Attachment>> all() const { return rows_.all("position"); }
    [[nodiscard]] Result<std::vector<Attachment>> of(InterviewId interview) const;
    [[nodiscard]] Result<std::vector<Attachment>> of(ImmersionId immersion) const;
    /// Those of the same interview or immersion, itself included.
    [[nodiscard]] Result<std::vector<Attachment>> siblings(const Attachment& attachment) const;
    [[nodiscard]] const RowStore<Attachment>& store() const { return rows_; }
};

} // namespace filrouge
