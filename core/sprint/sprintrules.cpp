// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sprint/sprintrules.h"

#include "core/field/fieldrules.h"

#include <algorithm>
#include <set>

namespace filrouge {

namespace {

tl::unexpected<Error> invalid(const char* field, const char* rule)
{
    return fail(ErrorCode::Invalid, QLatin1String(field), QLatin1String(rule));
}

Result<> requireDay(QDate day, const char* field)
{
    return day.isValid() ? requireSaneDate(day, field) : invalid(field, "must be a day");
}

} // namespace

Result<> validate(const Team& team)
{
    return requireText(team.name, "name");
}

Result<> validate(const SolutionBundle& bundle)
{
    return requireText(bundle.title, "title");
}

Result<> validate(const Solution& solution)
{
    return requireText(solution.title, "title");
}

Result<> validate(const Sprint& sprint)
{
    if (!sprint.team)
        return invalid("team", "a sprint is a team's");
    if (sprint.number < 1)
        return invalid("number", "must be 1 or more");
    FILROUGE_TRY(requireDay(sprint.startsOn, "starts_on"));
    FILROUGE_TRY(requireDay(sprint.endsOn, "ends_on"));
    if (sprint.endsOn < sprint.startsOn)
        return invalid("ends_on", "not before starts_on");
    FILROUGE_TRY(requireCount(sprint.ideaLimit, "idea_limit"));
    FILROUGE_TRY(requireCount(sprint.mockUpLimit, "mock_up_limit"));
    FILROUGE_TRY(requireCount(sprint.fieldTestLimit, "field_test_limit"));
    return requireCount(sprint.lessonsLimit, "lessons_limit");
}

Result<> validate(const SprintReview& review)
{
    if (!review.sprint)
        return invalid("sprint", "a review is of a sprint");
    return requireSaneDate(review.writtenOn, "written_on");
}

Result<> validate(const Card& card)
{
    if (!card.team)
        return invalid("team", "a card is a team's");
    FILROUGE_TRY(requireText(card.title, "title"));
    if (card.title.toUcs4().size() > longestCardTitle)
        return invalid("title", "at most 300 characters");
    FILROUGE_TRY(requireSaneDate(card.dueOn, "due_on"));
    if (card.iteration < 1)
        return invalid("iteration", "must be 1 or more");
    if (card.previous && *card.previous == card.id)
        return invalid("previous", "another card");
    if ((card.stage == CardStage::Decided) != (card.decision != Decision::Open))
        return invalid("decision", "a card is decided by keeping, adjusting or dropping it");
    if (card.decision == Decision::Drop)
        return requireText(card.reason, "reason");
    return {};
}

Result<> validate(const FieldTest& test)
{
    if (!test.card)
        return invalid("card", "a field test is of a card");
    FILROUGE_TRY(requireSaneDate(test.heldOn, "held_on"));
    return requireCount(test.testers, "testers");
}

Result<> validateSprints(std::vector<Sprint> sprints)
{
    std::set<int> numbers;
    for (const Sprint& sprint : sprints)
        if (!numbers.insert(sprint.number).second)
            return invalid("number", "the team has a sprint of that number already");
    std::ranges::sort(sprints, {}, &Sprint::startsOn);
    for (std::size_t i = 1; i < sprints.size(); ++i)
        if (sprints[i].startsOn <= sprints[i - 1].endsOn)
            return invalid("starts_on", "not while another sprint of the team goes on");
    return {};
}

Result<> validateDecision(Decision decision, const std::vector<FieldTest>& tests)
{
    if (decision != Decision::Keep && decision != Decision::Adjust)
        return {};
    if (std::ranges::none_of(tests, &FieldTest::wasHeld))
        return invalid("decision", "kept or adjusted only after a field test with its date and what was observed");
    return {};
}

Result<> validateSchedule(const Card& card, const Sprint& sprint)
{
    if (sprint.team != card.team)
        return invalid("sprint", "a sprint of the card's own team");
    if (sprint.state == SprintState::Closed)
        return invalid("sprint", "this sprint is over");
    return {};
}

int limitOf(const Sprint& sprint, CardStage stage)
{
    switch (stage) {
    case CardStage::Idea:
        return sprint.ideaLimit;
    case CardStage::MockUp:
        return sprint.mockUpLimit;
    case CardStage::FieldTest:
        return sprint.fieldTestLimit;
    case CardStage::Lessons:
        return sprint.lessonsLimit;
    case CardStage::Decided:
        break;
    }
    return 0;
}

} // namespace filrouge
