// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/text.h"
#include "core/vote/ballotboxvalues.h"

#include <vector>

namespace filrouge {

class PollingStation;
class Random;

/// Paper ballots counted twice, by two people, neither of whom sees the other's figures. First who voted on paper is
/// marked; then each person enters the totals (ballots, approvals or points for each persona); what both agree on
/// becomes as many ballots as people (papertotals.h), shuffled so that nobody is tied to a choice.
///
/// Nothing is written anywhere until castPaperBallots(), which puts all ballots into the box in one commit. After a
/// crash the box therefore holds all of them or none, and its turnout on paper tells which: if none, the two people
/// count the same sheets again.
class PaperCount final {
public:
    enum class Step {
        Voters,      ///< who voted on paper is being marked
        First,       ///< the first person enters
        HandOver,    ///< figures are hidden until the second person sits down
        Second,      ///< the second person enters
        Differences, ///< they disagree: both forget their figures and enter again
        Agreed,      ///< ready for the box
        Cast,        ///< in the box; all figures are forgotten
    };
    /// Under this many ballots their totals tell the counters too much.
    static constexpr int fewest = 5;

    /// A blank paper is spoiled where blank votes are not allowed.
    explicit PaperCount(const BallotForm& form) : form_(form) {}

    [[nodiscard]] const BallotForm& form() const { return form_; }
    [[nodiscard]] Step step() const { return step_; }
    /// Options in wall order, then the blank votes (if allowed), then the spoiled ballots.
    [[nodiscard]] int lines() const { return form_.options + (form_.blankAllowed ? 2 : 1); }
    [[nodiscard]] bool isBlank(int line) const { return form_.blankAllowed && line == form_.options; }
    [[nodiscard]] bool isSpoiled(int line) const { return line == lines() - 1; }

    /// Marking someone while figures are entered forgets the figures.
    void mark(ParticipantId voter, bool onPaper);
    [[nodiscard]] bool isMarked(ParticipantId voter) const;
    [[nodiscard]] const std::vector<ParticipantId>& voters() const { return voters_; }
    [[nodiscard]] int ballots() const { return static_cast<int>(voters_.size()); }
    [[nodiscard]] bool tooFew() const { return ballots() > 0 && ballots() < fewest; }

    /// From Voters; refused while nobody is marked.
    bool start();
    /// Why figures, one a line, cannot be those of so many papers; nothing when they can. `names` of the lines.
    [[nodiscard]] std::optional<Text> objection(const std::vector<int>& totals, const QStringList& names) const;
    /// The most that a line can have.
    [[nodiscard]] int mostOn(int line) const;
    /// The figures of the person whose turn it is. Refused while there is an objection.
    bool enter(const std::vector<int>& totals);
    /// The second person has sat down.
    void takeOver();
    /// Lines on which the two disagree, without either figure.
    [[nodiscard]] const std::vector<int>& differences() const { return differences_; }
    /// Both once more.
    void enterAgain();
    /// Back to the marking; figures are forgotten, marks stay.
    void backToVoters();

    /// One ballot a voter, paired by chance; only when Agreed.
    [[nodiscard]] std::vector<CastRequest> requests(Random& random) const;
    /// They are in the box: forgets figures and marks.
    void finish();
    /// For the sheets that came in later.
    void begin();

private:
    void forget();

    BallotForm form_;
    Step step_ = Step::Voters;
    std::vector<ParticipantId> voters_;
    std::vector<int> first_;
    std::vector<int> agreed_;
    std::vector<int> differences_;
};

/// All ballots of an agreed count in one commit; then the count is finished. AlreadyVoted (where: the participants'
/// keys, parted by spaces) and NotOnRoll before anything is written; VoteNotOpen, BoxMissing and those of the disk:
/// nothing was written.
[[nodiscard]] Result<> castPaperBallots(PollingStation& station, VoteId vote, PaperCount& count, Random& random);

} // namespace filrouge
