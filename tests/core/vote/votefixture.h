// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/persona/personaschema.h"
#include "core/seminar/seminar.h"
#include "core/seminar/seminarschema.h"
#include "core/vote/pollingstation.h"
#include "core/vote/voteschema.h"
#include "core/vote/voteservice.h"
#include "tests/support/programmefixture.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace filrouge::tests {

/// A programme with a seminar, personas on the wall and people who have signed in.
class VoteFixture final {
public:
    explicit VoteFixture(int people = 12, int personaCount = 5);

    ProgrammeFixture programme;
    SeminarId seminar;
    std::vector<PersonaId> personas;         ///< in the order of the wall
    std::vector<ParticipantId> participants; ///< all present
    VoteService votes;
    std::unique_ptr<PollingStation> station;

    /// Somebody who is not there yet.
    ParticipantId addParticipant(Attendance attendance);
    void setAttendance(ParticipantId id, Attendance attendance);
    /// A draft on all personas.
    Vote draft(int seats = 2, TieRule ties = TieRule::RunOff);
    /// A draft that is open.
    VoteId openVote(int seats = 2, TieRule ties = TieRule::RunOff);
    /// "AAB-": the participants' ballots one after the other, by kiosk; '-' is blank.
    void cast(VoteId vote, const char* ballots, std::size_t from = 0);
    /// As if the application had been killed and started again: what was in memory is gone.
    PollingReport restart();

    [[nodiscard]] Vote vote(VoteId id) const;
    [[nodiscard]] QStringList eventWords(VoteId id) const; ///< "opened", "closed"
    [[nodiscard]] QStringList boxFiles() const;            ///< names of the urn files beside the programme
    [[nodiscard]] QString boxPathOf(VoteId id) const;

    /// Seeds differ from box to box, or their keys would not.
    PollingStation::RandomSource randomSource();

private:
    quint64 nextSeed_ = 100;
};

} // namespace filrouge::tests
