// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/text.h"
#include "core/seminar/seminar.h"

#include <QString>

#include <vector>

namespace filrouge {

class Programme;

/// What the sign-in page does to several people at once, or with a name typed in a hurry: each one undo step. Errors
/// are those of SignInService and RollService; of several people, none is changed when one refuses.
class RollActions final {
public:
    explicit RollActions(Programme& programme) : programme_(programme) {}

    [[nodiscard]] Result<> signIn(const std::vector<ParticipantId>& ids);
    [[nodiscard]] Result<> takeBack(const std::vector<ParticipantId>& ids);
    /// Whoever is present leaves; others stay as they are.
    [[nodiscard]] Result<> markLeft(const std::vector<ParticipantId>& ids);
    /// Whoever had signed in by mistake has not any more.
    [[nodiscard]] Result<> markAbsent(const std::vector<ParticipantId>& ids);
    [[nodiscard]] Result<> remove(const std::vector<ParticipantId>& ids);
    [[nodiscard]] Result<> setContactAgain(const std::vector<ParticipantId>& ids, bool agreed);

    /// A name that the directory has once, and the roll has not, is that person; any other is new.
    [[nodiscard]] Result<Participant> addWalkIn(SeminarId seminar, const QString& name, const QString& organisation);
    [[nodiscard]] Result<Participant> substitute(ParticipantId absent, const QString& name);
    /// Onto the roll without being here yet.
    [[nodiscard]] Result<Participant> expect(SeminarId seminar, const QString& name, const QString& organisation);

    [[nodiscard]] Result<> rename(ParticipantId id, const QString& name);
    /// Whom one speaks for, by name or short name; a name nobody knows is a new organisation, an empty one is none.
    [[nodiscard]] Result<> setOrganisation(ParticipantId id, const QString& organisation);

private:
    [[nodiscard]] Result<std::optional<OrganisationId>> organisationNamed(const QString& name);
    [[nodiscard]] Result<std::optional<PersonId>> knownPerson(SeminarId seminar, const QString& name);
    template <class One>
    Result<> each(const Text& label, const std::vector<ParticipantId>& ids, One one);

    Programme& programme_;
};

} // namespace filrouge
