// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seminar/rollactions.h"

#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "ui/widgets/foldedtext.h"

#include <algorithm>

namespace filrouge {

template <class One>
Result<> RollActions::each(const Text& label, const std::vector<ParticipantId>& ids, One one)
{
    if (ids.empty())
        return {};
    if (ids.size() == 1)
        return one(ids.front()); // in that step's own words, with the name
    return programme_.file().edit(label, [&](Edit&) -> Result<> {
        for (const ParticipantId id : ids)
            FILROUGE_TRY(one(id));
        return {};
    });
}

Result<> RollActions::signIn(const std::vector<ParticipantId>& ids)
{
    return each(FILROUGE_TEXT("Edits", "Sign in %n people", {}, static_cast<int>(ids.size())),
                ids,
                [&](ParticipantId id) { return programme_.services().signIn.signIn(id); });
}

Result<> RollActions::takeBack(const std::vector<ParticipantId>& ids)
{
    Services& services = programme_.services();
    return each(FILROUGE_TEXT("Edits", "Take back the sign-in of %n people", {}, static_cast<int>(ids.size())),
                ids,
                [&](ParticipantId id) -> Result<> {
                    FILROUGE_TRY_VALUE(line, services.roll.read().find(id));
                    if (line.attendance != Attendance::Absent)
                        return services.signIn.takeBackSignIn(id);
                    line.attendance = Attendance::Expected;
                    return services.roll.update(line);
                });
}

Result<> RollActions::markLeft(const std::vector<ParticipantId>& ids)
{
    Services& services = programme_.services();
    return each(FILROUGE_TEXT("Edits", "Mark %n people as having left", {}, static_cast<int>(ids.size())),
                ids,
                [&](ParticipantId id) -> Result<> {
                    FILROUGE_TRY_VALUE(line, services.roll.read().find(id));
                    return line.attendance == Attendance::Present ? services.signIn.markLeft(id) : Result<>();
                });
}

Result<> RollActions::markAbsent(const std::vector<ParticipantId>& ids)
{
    Services& services = programme_.services();
    if (ids.empty())
        return {};
    FILROUGE_TRY_VALUE(name, services.roll.nameOf(ids.front()));
    const Text label = ids.size() == 1
                           ? FILROUGE_TEXT("Edits", "Mark %1 as absent", {name})
                           : FILROUGE_TEXT("Edits", "Mark %n people as absent", {}, static_cast<int>(ids.size()));
    return programme_.file().edit(label, [&](Edit&) -> Result<> {
        for (const ParticipantId id : ids) {
            FILROUGE_TRY_VALUE(line, services.roll.read().find(id));
            if (line.attendance == Attendance::Present || line.attendance == Attendance::Left)
                FILROUGE_TRY(services.signIn.takeBackSignIn(id));
            if (line.attendance != Attendance::Absent)
                FILROUGE_TRY(services.signIn.markAbsent(id));
        }
        return {};
    });
}

Result<> RollActions::remove(const std::vector<ParticipantId>& ids)
{
    return each(FILROUGE_TEXT("Edits", "Remove %n people from the roll", {}, static_cast<int>(ids.size())),
                ids,
                [&](ParticipantId id) { return programme_.services().roll.remove(id); });
}

Result<> RollActions::setContactAgain(const std::vector<ParticipantId>& ids, bool agreed)
{
    Services& services = programme_.services();
    return each(FILROUGE_TEXT("Edits", "Note who may be contacted again"), ids, [&](ParticipantId id) -> Result<> {
        FILROUGE_TRY_VALUE(line, services.roll.read().find(id));
        line.contactAgain = agreed;
        return services.roll.update(line);
    });
}

Result<std::optional<OrganisationId>> RollActions::organisationNamed(const QString& name)
{
    const QString wanted = folded(name.simplified());
    if (wanted.isEmpty())
        return std::optional<OrganisationId>();
    TerritoryService& territory = programme_.services().territory;
    FILROUGE_TRY_VALUE(all, territory.organisations().all());
    for (const Organisation& one : all)
        if (folded(one.name.simplified()) == wanted || folded(one.shortName.simplified()) == wanted)
            return std::optional(one.id);
    Organisation added;
    added.name = name.simplified();
    FILROUGE_TRY_VALUE(stored, territory.addOrganisation(added));
    return std::optional(stored.id);
}

Result<std::optional<PersonId>> RollActions::knownPerson(SeminarId seminar, const QString& name)
{
    Services& services = programme_.services();
    FILROUGE_TRY_VALUE(people, services.territory.people().all());
    FILROUGE_TRY_VALUE(roll, services.roll.read().of(seminar));
    const QString wanted = folded(name.simplified());
    std::vector<PersonId> found;
    for (const Person& person : people)
        if (folded(person.name.simplified()) == wanted)
            found.push_back(person.id);
    if (found.size() != 1 || std::ranges::find(roll, found.front(), &Participant::person) != roll.end())
        return std::optional<PersonId>(); // two of one name, or a namesake of who is on the roll
    return std::optional(found.front());
}

Result<Participant> RollActions::addWalkIn(SeminarId seminar, const QString& name, const QString& organisation)
{
    return programme_.file().edit(FILROUGE_TEXT("Edits", "Add walk-in %1", {name.simplified().left(60)}),
                                  [&](Edit&) -> Result<Participant> {
                                      FILROUGE_TRY_VALUE(speaksFor, organisationNamed(organisation));
                                      FILROUGE_TRY_VALUE(known, knownPerson(seminar, name));
                                      Newcomer newcomer;
                                      if (known) {
                                          newcomer.who = *known;
                                          newcomer.represents = speaksFor;
                                      } else {
                                          Person person;
                                          person.name = name.simplified();
                                          person.organisation = speaksFor;
                                          newcomer.who = person;
                                      }
                                      return programme_.services().signIn.addWalkIn(seminar, newcomer);
                                  });
}

Result<Participant> RollActions::substitute(ParticipantId absent, const QString& name)
{
    FILROUGE_TRY_VALUE(line, programme_.services().roll.read().find(absent));
    FILROUGE_TRY_VALUE(known, knownPerson(line.seminar, name));
    Newcomer newcomer;
    if (known) {
        newcomer.who = *known;
    } else {
        Person person;
        person.name = name.simplified();
        newcomer.who = person;
    }
    return programme_.services().signIn.substitute(absent, newcomer);
}

Result<Participant> RollActions::expect(SeminarId seminar, const QString& name, const QString& organisation)
{
    return programme_.file().edit(FILROUGE_TEXT("Edits", "Add %1 to the roll", {name.simplified().left(60)}),
                                  [&](Edit&) -> Result<Participant> {
                                      FILROUGE_TRY_VALUE(speaksFor, organisationNamed(organisation));
                                      FILROUGE_TRY_VALUE(known, knownPerson(seminar, name));
                                      Participant participant;
                                      participant.seminar = seminar;
                                      if (known) {
                                          participant.person = *known;
                                          participant.represents = speaksFor;
                                      } else {
                                          Person person;
                                          person.name = name.simplified();
                                          person.organisation = speaksFor;
                                          FILROUGE_TRY_VALUE(added, programme_.services().territory.addPerson(person));
                                          participant.person = added.id;
                                      }
                                      return programme_.services().roll.add(participant);
                                  });
}

Result<> RollActions::rename(ParticipantId id, const QString& name)
{
    Services& services = programme_.services();
    FILROUGE_TRY_VALUE(line, services.roll.read().find(id));
    FILROUGE_TRY_VALUE(person, services.territory.people().find(line.person));
    person.name = name.simplified();
    return services.territory.updatePerson(person);
}

Result<> RollActions::setOrganisation(ParticipantId id, const QString& organisation)
{
    Services& services = programme_.services();
    FILROUGE_TRY_VALUE(line, services.roll.read().find(id));
    FILROUGE_TRY_VALUE(person, services.territory.people().find(line.person));
    return programme_.file().edit(FILROUGE_TEXT("Edits", "Edit %1 on the roll", {person.name.left(60)}),
                                  [&](Edit&) -> Result<> {
                                      FILROUGE_TRY_VALUE(speaksFor, organisationNamed(organisation));
                                      line.represents = speaksFor;
                                      if (!speaksFor || !person.organisation) {
                                          // Nobody speaks for another without one of their own: it is theirs.
                                          person.organisation = speaksFor;
                                          line.represents.reset();
                                          FILROUGE_TRY(services.territory.updatePerson(person));
                                      } else if (speaksFor == person.organisation) {
                                          line.represents.reset();
                                      }
                                      return services.roll.update(line);
                                  });
}

} // namespace filrouge
