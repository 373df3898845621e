// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field/interviewrepository.h"

namespace filrouge {

InterviewRepository::InterviewRepository(Connection& connection)
    : AggregateRepository(connection),
      people_(connection),
      organisations_(connection)
{}

AggregateSchema InterviewRepository::schema()
{
    return {Kind::Interview,
            "interview",
            {{"interview_person", "interview"},
             {"interview_organisation", "interview"},
             {"attachment", "interview"},
             {"distinct_interview", "one"},
             {"distinct_interview", "other"}},
            "SELECT title, place || '\n' || guide || '\n' || notes || '\n' || coalesce((SELECT "
            "group_concat(caption, '\n') FROM attachment WHERE interview = i.id), '') "
            "FROM interview i WHERE i.id = ?"};
}

Result<std::vector<SourceName>> InterviewRepository::names() const
{
    return sourceNames(connection_, "interview");
}

Result<std::vector<InterviewPerson>> InterviewRepository::peopleOf(InterviewId interview) const
{
    return people_.where("interview", interview.value);
}

Result<std::vector<InterviewOrganisation>> InterviewRepository::organisationsOf(InterviewId interview) const
{
    return organisations_.where("interview", interview.value);
}

Result<std::vector<Interview>> InterviewRepository::withPerson(PersonId person) const
{
    return rows_.select(QStringLiteral(" WHERE id IN (SELECT interview FROM interview_person WHERE person = ?)"),
                        {person.value},
                        "held_on, title");
}

Result<> InterviewRepository::setPerson(Edit& edit, const InterviewPerson& person) const
{
    FILROUGE_TRY_VALUE(known,
                       people_.select(QStringLiteral(" WHERE interview = ? AND person = ?"),
                                      {person.interview.value, person.person.value}));
    if (!known.empty())
        return people_.update(edit, person);
    FILROUGE_TRY(people_.insert(edit, person));
    return {};
}

Result<> InterviewRepository::removePerson(Edit& edit, InterviewId interview, PersonId person) const
{
    return people_.remove(edit, {interview, person});
}

} // namespace filrouge
