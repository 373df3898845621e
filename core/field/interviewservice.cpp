// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field/interviewservice.h"

#include "core/base/shortened.h"
#include "core/field/fieldrules.h"

namespace filrouge {

InterviewService::InterviewService(ProgrammeFile& file)
    : file_(file),
      interviews_(file.connection()),
      notes_(file.connection())
{}

Result<Interview> InterviewService::add(const Interview& interview)
{
    FILROUGE_TRY(validate(interview));
    return file_.edit(FILROUGE_TEXT("Edits", "Add interview “%1”", {shortened(interview.title)}),
                      [&](Edit& edit) { return interviews_.insert(edit, interview); });
}

Result<> InterviewService::update(const Interview& interview, const QString& mergeKey)
{
    FILROUGE_TRY(validate(interview));
    return file_.edit(FILROUGE_TEXT("Edits", "Edit interview “%1”", {shortened(interview.title)}),
                      [&](Edit& edit) -> Result<> {
                          FILROUGE_TRY_VALUE(before, interviews_.find(interview.id));
                          FILROUGE_TRY(interviews_.update(edit, interview));
                          return notes_.follow(edit, {.interview = interview.id}, before.notes, interview.notes);
                      },
                      {.mergeKey = mergeKey});
}

Result<> InterviewService::updateNotes(InterviewId id, const QString& notes, const QString& mergeKey)
{
    FILROUGE_TRY_VALUE(interview, interviews_.find(id));
    interview.notes = notes;
    return update(interview, mergeKey);
}

Result<> InterviewService::remove(InterviewId id)
{
    FILROUGE_TRY_VALUE(interview, interviews_.find(id));
    return file_.edit(FILROUGE_TEXT("Edits", "Remove interview “%1”", {shortened(interview.title)}),
                      [&](Edit& edit) { return interviews_.remove(edit, id); });
}

Result<> InterviewService::setPerson(InterviewId interview, PersonId person, InterviewPart part)
{
    FILROUGE_TRY_VALUE(named, interviews_.find(interview));
    return file_.edit(FILROUGE_TEXT("Edits", "Add a person to “%1”", {shortened(named.title)}), [&](Edit& edit) {
        return interviews_.setPerson(edit, {interview, person, part});
    });
}

Result<> InterviewService::removePerson(InterviewId interview, PersonId person)
{
    FILROUGE_TRY_VALUE(named, interviews_.find(interview));
    return file_.edit(FILROUGE_TEXT("Edits", "Remove a person from “%1”", {shortened(named.title)}),
                      [&](Edit& edit) { return interviews_.removePerson(edit, interview, person); });
}

Result<> InterviewService::addOrganisation(InterviewId interview, OrganisationId organisation)
{
    FILROUGE_TRY_VALUE(named, interviews_.find(interview));
    return file_.edit(FILROUGE_TEXT("Edits", "Add an organisation to “%1”", {shortened(named.title)}), [&](Edit& edit) {
        return interviews_.link(edit, {interview, organisation});
    });
}

Result<> InterviewService::removeOrganisation(InterviewId interview, OrganisationId organisation)
{
    FILROUGE_TRY_VALUE(named, interviews_.find(interview));
    return file_.edit(FILROUGE_TEXT("Edits", "Remove an organisation from “%1”", {shortened(named.title)}),
                      [&](Edit& edit) {
                          return interviews_.unlink(edit, {interview, organisation});
                      });
}

} // namespace filrouge
