// SPDX-License-Identifier: GPL-3.0-or-later
// What is missing on the thread through the lab, and how it follows the file.
#include "tests/core/thread/labchain.h"

using namespace filrouge;
using namespace filrouge::tests;

namespace {

constexpr const char* noSolution = "No solution answers it yet.";
constexpr const char* noCard = "No card tries it yet.";
constexpr const char* untested = "Not tested in the field yet.";
constexpr const char* noLesson = "No lesson is drawn from it yet.";

QStringList titlesOf(TracePart part, const std::vector<TraceNode>& nodes)
{
    QStringList titles;
    for (const TraceNode& node : knotsOf(part, nodes))
        titles << node.words;
    return titles;
}

} // namespace

TEST_CASE("a promise lacks a solution once the lab has begun", "[thread][trace]")
{
    ThreadChain chain;
    const auto promise = [&chain] {
        const Trace trace = chain.trace(Kind::Persona, chain.sarah.id.value);
        const std::vector<TraceNode> promises = knotsOf(TracePart::Promise, trace.answers);
        REQUIRE(promises.size() == 1);
        return promises.front();
    };
    CHECK(says(promise(), "before the lab"));
    CHECK(promise().children.empty());

    Team team;
    team.name = QStringLiteral("Atelier Sarah");
    REQUIRE(chain.services.teams.add(team));
    CHECK(gapsSaying({promise()}, noSolution) == 1);
    CHECK_FALSE(says(promise(), "before the lab"));
    REQUIRE(chain.programme.file().undo());
    CHECK(says(promise(), "before the lab"));

    // A solution alone is a lab as well.
    Solution solution;
    solution.title = QStringLiteral("Le car à la demande");
    const auto stored = chain.services.solutions.add(solution);
    REQUIRE_OK(stored);
    CHECK(gapsSaying({promise()}, noSolution) == 1);
    CHECK(chain.gaps(Kind::Solution, stored->id.value, "The solution answers no promise yet.") == 1);
    REQUIRE(chain.services.solutions.linkPromise(stored->id, chain.promise.id));
    CHECK(gapsSaying({promise()}, noSolution) == 0);
    CHECK(chain.gaps(Kind::Solution, stored->id.value, "The solution answers no promise yet.") == 0);
    // As long as there are no boards, that no card tries it is no gap.
    const Trace trace = chain.trace(Kind::Solution, stored->id.value);
    CHECK(says(trace.item, "before the first card"));
    CHECK(trace.answers.empty());
    CHECK(says(promise().children.at(0), "before the first card"));
}

TEST_CASE("a solution without cards is a gap where there are boards", "[thread][trace]")
{
    LabChain tried;
    Solution other;
    other.title = QStringLiteral("Le covoiturage");
    other = tried.services.solutions.add(other, {tried.chain.promise.id}).value();
    CHECK(tried.chain.gaps(Kind::Solution, other.id.value, noCard) == 1);
    CHECK(tried.chain.gaps(Kind::Persona, tried.chain.sarah.id.value, noCard) == 1);
    CHECK(tried.gaps(noCard) == 0);
}

TEST_CASE("a card that has come to the field without a field test is a gap", "[thread][trace]")
{
    LabChain tried;
    CHECK(tried.gaps(untested) == 0); // neither tested one nor the mock-up
    const Card card = tried.card(QStringLiteral("Une borne à la mairie"), CardStage::MockUp);
    CHECK(tried.gaps(untested) == 0);
    REQUIRE(tried.services.cards.move(card.id, CardStage::FieldTest, 0));
    CHECK(tried.gaps(untested) == 1);
    CHECK(tried.chain.gaps(Kind::Card, card.id.value, untested) == 1);

    // A test that is only planned does not close it.
    FieldTest planned;
    planned.card = card.id;
    planned.hypothesis = QStringLiteral("On s’en sert sans aide.");
    planned = tried.services.fieldTests.add(planned).value();
    CHECK(tried.gaps(untested) == 1);
    Trace trace = tried.chain.trace(Kind::FieldTest, planned.id.value);
    CHECK(gapsSaying(trace.answers, untested) == 1);
    CHECK(trace.item.words == planned.hypothesis);
    CHECK(says(trace.item, "not held yet"));
    CHECK(trace.fieldTests == 0);
    planned.heldOn = QDate(2018, 3, 8);
    REQUIRE(tried.services.fieldTests.update(planned));
    trace = tried.chain.trace(Kind::FieldTest, planned.id.value);
    CHECK(says(trace.item, "nothing seen is noted yet"));
    CHECK(gapsSaying(trace.answers, untested) == 1);

    planned.observation = QStringLiteral("Personne ne la voit.");
    REQUIRE(tried.services.fieldTests.update(planned));
    trace = tried.chain.trace(Kind::FieldTest, planned.id.value);
    CHECK(trace.item.words == planned.observation);
    CHECK(trace.item.held);
    CHECK(trace.answers.empty());
    CHECK(tried.gaps(untested) == 0);
    planned.heldOn = {};
    REQUIRE(tried.services.fieldTests.update(planned));
    CHECK(says(tried.chain.trace(Kind::FieldTest, planned.id.value).item, "without its day"));
    CHECK(tried.gaps(untested) == 1);

    // What was dropped need not have been tried.
    REQUIRE(tried.services.cards.decide(card.id, Decision::Drop, QStringLiteral("Trop loin.")));
    CHECK(tried.gaps(untested) == 0);
    CHECK(tried.chain.outline(Kind::Card, card.id.value)
              .startsWith(QStringLiteral("Card: Une borne à la mairie — Dropped · reason: Trop loin.\n")));
}

TEST_CASE("a field test without its lesson is a gap from the lessons on", "[thread][trace]")
{
    LabChain tried;
    const Card card = tried.card(QStringLiteral("Une borne à la mairie"), CardStage::FieldTest);
    FieldTest test = tried.held(card.id, {});
    CHECK(tried.gaps(noLesson) == 0);
    CHECK(tried.chain.gaps(Kind::FieldTest, test.id.value, noLesson) == 0);
    REQUIRE(tried.services.cards.move(card.id, CardStage::Lessons, 0));
    CHECK(tried.gaps(noLesson) == 1);
    CHECK(tried.chain.gaps(Kind::Card, card.id.value, noLesson) == 1);
    CHECK(tried.chain.gaps(Kind::FieldTest, test.id.value, noLesson) == 1);
    test.lesson = QStringLiteral("La mettre à l’entrée.");
    REQUIRE(tried.services.fieldTests.update(test));
    CHECK(tried.gaps(noLesson) == 0);
    REQUIRE(tried.services.cards.decide(card.id, Decision::Keep));
    const TraceNode kept = tried.chain.trace(Kind::FieldTest, test.id.value).item;
    CHECK(kept.words == test.lesson);
    CHECK(says(kept, "card kept"));
}

TEST_CASE("a card without a solution hangs under no promise, and says so", "[thread][trace]")
{
    LabChain tried;
    Card stray = tried.card(QStringLiteral("Une idée du couloir"));
    stray.solution = std::nullopt;
    REQUIRE(tried.services.cards.update(stray));
    CHECK(tried.chain.gaps(Kind::Card, stray.id.value, "The card belongs to no solution yet.") == 1);
    const Trace persona = tried.chain.trace(Kind::Persona, tried.chain.sarah.id.value);
    CHECK_FALSE(titlesOf(TracePart::Card, persona.answers).contains(stray.title));
}

TEST_CASE("the thread follows what is removed, and what is taken back", "[thread][trace]")
{
    LabChain tried;
    const qint64 sarah = tried.chain.sarah.id.value;
    const QString before = tried.chain.outline(Kind::Persona, sarah);
    REQUIRE(tried.services.solutions.remove(tried.solution.id));
    CHECK(tried.chain.gaps(Kind::Persona, sarah, noSolution) == 1);
    CHECK(tried.chain.gaps(Kind::Card, tried.first.id.value, "The card belongs to no solution yet.") == 1);
    REQUIRE_FAILS(traceOf(tried.chain.programme.connection(), Kind::Solution, tried.solution.id.value),
                  ErrorCode::NotFound);
    REQUIRE(tried.chain.programme.file().undo());
    CHECK(tried.chain.outline(Kind::Persona, sarah) == before);

    REQUIRE(tried.services.cards.remove(tried.first.id));
    REQUIRE_FAILS(traceOf(tried.chain.programme.connection(), Kind::Card, tried.first.id.value), ErrorCode::NotFound);
    REQUIRE_FAILS(traceOf(tried.chain.programme.connection(), Kind::FieldTest, tried.test.id.value),
                  ErrorCode::NotFound);
    const Trace second = tried.chain.trace(Kind::Card, tried.second.id.value);
    CHECK(second.voices.size() == 1); // the iteration before it is gone
    CHECK(titlesOf(TracePart::Card, tried.chain.trace(Kind::Persona, sarah).answers).size() == 1);
    REQUIRE(tried.chain.programme.file().undo());
    CHECK(tried.chain.outline(Kind::Persona, sarah) == before);

    REQUIRE(tried.services.promises.remove(tried.chain.promise.id));
    CHECK(tried.chain.gaps(Kind::FieldTest, tried.test.id.value, "The solution answers no promise yet.") == 1);
    REQUIRE(tried.chain.programme.file().undo());
    REQUIRE(tried.services.solutions.removeBundle(tried.bundle.id));
    CHECK(tried.chain.trace(Kind::Solution, tried.solution.id.value).item.notes.empty());
    REQUIRE(tried.services.teams.remove(tried.team.id));
    const Trace orphan = tried.chain.trace(Kind::Solution, tried.solution.id.value);
    CHECK(orphan.item.by.isEmpty());
    CHECK(orphan.fieldTests == 0);
    REQUIRE(tried.chain.programme.file().undo());
    REQUIRE(tried.chain.programme.file().undo());
    CHECK(tried.chain.outline(Kind::Persona, sarah) == before);
}
