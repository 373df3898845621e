// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/comparablename.h"
#include "core/base/text.h"
#include "core/field/fieldwork.h"

#include <array>

// The words that lists are written with, in French and English, whatever their case and accents.

namespace filrouge {

/// Words as comparableName() leaves them.
template <class Value>
struct Wording final {
    const char* words;
    Value value;
};

template <class Value, std::size_t Count>
[[nodiscard]] std::optional<Value> meaningOf(const std::array<Wording<Value>, Count>& wordings, const QString& words)
{
    const QString comparable = comparableName(words);
    for (const Wording<Value>& wording : wordings)
        if (comparable == QLatin1String(wording.words))
            return wording.value;
    return std::nullopt;
}

[[nodiscard]] std::optional<OrganisationKind> organisationKindCalled(const QString& words);
/// From what such organisations are usually called: "Mairie de Figeac", "Association …".
[[nodiscard]] std::optional<OrganisationKind> organisationKindOf(const QString& organisation);
[[nodiscard]] std::optional<bool> yesOrNo(const QString& words);
/// 16:30, 16h30, 16 h, 4:30 pm.
[[nodiscard]] std::optional<QTime> timeOfDay(const QString& words);
/// In minutes: 3 h 30, 3h, 210 min, 3:30, 3.5 h; a bare number is hours up to 12, otherwise minutes.
[[nodiscard]] std::optional<int> durationOf(const QString& words);
[[nodiscard]] std::optional<Consent> consentCalled(const QString& words);
[[nodiscard]] std::optional<InterviewMode> interviewModeCalled(const QString& words);
[[nodiscard]] std::optional<Posture> postureCalled(const QString& words);

// What people call these values.
[[nodiscard]] Text labelOf(OrganisationKind kind);
[[nodiscard]] Text labelOf(Consent consent);
[[nodiscard]] Text labelOf(InterviewMode mode);
[[nodiscard]] Text labelOf(Posture posture);

} // namespace filrouge
