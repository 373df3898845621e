// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sprint/sprintboard.h"

#include "core/programme/services.h"
#include "core/sprint/sprintcards.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

namespace filrouge {

namespace {

/// What cards say of other rows, read once for all of them.
struct Around final {
    std::unordered_map<TeamId, QString> teams;
    std::vector<Solution> solutions;
    std::unordered_map<SolutionId, QString> solutionNames;
    std::unordered_map<PersonId, QString> people;
    std::unordered_map<CardId, CardTests> tests;
    std::unordered_map<CardId, int> carriedFrom;
};

template <class Map, class Key>
QString nameIn(const Map& names, const std::optional<Key>& key)
{
    const auto found = key ? names.find(*key) : names.end();
    return found == names.end() ? QString() : found->second;
}

Result<Around> readAround(const Services& services, std::optional<TeamId> team, const std::vector<Card>& cards)
{
    Around around;
    FILROUGE_TRY_VALUE(teams, services.teams.read().all());
    for (const Team& each : teams)
        around.teams.emplace(each.id, each.name.simplified());
    FILROUGE_TRY_VALUE(solutions, services.solutions.read().all());
    for (const Solution& each : solutions)
        around.solutionNames.emplace(each.id, each.title.simplified());
    around.solutions = std::move(solutions);
    for (const Card& card : cards) // few see to many cards, of thousands of people
        if (card.assignee && !around.people.contains(*card.assignee)) {
            FILROUGE_TRY_VALUE(person, services.territory.people().find(*card.assignee));
            around.people.emplace(person.id, person.name);
        }
    FILROUGE_TRY_VALUE(tests, services.fieldTests.read().counts());
    around.tests = std::move(tests);
    FILROUGE_TRY_VALUE(carried, services.cards.read().carriedOverFrom(team));
    around.carriedFrom = std::move(carried);
    return around;
}

BoardCard boardCard(const Card& card, const Around& around, const std::unordered_set<CardId>& continued)
{
    BoardCard shown;
    shown.card = card;
    shown.team = nameIn(around.teams, std::optional(card.team));
    shown.solution = nameIn(around.solutionNames, card.solution);
    shown.assignee = nameIn(around.people, card.assignee);
    const auto tests = around.tests.find(card.id);
    const CardTests of = tests == around.tests.end() ? CardTests() : tests->second;
    shown.tests = of.tests;
    shown.tested = of.held;
    const auto carried = around.carriedFrom.find(card.id);
    shown.carriedFrom = carried == around.carriedFrom.end() ? 0 : carried->second;
    shown.continued = continued.contains(card.id);
    return shown;
}

// Every team has a lane, also while it has no card; a solution has one when the team works on it or a card is of it.
std::vector<BoardLane> lanesOf(const SprintBoard& board, const Around& around, const BoardScope& scope, Lanes lanes,
                               const QString& noSolution)
{
    std::vector<BoardLane> result;
    if (lanes == Lanes::Team) {
        for (const Team& team : board.teams)
            if (!scope.team || *scope.team == team.id)
                result.push_back({team.id.value, team.name.simplified()});
    } else if (lanes == Lanes::Solution) {
        std::set<SolutionId> used;
        for (const BoardCard& card : board.cards)
            if (card.card.solution)
                used.insert(*card.card.solution);
        for (const Solution& solution : around.solutions)
            if (used.contains(solution.id) || (scope.team && solution.team == scope.team))
                result.push_back({solution.id.value, solution.title.simplified()});
        result.push_back({0, noSolution});
    }
    if (result.empty())
        result.push_back({});
    return result;
}

void sortIntoLanes(SprintBoard& board, Lanes lanes)
{
    std::unordered_map<qint64, int> places;
    for (const BoardLane& lane : board.lanes)
        places.emplace(lane.id, static_cast<int>(places.size()));
    for (BoardCard& card : board.cards) {
        const qint64 id = lanes == Lanes::Team       ? card.card.team.value
                          : lanes == Lanes::Solution ? card.card.solution.value_or(SolutionId()).value
                                                     : 0;
        const auto place = places.find(id);
        card.lane = place == places.end() ? 0 : place->second;
    }
    std::ranges::sort(board.cards, {}, [](const BoardCard& one) {
        return std::tuple(one.lane, one.card.stage, one.carriedOut, one.card.position, one.card.team, one.card.id);
    });
}

/// What went on from a sprint that is over, told where it stood when that was closed.
Result<> addCarriedOut(SprintBoard& board, const Services& services, TeamId team, const std::vector<Card>& cards,
                       const Sprint& sprint, const Around& around)
{
    FILROUGE_TRY_VALUE(events, services.cards.read().eventsOfCarriedOver(team));
    for (const SprintCard& entry : cardsOf(sprint.id, {.sprints = board.sprints, .cards = cards, .events = events})) {
        if (!entry.carriedOut)
            continue;
        BoardCard shown = boardCard(entry.card, around, {});
        const Sprint* to = board.find(entry.wentTo);
        shown.carriedFrom = 0;
        shown.carriedOut = true;
        shown.carriedTo = to == nullptr ? 0 : to->number;
        board.cards.push_back(std::move(shown));
    }
    return {};
}

} // namespace

const Sprint* SprintBoard::find(std::optional<SprintId> id) const
{
    const auto found = id ? std::ranges::find(sprints, *id, &Sprint::id) : sprints.end();
    return found == sprints.end() ? nullptr : &*found;
}

std::optional<SprintId> sprintOfTheDay(const std::vector<Sprint>& sprints, QDate today)
{
    const Sprint* next = nullptr;
    const Sprint* last = nullptr;
    for (const Sprint& sprint : sprints) {
        if (sprint.state == SprintState::Running)
            return sprint.id;
        const bool ahead = sprint.state == SprintState::Planned && sprint.endsOn >= today;
        if (ahead && (next == nullptr || sprint.startsOn < next->startsOn))
            next = &sprint;
        if (last == nullptr || sprint.startsOn > last->startsOn)
            last = &sprint;
    }
    const Sprint* best = next != nullptr ? next : last;
    return best == nullptr ? std::nullopt : std::optional(best->id);
}

Result<SprintBoard> readSprintBoard(const Services& services, const BoardScope& scope, Lanes lanes, QDate today,
                                    const QString& noSolution)
{
    SprintBoard board;
    FILROUGE_TRY_VALUE(teams, services.teams.read().all());
    board.teams = std::move(teams);
    FILROUGE_TRY_VALUE(sprints, scope.team ? services.sprints.read().of(*scope.team) : services.sprints.read().all());
    FILROUGE_TRY_VALUE(cards, scope.team ? services.cards.read().of(*scope.team) : services.cards.read().all());
    FILROUGE_TRY_VALUE(around, readAround(services, scope.team, cards));
    if (!scope.team) { // of each team the sprint of the day
        std::set<SprintId> shown;
        for (const Team& team : board.teams) {
            std::vector<Sprint> own;
            std::ranges::copy_if(
                sprints, std::back_inserter(own), [&](const Sprint& sprint) { return sprint.team == team.id; });
            if (const auto now = sprintOfTheDay(own, today))
                shown.insert(*now);
        }
        std::erase_if(sprints, [&](const Sprint& sprint) { return !shown.contains(sprint.id); });
    }
    board.sprints = std::move(sprints);
    std::unordered_set<CardId> continued;
    for (const Card& card : cards)
        if (card.previous)
            continued.insert(*card.previous);
    for (const Card& card : cards) {
        const bool here = scope.team ? card.sprint == scope.sprint : board.find(card.sprint) != nullptr;
        if (here)
            board.cards.push_back(boardCard(card, around, continued));
    }
    const Sprint* closed = scope.team ? board.find(scope.sprint) : nullptr;
    if (closed != nullptr && closed->state == SprintState::Closed)
        FILROUGE_TRY(addCarriedOut(board, services, *scope.team, cards, *closed, around));
    board.lanes = lanesOf(board, around, scope, lanes, noSolution);
    sortIntoLanes(board, lanes);
    return board;
}

std::array<int, Choices<CardStage>::names.size()> countsOf(const std::vector<BoardCard>& cards,
                                                           std::optional<SprintId> sprint)
{
    std::array<int, Choices<CardStage>::names.size()> counts{};
    for (const BoardCard& card : cards)
        if (!card.carriedOut && (!sprint || card.card.sprint == sprint))
            ++counts[static_cast<std::size_t>(card.card.stage)];
    return counts;
}

int placeBefore(const std::vector<BoardCard>& cards, const BoardCard& moving, CardStage stage,
                std::optional<CardId> before, int lane)
{
    std::vector<const BoardCard*> there;
    for (const BoardCard& one : cards)
        if (one.card.stage == stage && one.card.team == moving.card.team && one.card.sprint == moving.card.sprint &&
            one.card.id != moving.card.id)
            there.push_back(&one);
    std::ranges::sort(there, {}, [](const BoardCard* one) { return one->card.position; });
    int behindLane = 0;
    for (std::size_t at = 0; at < there.size(); ++at) {
        if (before && there[at]->card.id == *before)
            return static_cast<int>(at);
        if (there[at]->lane == lane)
            behindLane = static_cast<int>(at) + 1;
    }
    return behindLane == 0 ? static_cast<int>(there.size()) : behindLane;
}

} // namespace filrouge
