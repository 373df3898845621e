// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/field/distinctpair.h"
#include "core/field/evidence.h"
#include "core/field/fieldwork.h"
#include "core/field/localnetwork.h"
#include "core/field/organisation.h"
#include "core/field/programmedetails.h"

namespace filrouge {

// What a value must be like whatever else the programme holds. Error: Invalid; where: the field's name in the file
// and in JSON, detail: the rule.

/// Not empty, and more than blanks.
[[nodiscard]] Result<> requireText(const QString& text, const char* field);
/// None, or in a year from 1900 to 2200: others are slips of the keyboard.
[[nodiscard]] Result<> requireSaneDate(QDate date, const char* field);
[[nodiscard]] Result<> requireWithin(int number, int least, int most, const char* field);
/// 0 or more.
[[nodiscard]] Result<> requireCount(int number, const char* field);
/// Nothing is told apart from itself.
[[nodiscard]] Result<> requireTwo(qint64 one, qint64 other);

[[nodiscard]] Result<> validate(const ProgrammeDetails& details);
[[nodiscard]] Result<> validate(const Label& label);
[[nodiscard]] Result<> validate(const Commune& commune);
[[nodiscard]] Result<> validate(const Organisation& organisation);
[[nodiscard]] Result<> validate(const Person& person);
[[nodiscard]] Result<> validate(const LocalNetwork& network);
[[nodiscard]] Result<> validate(const Interview& interview);
[[nodiscard]] Result<> validate(const Immersion& immersion);
[[nodiscard]] Result<> validate(const Attachment& attachment);
[[nodiscard]] Result<> validate(const Theme& theme);
/// Whether an anchor lies within its notes is EvidenceService's to check: the notes are elsewhere.
[[nodiscard]] Result<> validate(const Evidence& evidence);
[[nodiscard]] Result<> validate(const Irritant& irritant);
/// In whatever order the two stand.
template <class Key>
[[nodiscard]] Result<> validate(const DistinctPair<Key>& pair)
{
    return requireTwo(pair.one.value, pair.other.value);
}

} // namespace filrouge
