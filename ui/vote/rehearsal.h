// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/network/simulatedphones.h"
#include "core/programme/programme.h"
#include "core/vote/pollingstation.h"

#include <QTemporaryDir>

#include <map>
#include <memory>

namespace filrouge {

/// The vote tried out before the day: the real thing, on a copy of the programme in a temporary folder, with everybody
/// on the roll signed in. Nothing of it reaches the programme, and with this object all of it is gone.
class Rehearsal final {
public:
    /// Errors: those of copying and opening a file, and of signing people in; then nothing is left.
    [[nodiscard]] static Result<std::unique_ptr<Rehearsal>> begin(Programme& real, VoteId vote, const Clock& clock);
    ~Rehearsal();
    Q_DISABLE_COPY_MOVE(Rehearsal)

    [[nodiscard]] Programme& programme() { return *programme_; }
    [[nodiscard]] PollingStation& station() { return *station_; }
    [[nodiscard]] VoteId vote() const { return vote_; }
    /// All who have not voted in the vote that is open, each with a code and a ballot by chance, for simulated phones.
    /// VoteNotOpen without one.
    [[nodiscard]] Result<std::vector<SimulatedVoter>> others();
    [[nodiscard]] Result<BallotForm> form() const;
    /// Somebody has voted in it.
    [[nodiscard]] bool wasTried() const;

private:
    explicit Rehearsal(VoteId vote) : vote_(vote) {}
    [[nodiscard]] Result<Vote> openVote() const;
    [[nodiscard]] Result<> signEverybodyIn(SeminarId seminar);

    VoteId vote_;
    QTemporaryDir folder_;
    SystemRandom random_;
    std::map<ParticipantId, QString> codes_; ///< of who has a slip of this rehearsal
    // Destroyed from below: nothing outlives the file it reads, nor the file its folder.
    std::unique_ptr<Programme> programme_;
    std::unique_ptr<PollingStation> station_;
};

} // namespace filrouge
