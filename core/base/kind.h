// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace filrouge {

/// The aggregates of a programme: what a change notice, a search hit or a link between rooms can name.
/// The numbers are part of the file (search rowids carry them): append, never renumber.
enum class Kind {
    Programme = 1,
    Commune = 2,
    Organisation = 3,
    Person = 4,
    LocalNetwork = 5,
    Interview = 6,
    Immersion = 7,
    Theme = 8,
    Evidence = 9,
    Irritant = 10,
    Persona = 11,
    ChallengeQuestion = 12,
    ChallengeLetter = 13,
    Seminar = 14,
    Participant = 15,
    Vote = 16,
    EngagementLetter = 17,
    Team = 18,
    SolutionBundle = 19,
    Solution = 20,
    Sprint = 21,
    Card = 22,
    FieldTest = 23,
};

} // namespace filrouge
