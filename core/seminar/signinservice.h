// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/territoryservice.h"
#include "core/seminar/rollservice.h"

#include <variant>

namespace filrouge {

/// Somebody who comes without being on the roll: known already, or new to the directory.
struct Newcomer final {
    std::variant<PersonId, Person> who;
    std::optional<OrganisationId> represents; ///< when not one's own organisation
    QString accessNeeds;
    QTime leavesAt;
    bool contactAgain = false;
};

/// The sign-in desk. Every action is one undo step; the time is the edit's clock. Errors are RollService's, and
/// Conflict as each says.
class SignInService final {
public:
    SignInService(ProgrammeFile& file, RollService& roll, TerritoryService& territory)
        : file_(file),
          roll_(roll),
          territory_(territory)
    {}

    /// Comes in, or comes back after having left (the first time of signing in stays). Nothing to do for who is
    /// present. Conflict while a substitute sits in for that one.
    [[nodiscard]] Result<> signIn(ParticipantId id);
    /// It was a mistake: expected again. Conflict for who has not signed in.
    [[nodiscard]] Result<> takeBackSignIn(ParticipantId id);
    /// Leaves for good. Conflict unless present.
    [[nodiscard]] Result<> markLeft(ParticipantId id);
    /// Will not come. Conflict for who has signed in: take that back first.
    [[nodiscard]] Result<> markAbsent(ParticipantId id);

    /// Present and signed in; a new person goes into the directory in the same step.
    [[nodiscard]] Result<Participant> addWalkIn(SeminarId seminar, const Newcomer& newcomer);
    /// `absent` becomes absent; the newcomer is present, signed in and speaks for the same organisation unless told
    /// otherwise. Conflict when that one has signed in or has a substitute already.
    [[nodiscard]] Result<Participant> substitute(ParticipantId absent, const Newcomer& newcomer);
    /// The substitute stays in their own name, and the chair is free again. Conflict when not a substitute.
    [[nodiscard]] Result<> endSubstitution(ParticipantId substitute);

private:
    Result<QString> nameOf(const Newcomer& newcomer) const;
    Result<Participant> comeIn(Edit& edit, const Newcomer& newcomer, Participant participant);

    ProgrammeFile& file_;
    RollService& roll_;
    TerritoryService& territory_;
};

} // namespace filrouge
