// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sprint/sprintrules.h"
#include "core/sprint/teamcomposition.h"
#include "tests/core/sprint/buildfixture.h"

using namespace filrouge;
using namespace filrouge::tests;

namespace {

Card sound()
{
    Card card;
    card.team = TeamId(1);
    card.title = QStringLiteral("Un créneau le soir");
    return card;
}

Sprint days(int number, QDate first, QDate last)
{
    Sprint sprint;
    sprint.team = TeamId(1);
    sprint.number = number;
    sprint.startsOn = first;
    sprint.endsOn = last;
    return sprint;
}

} // namespace

TEST_CASE("a sprint has its days in order and in our time", "[sprint]")
{
    const Sprint sprint = days(1, {2018, 2, 26}, {2018, 3, 9});
    CHECK(validate(sprint));
    CHECK(validate(days(1, {2018, 2, 26}, {2018, 2, 26})));
    checkRefused(validate(days(1, {2018, 2, 26}, {2018, 2, 25})), "ends_on");
    checkRefused(validate(days(1, {1582, 10, 15}, {2018, 2, 25})), "starts_on");
    checkRefused(validate(days(1, {}, {2018, 2, 25})), "starts_on");
    checkRefused(validate(days(0, {2018, 2, 26}, {2018, 3, 9})), "number");
    Sprint limited = sprint;
    limited.fieldTestLimit = -1;
    checkRefused(validate(limited), "field_test_limit");
    limited.fieldTestLimit = 0;
    CHECK(validate(limited));
}

TEST_CASE("a team has no two sprints on one day", "[sprint]")
{
    const Sprint first = days(1, {2018, 2, 26}, {2018, 3, 9});
    CHECK(validateSprints({days(2, {2018, 3, 10}, {2018, 3, 12}), first}));
    checkRefused(validateSprints({days(2, {2018, 3, 9}, {2018, 3, 12}), first}), "starts_on");
    checkRefused(validateSprints({first, days(1, {2018, 3, 12}, {2018, 3, 16})}), "number");
}

TEST_CASE("a card is decided with a decision, and only then", "[sprint]")
{
    CHECK(validate(sound()));
    Card card = sound();
    card.stage = CardStage::Decided;
    checkRefused(validate(card), "decision");
    card.decision = Decision::Keep;
    CHECK(validate(card));
    card.decision = Decision::Drop;
    checkRefused(validate(card), "reason");
    card.reason = QStringLiteral("Personne n’en veut.");
    CHECK(validate(card));
    card.stage = CardStage::Lessons;
    checkRefused(validate(card), "decision");
}

TEST_CASE("a title is a title, not a description", "[sprint]")
{
    Card card = sound();
    card.title = QStringLiteral("😀").repeated(longestCardTitle);
    CHECK(validate(card));
    card.title += u'!';
    checkRefused(validate(card), "title");
    card.title = QStringLiteral("x").repeated(10'000);
    checkRefused(validate(card), "title");
    card.title = QStringLiteral("  ");
    checkRefused(validate(card), "title");
    card = sound();
    card.dueOn = QDate(1582, 1, 1);
    checkRefused(validate(card), "due_on");
}

TEST_CASE("only a test that was held and observed stands behind a decision", "[sprint]")
{
    FieldTest test;
    CHECK(validateDecision(Decision::Drop, {}));
    CHECK(validateDecision(Decision::Open, {}));
    checkRefused(validateDecision(Decision::Keep, {}), "decision");
    checkRefused(validateDecision(Decision::Keep, {test}), "decision");
    test.heldOn = QDate(2018, 3, 6);
    checkRefused(validateDecision(Decision::Adjust, {test}), "decision");
    test.observation = QStringLiteral(" ");
    checkRefused(validateDecision(Decision::Adjust, {test}), "decision");
    test.observation = QStringLiteral("Ils cherchent le bouton.");
    CHECK(validateDecision(Decision::Adjust, {FieldTest(), test}));
    test.testers = -1;
    test.card = CardId(1);
    checkRefused(validate(test), "testers");
}

TEST_CASE("a team shows which of the three it lacks, and which coach", "[sprint]")
{
    std::vector<TeamMember> members{{TeamId(1), PersonId(1), TeamPart::LocalManager},
                                    {TeamId(1), PersonId(2), TeamPart::DigitalCoach}};
    CHECK(missingParts(members) == std::vector{TeamPart::ServiceUser, TeamPart::FrontLineOfficer});
    CHECK(missingCoaches(members) == std::vector{TeamPart::ServiceDesignCoach, TeamPart::UserRelationsCoach});
    members.push_back({TeamId(1), PersonId(3), TeamPart::ServiceUser});
    members.push_back({TeamId(1), PersonId(4), TeamPart::FrontLineOfficer});
    CHECK(missingParts(members).empty());
}
