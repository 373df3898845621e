// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/aggregaterepository.h"
#include "core/persona/persona.h"
#include "core/vote/ballotboxvalues.h"
#include "core/vote/tally.h"
#include "core/vote/vote.h"
#include "core/vote/voteresult.h"

namespace filrouge {

/// A persona as the ballot names it.
struct BallotOption final {
    VoteOption option;
    QString name; ///< the persona's first name, as it is today

    friend bool operator==(const BallotOption&, const BallotOption&) = default;
};

/// Votes with their options, what happened, and what was published at the reveal.
class VoteRepository final : public AggregateRepository<Vote> {
public:
    explicit VoteRepository(Connection& connection);
    [[nodiscard]] static AggregateSchema schema();

    [[nodiscard]] Result<std::vector<Vote>> all() const { return rows_.all(); }
    /// Those of the seminar, run-offs after the vote they settle.
    [[nodiscard]] Result<std::vector<Vote>> of(SeminarId seminar) const;
    [[nodiscard]] Result<std::vector<Vote>> in(VoteState state) const;
    [[nodiscard]] Result<std::vector<Vote>> runOffsOf(VoteId vote) const;

    /// In the order of their letters.
    [[nodiscard]] Result<std::vector<BallotOption>> options(VoteId vote) const;
    /// As they happened.
    [[nodiscard]] Result<std::vector<VoteEvent>> events(VoteId vote) const;
    [[nodiscard]] Result<std::vector<VoteTally>> tallies(VoteId vote) const
    {
        return tallies_.where("vote", vote.value);
    }
    /// On each channel; empty before the reveal.
    [[nodiscard]] Result<std::vector<VoteTurnout>> turnout(VoteId vote) const
    {
        return turnout_.where("vote", vote.value);
    }
    [[nodiscard]] Result<QStringList> publishedCodes(VoteId vote) const;
    [[nodiscard]] Result<QStringList> publishedBallots(VoteId vote) const;
    /// Whom the seminar chose, over all its revealed votes, in the order in which they were chosen.
    [[nodiscard]] Result<std::vector<PersonaId>> chosen(SeminarId seminar) const;

    /// The personas in the order of the wall; nothing else may refer to the options yet.
    [[nodiscard]] Result<> replaceOptions(Edit& edit, VoteId vote, const std::vector<PersonaId>& personas) const;
    /// Now; where the computer's clock was set back, just after what was noted last of any vote of the seminar: what
    /// came later stands later.
    [[nodiscard]] Result<Instant> moment(const Edit& edit, VoteId vote) const;
    [[nodiscard]] Result<> record(Edit& edit, VoteId vote, VoteEventKind kind, const QString& note = {}) const;
    /// What the box held, in the two lists, and what was counted from it.
    [[nodiscard]] Result<> publish(Edit& edit, VoteId vote, const std::vector<BallotOption>& options,
                                   const CountedBox& box, const Tally& tally) const;

private:
    RowStore<VoteOption> options_;
    RowStore<VoteTally> tallies_;
    RowStore<VoteTurnout> turnout_;
    RowStore<VoteEvent> events_;
    RowStore<PublishedCode> codes_;
    RowStore<PublishedBallot> ballots_;
    RowStore<Persona> personas_;
};

} // namespace filrouge
