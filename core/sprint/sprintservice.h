// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sprint/cardservice.h"
#include "core/sprint/sprintplan.h"
#include "core/sprint/sprintrepository.h"
#include "core/storage/programmefile.h"

namespace filrouge {

/// What becomes of a team's later sprints when one gets other days.
enum class Following { Stay, Shift };

/// The sprints of the teams, and their reviews. Invalid also when a team would have two sprints on one day (where:
/// starts_on) or two of one number (where: number).
class SprintService final {
public:
    SprintService(ProgrammeFile& file, CardService& cards);

    [[nodiscard]] const SprintRepository& read() const { return sprints_; }

    /// With the next number of its team, whatever the row says.
    [[nodiscard]] Result<Sprint> add(Sprint sprint);
    /// Consecutive sprints of `weeks` from `first` to `last`, in one step; `like` gives their limits. Invalid (where:
    /// ends_on) when no working day lies between.
    [[nodiscard]] Result<std::vector<Sprint>> plan(TeamId team, QDate first, QDate last, int weeks,
                                                   const Sprint& like = {});
    /// Goal, number and limits. Days and state have steps of their own.
    [[nodiscard]] Result<> update(const Sprint& sprint, const QString& mergeKey = {});
    /// Shift: those of the team that begin later move by as many days as this one's end does, and keep off weekends.
    [[nodiscard]] Result<> setDays(SprintId id, const SprintDays& days, Following following);
    /// Conflict: another sprint of the team is running.
    [[nodiscard]] Result<> start(SprintId id);
    /// Over; what is not decided is carried over into `next` (of the same team, not over) or waits for a sprint.
    /// Returns how many cards.
    [[nodiscard]] Result<int> close(SprintId id, std::optional<SprintId> next);
    /// What was carried over stays where it went.
    [[nodiscard]] Result<> reopen(SprintId id);
    /// Its cards wait for another. Conflict: one of them is decided, which is what that sprint came to.
    [[nodiscard]] Result<> remove(SprintId id);

    /// In place of the sprint's review, if it has one.
    [[nodiscard]] Result<> writeReview(SprintReview review, const QString& mergeKey = {});

private:
    [[nodiscard]] Result<> checkTeam(TeamId team) const;
    [[nodiscard]] Result<> setState(SprintId id, SprintState state, const Text& label);

    ProgrammeFile& file_;
    CardService& cards_;
    SprintRepository sprints_;
};

} // namespace filrouge
