// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/seminar/participantlist.h"

#include <QStringList>

// The words that lists of people are written with, in French and English, whatever their case and accents.

namespace filrouge {

/// What a column of that heading holds.
[[nodiscard]] std::optional<ListField> listFieldCalled(const QString& heading);
[[nodiscard]] std::optional<OrganisationKind> organisationKindCalled(const QString& words);
/// From what such organisations are usually called: "Mairie de Figeac", "Association …".
[[nodiscard]] std::optional<OrganisationKind> organisationKindOf(const QString& organisation);
[[nodiscard]] std::optional<Invitation> invitationCalled(const QString& words);
[[nodiscard]] std::optional<bool> yesOrNo(const QString& words);
/// 16:30, 16h30, 16 h, 4:30 pm.
[[nodiscard]] std::optional<QTime> timeOfDay(const QString& words);

} // namespace filrouge
