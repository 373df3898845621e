// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/programme/programme.h"
#include "core/vote/pollingstation.h"

#include <QTemporaryDir>

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
    /// Ballots by chance, as if by phone, for all who have not voted in the vote that is open. VoteNotOpen without one.
    [[nodiscard]] Result<> letOthersVote();
    /// Somebody has voted in it.
    [[nodiscard]] bool wasTried() const;

private:
    Rehearsal(VoteId vote) : vote_(vote) {}
    [[nodiscard]] Result<> signEverybodyIn(SeminarId seminar);

    VoteId vote_;
    QTemporaryDir folder_;
    SystemRandom random_;
    // Destroyed from below: nothing outlives the file it reads, nor the file its folder.
    std::unique_ptr<Programme> programme_;
    std::unique_ptr<PollingStation> station_;
};

} // namespace filrouge
