// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/interviewrepository.h"
#include "core/field/notestext.h"
#include "core/storage/programmefile.h"

namespace filrouge {

/// Interviews and who took part in them.
class InterviewService final {
public:
    explicit InterviewService(ProgrammeFile& file);

    [[nodiscard]] const InterviewRepository& read() const { return interviews_; }

    [[nodiscard]] Result<Interview> add(const Interview& interview);
    /// When the notes are other ones, the anchors of the evidence follow them, or are marked lost.
    [[nodiscard]] Result<> update(const Interview& interview, const QString& mergeKey = {});
    [[nodiscard]] Result<> updateNotes(InterviewId id, const QString& notes, const QString& mergeKey = {});
    /// With its evidence and its pictures, and all that linked to these.
    [[nodiscard]] Result<> remove(InterviewId id);

    /// Adds the person, or changes the part they had: one person is either met or leads.
    [[nodiscard]] Result<> setPerson(InterviewId interview, PersonId person, InterviewPart part);
    [[nodiscard]] Result<> removePerson(InterviewId interview, PersonId person);
    [[nodiscard]] Result<> addOrganisation(InterviewId interview, OrganisationId organisation);
    [[nodiscard]] Result<> removeOrganisation(InterviewId interview, OrganisationId organisation);

private:
    ProgrammeFile& file_;
    InterviewRepository interviews_;
    NotesText notes_;
};

} // namespace filrouge
