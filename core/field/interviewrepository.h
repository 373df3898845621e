// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/aggregaterepository.h"
#include "core/field/fieldwork.h"
#include "core/field/sourcename.h"

namespace filrouge {

/// Interviews with who took part. Their evidence is EvidenceRepository's, their pictures AttachmentRepository's.
class InterviewRepository final : public AggregateRepository<Interview> {
public:
    explicit InterviewRepository(Connection& connection);
    [[nodiscard]] static AggregateSchema schema();

    /// All of them without their notes.
    [[nodiscard]] Result<std::vector<SourceName>> names() const;
    /// By date; those without one first.
    [[nodiscard]] Result<std::vector<Interview>> all() const { return rows_.all("held_on, title"); }
    [[nodiscard]] Result<std::vector<InterviewPerson>> people() const { return people_.all(); }
    [[nodiscard]] Result<std::vector<InterviewPerson>> peopleOf(InterviewId interview) const;
    [[nodiscard]] Result<std::vector<InterviewOrganisation>> organisations() const { return organisations_.all(); }
    [[nodiscard]] Result<std::vector<InterviewOrganisation>> organisationsOf(InterviewId interview) const;
    /// Those a person came to or led.
    [[nodiscard]] Result<std::vector<Interview>> withPerson(PersonId person) const;

    /// Adds the person, or changes the part they had.
    [[nodiscard]] Result<> setPerson(Edit& edit, const InterviewPerson& person) const;
    [[nodiscard]] Result<> removePerson(Edit& edit, InterviewId interview, PersonId person) const;
    [[nodiscard]] Result<> link(Edit& edit, const InterviewOrganisation& link) const
    {
        return organisations_.link(edit, link);
    }
    [[nodiscard]] Result<> unlink(Edit& edit, const InterviewOrganisation& link) const
    {
        return organisations_.remove(edit, link);
    }

private:
    RowStore<InterviewPerson> people_;
    RowStore<InterviewOrganisation> organisations_;
};

} // namespace filrouge
