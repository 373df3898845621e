// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/merging.h"

#include "core/base/shortened.h"
#include "core/programme/programme.h"
#include "core/programme/referencerepository.h"
#include "core/programme/services.h"

#include <algorithm>

namespace filrouge {

namespace {

void takeOver(QString& text, const QString& other)
{
    if (text.trimmed().isEmpty())
        text = other;
}

void takeOverNote(QString& note, const QString& other)
{
    if (!note.isEmpty() && !other.isEmpty() && note != other)
        note += QStringLiteral("\n\n") + other;
    else
        takeOver(note, other);
}

bool hasSignedIn(const Participant& participant)
{
    return participant.attendance == Attendance::Present || participant.attendance == Attendance::Left;
}

template <class Rows>
auto ofPerson(Rows& rows, PersonId person)
{
    return std::ranges::find_if(rows, [person](const auto& row) { return row.person == person; });
}

/// Nobody stands on a roll twice.
Result<> mergeOnRolls(Services& services, PersonId kept, PersonId gone)
{
    FILROUGE_TRY_VALUE(seminars, services.seminars.read().all());
    for (const Seminar& seminar : seminars) {
        FILROUGE_TRY_VALUE(roll, services.roll.read().of(seminar.id));
        const auto stays = ofPerson(roll, kept);
        const auto goes = ofPerson(roll, gone);
        if (stays == roll.end() || goes == roll.end())
            continue;
        if (hasSignedIn(*stays) && hasSignedIn(*goes))
            return fail(
                ErrorCode::Conflict, QStringLiteral("person"), QStringLiteral("both have signed in to the seminar"));
        FILROUGE_TRY(services.roll.remove(hasSignedIn(*goes) ? stays->id : goes->id));
    }
    return {};
}

/// Nor signs a letter twice.
Result<> mergeOnLetters(Services& services, PersonId kept, PersonId gone)
{
    FILROUGE_TRY_VALUE(letters, services.engagementLetters.read().all());
    for (const EngagementLetter& letter : letters) {
        FILROUGE_TRY_VALUE(signatories, services.engagementLetters.read().signatories(letter.id));
        const auto stays = ofPerson(signatories, kept);
        const auto goes = ofPerson(signatories, gone);
        if (stays == signatories.end() || goes == signatories.end())
            continue;
        const bool onlyGoneSigned = goes->signedOn.isValid() && !stays->signedOn.isValid();
        FILROUGE_TRY(services.signatories.remove(onlyGoneSigned ? stays->id : goes->id));
    }
    return {};
}

template <class Id>
Result<> refuseSame(Id kept, Id gone)
{
    return kept == gone ? fail(ErrorCode::Invalid, QStringLiteral("id"), QStringLiteral("merged with itself"))
                        : Result<>();
}

} // namespace

Result<> mergePeople(Programme& programme, PersonId kept, PersonId gone)
{
    FILROUGE_TRY(refuseSame(kept, gone));
    Services& services = programme.services();
    FILROUGE_TRY_VALUE(person, services.territory.people().find(kept));
    FILROUGE_TRY_VALUE(other, services.territory.people().find(gone));
    const Text label = FILROUGE_TEXT("Edits", "Merge “%1” into “%2”", {shortened(other.name), shortened(person.name)});
    takeOver(person.role, other.role);
    takeOver(person.email, other.email);
    takeOver(person.phone, other.phone);
    takeOverNote(person.note, other.note);
    if (!person.organisation)
        person.organisation = other.organisation;
    if (person.consent == Consent::Unknown || other.consent == Consent::Refused)
        person.consent = other.consent;
    if (!person.keepUntil.isValid() || (other.keepUntil.isValid() && other.keepUntil < person.keepUntil))
        person.keepUntil = other.keepUntil;
    return programme.file().edit(label, [&](Edit& edit) -> Result<> {
        FILROUGE_TRY(mergeOnRolls(services, kept, gone));
        FILROUGE_TRY(mergeOnLetters(services, kept, gone));
        FILROUGE_TRY(services.distinctPairs.read().handOver(edit, gone, kept));
        FILROUGE_TRY(ReferenceRepository(edit.connection()).repoint(edit, gone, kept));
        FILROUGE_TRY(services.territory.removePerson(gone));
        return services.territory.updatePerson(person);
    });
}

Result<> mergeOrganisations(Programme& programme, OrganisationId kept, OrganisationId gone)
{
    FILROUGE_TRY(refuseSame(kept, gone));
    Services& services = programme.services();
    FILROUGE_TRY_VALUE(organisation, services.territory.organisations().find(kept));
    FILROUGE_TRY_VALUE(other, services.territory.organisations().find(gone));
    const Text label =
        FILROUGE_TEXT("Edits", "Merge “%1” into “%2”", {shortened(other.name), shortened(organisation.name)});
    takeOver(organisation.shortName, other.shortName);
    takeOverNote(organisation.note, other.note);
    if (!organisation.commune)
        organisation.commune = other.commune;
    return programme.file().edit(label, [&](Edit& edit) -> Result<> {
        FILROUGE_TRY(services.distinctPairs.read().handOver(edit, gone, kept));
        FILROUGE_TRY(ReferenceRepository(edit.connection()).repoint(edit, gone, kept));
        FILROUGE_TRY(services.territory.removeOrganisation(gone));
        return services.territory.updateOrganisation(organisation);
    });
}

} // namespace filrouge
