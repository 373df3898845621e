// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/promisestanding.h"

#include "core/field/fieldrules.h"

#include <algorithm>
#include <tuple>

namespace filrouge {

Result<> validate(const PromiseProgress& progress)
{
    if (!progress.promise)
        return fail(ErrorCode::Invalid, QStringLiteral("promise"), QStringLiteral("progress is of a promise"));
    if (!progress.notedOn.isValid())
        return fail(ErrorCode::Invalid, QStringLiteral("noted_on"), QStringLiteral("must be a day"));
    FILROUGE_TRY(requireSaneDate(progress.notedOn, "noted_on"));
    return progress.status == PromiseStatus::Revised ? requireText(progress.publicReason, "public_reason") : Result<>();
}

Text wordsFor(PromiseStatus status)
{
    switch (status) {
    case PromiseStatus::NotStarted:
        return FILROUGE_TEXT("PromiseStatus", "Not started");
    case PromiseStatus::Studied:
        return FILROUGE_TEXT("PromiseStatus", "Studied");
    case PromiseStatus::Started:
        return FILROUGE_TEXT("PromiseStatus", "Started");
    case PromiseStatus::HalfWay:
        return FILROUGE_TEXT("PromiseStatus", "Half-way");
    case PromiseStatus::Kept:
        return FILROUGE_TEXT("PromiseStatus", "Kept");
    case PromiseStatus::Compromised:
        return FILROUGE_TEXT("PromiseStatus", "Compromised");
    case PromiseStatus::Revised:
        break;
    }
    return FILROUGE_TEXT("PromiseStatus", "Revised");
}

PromiseStanding standingOf(const Promise& promise, const std::vector<PromiseProgress>& entries, QDate today)
{
    std::vector<PromiseProgress> past;
    std::ranges::copy_if(
        entries, std::back_inserter(past), [today](const PromiseProgress& entry) { return entry.notedOn <= today; });
    std::ranges::sort(
        past, {}, [](const PromiseProgress& entry) { return std::tuple(entry.notedOn, entry.recordedAt, entry.id); });
    PromiseStanding standing;
    for (const PromiseProgress& entry : past) {
        standing.status = entry.status;
        standing.since = entry.notedOn;
        standing.proven =
            entry.status == PromiseStatus::Kept && (!entry.proof.trimmed().isEmpty() || !entry.proofPicture.isEmpty());
        if (entry.status == PromiseStatus::Revised)
            standing.publicReason = entry.publicReason;
    }
    if (standing.status != PromiseStatus::Kept && promise.dueOn.isValid() && promise.dueOn < today)
        standing.overdueDays = static_cast<int>(promise.dueOn.daysTo(today));
    return standing;
}

} // namespace filrouge
