// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field/fieldrules.h"

namespace filrouge {

namespace {

tl::unexpected<Error> invalid(const char* field, const QString& rule)
{
    return fail(ErrorCode::Invalid, QLatin1String(field), rule);
}

/// Notes cannot be due for erasure before they were taken.
Result<> requireRetention(QDate heldOn, QDate keepUntil)
{
    FILROUGE_TRY(requireSaneDate(heldOn, "held_on"));
    FILROUGE_TRY(requireSaneDate(keepUntil, "keep_until"));
    if (heldOn.isValid() && keepUntil.isValid() && keepUntil < heldOn)
        return invalid("keep_until", QStringLiteral("not before held_on"));
    return {};
}

} // namespace

Result<> requireText(const QString& text, const char* field)
{
    return text.trimmed().isEmpty() ? invalid(field, QStringLiteral("must not be empty")) : Result<>();
}

Result<> requireSaneDate(QDate date, const char* field)
{
    if (date.isNull() || (date.isValid() && date.year() >= 1900 && date.year() <= 2200))
        return {};
    return invalid(field, QStringLiteral("must be in a year from 1900 to 2200"));
}

Result<> requireWithin(int number, int least, int most, const char* field)
{
    if (number >= least && number <= most)
        return {};
    return invalid(field, QStringLiteral("must be from %1 to %2").arg(least).arg(most));
}

Result<> requireCount(int number, const char* field)
{
    return number >= 0 ? Result<>() : invalid(field, QStringLiteral("must be 0 or more"));
}

Result<> requireTwo(qint64 one, qint64 other)
{
    if (one == other)
        return invalid("other", QStringLiteral("cannot be told apart from itself"));
    return {};
}

Result<> validate(const ProgrammeDetails& details)
{
    FILROUGE_TRY(requireSaneDate(details.startsOn, "starts_on")); // a name may come later: a new programme has none
    FILROUGE_TRY(requireSaneDate(details.horizon, "horizon"));
    if (details.startsOn.isValid() && details.horizon.isValid() && details.horizon < details.startsOn)
        return invalid("horizon", QStringLiteral("not before starts_on"));
    FILROUGE_TRY(requireCount(details.interviewTarget, "interview_target"));
    FILROUGE_TRY(requireCount(details.immersionTarget, "immersion_target"));
    FILROUGE_TRY(requireCount(details.peopleTarget, "people_target"));
    FILROUGE_TRY(requireCount(details.personaTarget, "persona_target"));
    FILROUGE_TRY(requireCount(details.participantTarget, "participant_target"));
    return requireCount(details.chosenTarget, "chosen_target");
}

Result<> validate(const Label& label)
{
    FILROUGE_TRY(requireText(label.term, "term"));
    return requireText(label.wording, "wording");
}

Result<> validate(const Commune& commune)
{
    return requireText(commune.name, "name");
}

Result<> validate(const Organisation& organisation)
{
    return requireText(organisation.name, "name");
}

Result<> validate(const Person& person)
{
    FILROUGE_TRY(requireText(person.name, "name"));
    return requireSaneDate(person.keepUntil, "keep_until");
}

Result<> validate(const LocalNetwork& network)
{
    return requireText(network.name, "name");
}

Result<> validate(const Interview& interview)
{
    FILROUGE_TRY(requireText(interview.title, "title"));
    return requireRetention(interview.heldOn, interview.keepUntil);
}

Result<> validate(const Immersion& immersion)
{
    FILROUGE_TRY(requireText(immersion.title, "title"));
    FILROUGE_TRY(requireCount(immersion.minutes, "minutes"));
    return requireRetention(immersion.heldOn, immersion.keepUntil);
}

Result<> validate(const Attachment& attachment)
{
    if (attachment.interview.has_value() == attachment.immersion.has_value())
        return invalid("interview", QStringLiteral("an attachment belongs to one interview or one immersion"));
    if (attachment.content.isEmpty())
        return invalid("content", QStringLiteral("must not be empty"));
    return {};
}

Result<> validate(const Theme& theme)
{
    return requireText(theme.name, "name");
}

Result<> validate(const Evidence& evidence)
{
    FILROUGE_TRY(requireText(evidence.text, "text"));
    if (int(evidence.interview.has_value()) + int(evidence.immersion.has_value()) + int(evidence.seminar.has_value()) >
        1)
        return invalid("interview", QStringLiteral("at most one of interview, immersion and seminar"));
    FILROUGE_TRY(requireCount(evidence.anchorStart, "anchor_start"));
    FILROUGE_TRY(requireCount(evidence.anchorLength, "anchor_length"));
    if (evidence.anchor == AnchorState::None && (evidence.anchorStart != 0 || evidence.anchorLength != 0))
        return invalid("anchor", QStringLiteral("a place in the notes without an anchor"));
    if (evidence.anchor == AnchorState::None)
        return {};
    if (!evidence.interview && !evidence.immersion)
        return invalid("anchor", QStringLiteral("an anchor needs an interview or an immersion"));
    if (evidence.anchor == AnchorState::Anchored && evidence.anchorLength == 0)
        return invalid("anchor_length", QStringLiteral("an anchor needs a length"));
    return {};
}

Result<> validate(const Irritant& irritant)
{
    FILROUGE_TRY(requireText(irritant.title, "title"));
    FILROUGE_TRY(requireWithin(irritant.severity, 0, 4, "severity"));
    return requireWithin(irritant.frequency, 0, 4, "frequency");
}

} // namespace filrouge
