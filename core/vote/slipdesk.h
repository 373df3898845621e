// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/seminar/roll.h"
#include "core/storage/programmefile.h"
#include "core/vote/slipregister.h"
#include "core/vote/voterepository.h"

#include <map>
#include <memory>

namespace filrouge {

/// A slip to be printed, with its codes in the clear: in memory only, and gone once it is on paper.
struct VotingSlip final {
    ParticipantId participant; ///< nobody: a spare slip
    QString name;              ///< empty for a spare slip
    QString organisation;      ///< the one spoken for; may be empty
    int spare = 0;             ///< the spare slip's number; 0: made for its participant
    VotingCode code;

    friend bool operator==(const VotingSlip&, const VotingSlip&) = default;
};

/// How things stand with a seminar's slips.
struct SlipStock final {
    std::vector<ParticipantId> holders; ///< who has a slip, sorted
    std::vector<ParticipantId> without; ///< who is here or may still come and has none, in the order of the roll
    std::vector<int> spares;            ///< numbers of the spare slips not handed out, sorted

    friend bool operator==(const SlipStock&, const SlipStock&) = default;
};

/// Voting slips, from print to hand. They are the seminar's: printed before the day, good for its vote and for the
/// run-off after it. Whoever may still come has a slip with their name; spare ones wait for everybody else.
///
/// What is done here is on the medium when it returns and cannot be undone (a slip that was handed out cannot be taken
/// back by Ctrl+Z). While a vote of the seminar is under way it also stands in that vote's events, as a count. Codes
/// are nowhere but in the slips returned: a slip that was not printed is made anew.
///
/// One for an open programme (PollingStation has it): it keeps in memory what it has read. Belongs to the programme
/// file's thread. Errors: those of the file, NotFound, those of slipfile.h, and as each says.
class SlipDesk final {
public:
    /// As many as are printed with the named ones.
    static constexpr int usualSpares = 10;

    SlipDesk(ProgrammeFile& file, std::unique_ptr<Random> random);
    ~SlipDesk();
    Q_DISABLE_COPY_MOVE(SlipDesk)

    [[nodiscard]] Result<SlipStock> stock(SeminarId seminar);
    /// Never null; knows nobody when there are no slips.
    [[nodiscard]] Result<std::shared_ptr<const CodeBook>> book(SeminarId seminar);

    /// Slips for all who are without, and spare ones until that many wait. In the order of the roll, spare ones last;
    /// none when nothing is lacking.
    [[nodiscard]] Result<std::vector<VotingSlip>> issue(SeminarId seminar, int spares = usualSpares);
    /// The same after voiding every slip there was: the print-out was lost, or lay about.
    [[nodiscard]] Result<std::vector<VotingSlip>> issueAnew(SeminarId seminar, int spares = usualSpares);
    /// A new code for one; their old slip, if they had one, is void.
    [[nodiscard]] Result<VotingSlip> replace(ParticipantId participant);
    /// A spare slip becomes theirs, without a printer; their old slip is void. NotFound: no such spare slip.
    [[nodiscard]] Result<> handOut(int spare, ParticipantId participant);
    /// Conflict: they have none.
    [[nodiscard]] Result<> voidSlip(ParticipantId participant);
    /// They were given a paper ballot: their slip, if they have one, is void.
    [[nodiscard]] Result<> replaceByPaper(ParticipantId participant);
    /// Every slip is void and the register destroyed.
    [[nodiscard]] Result<> withdraw(SeminarId seminar);

private:
    struct Kept final {
        SlipRegister slips;
        std::shared_ptr<const CodeBook> book;
    };

    [[nodiscard]] Result<Kept*> kept(SeminarId seminar);
    [[nodiscard]] Result<std::vector<VotingSlip>> issueInto(SlipRegister slips, int spares);
    /// On disk, in force and in the events, or nothing of it.
    [[nodiscard]] Result<> put(const SlipRegister& slips, VoteEventKind kind, const QString& note = {});
    [[nodiscard]] Result<> record(SeminarId seminar, VoteEventKind kind, const QString& note);
    [[nodiscard]] Result<std::vector<RollLine>> expected(SeminarId seminar) const;

    ProgrammeFile& file_;
    std::unique_ptr<Random> random_;
    VoteRepository votes_;
    std::map<SeminarId, Kept> kept_;
};

/// The counts in the note of a SlipsIssued event.
[[nodiscard]] QString slipCountsNote(std::size_t named, std::size_t spares);

} // namespace filrouge
