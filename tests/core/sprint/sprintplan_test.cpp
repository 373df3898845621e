// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sprint/sprintplan.h"
#include "tests/support/catch.h"

using namespace filrouge;

TEST_CASE("working days are Monday to Friday", "[sprint]")
{
    const QDate friday(2018, 3, 2);
    CHECK(workingDayFrom(friday) == friday);
    CHECK(workingDayFrom(friday.addDays(1)) == friday.addDays(3));
    CHECK(workingDayFrom(friday.addDays(2)) == friday.addDays(3));
    CHECK(workingDayUpTo(friday.addDays(1)) == friday);
    CHECK(workingDayUpTo(friday.addDays(2)) == friday);
    CHECK(workingDayUpTo(friday.addDays(3)) == friday.addDays(3));
}

TEST_CASE("two months become sprints one after the other", "[sprint]")
{
    // From a Sunday: the first one begins on the Monday after it.
    const auto sprints = consecutiveSprints({2018, 2, 25}, {2018, 4, 22}, 2);
    const std::vector<SprintDays> expected{{{2018, 2, 26}, {2018, 3, 9}},
                                           {{2018, 3, 12}, {2018, 3, 23}},
                                           {{2018, 3, 26}, {2018, 4, 6}},
                                           {{2018, 4, 9}, {2018, 4, 20}}};
    CHECK(sprints == expected);

    // From a Wednesday, of one week each; the last one is as long as there is time.
    const auto weekly = consecutiveSprints({2018, 2, 28}, {2018, 3, 15}, 1);
    const std::vector<SprintDays> uneven{
        {{2018, 2, 28}, {2018, 3, 6}}, {{2018, 3, 7}, {2018, 3, 13}}, {{2018, 3, 14}, {2018, 3, 15}}};
    CHECK(weekly == uneven);
}

TEST_CASE("days that hold no sprint give none", "[sprint]")
{
    CHECK(consecutiveSprints({2018, 3, 3}, {2018, 3, 4}, 1).empty()); // a weekend
    CHECK(consecutiveSprints({2018, 3, 9}, {2018, 3, 5}, 1).empty());
    CHECK(consecutiveSprints({}, {2018, 3, 5}, 1).empty());
    CHECK(consecutiveSprints({2018, 3, 5}, {2018, 3, 9}, 0).empty());
    CHECK(consecutiveSprints({2018, 3, 9}, {2018, 3, 9}, 1).size() == 1);
}

TEST_CASE("a sprint that is shifted is as long as before", "[sprint]")
{
    const SprintDays sprint{{2018, 3, 12}, {2018, 3, 23}};
    CHECK(shifted(sprint, 5) == SprintDays{{2018, 3, 19}, {2018, 3, 30}});
    CHECK(shifted(sprint, 1) == SprintDays{{2018, 3, 13}, {2018, 3, 26}});
    CHECK(shifted(sprint, -1) == SprintDays{{2018, 3, 9}, {2018, 3, 22}});
    CHECK(shifted(sprint, -10) == SprintDays{{2018, 2, 26}, {2018, 3, 9}});
    CHECK(shifted(sprint, 0) == sprint);
    CHECK(shifted({{2018, 3, 9}, {2018, 3, 9}}, 1) == SprintDays{{2018, 3, 12}, {2018, 3, 12}});
    for (int by = -23; by <= 23; ++by) {
        CAPTURE(by);
        const SprintDays there = shifted(sprint, by);
        CHECK(shifted(there, -by) == sprint);
        CHECK(workingDaysTo(sprint.startsOn, there.startsOn) == by);
        CHECK(workingDaysTo(there.startsOn, there.endsOn) == 9);
        // What follows it still does.
        CHECK(shifted({{2018, 3, 26}, {2018, 4, 6}}, by).startsOn == shifted({there.endsOn, there.endsOn}, 1).startsOn);
    }
}

TEST_CASE("working days are counted from one day to another", "[sprint]")
{
    CHECK(workingDaysTo({2018, 3, 9}, {2018, 3, 12}) == 1);
    CHECK(workingDaysTo({2018, 3, 12}, {2018, 3, 9}) == -1);
    CHECK(workingDaysTo({2018, 3, 10}, {2018, 3, 11}) == 0); // a weekend
    CHECK(workingDaysTo({2018, 3, 5}, {2018, 3, 12}) == 5);
    CHECK(workingDaysTo({1899, 12, 29}, {1900, 1, 1}) == 1);
}
