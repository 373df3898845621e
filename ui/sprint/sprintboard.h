// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sprint/card.h"
#include "core/sprint/sprint.h"
#include "core/sprint/team.h"

#include <array>
#include <vector>

namespace filrouge {

struct Services;

/// What runs across the columns of a sprint board.
enum class Lanes { None, Solution, Team };

/// Which cards a board shows: of one team the cards of one sprint or of none (those wait); of no team those of every
/// team's sprint of the day.
struct BoardScope final {
    std::optional<TeamId> team;
    std::optional<SprintId> sprint;

    friend bool operator==(const BoardScope&, const BoardScope&) = default;
};

/// One lane: the cards of a solution or of a team; id 0: of no solution, or all cards.
struct BoardLane final {
    qint64 id = 0;
    QString name;

    friend bool operator==(const BoardLane&, const BoardLane&) = default;
};

/// A card with what is seen of it on the board.
struct BoardCard final {
    Card card;
    int lane = 0; ///< its place among the lanes
    QString team;
    QString solution;
    QString assignee;
    int tests = 0;
    bool tested = false;    ///< one of them was held
    int carriedFrom = 0;    ///< number of the sprint it was carried over from; 0: it was not
    bool continued = false; ///< its next iteration exists
    /// It was taken along out of this sprint when that was closed: shown where it stood then, and moved where it is.
    bool carriedOut = false;
    int carriedTo = 0; ///< number of the sprint it was carried out to; 0: it waits for one

    friend bool operator==(const BoardCard&, const BoardCard&) = default;
};

/// A board as it is shown: cards lane by lane, stage by stage, in their order.
struct SprintBoard final {
    std::vector<Team> teams;
    std::vector<Sprint> sprints; ///< of the team, in the order of their days; without a team those that are shown
    std::vector<BoardLane> lanes;
    std::vector<BoardCard> cards;

    [[nodiscard]] const Sprint* find(std::optional<SprintId> id) const;
};

/// The sprint that goes on: the one that runs, else that of the day, else the next one planned, else the last.
[[nodiscard]] std::optional<SprintId> sprintOfTheDay(const std::vector<Sprint>& sprints, QDate today);

/// `noSolution`: what the lane of cards without a solution is called. Errors: those of the file.
[[nodiscard]] Result<SprintBoard> readSprintBoard(const Services& services, const BoardScope& scope, Lanes lanes,
                                                  QDate today, const QString& noSolution);

/// How many cards stand at each stage, decided ones included, those carried out of it not; of one sprint, or of all
/// that show.
[[nodiscard]] std::array<int, Choices<CardStage>::names.size()> countsOf(const std::vector<BoardCard>& cards,
                                                                         std::optional<SprintId> sprint = {});

/// The place among all cards of that team, sprint and stage of one that is put before `before` (nothing: behind the
/// last of its lane); in the numbers of CardService::move().
[[nodiscard]] int placeBefore(const std::vector<BoardCard>& cards, const BoardCard& moving, CardStage stage,
                              std::optional<CardId> before, int lane);

} // namespace filrouge
