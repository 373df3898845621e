// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/programmefile.h"
#include "core/storage/snapshots.h"
#include "core/vote/ballotbox.h"
#include "core/vote/slipdesk.h"
#include "core/vote/voterepository.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>

namespace filrouge {

class Random;

/// A vote under way whose box could not be opened: located, or the vote is annulled.
struct InterruptedVote final {
    VoteId vote;
    Error error; ///< BoxMissing when it is not beside the programme

    friend bool operator==(const InterruptedVote&, const InterruptedVote&) = default;
};

/// What was found when the programme was opened.
struct PollingReport final {
    std::vector<VoteId> resumed; ///< open or closed, box in place
    std::vector<InterruptedVote> interrupted;
    QStringList leftOver; ///< boxes of votes that are over which could not be destroyed: paths
    QStringList stray;    ///< boxes no vote of this programme knows: paths, to be offered for removal
};

struct Reveal final {
    Tally tally;
    /// The result is published, but its box could not be destroyed; it will be tried again when the programme is
    /// opened.
    std::optional<Error> boxLeft;
};

/// What happens to votes from their opening to their reveal. Owns the open ballot boxes. Each transition is one edit
/// that cannot be undone and stands in the vote's events. Programme and box are two files with one truth, the
/// programme's: whatever happens between the two, resume() brings the box to where the programme says it is.
///
/// Belongs to the programme file's thread. Errors: those of the file, NotFound, Conflict (not in this state), and as
/// each says. Nothing here tells a choice before the reveal.
class PollingStation final {
public:
    /// Gives each box its own source of chance, for its own thread.
    using RandomSource = std::function<std::unique_ptr<Random>()>;

    PollingStation(ProgrammeFile& file, RandomSource random);
    ~PollingStation();
    Q_DISABLE_COPY_MOVE(PollingStation)

    /// Once, when the programme has been opened: boxes of votes under way are opened, those of votes that are over
    /// destroyed.
    [[nodiscard]] Result<PollingReport> resume();
    /// The box of an interrupted vote, found by the facilitator: brought beside the programme, and resumed.
    /// BoxMissing when it is another vote's.
    [[nodiscard]] Result<> locateBox(VoteId id, const QString& path);
    /// Only one that resume() would call stray: Conflict otherwise.
    [[nodiscard]] Result<> destroyStrayBox(const QString& path);

    /// The roll is who is present now; codes are those of the slips there are. The box is on the medium before the vote
    /// is open. Invalid: see voterules.h. Conflict also while another vote is under way.
    [[nodiscard]] Result<> open(VoteId id);
    /// Somebody who has signed in since. Nothing to do for who is on the roll. BoxFull; NotOnRoll when not present at
    /// the seminar.
    [[nodiscard]] Result<> addLateArrival(VoteId id, ParticipantId participant);
    /// The same, with the spare slip they are handed. NotFound: no such spare slip.
    [[nodiscard]] Result<> admitWithSpare(VoteId id, ParticipantId participant, int spare);
    /// A sheet of paper for somebody on the roll, whose code is void from now on. Count the sheet with castNow() or
    /// castSpoiled() when it is in. AlreadyVoted: no sheet for them; NotOnRoll, VoteNotOpen.
    [[nodiscard]] Result<> issuePaper(VoteId id, ParticipantId participant);
    /// For kiosk, paper and the command line: waits until the ballot is on the medium, and gives its tracking code.
    /// AlreadyVoted, NotOnRoll, VoteNotOpen, Invalid (content).
    [[nodiscard]] Result<QString> cast(VoteId id, ParticipantId participant, Channel channel, const QString& content);
    /// A paper ballot that says nothing valid.
    [[nodiscard]] Result<> castSpoiled(VoteId id, ParticipantId participant);
    /// Seals the box: hashes into the programme, no more ballots.
    [[nodiscard]] Result<> close(VoteId id);
    /// Ballots again, before anybody has seen what is in the box.
    [[nodiscard]] Result<> reopen(VoteId id);
    /// Counts, publishes, destroys the box. Damaged when the box does not hold what was sealed.
    [[nodiscard]] Result<Reveal> reveal(VoteId id);
    /// With its reason, for the minutes (Invalid without one). An uncounted box is destroyed uncounted; when that fails
    /// the vote is annulled all the same, and resume() tries again.
    [[nodiscard]] Result<> annul(VoteId id, const QString& reason);
    /// Something the minutes should tell. For a vote that has been opened.
    [[nodiscard]] Result<> recordIncident(VoteId id, const QString& note);

    /// Printing, replacing and voiding slips, before and while people vote.
    [[nodiscard]] SlipDesk& slips() { return slips_; }
    /// What codes are looked up in now; another book after whatever changed a slip. Never null; empty for an open room.
    [[nodiscard]] Result<std::shared_ptr<const CodeBook>> codeBook(VoteId id);

    /// The open box, for who casts without waiting (phones, kiosk) and for turnout; BoxMissing.
    [[nodiscard]] Result<BallotBox*> box(VoteId id) const;

private:
    [[nodiscard]] Result<Vote> inState(VoteId id, VoteState state) const;
    [[nodiscard]] Result<> transition(const Text& label, Vote& vote, VoteEventKind kind, const QString& note = {});
    void keepSnapshot(SnapshotReason reason);
    [[nodiscard]] Result<> resumeBox(const Vote& vote, const QString& path);
    [[nodiscard]] Result<> align(const Vote& vote, BallotBox& box) const;
    [[nodiscard]] Result<> destroyLeftOver(const QString& path);
    [[nodiscard]] QStringList strayBoxes(const std::vector<Vote>& votes) const;
    void destroyServedSlips(const std::vector<Vote>& votes);

    ProgrammeFile& file_;
    RandomSource random_;
    std::unique_ptr<Random> codes_;
    VoteRepository votes_;
    SlipDesk slips_;
    std::map<VoteId, std::unique_ptr<BallotBox>> boxes_;
};

} // namespace filrouge
