// SPDX-License-Identifier: GPL-3.0-or-later
// The thread through the lab: solutions, cards, field tests.
#include "core/documents/programmejson.h"
#include "core/documents/sample.h"
#include "tests/core/thread/labchain.h"

#include <algorithm>

using namespace filrouge;
using namespace filrouge::tests;

TEST_CASE("the thread goes from a voice down to what the field said", "[thread][trace]")
{
    LabChain tried;
    CHECK(tried.chain.outline(Kind::Evidence, tried.chain.said.id.value)
              .section(QStringLiteral("What rests on it\n"), 1) ==
          QStringLiteral("    – Pain point: Le car ne passe plus — 1 piece · 1 source · 1 user voice\n"
                         "        – Need (Sarah): “Aller au bourg sans voiture”\n"
                         "        – Difficulty 1 (Sarah): Il n’y a plus de car\n"
                         "            – Promise: Un car le mardi — 31 December 2018\n"
                         "                – Solution (Atelier Sarah): Le car à la demande — bundle “Près de chez soi”\n"
                         "                    – Card: Un appel, une voiture — iteration 1 · Adjusted"
                         " · reason: Prendre les appels le soir.\n"
                         "                        – Field test, lesson (six habitants): Réserver la veille suffit."
                         " — 6 March 2018 · place: Place du marché, Luzech · 6 testers · card adjusted\n"
                         "                    – Card: Un appel, une voiture — iteration 2 · Mock-up\n"));
    for (const auto& [kind, id] : {std::pair(Kind::Interview, tried.chain.interview.id.value),
                                   std::pair(Kind::Irritant, tried.chain.irritant.id.value),
                                   std::pair(Kind::Persona, tried.chain.sarah.id.value),
                                   std::pair(Kind::ChallengeLetter, tried.chain.letter.id.value),
                                   std::pair(Kind::EngagementLetter, tried.chain.answer.id.value)}) {
        const Trace trace = tried.chain.trace(kind, id);
        CHECK(trace.promises == 1);
        CHECK(trace.solutions == 1);
        CHECK(trace.fieldTests == 1);
        const auto tests = knotsOf(TracePart::FieldTest, trace.answers);
        REQUIRE(tests.size() == 1);
        CHECK(tests.front().kind == Kind::FieldTest);
        CHECK(tests.front().id == tried.test.id.value);
        CHECK(tests.front().held);
    }
}

TEST_CASE("the thread goes from a field test back up to the voices", "[thread][trace]")
{
    LabChain tried;
    CHECK(tried.chain.outline(Kind::FieldTest, tried.test.id.value) ==
          QStringLiteral("Field test, lesson (six habitants): Réserver la veille suffit."
                         " — 6 March 2018 · place: Place du marché, Luzech · 6 testers · card adjusted\n"
                         "\n"
                         "What it rests on\n"
                         "    – Card: Un appel, une voiture — iteration 1 · Adjusted"
                         " · reason: Prendre les appels le soir.\n"
                         "        – Solution (Atelier Sarah): Le car à la demande — bundle “Près de chez soi”\n"
                         "            – Promise: Un car le mardi — 31 December 2018\n"
                         "                – Difficulty 1 (Sarah): Il n’y a plus de car\n"
                         "                    – Pain point: Le car ne passe plus"
                         " — 1 piece · 1 source · 1 user voice\n"
                         "                        ! Needs more sources: 1 so far.\n"
                         "                        – A user says (mère seule): “Sans voiture, on ne va nulle part.”\n"
                         "                            – Interview: Au café de Luzech — 12 January 2018\n"
                         "\n"
                         "What rests on it\n"
                         "    – Card: Un appel, une voiture — iteration 2 · Mock-up\n"));
    const Trace trace = tried.chain.trace(Kind::FieldTest, tried.test.id.value);
    CHECK(trace.userVoices == 1);
    CHECK(trace.sources == 1);
    CHECK(trace.promises == 1);
    CHECK(trace.solutions == 1);
    CHECK(trace.fieldTests == 1);
    CHECK(trace.gaps == 1);
}

TEST_CASE("the thread runs through solutions and cards", "[thread][trace]")
{
    LabChain tried;
    const Trace solution = tried.chain.trace(Kind::Solution, tried.solution.id.value);
    CHECK(solution.item.by == tried.team.name);
    REQUIRE(solution.voices.size() == 1);
    CHECK(solution.voices.front().part == TracePart::Promise);
    CHECK(solution.voices.front().children.at(0).by == QStringLiteral("Sarah"));
    REQUIRE(solution.answers.size() == 2);
    CHECK(solution.answers[0].id == tried.first.id.value);
    CHECK(solution.answers[1].id == tried.second.id.value);
    CHECK(solution.userVoices == 1);
    CHECK(solution.promises == 1);
    CHECK(solution.solutions == 1);
    CHECK(solution.fieldTests == 1);

    const Trace first = tried.chain.trace(Kind::Card, tried.first.id.value);
    REQUIRE(first.voices.size() == 1);
    CHECK(first.voices[0].id == tried.solution.id.value);
    REQUIRE(first.answers.size() == 2); // its field test, then what came of it
    CHECK(first.answers[0].part == TracePart::FieldTest);
    CHECK(first.answers[1].id == tried.second.id.value);
    CHECK(first.userVoices == 1);

    // The second iteration rests on what the first one taught.
    const Trace second = tried.chain.trace(Kind::Card, tried.second.id.value);
    REQUIRE(second.voices.size() == 2);
    CHECK(second.voices[0].part == TracePart::Solution);
    CHECK(second.voices[1].id == tried.first.id.value);
    CHECK(second.voices[1].children.at(0).id == tried.test.id.value);
    CHECK(second.answers.empty());
    CHECK(second.fieldTests == 1);

    for (const Kind kind : {Kind::Solution, Kind::Card, Kind::FieldTest}) {
        CHECK(isOnThread(kind));
        REQUIRE_FAILS(traceOf(tried.chain.programme.connection(), kind, 4711), ErrorCode::NotFound);
    }
    for (const Kind kind : {Kind::Team, Kind::SolutionBundle, Kind::Sprint}) {
        CHECK_FALSE(isOnThread(kind));
        REQUIRE_FAILS(traceOf(tried.chain.programme.connection(), kind, 1), ErrorCode::Invalid);
    }
}

TEST_CASE("an engagement letter goes on from each promise to the lab", "[thread][trace]")
{
    LabChain tried;
    Promise loose;
    loose.letter = tried.chain.answer.id;
    loose.title = QStringLiteral("Une page web");
    loose = tried.services.promises.add(loose).value();
    const Trace letter = tried.chain.trace(Kind::EngagementLetter, tried.chain.answer.id.value);
    REQUIRE(letter.voices.size() == 2);
    REQUIRE(letter.answers.size() == 2);
    CHECK(letter.answers[0].words == tried.chain.promise.title);
    REQUIRE(letter.answers[0].children.size() == 1);
    CHECK(letter.answers[0].children[0].id == tried.solution.id.value);
    CHECK_FALSE(letter.answers[0].children[0].again);
    CHECK(letter.answers[0].children[0].children.size() == 2);
    CHECK(gapsSaying(letter.answers, "No solution answers it yet.") == 1);
    CHECK(letter.promises == 2);
    CHECK(letter.solutions == 1);
}

TEST_CASE("cards stand sprint by sprint, and each iteration after the one it adjusts", "[thread][trace]")
{
    LabChain tried;
    Sprint earlier;
    earlier.team = tried.team.id;
    earlier.startsOn = QDate(2018, 2, 12);
    earlier.endsOn = QDate(2018, 2, 23);
    earlier = tried.services.sprints.add(earlier).value();
    Card waiting = tried.card(QStringLiteral("Attend son sprint"));
    REQUIRE(tried.services.cards.schedule(waiting.id, std::nullopt));
    const Card before = tried.card(QStringLiteral("Zèbre"), CardStage::FieldTest, earlier.id);
    tried.held(before.id, QStringLiteral("Plus gros."));
    const auto again = tried.services.cards.decide(before.id, Decision::Adjust);
    REQUIRE_OK(again);
    tried.held((*again)->id, QStringLiteral("Plus gros encore."));
    const auto third = tried.services.cards.decide((*again)->id, Decision::Adjust);
    REQUIRE_OK(third);
    // It may be put into a later sprint: it stays with its idea.
    REQUIRE(tried.services.cards.schedule((*third)->id, std::nullopt));

    const Trace solution = tried.chain.trace(Kind::Solution, tried.solution.id.value);
    std::vector<qint64> order;
    for (const TraceNode& node : solution.answers)
        order.push_back(node.id);
    CHECK(order == std::vector<qint64>{before.id.value,
                                       (*again)->id.value,
                                       (*third)->id.value,
                                       tried.first.id.value,
                                       tried.second.id.value,
                                       waiting.id.value});
    const Trace middle = tried.chain.trace(Kind::Card, (*again)->id.value);
    REQUIRE(middle.voices.size() == 2);
    CHECK(middle.voices[1].id == before.id.value);
    REQUIRE(middle.answers.size() == 2);
    CHECK(middle.answers[1].id == (*third)->id.value);
    const Trace last = tried.chain.trace(Kind::Card, (*third)->id.value);
    REQUIRE(last.voices.size() == 3);
    CHECK(last.voices[1].id == before.id.value);
    CHECK(last.voices[2].id == (*again)->id.value);
    CHECK(last.fieldTests == 2);
}

TEST_CASE("what hangs on a promise or a solution is told where it comes first", "[thread][trace]")
{
    LabChain tried;
    Promise other;
    other.letter = tried.chain.answer.id;
    other.title = QStringLiteral("Un car le samedi");
    other = tried.services.promises.add(other, {tried.chain.difficulty.id}).value();
    REQUIRE(tried.services.solutions.linkPromise(tried.solution.id, other.id));
    const Difficulty second =
        tried.services.challengeLetters
            .addDifficulty({{}, tried.chain.letter.id, QStringLiteral("Le samedi non plus"), {}, 0})
            .value();
    REQUIRE(tried.services.promises.linkDifficulty(other.id, second.id));

    const Trace persona = tried.chain.trace(Kind::Persona, tried.chain.sarah.id.value);
    const std::vector<TraceNode> promises = knotsOf(TracePart::Promise, persona.answers);
    REQUIRE(promises.size() == 3); // the second one under both difficulties
    CHECK_FALSE(promises[1].again);
    CHECK(promises[2].again);
    CHECK(promises[2].children.empty());
    const std::vector<TraceNode> solutions = knotsOf(TracePart::Solution, persona.answers);
    REQUIRE(solutions.size() == 2);
    CHECK(solutions[0].children.size() == 2);
    CHECK(solutions[1].again);
    CHECK(solutions[1].children.empty());
    CHECK(persona.promises == 2);
    CHECK(persona.solutions == 1);
    CHECK(persona.fieldTests == 1);
    // Upwards the irritant behind both difficulties is told once.
    const Trace solution = tried.chain.trace(Kind::Solution, tried.solution.id.value);
    REQUIRE(solution.voices.size() == 2);
    CHECK(solution.userVoices == 1);
    CHECK(knotsOf(TracePart::Evidence, solution.voices).size() == 1);
}

TEST_CASE("the lab reads in French too", "[thread][trace]")
{
    LabChain tried;
    const QString outline = tried.chain.outline(Kind::FieldTest, tried.test.id.value, Language::French);
    CHECK(outline.startsWith(QStringLiteral("Test terrain, enseignement (six habitants)")));
    CHECK(outline.contains(QStringLiteral("6 personnes ont testé")));
    CHECK(outline.contains(QStringLiteral("Itération 2")) == false);
    CHECK(outline.contains(QStringLiteral("itération 2")));
    CHECK(outline.contains(QStringLiteral("carte ajustée")));
    CHECK(outline.contains(QStringLiteral("Ajustée")));
}

TEST_CASE("the threads of the sample reach all that its lab has tried", "[thread][trace]")
{
    ProgrammeFixture programme({programmeSchema()});
    SeededRandom random(1);
    const auto sample = readSample(QStringLiteral("cahors"), random);
    REQUIRE_OK(sample);
    REQUIRE(addContent(programme.file(), *sample));
    const Services services(programme.file());
    const auto traced = [&](Kind kind, qint64 id) {
        auto trace = traceOf(programme.connection(), kind, id);
        REQUIRE_OK(trace);
        return *trace;
    };
    const auto solutions = services.solutions.read().all();
    const auto cards = services.cards.read().all();
    const auto tests = services.fieldTests.read().all();
    const auto answers = services.solutions.read().answers();
    const auto open = services.solutions.read().promisesWithoutSolution();
    const auto letters = services.engagementLetters.read().all();
    REQUIRE_OK(solutions);
    REQUIRE_OK(cards);
    REQUIRE_OK(tests);
    REQUIRE_OK(answers);
    REQUIRE_OK(open);
    REQUIRE_OK(letters);
    REQUIRE(solutions->size() >= 19);
    REQUIRE(tests->size() >= 20);

    // From the letters down: every linked solution, every card of one, every field test of those.
    std::size_t linked = 0;
    std::size_t told = 0;
    int gaps = 0;
    int heldBelow = 0;
    for (const EngagementLetter& letter : *letters) {
        const Trace trace = traced(Kind::EngagementLetter, letter.id.value);
        linked += static_cast<std::size_t>(trace.solutions);
        heldBelow += trace.fieldTests;
        told += knotsOf(TracePart::Card, trace.answers).size();
        gaps += gapsSaying(trace.answers, "No solution answers it yet.");
    }
    CHECK(linked == solutions->size());
    CHECK(told == static_cast<std::size_t>(
                      std::ranges::count_if(*cards, [](const Card& card) { return card.solution.has_value(); })));
    CHECK(heldBelow == std::ranges::count_if(*tests, &FieldTest::wasHeld));
    CHECK(gaps == static_cast<int>(open->size()));

    // From each field test up: its card, its solution, a promise of it, and voices or a gap behind that.
    for (const FieldTest& test : *tests) {
        const Trace trace = traced(Kind::FieldTest, test.id.value);
        REQUIRE(trace.voices.size() == 1);
        CHECK(trace.voices.front().id == test.card.value);
        CHECK(trace.promises > 0);
        CHECK(trace.userVoices > 0);
        CHECK(trace.sources > 0);
        CHECK(trace.item.held == test.wasHeld());
    }
    for (const Card& card : *cards) {
        INFO(card.title.toStdString());
        const Trace trace = traced(Kind::Card, card.id.value);
        CHECK(gapsSaying(trace.voices, "The card belongs to no solution yet.") == (card.solution ? 0 : 1));
        const auto own = services.fieldTests.read().of(card.id);
        const bool missing = card.stage >= CardStage::FieldTest && card.decision != Decision::Drop &&
                             std::ranges::none_of(*own, &FieldTest::wasHeld);
        CHECK(std::ranges::count(trace.answers, TracePart::Gap, &TraceNode::part) == (missing ? 1 : 0));
        CHECK((trace.voices.size() > 1) == card.previous.has_value());
    }
    for (const Solution& solution : *solutions) {
        const Trace trace = traced(Kind::Solution, solution.id.value);
        CHECK(static_cast<std::ptrdiff_t>(trace.voices.size()) ==
              std::ranges::count(*answers, solution.id, &SolutionPromise::solution));
        CHECK(trace.answers.size() == services.cards.read().of(solution.id)->size());
        CHECK(trace.item.notes.size() == (solution.bundle ? 1U : 0U));
    }
}
