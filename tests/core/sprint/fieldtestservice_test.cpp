// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/picture.h"
#include "tests/core/sprint/buildfixture.h"

using namespace filrouge;
using namespace filrouge::tests;

TEST_CASE("field tests: what a decision rests on is not taken away", "[sprint]")
{
    BuildFixture build;
    const Card card = build.card("Un créneau le soir");
    FieldTest test = build.tested(card.id);
    REQUIRE_OK(build.cards.decide(card.id, Decision::Keep));
    const QStringList before = build.programme.dump();
    checkRefused(build.tests.remove(test.id), "decision");
    test.observation.clear();
    checkRefused(build.tests.update(test), "decision");
    CHECK(build.programme.dump() == before);

    const FieldTest second = build.tested(card.id);
    REQUIRE_OK(build.tests.remove(test.id));
    const auto left = build.tests.read().of(card.id);
    REQUIRE_OK(left);
    REQUIRE(left->size() == 1);
    CHECK(left->front().id == second.id);
    CHECK(left->front().position == 0);
}

TEST_CASE("field tests: a sprint tells those of its cards, by day", "[sprint]")
{
    BuildFixture build;
    const Card card = build.card("Un créneau le soir");
    const Card waiting = build.card("Plus tard", std::nullopt);
    build.tested(waiting.id);
    FieldTest late = build.tested(card.id);
    FieldTest early;
    early.card = card.id;
    early.heldOn = QDate(2018, 3, 1);
    const auto stored = build.tests.add(early);
    REQUIRE_OK(stored);
    const auto tests = build.tests.read().of(build.sprint.id);
    REQUIRE_OK(tests);
    REQUIRE(tests->size() == 2);
    CHECK(tests->front().id == stored->id);
    CHECK(tests->back().id == late.id);
}

TEST_CASE("field tests: photos of a mock-up keep their order", "[sprint]")
{
    BuildFixture build;
    const Card card = build.card("Un créneau le soir");
    const FieldTest test = build.tested(card.id);
    Picture picture;
    picture.bytes = "one";
    const auto first = build.tests.addPhoto(test.id, picture, QStringLiteral("L’affiche"));
    REQUIRE_OK(first);
    picture.bytes = "two";
    const auto second = build.tests.addPhoto(test.id, picture);
    REQUIRE_OK(second);
    (void)build.programme.takeChanges();
    const QStringList before = build.programme.dump();
    REQUIRE_OK(build.tests.updateCaption(second->id, QStringLiteral("Le guichet")));
    REQUIRE_OK(build.tests.removePhoto(first->id));
    const auto photos = build.tests.read().photos(test.id);
    REQUIRE_OK(photos);
    REQUIRE(photos->size() == 1);
    CHECK(photos->front().caption == QStringLiteral("Le guichet"));
    CHECK(photos->front().position == 0);
    REQUIRE_OK(build.programme.file().undo());
    REQUIRE_OK(build.programme.file().undo());
    CHECK(build.programme.dump() == before);
}

TEST_CASE("field tests: counted card by card as they would be one by one", "[sprint]")
{
    BuildFixture build;
    const Card tried = build.card("Un créneau le soir");
    const Card planned = build.card("Une borne en mairie");
    const Card untouched = build.card("Un agent itinérant");
    (void)build.tested(tried.id);
    FieldTest test;
    for (const CardId card : {tried.id, planned.id}) {
        test.card = card;
        test.heldOn = QDate(2018, 3, 7);
        test.observation = QStringLiteral(" \n\t\u00a0");
        REQUIRE_OK(build.tests.add(test));
    }
    const auto counts = build.tests.read().counts();
    REQUIRE_OK(counts);
    CHECK(counts->size() == 2);
    for (const CardId card : {tried.id, planned.id}) {
        const auto tests = build.tests.read().of(card);
        REQUIRE_OK(tests);
        CHECK(counts->at(card).tests == static_cast<int>(tests->size()));
        CHECK(counts->at(card).held == std::ranges::any_of(*tests, &FieldTest::wasHeld));
    }
    CHECK(counts->at(tried.id).held);
    CHECK_FALSE(counts->at(planned.id).held);
    CHECK_FALSE(counts->contains(untouched.id));
}
