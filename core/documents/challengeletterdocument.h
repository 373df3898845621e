// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"
#include "core/field/programmedetails.h"
#include "core/persona/challengeletter.h"
#include "core/persona/persona.h"

namespace filrouge {

/// All a challenge letter prints, as values.
struct ChallengeLetterContent final {
    ProgrammeDetails programme = {};
    Persona persona = {};
    QByteArray portrait = {}; ///< PNG or JPEG; empty: none
    QString question = {};    ///< the challenge the programme has taken up; empty: none yet
    ChallengeLetter letter = {};
    std::vector<Difficulty> difficulties = {};  ///< in their order
    std::vector<Expectation> expectations = {}; ///< in their order
    Instant created = {};
    QString version = {}; ///< stamp of the programme's state; empty: none

    friend bool operator==(const ChallengeLetterContent&, const ChallengeLetterContent&) = default;
};

/// The letter in which a persona calls the administration to account: who writes and to whom, the situation, the
/// numbered difficulties that an engagement letter will have to answer, what is expected. What is missing is printed
/// as such. In the programme's language.
[[nodiscard]] Document challengeLetterDocument(const ChallengeLetterContent& content);

} // namespace filrouge
