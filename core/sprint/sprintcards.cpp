// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sprint/sprintcards.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace filrouge {

namespace {

/// How a card was in a sprint, or waited for one, from one change to the next.
struct Stay final {
    std::optional<SprintId> sprint = {};
    bool carriedIn = false;
    std::optional<SprintId> cameFrom = {};
    bool carriedOut = false;
    std::optional<SprintId> wentTo = {};
    CardStage left = CardStage::Idea; ///< where it stood then
};

std::vector<Stay> staysOf(const Card& card, const std::vector<const CardEvent*>& events)
{
    std::vector<Stay> stays;
    for (const CardEvent* event : events) {
        if (!stays.empty() && stays.back().sprint == event->sprint)
            continue;
        Stay stay;
        stay.sprint = event->sprint;
        stay.carriedIn = event->kind == CardEventKind::CarriedOver;
        if (!stays.empty()) {
            Stay& before = stays.back();
            if (stay.carriedIn) {
                before.carriedOut = true;
                before.wentTo = stay.sprint;
                before.left = event->stage;
                stay.cameFrom = before.sprint;
            } else if (!before.sprint && before.carriedIn) {
                // It only waited between the sprint that it was carried out of and this one.
                stay.carriedIn = true;
                stay.cameFrom = before.cameFrom;
            }
        }
        stays.push_back(stay);
    }
    // A history that was not written down, or not all of it.
    if (stays.empty() || stays.back().sprint != card.sprint)
        stays.push_back({.sprint = card.sprint});
    return stays;
}

std::optional<SprintId> sprintOf(const FieldTest& test, const Card& card, const std::vector<Stay>& stays,
                                 const std::vector<Sprint>& sprints)
{
    for (const Sprint& sprint : sprints) {
        const bool then = test.heldOn.isValid() && sprint.startsOn <= test.heldOn && test.heldOn <= sprint.endsOn;
        if (then && std::ranges::find(stays, std::optional(sprint.id), &Stay::sprint) != stays.end())
            return sprint.id;
    }
    return card.sprint;
}

} // namespace

std::vector<SprintCard> cardsOf(SprintId sprint, const TeamCards& team)
{
    std::map<CardId, std::vector<const CardEvent*>> events;
    for (const CardEvent& event : team.events)
        events[event.card].push_back(&event);
    std::map<CardId, std::vector<const FieldTest*>> tests;
    for (const FieldTest& test : team.tests)
        tests[test.card].push_back(&test);

    std::vector<SprintCard> board;
    for (const Card& card : team.cards) {
        std::vector<const CardEvent*>& history = events[card.id];
        // A card begins before anything else happens to it, also where one moment is written for both.
        std::ranges::stable_sort(history, {}, [](const CardEvent* event) {
            const bool begins = event->kind == CardEventKind::Created || event->kind == CardEventKind::Iterated;
            return std::tuple(event->at, !begins);
        });
        const std::vector<Stay> stays = staysOf(card, history);
        const auto last = std::find_if(
            stays.rbegin(), stays.rend(), [&](const Stay& stay) { return stay.sprint == std::optional(sprint); });
        const bool here = card.sprint == std::optional(sprint);
        if (last == stays.rend() || (!here && !last->carriedOut))
            continue;
        SprintCard entry{.card = card, .carriedIn = last->carriedIn, .cameFrom = last->cameFrom};
        if (!here) {
            entry.carriedOut = true;
            entry.wentTo = last->wentTo;
            // What it was then: decided at the earliest in the sprint after.
            entry.card.stage = last->left;
            entry.card.decision = Decision::Open;
            entry.card.reason.clear();
        }
        for (const FieldTest* test : tests[card.id])
            if (sprintOf(*test, card, stays, team.sprints) == std::optional(sprint))
                entry.fieldTests.push_back(*test);
        std::ranges::stable_sort(entry.fieldTests, {}, &FieldTest::heldOn);
        board.push_back(std::move(entry));
    }
    std::ranges::stable_sort(board, {}, [](const SprintCard& entry) {
        return std::tuple(entry.card.stage, entry.carriedOut, entry.card.position, entry.card.id);
    });
    return board;
}

std::optional<Sprint> nextSprint(const Sprint& sprint, const std::vector<Sprint>& sprints)
{
    const Sprint* next = nullptr;
    for (const Sprint& other : sprints)
        if (other.team == sprint.team && other.startsOn > sprint.startsOn && (!next || other.startsOn < next->startsOn))
            next = &other;
    return next ? std::optional(*next) : std::nullopt;
}

} // namespace filrouge
