// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seminar/seminarrules.h"

#include "core/field/fieldrules.h"

#include <map>
#include <set>

namespace filrouge {

namespace {

constexpr int longestActivity = 24 * 60;

tl::unexpected<Error> invalid(const char* field, const QString& rule)
{
    return fail(ErrorCode::Invalid, QLatin1String(field), rule);
}

bool isIn(Attendance attendance)
{
    return attendance == Attendance::Present || attendance == Attendance::Left;
}

using Roll = std::map<ParticipantId, const Participant*>;

// A for B, B for C, C for A: nobody of them would be the one who was convened.
bool sitsInForItself(const Participant& participant, const Roll& roll)
{
    std::set<ParticipantId> seen{participant.id};
    for (const Participant* one = &participant; one->substituteFor;) {
        const auto next = roll.find(*one->substituteFor);
        if (next == roll.end())
            return false;
        if (!seen.insert(next->first).second)
            return true;
        one = next->second;
    }
    return false;
}

Result<> validateSubstitute(const Participant& substitute, const Roll& roll)
{
    const auto replaced = roll.find(*substitute.substituteFor);
    if (replaced == roll.end())
        return invalid("substitute_for", QStringLiteral("not on the same seminar's roll"));
    if (isIn(replaced->second->attendance) && isIn(substitute.attendance))
        return invalid("substitute_for", QStringLiteral("the one who is replaced is present too"));
    if (sitsInForItself(substitute, roll))
        return invalid("substitute_for", QStringLiteral("substitutes in a circle"));
    return {};
}

} // namespace

Result<> validate(const Seminar& seminar)
{
    FILROUGE_TRY(requireText(seminar.title, "title"));
    return requireSaneDate(seminar.heldOn, "held_on");
}

Result<> validate(const Activity& activity)
{
    return requireWithin(activity.minutes, 0, longestActivity, "minutes");
}

Result<> validate(const Participant& participant)
{
    if (!participant.person)
        return invalid("person", QStringLiteral("a participant is a person of the directory"));
    if (participant.substituteFor && *participant.substituteFor == participant.id)
        return invalid("substitute_for", QStringLiteral("nobody sits in for themselves"));
    if (participant.signedInAt && !isIn(participant.attendance))
        return invalid("signed_in_at", QStringLiteral("only who is or was present has signed in"));
    return {};
}

Result<> validateRoll(const std::vector<Participant>& roll)
{
    Roll lines;
    std::set<PersonId> people;
    std::set<ParticipantId> replaced;
    for (const Participant& participant : roll) {
        lines.emplace(participant.id, &participant);
        if (!people.insert(participant.person).second)
            return invalid("person", QStringLiteral("this person is on the roll already"));
        if (participant.substituteFor && !replaced.insert(*participant.substituteFor).second)
            return invalid("substitute_for", QStringLiteral("somebody else sits in for this one already"));
    }
    for (const Participant& participant : roll) {
        FILROUGE_TRY(validate(participant));
        if (participant.substituteFor)
            FILROUGE_TRY(validateSubstitute(participant, lines));
    }
    return {};
}

} // namespace filrouge
