// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sprint/sprintservice.h"

#include "core/sprint/sprintrules.h"

#include <algorithm>

namespace filrouge {

namespace {

QStringList numberOf(const Sprint& sprint)
{
    return {QString::number(sprint.number)};
}

int nextNumber(const std::vector<Sprint>& sprints)
{
    int last = 0;
    for (const Sprint& sprint : sprints)
        last = std::max(last, sprint.number);
    return last + 1;
}

} // namespace

SprintService::SprintService(ProgrammeFile& file, CardService& cards)
    : file_(file),
      cards_(cards),
      sprints_(file.connection())
{}

// The team's sprints as they are inside the edit, with what has just been written.
Result<> SprintService::checkTeam(TeamId team) const
{
    FILROUGE_TRY_VALUE(sprints, sprints_.of(team));
    return validateSprints(std::move(sprints));
}

Result<Sprint> SprintService::add(Sprint sprint)
{
    FILROUGE_TRY_VALUE(others, sprints_.of(sprint.team));
    sprint.number = nextNumber(others);
    FILROUGE_TRY(validate(sprint));
    return file_.edit(FILROUGE_TEXT("Edits", "Add sprint %1", numberOf(sprint)), [&](Edit& edit) -> Result<Sprint> {
        FILROUGE_TRY_VALUE(added, sprints_.insert(edit, sprint));
        FILROUGE_TRY(checkTeam(sprint.team));
        return added;
    });
}

Result<std::vector<Sprint>> SprintService::plan(TeamId team, QDate first, QDate last, int weeks, const Sprint& like)
{
    const std::vector<SprintDays> planned = consecutiveSprints(first, last, weeks);
    if (planned.empty())
        return fail(
            ErrorCode::Invalid, QStringLiteral("ends_on"), QStringLiteral("no working day between the two days"));
    if (planned.size() > mostSprintsPlanned)
        return fail(ErrorCode::Invalid,
                    QStringLiteral("ends_on"),
                    QStringLiteral("%1 sprints, more than %2 at once").arg(planned.size()).arg(mostSprintsPlanned));
    return file_.edit(FILROUGE_TEXT("Edits", "Plan %n sprint(s)", {}, static_cast<int>(planned.size())),
                      [&](Edit&) -> Result<std::vector<Sprint>> {
                          std::vector<Sprint> added;
                          for (const SprintDays& days : planned) {
                              Sprint sprint = like;
                              sprint.id = {};
                              sprint.team = team;
                              sprint.goal.clear();
                              sprint.state = SprintState::Planned;
                              sprint.startsOn = days.startsOn;
                              sprint.endsOn = days.endsOn;
                              FILROUGE_TRY_VALUE(stored, add(sprint));
                              added.push_back(stored);
                          }
                          return added;
                      });
}

Result<> SprintService::update(const Sprint& sprint, const QString& mergeKey)
{
    FILROUGE_TRY_VALUE(stored, sprints_.find(sprint.id));
    stored.goal = sprint.goal;
    stored.number = sprint.number;
    stored.ideaLimit = sprint.ideaLimit;
    stored.mockUpLimit = sprint.mockUpLimit;
    stored.fieldTestLimit = sprint.fieldTestLimit;
    stored.lessonsLimit = sprint.lessonsLimit;
    FILROUGE_TRY(validate(stored));
    return file_.edit(FILROUGE_TEXT("Edits", "Edit sprint %1", numberOf(stored)),
                      [&](Edit& edit) -> Result<> {
                          FILROUGE_TRY(sprints_.update(edit, stored));
                          return checkTeam(stored.team);
                      },
                      {.mergeKey = mergeKey});
}

Result<> SprintService::setDays(SprintId id, const SprintDays& days, Following following)
{
    FILROUGE_TRY_VALUE(sprint, sprints_.find(id));
    const Sprint before = sprint;
    sprint.startsOn = days.startsOn;
    sprint.endsOn = days.endsOn;
    FILROUGE_TRY(validate(sprint));
    FILROUGE_TRY_VALUE(all, sprints_.of(sprint.team));
    return file_.edit(FILROUGE_TEXT("Edits", "Change the days of sprint %1", numberOf(sprint)),
                      [&](Edit& edit) -> Result<> {
                          FILROUGE_TRY(sprints_.update(edit, sprint));
                          const int by = workingDaysTo(before.endsOn, sprint.endsOn);
                          for (Sprint& later : all) {
                              if (following == Following::Stay || later.startsOn <= before.startsOn)
                                  continue;
                              const SprintDays moved = shifted({later.startsOn, later.endsOn}, by);
                              later.startsOn = moved.startsOn;
                              later.endsOn = moved.endsOn;
                              FILROUGE_TRY(sprints_.update(edit, later));
                          }
                          return checkTeam(sprint.team);
                      });
}

Result<> SprintService::setState(SprintId id, SprintState state, const Text& label)
{
    FILROUGE_TRY_VALUE(sprint, sprints_.find(id));
    sprint.state = state;
    return file_.edit(label, [&](Edit& edit) { return sprints_.update(edit, sprint); });
}

Result<> SprintService::start(SprintId id)
{
    FILROUGE_TRY_VALUE(sprint, sprints_.find(id));
    FILROUGE_TRY_VALUE(all, sprints_.of(sprint.team));
    for (const Sprint& other : all)
        if (other.id != id && other.state == SprintState::Running)
            return fail(ErrorCode::Conflict, QStringLiteral("state"), QStringLiteral("another sprint is running"));
    return setState(id, SprintState::Running, FILROUGE_TEXT("Edits", "Start sprint %1", numberOf(sprint)));
}

Result<int> SprintService::close(SprintId id, std::optional<SprintId> next)
{
    FILROUGE_TRY_VALUE(sprint, sprints_.find(id));
    FILROUGE_TRY_VALUE(cards, cards_.read().of(id));
    std::erase_if(cards, [](const Card& card) { return card.stage == CardStage::Decided; });
    if (next) {
        if (*next == id)
            return fail(ErrorCode::Invalid, QStringLiteral("sprint"), QStringLiteral("another sprint"));
        FILROUGE_TRY_VALUE(following, sprints_.find(*next));
        Card any;
        any.team = sprint.team;
        FILROUGE_TRY(validateSchedule(any, following));
    }
    return file_.edit(FILROUGE_TEXT("Edits", "Close sprint %1", numberOf(sprint)), [&](Edit& edit) -> Result<int> {
        sprint.state = SprintState::Closed;
        FILROUGE_TRY(sprints_.update(edit, sprint));
        for (const Card& card : cards)
            FILROUGE_TRY(cards_.carryOver(edit, card, next));
        return static_cast<int>(cards.size());
    });
}

Result<> SprintService::reopen(SprintId id)
{
    FILROUGE_TRY_VALUE(sprint, sprints_.find(id));
    return setState(id, SprintState::Planned, FILROUGE_TEXT("Edits", "Reopen sprint %1", numberOf(sprint)));
}

Result<> SprintService::remove(SprintId id)
{
    FILROUGE_TRY_VALUE(sprint, sprints_.find(id));
    FILROUGE_TRY_VALUE(cards, cards_.read().of(id));
    if (std::ranges::find(cards, CardStage::Decided, &Card::stage) != cards.end())
        return fail(ErrorCode::Conflict, QStringLiteral("sprint"), QStringLiteral("some of its cards are decided"));
    return file_.edit(FILROUGE_TEXT("Edits", "Remove sprint %1", numberOf(sprint)), [&](Edit& edit) -> Result<> {
        for (const Card& card : cards)
            FILROUGE_TRY(cards_.carryOver(edit, card, std::nullopt));
        return sprints_.remove(edit, id);
    });
}

Result<> SprintService::writeReview(SprintReview review, const QString& mergeKey)
{
    FILROUGE_TRY(validate(review));
    FILROUGE_TRY_VALUE(sprint, sprints_.find(review.sprint));
    FILROUGE_TRY_VALUE(written, sprints_.review(review.sprint));
    return file_.edit(FILROUGE_TEXT("Edits", "Edit the review of sprint %1", numberOf(sprint)),
                      [&](Edit& edit) -> Result<> {
                          if (written) {
                              review.id = written->id;
                              return sprints_.update(edit, review);
                          }
                          FILROUGE_TRY(sprints_.insert(edit, review));
                          return {};
                      },
                      {.mergeKey = mergeKey});
}

} // namespace filrouge
