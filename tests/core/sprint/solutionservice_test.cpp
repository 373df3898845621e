// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/engagementletterservice.h"
#include "core/engagement/promiseservice.h"
#include "core/persona/personaservice.h"
#include "tests/core/sprint/buildfixture.h"

using namespace filrouge;
using namespace filrouge::tests;

TEST_CASE("solutions: a promise that nobody builds for is seen", "[sprint]")
{
    BuildFixture build;
    const auto sarah = PersonaService(build.programme.file()).addNamed(QStringLiteral("Sarah"));
    REQUIRE_OK(sarah);
    EngagementLetter letter;
    letter.persona = sarah->id;
    const auto written = EngagementLetterService(build.programme.file()).add(letter);
    REQUIRE_OK(written);
    PromiseService promises(build.programme.file());
    Promise made;
    made.letter = written->id;
    made.title = QStringLiteral("Un rendez-vous le soir");
    const auto evening = promises.add(made);
    REQUIRE_OK(evening);
    made.title = QStringLiteral("Un seul dossier");
    const auto file = promises.add(made);
    REQUIRE_OK(file);
    (void)build.programme.takeChanges();

    const QStringList before = build.programme.dump();
    Solution solution;
    solution.title = QStringLiteral("La permanence du jeudi");
    solution.team = build.team;
    const auto stored = build.solutions.add(solution, {evening->id});
    REQUIRE_OK(stored);
    CHECK(build.programme.takeChange().list ==
          std::vector<Change>{{Kind::EngagementLetter, Operation::Updated, written->id.value},
                              {Kind::Solution, Operation::Inserted, stored->id.value}});
    build.programme.checkUndoRedo(before);
    auto open = build.solutions.read().promisesWithoutSolution();
    REQUIRE_OK(open);
    REQUIRE(open->size() == 1);
    CHECK(open->front().id == file->id);
    REQUIRE_OK(build.solutions.unlinkPromise(stored->id, evening->id));
    open = build.solutions.read().promisesWithoutSolution();
    REQUIRE_OK(open);
    CHECK(open->size() == 2);
    REQUIRE_FAILS(build.solutions.unlinkPromise(stored->id, evening->id), ErrorCode::NotFound);
}

TEST_CASE("solutions: a bundle that goes leaves its solutions", "[sprint]")
{
    BuildFixture build;
    SolutionBundle bundle;
    bundle.title = QStringLiteral("Près de chez soi");
    const auto stored = build.solutions.addBundle(bundle);
    REQUIRE_OK(stored);
    Solution solution;
    solution.title = QStringLiteral("La voiture des services publics");
    solution.bundle = stored->id;
    const auto car = build.solutions.add(solution);
    REQUIRE_OK(car);
    const Card card = build.card("Le trajet du mardi");
    Card of = card;
    of.solution = car->id;
    REQUIRE_OK(build.cards.update(of));
    REQUIRE_OK(build.solutions.removeBundle(stored->id));
    const auto left = build.solutions.read().find(car->id);
    REQUIRE_OK(left);
    CHECK_FALSE(left->bundle);
    REQUIRE_OK(build.solutions.remove(car->id));
    CHECK_FALSE(build.now(card.id).solution);
    bundle.title.clear();
    checkRefused(build.solutions.addBundle(bundle), "title");
    solution.title.clear();
    checkRefused(build.solutions.add(solution), "title");
}
