// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/programmefile.h"
#include "core/vote/voterepository.h"

namespace filrouge {

/// A vote that has been counted, recounted from the published ballots.
struct VoteResult final {
    Vote vote;
    std::vector<BallotOption> options;
    Tally tally;
    Turnout turnout;
};

/// Votes as they are prepared and as they are read; what happens while people vote is PollingStation's.
/// Invalid: see voterules.h; NotFound; Conflict: not in this state.
class VoteService final {
public:
    explicit VoteService(ProgrammeFile& file) : file_(file), votes_(file.connection()) {}

    [[nodiscard]] Result<std::vector<Vote>> votes(SeminarId seminar) const { return votes_.of(seminar); }
    [[nodiscard]] Result<Vote> vote(VoteId id) const { return votes_.find(id); }
    [[nodiscard]] Result<std::vector<BallotOption>> options(VoteId id) const { return votes_.options(id); }
    [[nodiscard]] Result<std::vector<VoteEvent>> events(VoteId id) const { return votes_.events(id); }
    /// Whom the seminar chose, run-offs included.
    [[nodiscard]] Result<std::vector<PersonaId>> chosen(SeminarId seminar) const { return votes_.chosen(seminar); }

    /// A draft with these personas in the order of the wall. A lot without a seed gets one drawn. Undoable.
    [[nodiscard]] Result<Vote> addDraft(const Vote& vote, const std::vector<PersonaId>& personas);
    /// Question, method, seats, rule and options; stays the same seminar's, and a run-off of the same vote, which keeps
    /// its method: it was announced. `mergeKey`: see
    /// EditOptions. Conflict once it was opened.
    [[nodiscard]] Result<> updateDraft(const Vote& vote, const std::vector<PersonaId>& personas,
                                       const QString& mergeKey = {});
    /// Conflict once it was opened: a vote that was held stays, annulled or not.
    [[nodiscard]] Result<> removeDraft(VoteId id);
    /// A draft among those tied, for the seats that are left, with the same question and a lot if they tie again.
    /// Single choice, whatever the first vote was: those tied did equally well by its measure, so asking the same again
    /// may tie again, and approving both of two says nothing; naming one does, and everybody knows how.
    /// Conflict when the vote needs none or has one.
    [[nodiscard]] Result<Vote> addRunOff(VoteId of);
    /// A draft that asks the same of the same options again, after an annulled vote; a lot gets a seed of its own.
    /// Conflict unless it was annulled, or when a draft or a run-off in its place is there already.
    [[nodiscard]] Result<Vote> addRerun(VoteId of);
    /// The draft was tried out elsewhere, and nothing of that is kept but this. Conflict once it was opened.
    [[nodiscard]] Result<> recordRehearsal(VoteId id);

    /// Conflict before the reveal; Damaged when the published ballots do not give the published totals.
    [[nodiscard]] Result<VoteResult> result(VoteId id) const;

private:
    ProgrammeFile& file_;
    VoteRepository votes_;
};

[[nodiscard]] CountingRule countingRule(const Vote& vote);
[[nodiscard]] BallotForm ballotForm(const Vote& vote, std::size_t options);
[[nodiscard]] QStringList namesOf(const std::vector<BallotOption>& options);

} // namespace filrouge
