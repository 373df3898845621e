// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/territoryrepository.h"
#include "core/persona/personarepository.h"
#include "core/seminar/participantrepository.h"
#include "core/seminar/seminarrepository.h"
#include "core/storage/programmefile.h"

namespace filrouge {

/// The attendance roll as it is drawn up. Every change is one undo step and leaves the whole roll right.
/// Invalid: see seminarrules.h (a person twice on one roll: where "person"); NotFound.
class RollService final {
public:
    explicit RollService(ProgrammeFile& file);

    [[nodiscard]] const ParticipantRepository& read() const { return participants_; }
    /// Who is in the room now, in the order of the roll: the voters when a vote opens.
    [[nodiscard]] Result<std::vector<ParticipantId>> presentParticipants(SeminarId seminar) const
    {
        return participants_.present(seminar);
    }
    /// As the undo menu names a participant.
    [[nodiscard]] Result<QString> nameOf(ParticipantId id) const;

    /// At the end of the roll.
    [[nodiscard]] Result<Participant> add(const Participant& participant);
    /// Stays the same person, seminar and place, whatever the row says of them. `mergeKey`: see EditOptions.
    [[nodiscard]] Result<> update(Participant participant, const QString& mergeKey = {});
    /// Where the invitations of several people stand, in one step.
    [[nodiscard]] Result<> markInvitations(const std::vector<ParticipantId>& ids, Invitation invitation);
    /// Who works for that persona after the vote, in one step; nothing: for none. Nobody is in two workgroups.
    [[nodiscard]] Result<> setWorkgroup(const std::vector<ParticipantId>& ids, std::optional<PersonaId> persona);
    /// Whoever sat in for that one stays in their own name.
    [[nodiscard]] Result<> remove(ParticipantId id);
    /// To place 0 .. size - 1 (beyond: the nearest end).
    [[nodiscard]] Result<> move(ParticipantId id, int to);

private:
    ProgrammeFile& file_;
    PersonRepository people_;
    SeminarRepository seminars_;
    ParticipantRepository participants_;
    PersonaRepository personas_;
};

} // namespace filrouge
