// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seminar/participantrepository.h"

#include "core/field/order.h"

#include <map>

namespace filrouge {

// Not searched by itself: its words are the person's, which are found there, and access needs are nobody's business.
AggregateSchema ParticipantRepository::schema()
{
    return {Kind::Participant, "participant", {}, nullptr};
}

Result<std::vector<Participant>> ParticipantRepository::of(SeminarId seminar) const
{
    return rows_.where("seminar", seminar.value, "position");
}

Result<std::vector<RollLine>> ParticipantRepository::roll(SeminarId seminar) const
{
    FILROUGE_TRY_VALUE(participants, of(seminar));
    FILROUGE_TRY_VALUE(people,
                       people_.select(QStringLiteral(" WHERE id IN (SELECT person FROM participant WHERE seminar = ?)"),
                                      {seminar.value}));
    FILROUGE_TRY_VALUE(
        organisations,
        organisations_.select(QStringLiteral(" WHERE id IN (SELECT represents FROM participant WHERE seminar = ? UNION"
                                             " SELECT person.organisation FROM participant JOIN person"
                                             " ON person.id = participant.person WHERE participant.seminar = ?)"),
                              {seminar.value, seminar.value}));
    std::map<PersonId, const Person*> personOf;
    for (const Person& person : people)
        personOf.emplace(person.id, &person);
    std::map<OrganisationId, const Organisation*> organisationOf;
    for (const Organisation& organisation : organisations)
        organisationOf.emplace(organisation.id, &organisation);

    std::vector<RollLine> roll;
    roll.reserve(participants.size());
    for (const Participant& participant : participants) {
        RollLine line{participant, *personOf.at(participant.person), {}};
        if (const auto represented = participant.represents ? participant.represents : line.person.organisation)
            line.organisation = *organisationOf.at(*represented);
        roll.push_back(std::move(line));
    }
    return roll;
}

Result<std::vector<ParticipantId>> ParticipantRepository::present(SeminarId seminar) const
{
    FILROUGE_TRY_VALUE(participants, of(seminar));
    std::vector<ParticipantId> ids;
    for (const Participant& participant : participants)
        if (participant.attendance == Attendance::Present)
            ids.push_back(participant.id);
    return ids;
}

Result<std::vector<Participant>> ParticipantRepository::workgroup(PersonaId persona) const
{
    return rows_.where("workgroup", persona.value, "seminar, position");
}

Result<std::optional<Participant>> ParticipantRepository::substituteOf(ParticipantId replaced) const
{
    FILROUGE_TRY_VALUE(substitutes, rows_.where("substitute_for", replaced.value));
    return substitutes.empty() ? std::nullopt : std::optional(std::move(substitutes.front()));
}

Result<Participant> ParticipantRepository::append(Edit& edit, Participant participant) const
{
    FILROUGE_TRY_VALUE(before, of(participant.seminar));
    participant.position = static_cast<int>(before.size());
    return rows_.insert(edit, participant);
}

Result<> ParticipantRepository::remove(Edit& edit, ParticipantId id) const
{
    FILROUGE_TRY_VALUE(participant, find(id));
    FILROUGE_TRY(rows_.removeById(edit, id));
    FILROUGE_TRY_VALUE(others, of(participant.seminar));
    return renumber(edit, rows_, std::move(others));
}

Result<> ParticipantRepository::move(Edit& edit, ParticipantId id, int to) const
{
    FILROUGE_TRY_VALUE(participant, find(id));
    FILROUGE_TRY_VALUE(participants, of(participant.seminar));
    return renumber(edit, rows_, moved(std::move(participants), id, to));
}

} // namespace filrouge
