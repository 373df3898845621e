// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/engagementrules.h"

#include "core/field/fieldrules.h"

#include <algorithm>
#include <set>

namespace filrouge {

namespace {

tl::unexpected<Error> invalid(const char* field, const char* rule)
{
    return fail(ErrorCode::Invalid, QLatin1String(field), QLatin1String(rule));
}

bool isBefore(QDate date, QDate limit)
{
    return date.isValid() && limit.isValid() && date < limit;
}

} // namespace

Result<> validate(const EngagementLetter& letter)
{
    if (!letter.persona)
        return invalid("persona", "a letter answers a persona");
    return requireSaneDate(letter.writtenOn, "written_on");
}

Result<> validate(const Promise& promise)
{
    FILROUGE_TRY(requireSaneDate(promise.dueOn, "due_on"));
    FILROUGE_TRY(requireSaneDate(promise.subjectUntil, "subject_until"));
    if (promise.firmness == Firmness::SubjectTo && isBefore(promise.dueOn, promise.subjectUntil))
        return invalid("subject_until", "not after due_on");
    return {};
}

Result<> validate(const Contribution& contribution)
{
    if (!contribution.difficulty)
        return invalid("difficulty", "a contribution is about a difficulty");
    if (!contribution.evidence)
        return invalid("evidence", "the words of a contribution are a piece of evidence");
    return {};
}

Result<> validate(const Signatory& signatory)
{
    if (!signatory.person)
        return invalid("person", "a signatory is a person of the directory");
    return requireSaneDate(signatory.signedOn, "signed_on");
}

Result<> validateDates(const Promise& promise, const EngagementLetter& letter)
{
    if (isBefore(promise.dueOn, letter.writtenOn))
        return invalid("due_on", "not before the letter's date");
    if (promise.firmness == Firmness::SubjectTo && isBefore(promise.subjectUntil, letter.writtenOn))
        return invalid("subject_until", "not before the letter's date");
    return {};
}

Result<> validateDates(const EngagementLetter& letter, const std::vector<Promise>& promises)
{
    const bool fits = std::all_of(promises.begin(), promises.end(), [&letter](const Promise& promise) {
        return validateDates(promise, letter).has_value();
    });
    return fits ? Result<>() : invalid("written_on", "not after what a promise is due or subject to");
}

Result<> validateDifficulty(DifficultyId difficulty, const std::vector<DifficultyId>& ofChallenge)
{
    if (std::find(ofChallenge.begin(), ofChallenge.end(), difficulty) == ofChallenge.end())
        return invalid("difficulty", "not in the persona's challenge letter");
    return {};
}

Result<> validateSignatories(const std::vector<Signatory>& signatories)
{
    std::set<PersonId> people;
    for (const Signatory& signatory : signatories)
        if (!people.insert(signatory.person).second)
            return invalid("person", "this person signs the letter already");
    return {};
}

} // namespace filrouge
