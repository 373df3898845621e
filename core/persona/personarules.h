// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/field/evidence.h"
#include "core/persona/challengeletter.h"
#include "core/persona/persona.h"

#include <vector>

namespace filrouge {

constexpr int hueCount = 8;

// What a value must be like. Error: Invalid; where: the field's name in the file and in JSON, detail: the rule.
[[nodiscard]] Result<> validate(const Persona& persona);
[[nodiscard]] Result<> validate(const Statement& statement);
[[nodiscard]] Result<> validate(const JourneyStep& step);
[[nodiscard]] Result<> validate(const ChallengeQuestion& question);
[[nodiscard]] Result<> validate(const ChallengeLetter& letter);
/// Its title or its text may be missing while it is being written, but not both.
[[nodiscard]] Result<> validate(const Difficulty& difficulty);
[[nodiscard]] Result<> validate(const Expectation& expectation);

/// A for the first on the wall (position 0), Z for the 26th, then AA, AB, ...; empty for a negative position.
[[nodiscard]] QString badgeLetter(int position);
/// The first of the eight colours that no persona has; when all are taken, the first of those that fewest have.
[[nodiscard]] int nextHue(const std::vector<Persona>& personas);
/// Letters and engagement letters refer to a difficulty by this number, from 1.
[[nodiscard]] inline int numberOf(const Difficulty& difficulty)
{
    return difficulty.position + 1;
}

/// Who really said what the persona is quoted with.
enum class VerbatimOrigin {
    Empty,           ///< the persona says nothing yet
    Unsourced,       ///< no evidence is linked
    NotAQuotation,   ///< the evidence is an observation, a fact or an analysis, nobody's words
    ActorPerception, ///< said about users, not by one
    OtherWords,      ///< a user said something, but not this
    UserSaid,
};

/// Whether the words of a quotation were said, in that order; capitals and marks do not count, and "…" stands for what
/// was left out.
[[nodiscard]] bool isQuotedFrom(const QString& quotation, const QString& said);

/// `source`: the evidence that persona.verbatimEvidence names, if there is one.
[[nodiscard]] VerbatimOrigin verbatimOrigin(const Persona& persona, const std::optional<Evidence>& source);
/// The sheet shows a flag: the persona says what no user said.
[[nodiscard]] constexpr bool isFlagged(VerbatimOrigin origin)
{
    return origin != VerbatimOrigin::Empty && origin != VerbatimOrigin::UserSaid;
}

} // namespace filrouge
