// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seminar/signinservice.h"

#include "core/base/shortened.h"

namespace filrouge {

namespace {

tl::unexpected<Error> conflict(const char* field, const char* state)
{
    return fail(ErrorCode::Conflict, QLatin1String(field), QLatin1String(state));
}

bool hasSignedIn(const Participant& participant)
{
    return participant.attendance == Attendance::Present || participant.attendance == Attendance::Left;
}

} // namespace

Result<> SignInService::signIn(ParticipantId id)
{
    FILROUGE_TRY_VALUE(participant, roll_.read().find(id));
    if (participant.attendance == Attendance::Present)
        return {};
    FILROUGE_TRY_VALUE(substitute, roll_.read().substituteOf(id));
    if (substitute && hasSignedIn(*substitute))
        return conflict("substitute_for", "somebody sits in for this participant");
    FILROUGE_TRY_VALUE(name, roll_.nameOf(id));
    return file_.edit(FILROUGE_TEXT("Edits", "Sign in %1", {name}), [&](Edit& edit) {
        participant.attendance = Attendance::Present;
        if (!participant.signedInAt)
            participant.signedInAt = edit.clock().now();
        return roll_.update(participant);
    });
}

Result<> SignInService::takeBackSignIn(ParticipantId id)
{
    FILROUGE_TRY_VALUE(participant, roll_.read().find(id));
    if (!hasSignedIn(participant))
        return conflict("attendance", "has not signed in");
    FILROUGE_TRY_VALUE(name, roll_.nameOf(id));
    participant.attendance = Attendance::Expected;
    participant.signedInAt = {};
    return file_.edit(FILROUGE_TEXT("Edits", "Take back the sign-in of %1", {name}),
                      [&](Edit&) { return roll_.update(participant); });
}

Result<> SignInService::markLeft(ParticipantId id)
{
    FILROUGE_TRY_VALUE(participant, roll_.read().find(id));
    if (participant.attendance != Attendance::Present)
        return conflict("attendance", "is not present");
    FILROUGE_TRY_VALUE(name, roll_.nameOf(id));
    participant.attendance = Attendance::Left;
    return file_.edit(FILROUGE_TEXT("Edits", "Mark %1 as having left", {name}),
                      [&](Edit&) { return roll_.update(participant); });
}

Result<> SignInService::markAbsent(ParticipantId id)
{
    FILROUGE_TRY_VALUE(participant, roll_.read().find(id));
    if (hasSignedIn(participant))
        return conflict("attendance", "has signed in");
    FILROUGE_TRY_VALUE(name, roll_.nameOf(id));
    participant.attendance = Attendance::Absent;
    return file_.edit(FILROUGE_TEXT("Edits", "Mark %1 as absent", {name}),
                      [&](Edit&) { return roll_.update(participant); });
}

Result<Participant> SignInService::addWalkIn(SeminarId seminar, const Newcomer& newcomer)
{
    FILROUGE_TRY_VALUE(name, nameOf(newcomer));
    Participant participant;
    participant.seminar = seminar;
    participant.invitation = Invitation::WalkIn;
    return file_.edit(FILROUGE_TEXT("Edits", "Add walk-in %1", {name}),
                      [&](Edit& edit) { return comeIn(edit, newcomer, participant); });
}

Result<Participant> SignInService::substitute(ParticipantId absent, const Newcomer& newcomer)
{
    FILROUGE_TRY_VALUE(replaced, roll_.read().find(absent));
    if (hasSignedIn(replaced))
        return conflict("attendance", "has signed in");
    FILROUGE_TRY_VALUE(already, roll_.read().substituteOf(absent));
    if (already)
        return conflict("substitute_for", "somebody sits in for this participant");
    FILROUGE_TRY_VALUE(person, territory_.people().find(replaced.person));

    Participant participant;
    participant.seminar = replaced.seminar;
    participant.substituteFor = absent;
    participant.represents = replaced.represents ? replaced.represents : person.organisation;
    participant.workgroup = replaced.workgroup;
    return file_.edit(FILROUGE_TEXT("Edits", "Substitute %1", {shortened(person.name)}),
                      [&](Edit& edit) -> Result<Participant> {
                          replaced.attendance = Attendance::Absent;
                          FILROUGE_TRY(roll_.update(replaced));
                          return comeIn(edit, newcomer, participant);
                      });
}

Result<> SignInService::endSubstitution(ParticipantId substitute)
{
    FILROUGE_TRY_VALUE(participant, roll_.read().find(substitute));
    if (!participant.substituteFor)
        return conflict("substitute_for", "sits in for nobody");
    FILROUGE_TRY_VALUE(name, roll_.nameOf(substitute));
    participant.substituteFor.reset();
    return file_.edit(FILROUGE_TEXT("Edits", "End the substitution by %1", {name}),
                      [&](Edit&) { return roll_.update(participant); });
}

Result<QString> SignInService::nameOf(const Newcomer& newcomer) const
{
    if (const Person* added = std::get_if<Person>(&newcomer.who))
        return shortened(added->name);
    FILROUGE_TRY_VALUE(known, territory_.people().find(std::get<PersonId>(newcomer.who)));
    return shortened(known.name);
}

Result<Participant> SignInService::comeIn(Edit& edit, const Newcomer& newcomer, Participant participant)
{
    Person person;
    if (const PersonId* known = std::get_if<PersonId>(&newcomer.who)) {
        FILROUGE_TRY_VALUE(found, territory_.people().find(*known));
        person = std::move(found);
    } else {
        FILROUGE_TRY_VALUE(added, territory_.addPerson(std::get<Person>(newcomer.who)));
        person = std::move(added);
    }
    participant.person = person.id;
    if (newcomer.represents)
        participant.represents = newcomer.represents;
    if (participant.represents == person.organisation)
        participant.represents.reset(); // one's own need not be said twice
    participant.accessNeeds = newcomer.accessNeeds;
    participant.leavesAt = newcomer.leavesAt;
    participant.contactAgain = newcomer.contactAgain;
    participant.attendance = Attendance::Present;
    participant.signedInAt = edit.clock().now();
    return roll_.add(participant);
}

} // namespace filrouge
