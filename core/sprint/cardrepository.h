// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/aggregaterepository.h"
#include "core/sprint/boardfigures.h"
#include "core/sprint/card.h"

#include <unordered_map>

namespace filrouge {

/// Cards with their history and what is attached to them. A place of a board is a stage of one team's sprint, or of
/// what waits for a sprint; cards stand there from 0 without gaps.
class CardRepository final : public AggregateRepository<Card> {
public:
    explicit CardRepository(Connection& connection);
    [[nodiscard]] static AggregateSchema schema();

    [[nodiscard]] Result<std::vector<Card>> all() const { return rows_.all("team, sprint, stage, position"); }
    /// Of every sprint and of none.
    [[nodiscard]] Result<std::vector<Card>> of(TeamId team) const
    {
        return rows_.where("team", team.value, "sprint, stage, position");
    }
    [[nodiscard]] Result<std::vector<Card>> of(SprintId sprint) const
    {
        return rows_.where("sprint", sprint.value, "stage, position");
    }
    [[nodiscard]] Result<std::vector<Card>> of(SolutionId solution) const
    {
        return rows_.where("solution", solution.value, "iteration");
    }
    /// Those that stand where this one does, in their order, itself included.
    [[nodiscard]] Result<std::vector<Card>> siblings(const Card& card) const;
    /// The iteration that adjusts this one.
    [[nodiscard]] Result<std::optional<Card>> next(CardId card) const;

    /// Of the cards of one team, or of all, that were carried over into where they are now: the number of the last
    /// other sprint they were in.
    [[nodiscard]] Result<std::unordered_map<CardId, int>> carriedOverFrom(std::optional<TeamId> team) const;

    /// As it happened.
    [[nodiscard]] Result<std::vector<CardEvent>> events(CardId card) const
    {
        return events_.where("card", card.value, "at");
    }
    /// Of all cards of a team, as it happened.
    [[nodiscard]] Result<std::vector<CardEvent>> events(TeamId team) const;
    /// Of those of its cards that were carried over from a sprint to another, as it happened.
    [[nodiscard]] Result<std::vector<CardEvent>> eventsOfCarriedOver(TeamId team) const;
    /// Of all cards, for figures; in no order.
    [[nodiscard]] Result<std::vector<CardStep>> steps() const;
    [[nodiscard]] Result<std::vector<CardAttachment>> attachments(CardId card) const
    {
        return attachments_.where("card", card.value, "position");
    }

    /// At the end of its place.
    [[nodiscard]] Result<Card> append(Edit& edit, Card card) const;
    /// From wherever it stands to the place-th (from 0) of those that stand where `card` says; past the last: to the
    /// end. Writes the others only where two have no position between them.
    [[nodiscard]] Result<> place(Edit& edit, Card card, int place) const;
    [[nodiscard]] Result<> record(Edit& edit, CardEvent event) const;

    [[nodiscard]] Result<CardAttachment> find(CardAttachmentId id) const { return attachments_.find(id); }
    using AggregateRepository::find;
    [[nodiscard]] const RowStore<CardAttachment>& attachments() const { return attachments_; }

private:
    /// The position of a card that comes before the place-th of `there`.
    [[nodiscard]] Result<int> makeRoom(Edit& edit, std::vector<Card> there, std::size_t place) const;

    RowStore<CardEvent> events_;
    RowStore<CardAttachment> attachments_;
};

} // namespace filrouge
