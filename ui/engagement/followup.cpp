// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engagement/followup.h"

#include "core/programme/services.h"

#include <algorithm>

namespace filrouge {

FollowUpColumn columnOf(PromiseStatus status)
{
    switch (status) {
    case PromiseStatus::NotStarted:
    case PromiseStatus::Studied:
        return FollowUpColumn::ToStart;
    case PromiseStatus::Started:
    case PromiseStatus::HalfWay:
        return FollowUpColumn::UnderWay;
    case PromiseStatus::Kept:
        return FollowUpColumn::Kept;
    case PromiseStatus::Compromised:
    case PromiseStatus::Revised:
        break;
    }
    return FollowUpColumn::AtRisk;
}

PromiseStatus firstStatusOf(FollowUpColumn column)
{
    switch (column) {
    case FollowUpColumn::ToStart:
        return PromiseStatus::NotStarted;
    case FollowUpColumn::UnderWay:
        return PromiseStatus::Started;
    case FollowUpColumn::Kept:
        return PromiseStatus::Kept;
    case FollowUpColumn::AtRisk:
        break;
    }
    return PromiseStatus::Compromised;
}

Result<std::vector<FollowUp>> followUps(const Services& services, QDate today)
{
    std::vector<FollowUp> followed;
    FILROUGE_TRY_VALUE(letters, services.engagementLetters.read().all());
    for (const EngagementLetter& letter : letters) {
        FILROUGE_TRY_VALUE(sheet, services.engagementLetters.sheet(letter.id));
        FILROUGE_TRY_VALUE(progress, services.engagementLetters.read().progress(letter.id));
        std::ranges::reverse(progress);
        for (const NumberedPromise& numbered : sheet.promises) {
            FollowUp one{numbered.promise, numbered.number, sheet.persona, numbered.ownerName, {}, {}};
            std::ranges::copy_if(progress, std::back_inserter(one.entries), [&](const PromiseProgress& entry) {
                return entry.promise == numbered.promise.id;
            });
            one.standing = standingOf(numbered.promise, one.entries, today);
            followed.push_back(std::move(one));
        }
    }
    return followed;
}

FollowUpFigures figuresOf(const std::vector<FollowUp>& followed)
{
    FollowUpFigures figures;
    for (const FollowUp& one : followed) {
        ++figures.promises;
        const bool kept = one.standing.status == PromiseStatus::Kept;
        figures.kept += kept ? 1 : 0;
        figures.overdue += one.standing.isOverdue() ? 1 : 0;
        figures.withoutProof += kept && !one.standing.proven ? 1 : 0;
    }
    return figures;
}

} // namespace filrouge
