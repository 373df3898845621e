// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/engagementletter.h"
#include "core/engagement/promise.h"
#include "core/engagement/promiseprogress.h"
#include "core/field/aggregaterepository.h"

namespace filrouge {

/// Engagement letters with what belongs to them. The parts of a letter (promises, contributions, signatories) are
/// ordered from 0 without gaps; append… puts a part at the end of its letter's, move… takes it to a place (beyond:
/// the nearest end).
class EngagementLetterRepository final : public AggregateRepository<EngagementLetter> {
public:
    explicit EngagementLetterRepository(Connection& connection);
    [[nodiscard]] static AggregateSchema schema();

    /// In the order of their personas.
    [[nodiscard]] Result<std::vector<EngagementLetter>> all() const;
    [[nodiscard]] Result<std::optional<EngagementLetter>> answering(PersonaId persona) const;
    /// The difficulties of the persona's challenge letter, in their order: what there is to answer.
    [[nodiscard]] Result<std::vector<DifficultyId>> difficultiesOf(PersonaId persona) const;

    [[nodiscard]] Result<Promise> find(PromiseId id) const { return promises_.find(id); }
    [[nodiscard]] Result<std::vector<Promise>> promises(EngagementLetterId letter) const;
    /// What the promises of a letter answer.
    [[nodiscard]] Result<std::vector<PromiseDifficulty>> answers(EngagementLetterId letter) const;
    [[nodiscard]] Result<std::vector<PromiseDifficulty>> answers(PromiseId promise) const;
    /// The promises that answer a difficulty, in the order of their letter.
    [[nodiscard]] Result<std::vector<Promise>> promisesAnswering(DifficultyId difficulty) const;
    [[nodiscard]] Result<Promise> append(Edit& edit, Promise promise) const;
    using AggregateRepository::update;
    [[nodiscard]] Result<> update(Edit& edit, const Promise& promise) const { return promises_.update(edit, promise); }
    using AggregateRepository::remove;
    [[nodiscard]] Result<> remove(Edit& edit, PromiseId id) const;
    [[nodiscard]] Result<> move(Edit& edit, PromiseId id, int to) const;
    [[nodiscard]] Result<> link(Edit& edit, const PromiseDifficulty& link) const { return answers_.link(edit, link); }
    [[nodiscard]] Result<> unlink(Edit& edit, const PromiseDifficulty& link) const
    {
        return answers_.remove(edit, link);
    }

    [[nodiscard]] Result<Contribution> find(ContributionId id) const { return contributions_.find(id); }
    [[nodiscard]] Result<std::vector<Contribution>> contributions(EngagementLetterId letter) const;
    /// Where the words of a piece of evidence were contributed.
    [[nodiscard]] Result<std::vector<Contribution>> contributionsOf(EvidenceId words) const;
    /// Whether anything else in the programme rests on the words of a contribution.
    [[nodiscard]] Result<bool> wordsServeElsewhere(const Contribution& contribution) const;
    [[nodiscard]] Result<Contribution> append(Edit& edit, Contribution contribution) const;
    [[nodiscard]] Result<> update(Edit& edit, const Contribution& contribution) const
    {
        return contributions_.update(edit, contribution);
    }
    [[nodiscard]] Result<> remove(Edit& edit, ContributionId id) const;
    [[nodiscard]] Result<> move(Edit& edit, ContributionId id, int to) const;

    [[nodiscard]] Result<Signatory> find(SignatoryId id) const { return signatories_.find(id); }
    [[nodiscard]] Result<std::vector<Signatory>> signatories(EngagementLetterId letter) const;
    [[nodiscard]] Result<Signatory> append(Edit& edit, Signatory signatory) const;
    [[nodiscard]] Result<> update(Edit& edit, const Signatory& signatory) const
    {
        return signatories_.update(edit, signatory);
    }
    [[nodiscard]] Result<> remove(Edit& edit, SignatoryId id) const;
    [[nodiscard]] Result<> move(Edit& edit, SignatoryId id, int to) const;

    /// How the promises of a letter, or of all, have fared; by day.
    [[nodiscard]] Result<std::vector<PromiseProgress>> progress(EngagementLetterId letter) const;
    [[nodiscard]] Result<std::vector<PromiseProgress>> allProgress() const
    {
        return progress_.all("noted_on, recorded_at");
    }
    [[nodiscard]] const RowStore<PromiseProgress>& progress() const { return progress_; }

    using AggregateRepository::find;

private:
    RowStore<Promise> promises_;
    RowStore<PromiseDifficulty> answers_;
    RowStore<Contribution> contributions_;
    RowStore<Signatory> signatories_;
    RowStore<PromiseProgress> progress_;
};

} // namespace filrouge
