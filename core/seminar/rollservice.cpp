// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seminar/rollservice.h"

#include "core/base/shortened.h"
#include "core/seminar/seminarrules.h"

namespace filrouge {

RollService::RollService(ProgrammeFile& file)
    : file_(file),
      people_(file.connection()),
      seminars_(file.connection()),
      participants_(file.connection()),
      personas_(file.connection())
{}

Result<QString> RollService::nameOf(ParticipantId id) const
{
    FILROUGE_TRY_VALUE(participant, participants_.find(id));
    FILROUGE_TRY_VALUE(person, people_.find(participant.person));
    return shortened(person.name);
}

Result<Participant> RollService::add(const Participant& participant)
{
    FILROUGE_TRY(validate(participant));
    FILROUGE_TRY(seminars_.find(participant.seminar));
    FILROUGE_TRY_VALUE(person, people_.find(participant.person));
    return file_.edit(FILROUGE_TEXT("Edits", "Add %1 to the roll", {shortened(person.name)}),
                      [&](Edit& edit) -> Result<Participant> {
                          FILROUGE_TRY_VALUE(added, participants_.append(edit, participant));
                          FILROUGE_TRY_VALUE(roll, participants_.of(added.seminar));
                          FILROUGE_TRY(validateRoll(roll));
                          return added;
                      });
}

Result<> RollService::update(Participant participant, const QString& mergeKey)
{
    FILROUGE_TRY_VALUE(stored, participants_.find(participant.id));
    FILROUGE_TRY_VALUE(name, nameOf(participant.id));
    participant.seminar = stored.seminar;
    participant.person = stored.person;
    participant.position = stored.position;
    return file_.edit(FILROUGE_TEXT("Edits", "Edit %1 on the roll", {name}),
                      [&](Edit& edit) -> Result<> {
                          FILROUGE_TRY(participants_.update(edit, participant));
                          FILROUGE_TRY_VALUE(roll, participants_.of(participant.seminar));
                          return validateRoll(roll);
                      },
                      {.mergeKey = mergeKey});
}

Result<> RollService::markInvitations(const std::vector<ParticipantId>& ids, Invitation invitation)
{
    return file_.edit(FILROUGE_TEXT("Edits", "Mark %n invitations", {}, static_cast<int>(ids.size())),
                      [&](Edit& edit) -> Result<> {
                          for (const ParticipantId id : ids) {
                              FILROUGE_TRY_VALUE(participant, participants_.find(id));
                              participant.invitation = invitation;
                              FILROUGE_TRY(participants_.update(edit, participant));
                          }
                          return {};
                      });
}

Result<> RollService::setWorkgroup(const std::vector<ParticipantId>& ids, std::optional<PersonaId> persona)
{
    const auto people = static_cast<int>(ids.size());
    Text label = FILROUGE_TEXT("Edits", "Take %n people out of their workgroup", {}, people);
    if (persona) {
        FILROUGE_TRY_VALUE(named, personas_.find(*persona));
        label = FILROUGE_TEXT("Edits", "Put %n people into the workgroup of %1", {shortened(named.firstName)}, people);
    }
    return file_.edit(label, [&](Edit& edit) -> Result<> {
        for (const ParticipantId id : ids) {
            FILROUGE_TRY_VALUE(participant, participants_.find(id));
            participant.workgroup = persona;
            FILROUGE_TRY(participants_.update(edit, participant));
        }
        return {};
    });
}

Result<> RollService::remove(ParticipantId id)
{
    FILROUGE_TRY_VALUE(name, nameOf(id));
    return file_.edit(FILROUGE_TEXT("Edits", "Remove %1 from the roll", {name}),
                      [&](Edit& edit) { return participants_.remove(edit, id); });
}

Result<> RollService::move(ParticipantId id, int to)
{
    FILROUGE_TRY_VALUE(name, nameOf(id));
    return file_.edit(FILROUGE_TEXT("Edits", "Move %1 on the roll", {name}),
                      [&](Edit& edit) { return participants_.move(edit, id, to); });
}

} // namespace filrouge
