// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sprint/buildfixture.h"

using namespace filrouge;
using namespace filrouge::tests;

namespace {

std::vector<SprintDays> daysOf(BuildFixture& build)
{
    const auto sprints = build.sprints.read().of(build.team);
    REQUIRE_OK(sprints);
    std::vector<SprintDays> days;
    for (const Sprint& sprint : *sprints)
        days.push_back({sprint.startsOn, sprint.endsOn});
    return days;
}

} // namespace

TEST_CASE("sprints: two months are planned in one step that can be undone", "[sprint]")
{
    BuildFixture build;
    REQUIRE_OK(build.sprints.remove(build.sprint.id));
    const QStringList before = build.programme.dump();
    Sprint like;
    like.mockUpLimit = 3;
    like.number = 9;
    const auto planned = build.sprints.plan(build.team, {2018, 2, 26}, {2018, 4, 20}, 2, like);
    REQUIRE_OK(planned);
    build.programme.checkUndoRedo(before);
    REQUIRE(planned->size() == 4);
    CHECK(planned->front().number == 1);
    CHECK(planned->back().number == 4);
    CHECK(planned->back().mockUpLimit == 3);
    checkRefused(build.sprints.plan(build.team, {2018, 5, 5}, {2018, 5, 6}, 1), "ends_on");
    // Over days that are taken: none of them is added.
    const QStringList full = build.programme.dump();
    checkRefused(build.sprints.plan(build.team, {2018, 4, 16}, {2018, 5, 11}, 2), "starts_on");
    CHECK(build.programme.dump() == full);
}

TEST_CASE("sprints: later ones shift with one that takes longer", "[sprint]")
{
    BuildFixture build;
    (void)build.planned({2018, 3, 12}, {2018, 3, 23});
    (void)build.planned({2018, 3, 26}, {2018, 4, 6});
    const QStringList before = build.programme.dump();
    const SprintDays longer{{2018, 2, 26}, {2018, 3, 14}};
    checkRefused(build.sprints.setDays(build.sprint.id, longer, Following::Stay), "starts_on");
    REQUIRE_OK(build.sprints.setDays(build.sprint.id, longer, Following::Shift));
    build.programme.checkUndoRedo(before);
    const std::vector<SprintDays> expected{longer, {{2018, 3, 15}, {2018, 3, 28}}, {{2018, 3, 29}, {2018, 4, 11}}};
    CHECK(daysOf(build) == expected);
    checkRefused(build.sprints.setDays(build.sprint.id, {{2018, 3, 9}, {2018, 2, 26}}, Following::Shift), "ends_on");
}

TEST_CASE("sprints: what is not decided is carried over, and says so", "[sprint]")
{
    BuildFixture build;
    const Card open = build.card("Un créneau le soir");
    const Card done = build.card("Un rappel par SMS");
    build.tested(done.id);
    REQUIRE_OK(build.cards.decide(done.id, Decision::Keep));
    const Sprint second = build.planned({2018, 3, 12}, {2018, 3, 23});
    const Card there = build.card("Déjà là", second.id);
    build.pass();
    const QStringList before = build.programme.dump();
    const auto carried = build.sprints.close(build.sprint.id, second.id);
    REQUIRE_OK(carried);
    build.programme.checkUndoRedo(before);
    CHECK(*carried == 1);
    CHECK(build.column(second.id, CardStage::Idea) == QStringLiteral("Déjà là, Un créneau le soir"));
    CHECK(build.now(done.id).sprint == build.sprint.id);
    CHECK(build.history(open.id).back() == CardEventKind::CarriedOver);
    CHECK(build.history(there.id) == std::vector{CardEventKind::Created});

    // The board of a sprint that is over stays as it is.
    checkRefused(build.cards.move(done.id, CardStage::Idea, 0), "sprint");
    checkRefused(build.cards.remove(done.id), "sprint");
    Card late;
    late.team = build.team;
    late.sprint = build.sprint.id;
    late.title = QStringLiteral("Trop tard");
    checkRefused(build.cards.add(late), "sprint");
    REQUIRE_OK(build.sprints.reopen(build.sprint.id));
    REQUIRE_OK(build.cards.move(done.id, CardStage::Idea, 0));
}

TEST_CASE("sprints: one of a team runs at a time", "[sprint]")
{
    BuildFixture build;
    const Sprint second = build.planned({2018, 3, 12}, {2018, 3, 23});
    REQUIRE_OK(build.sprints.start(build.sprint.id));
    REQUIRE_FAILS(build.sprints.start(second.id), ErrorCode::Conflict);
    REQUIRE_OK(build.sprints.close(build.sprint.id, second.id));
    REQUIRE_OK(build.sprints.start(second.id));
    checkRefused(build.sprints.close(second.id, second.id), "sprint");
    checkRefused(build.sprints.close(second.id, build.sprint.id), "sprint");
}

TEST_CASE("sprints: removing one leaves its cards waiting", "[sprint]")
{
    BuildFixture build;
    (void)build.card("Sans sprint", std::nullopt);
    (void)build.card("Un créneau le soir");
    build.pass();
    const QStringList before = build.programme.dump();
    REQUIRE_OK(build.sprints.remove(build.sprint.id));
    CHECK(build.column(std::nullopt, CardStage::Idea) == QStringLiteral("Sans sprint, Un créneau le soir"));
    build.programme.checkUndoRedo(before);
}

TEST_CASE("sprints: one that has decided cards stays, as what it came to", "[sprint]")
{
    BuildFixture build;
    const Card card = build.card("Un créneau le soir");
    (void)build.tested(card.id);
    REQUIRE_OK(build.cards.decide(card.id, Decision::Keep));
    const QStringList before = build.programme.dump();
    REQUIRE_FAILS(build.sprints.remove(build.sprint.id), ErrorCode::Conflict);
    CHECK(build.programme.dump() == before);
    REQUIRE_OK(build.cards.move(card.id, CardStage::FieldTest, 0));
    REQUIRE_OK(build.sprints.remove(build.sprint.id));
}

TEST_CASE("sprints: a review is written once and then edited", "[sprint]")
{
    BuildFixture build;
    SprintReview review;
    review.sprint = build.sprint.id;
    review.learnt = QStringLiteral("Le soir vaut mieux que le midi.");
    REQUIRE_OK(build.sprints.writeReview(review));
    review.decided = QStringLiteral("Deux créneaux par semaine.");
    REQUIRE_OK(build.sprints.writeReview(review));
    const auto stored = build.sprints.read().review(build.sprint.id);
    REQUIRE_OK(stored);
    REQUIRE(*stored);
    CHECK((*stored)->decided == review.decided);
    CHECK(build.programme.dump().filter(QStringLiteral("sprint_review:")).size() == 1);
}

TEST_CASE("sprints: what was carried over says from which one, where it is now", "[sprint]")
{
    BuildFixture build;
    const Sprint second = build.planned({2018, 3, 12}, {2018, 3, 23});
    const Sprint third = build.planned({2018, 3, 26}, {2018, 4, 6});
    const CardId carried = build.card("Un créneau le soir").id;
    const CardId moved = build.card("Une affiche", second.id).id;
    const auto from = [&build](std::optional<TeamId> team) {
        const auto numbers = build.cards.read().carriedOverFrom(team);
        REQUIRE_OK(numbers);
        return *numbers;
    };
    CHECK(from(build.team).empty());
    REQUIRE_OK(build.sprints.close(build.sprint.id, second.id));
    REQUIRE_OK(build.cards.schedule(moved, third.id)); // somebody wanted it there
    CHECK(from(build.team) == std::unordered_map<CardId, int>{{carried, 1}});
    REQUIRE_OK(build.sprints.close(second.id, std::nullopt));
    CHECK(from(std::nullopt) == std::unordered_map<CardId, int>{{carried, 2}}); // it waits
    CHECK(from(TeamId(1)).empty());
    REQUIRE_OK(build.cards.schedule(carried, third.id)); // wanted there: not carried over
    CHECK(from(build.team).empty());
}
