// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sprint/buildfixture.h"

using namespace filrouge;
using namespace filrouge::tests;

TEST_CASE("cards: a new one stands at the end of its stage, and its history begins", "[sprint]")
{
    BuildFixture build;
    const QStringList before = build.programme.dump();
    const Card card = build.card("Un créneau le soir");
    CHECK(build.programme.takeChange().list ==
          std::vector<Change>{{Kind::Sprint, Operation::Updated, build.sprint.id.value},
                              {Kind::Card, Operation::Inserted, card.id.value}});
    CHECK(build.history(card.id) == std::vector{CardEventKind::Created});
    build.programme.checkUndoRedo(before);
    (void)build.card("Un rappel par SMS");
    CHECK(build.column(build.sprint.id, CardStage::Idea) == QStringLiteral("Un créneau le soir, Un rappel par SMS"));
}

TEST_CASE("cards: a move keeps every stage in order, and undo brings the board back", "[sprint]")
{
    BuildFixture build;
    const Card a = build.card("A");
    const Card b = build.card("B");
    const Card c = build.card("C");
    REQUIRE_OK(build.cards.move(a.id, CardStage::MockUp, 0));
    REQUIRE_OK(build.cards.move(c.id, CardStage::MockUp, 0));
    CHECK(build.column(build.sprint.id, CardStage::Idea) == QStringLiteral("B"));
    CHECK(build.column(build.sprint.id, CardStage::MockUp) == QStringLiteral("C, A"));
    build.pass();
    const QStringList before = build.programme.dump();
    REQUIRE_OK(build.cards.move(a.id, CardStage::MockUp, 0)); // within its stage: no history
    CHECK(build.column(build.sprint.id, CardStage::MockUp) == QStringLiteral("A, C"));
    CHECK(build.history(a.id).size() == 2);
    build.programme.checkUndoRedo(before);
    REQUIRE_OK(build.cards.remove(b.id));
    REQUIRE_OK(build.cards.remove(a.id));
    CHECK(build.column(build.sprint.id, CardStage::MockUp) == QStringLiteral("C"));
}

TEST_CASE("cards: any number of moves leaves the order that a plain list has, and undo leads all the way back",
          "[sprint]")
{
    BuildFixture build;
    std::vector<CardId> ids;
    std::vector<QStringList> stages(3);
    for (int i = 0; i < 12; ++i) {
        const QByteArray title = QByteArray::number(i);
        ids.push_back(build.card(title.constData()).id);
        stages[0] << QString::fromLatin1(title);
    }
    const QStringList before = build.programme.dump();
    SeededRandom random(7);
    for (int round = 0; round < 200; ++round) {
        const auto card = random.below(12);
        const auto to = random.below(3);
        // Mostly between the same two, where room runs out.
        const int place = random.below(4) == 0 ? static_cast<int>(random.below(14)) : 3;
        const QString title = QString::number(card);
        for (QStringList& stage : stages)
            stage.removeAll(title);
        stages[to].insert(qMin<qsizetype>(place, stages[to].size()), title);
        REQUIRE_OK(build.cards.move(ids[card], static_cast<CardStage>(to), place));
        for (std::size_t stage = 0; stage < stages.size(); ++stage)
            REQUIRE(build.column(build.sprint.id, static_cast<CardStage>(stage)) ==
                    stages[stage].join(QStringLiteral(", ")));
    }
    while (QByteArrayView(build.programme.file().undoLabel().source).startsWith("Move card"))
        REQUIRE_OK(build.programme.file().undo());
    CHECK(build.programme.dump() == before);
}

TEST_CASE("cards: kept and adjusted only with a field test behind them, dropped with a reason", "[sprint]")
{
    BuildFixture build;
    const Card card = build.card("Un créneau le soir");
    const QStringList before = build.programme.dump();
    checkRefused(build.cards.decide(card.id, Decision::Keep), "decision");
    checkRefused(build.cards.decide(card.id, Decision::Adjust), "decision");
    checkRefused(build.cards.decide(card.id, Decision::Drop), "reason");
    checkRefused(build.cards.move(card.id, CardStage::Decided, 0), "decision");
    CHECK(build.programme.dump() == before);

    build.tested(card.id);
    const auto kept = build.cards.decide(card.id, Decision::Keep);
    REQUIRE_OK(kept);
    CHECK_FALSE(*kept);
    CHECK(build.now(card.id).stage == CardStage::Decided);
    CHECK(build.now(card.id).decision == Decision::Keep);
}

TEST_CASE("cards: the history says what was decided each time", "[sprint]")
{
    BuildFixture build;
    const Card card = build.card("Un créneau le soir");
    build.tested(card.id);
    REQUIRE_OK(build.cards.decide(card.id, Decision::Keep));
    REQUIRE_OK(build.cards.move(card.id, CardStage::Lessons, 0));
    REQUIRE_OK(build.cards.decide(card.id, Decision::Drop, QStringLiteral("Personne ne vient.")));
    const auto events = build.cards.read().events(card.id);
    REQUIRE_OK(events);
    std::vector<Decision> decided;
    for (const CardEvent& event : *events)
        if (event.kind == CardEventKind::Decided)
            decided.push_back(event.decision);
        else
            CHECK(event.decision == Decision::Open);
    CHECK(decided == std::vector{Decision::Keep, Decision::Drop});
}

TEST_CASE("cards: the reason is written down before the decision, and not after it", "[sprint]")
{
    BuildFixture build;
    const Card card = build.card("Un créneau le soir");
    const QStringList before = build.programme.dump();
    REQUIRE_OK(build.cards.noteReason(card.id, QStringLiteral("Personne"), QStringLiteral("key")));
    REQUIRE_OK(build.cards.noteReason(card.id, QStringLiteral("Personne n’est venu"), QStringLiteral("key")));
    CHECK(build.now(card.id).reason == QStringLiteral("Personne n’est venu"));
    CHECK(build.now(card.id).decision == Decision::Open);
    REQUIRE_OK(build.programme.file().undo()); // typed in one go
    CHECK(build.programme.dump() == before);
    REQUIRE_OK(build.programme.file().redo());

    REQUIRE_OK(build.cards.decide(card.id, Decision::Drop, build.now(card.id).reason));
    REQUIRE_FAILS(build.cards.noteReason(card.id, QStringLiteral("Trop cher")), ErrorCode::Conflict);
    CHECK(build.now(card.id).reason == QStringLiteral("Personne n’est venu"));
}

TEST_CASE("cards: adjusting opens the next iteration, which is linked back", "[sprint]")
{
    BuildFixture build;
    const Card card = build.card("Un créneau le soir");
    build.tested(card.id);
    build.pass();
    const QStringList before = build.programme.dump();
    const auto next = build.cards.decide(card.id, Decision::Adjust, QStringLiteral("Plus tôt le matin"));
    REQUIRE_OK(next);
    build.programme.checkUndoRedo(before);
    REQUIRE(*next);
    CHECK((*next)->previous == card.id);
    CHECK((*next)->iteration == 2);
    CHECK((*next)->stage == CardStage::MockUp);
    CHECK((*next)->sprint == build.sprint.id);
    CHECK(build.history((*next)->id) == std::vector{CardEventKind::Iterated});
    CHECK(build.history(card.id) == std::vector{CardEventKind::Created, CardEventKind::Decided});

    // Its next iteration stands on it.
    REQUIRE_FAILS(build.cards.move(card.id, CardStage::Lessons, 0), ErrorCode::Conflict);
    REQUIRE_FAILS(build.cards.decide(card.id, Decision::Keep), ErrorCode::Conflict);
    REQUIRE_OK(build.cards.remove((*next)->id));
    build.pass();
    REQUIRE_OK(build.cards.move(card.id, CardStage::Lessons, 0));
    CHECK(build.now(card.id).decision == Decision::Open);
    CHECK(build.now(card.id).reason.isEmpty());
    CHECK(build.history(card.id).back() == CardEventKind::Reopened);
}

TEST_CASE("cards: what a step of its own changes, an edit leaves alone", "[sprint]")
{
    BuildFixture build;
    Card card = build.card("Un créneau le soir");
    card.title = QStringLiteral("Un créneau tôt le matin");
    card.stage = CardStage::Decided;
    card.decision = Decision::Keep;
    card.sprint.reset();
    card.position = 7;
    REQUIRE_OK(build.cards.update(card));
    const Card stored = build.now(card.id);
    CHECK(stored.title == card.title);
    CHECK(stored.stage == CardStage::Idea);
    CHECK(stored.sprint == build.sprint.id);
    CHECK(stored.position == 0);
}

TEST_CASE("cards: another sprint, of the same team and not over", "[sprint]")
{
    BuildFixture build;
    const Card card = build.card("Un créneau le soir");
    const Sprint second = build.planned({2018, 3, 12}, {2018, 3, 23});
    REQUIRE_OK(build.cards.schedule(card.id, second.id));
    CHECK(build.column(second.id, CardStage::Idea) == QStringLiteral("Un créneau le soir"));
    REQUIRE_OK(build.cards.schedule(card.id, std::nullopt));
    CHECK(build.column(std::nullopt, CardStage::Idea) == QStringLiteral("Un créneau le soir"));

    Team other;
    other.name = QStringLiteral("Atelier Roseline");
    const auto stored = build.teams.add(other);
    REQUIRE_OK(stored);
    Sprint theirs;
    theirs.team = stored->id;
    theirs.startsOn = QDate(2018, 2, 26);
    theirs.endsOn = QDate(2018, 3, 9);
    const auto added = build.sprints.add(theirs);
    REQUIRE_OK(added);
    checkRefused(build.cards.schedule(card.id, added->id), "sprint");
    REQUIRE_OK(build.sprints.close(build.sprint.id, std::nullopt));
    checkRefused(build.cards.schedule(card.id, build.sprint.id), "sprint");
}
