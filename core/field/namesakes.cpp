// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field/namesakes.h"

#include "core/base/comparablename.h"

#include <algorithm>

namespace filrouge {

void ListAnswers::set(int row, const QString& name, PersonId who)
{
    answers_.insert_or_assign({row, comparableName(name)}, who);
}

std::optional<PersonId> ListAnswers::of(int row, const QString& name) const
{
    const auto found = answers_.find({row, comparableName(name)});
    return found == answers_.end() ? std::nullopt : std::optional(found->second);
}

Namesakes::Namesakes(const std::vector<Person>& people, const std::vector<Organisation>& organisations)
{
    std::unordered_map<OrganisationId, QString> names;
    for (const Organisation& organisation : organisations)
        names.emplace(organisation.id, organisation.name);
    for (const Person& person : people) {
        const QString works = person.organisation ? names[*person.organisation] : QString();
        people_.insert({person.id, {person.id, person.name, works, person.role, person.email}});
        byName_[comparableName(person.name)].push_back(person.id);
    }
}

std::optional<PersonId> Namesakes::answered(const ListAnswers& answers, int row, const QString& name) const
{
    std::optional<PersonId> answer = answers.of(row, name);
    if (answer && *answer && !people_.contains(*answer))
        answer.reset();
    return answer;
}

std::optional<ListQuestion> Namesakes::question(int row, const QString& name, const std::vector<PersonId>& among) const
{
    std::vector<PersonId> ids = byName_.value(comparableName(name));
    for (const PersonId id : among)
        if (std::ranges::find(ids, id) == ids.end())
            ids.push_back(id);
    if (ids.size() < 2)
        return std::nullopt;
    ListQuestion question{row, name, {}, {}, {}};
    for (const PersonId id : ids)
        question.people.push_back(people_.at(id));
    return question;
}

std::vector<PersonId> toldApart(const std::vector<ListQuestion>& questions, const ListAnswers& answers, int row,
                                const QString& name)
{
    std::vector<PersonId> others;
    if (answers.of(row, name) != PersonId())
        return others;
    const QString called = comparableName(name);
    for (const ListQuestion& question : questions)
        if (question.row == row && comparableName(question.name) == called)
            for (const ListQuestion::Candidate& one : question.people)
                others.push_back(one.id);
    return others;
}

} // namespace filrouge
