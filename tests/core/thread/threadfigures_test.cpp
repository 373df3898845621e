// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/programmejson.h"
#include "core/documents/sample.h"
#include "core/programme/programmeschema.h"
#include "core/programme/services.h"
#include "core/thread/threadfigures.h"
#include "tests/support/programmefixture.h"

using namespace filrouge;
using namespace filrouge::tests;

namespace {

const QDate seminarDay(2018, 2, 7);

std::vector<QString> sentences(const ThreadFigures& figures)
{
    std::vector<QString> said;
    for (const NextStep& step : figures.next)
        said.push_back(translated(step.sentence, Language::English));
    return said;
}

bool says(const ThreadFigures& figures, const char* sentence)
{
    const auto said = sentences(figures);
    return std::find(said.begin(), said.end(), QString::fromUtf8(sentence)) != said.end();
}

} // namespace

TEST_CASE("an empty programme is told where to begin", "[thread]")
{
    ProgrammeFixture programme({programmeSchema()});
    const auto figures = threadFigures(programme.connection(), seminarDay);
    REQUIRE_OK(figures);
    CHECK(figures->personas == Progress{0, 0});
    CHECK(figures->letters == Progress{0, 0});
    CHECK(says(*figures, "Ask the challenge question."));
    CHECK(says(*figures, "Set the day of the seminar."));
    for (const NextStep& step : figures->next)
        CHECK(step.id == 0);
}

TEST_CASE("Cahors is counted against its targets, and each step leads to its item", "[thread]")
{
    ProgrammeFixture programme({programmeSchema()});
    SeededRandom random(1);
    const auto sample = readSample(QStringLiteral("cahors"), random);
    REQUIRE_OK(sample);
    REQUIRE(addContent(programme.file(), *sample));
    const auto figures = threadFigures(programme.connection(), seminarDay);
    REQUIRE_OK(figures);
    CHECK(figures->field.interviews == 30);
    CHECK(figures->field.immersions == 10);
    CHECK(figures->personas == Progress{8, 8});
    CHECK(figures->participants == Progress{50, 50});
    CHECK(figures->chosen == Progress{0, 3});
    CHECK(figures->seminarOn == seminarDay);
    CHECK(says(*figures, "Prepare the vote."));
    // The day before, not everything of that day has been held.
    const auto earlier = threadFigures(programme.connection(), QDate(2017, 12, 16));
    REQUIRE_OK(earlier);
    CHECK(earlier->field.interviews < 30);

    // One more persona without a letter: a step that leads to it.
    Services services(programme.file());
    const auto added = services.personas.addNamed(QStringLiteral("Zoé"));
    REQUIRE_OK(added);
    const auto now = threadFigures(programme.connection(), seminarDay);
    REQUIRE_OK(now);
    CHECK(now->personas.done == 9);
    const auto step = std::find_if(
        now->next.begin(), now->next.end(), [&](const NextStep& one) { return one.id == added->id.value; });
    REQUIRE(step != now->next.end());
    CHECK(step->kind == Kind::Persona);
    CHECK(translated(step->sentence, Language::English) == QStringLiteral("Zoé has not written a letter yet."));
}

TEST_CASE("the lab and the promises are counted, and what waits there is told", "[thread]")
{
    ProgrammeFixture programme({programmeSchema()});
    SeededRandom random(1);
    const auto sample = readSample(QStringLiteral("cahors"), random);
    REQUIRE_OK(sample);
    REQUIRE(addContent(programme.file(), *sample));
    const QDate midMarch(2018, 3, 15);
    const auto figures = threadFigures(programme.connection(), midMarch);
    REQUIRE_OK(figures);
    CHECK(figures->teams == 3);
    CHECK(figures->fieldTests > 0);
    CHECK(figures->kept.target > 0);
    // The last day of a sprint belongs to it.
    const auto sentence = "Sprint 2 of Atelier Sébastien is over: review it and close it.";
    const auto lastDay = threadFigures(programme.connection(), {2018, 3, 23});
    const auto later = threadFigures(programme.connection(), {2018, 3, 24});
    REQUIRE_OK(lastDay);
    REQUIRE_OK(later);
    CHECK_FALSE(says(*lastDay, sentence));
    CHECK(says(*later, sentence));
    CHECK(later->fieldTests > figures->fieldTests);

    // A promise of the letters, kept: one more, and on no day overdue.
    Services services(programme.file());
    const auto letters = services.engagementLetters.read().all();
    REQUIRE_OK(letters);
    REQUIRE_FALSE(letters->empty());
    const auto promises = services.engagementLetters.read().promises(letters->front().id);
    REQUIRE_OK(promises);
    REQUIRE_FALSE(promises->empty());
    Promise promise = promises->front();
    promise.dueOn = letters->front().writtenOn.addDays(1);
    promise.firmness = Firmness::Firm;
    promise.subjectTo.clear();
    promise.subjectUntil = {};
    REQUIRE_OK(services.promises.update(promise));
    const auto overdue = [&](QDate today) {
        const auto now = threadFigures(programme.connection(), today);
        REQUIRE_OK(now);
        const auto step = std::ranges::find_if(now->next, [](const NextStep& one) {
            return one.station == Station::Commit && one.kind == Kind::Programme;
        });
        return step == now->next.end() ? 0 : step->sentence.n;
    };
    const int before = overdue(promise.dueOn.addDays(1));
    CHECK(before == overdue(promise.dueOn) + 1);
    PromiseProgress kept;
    kept.promise = promise.id;
    kept.status = PromiseStatus::Kept;
    kept.notedOn = promise.dueOn;
    REQUIRE_OK(services.promiseProgress.add(kept));
    const auto now = threadFigures(programme.connection(), promise.dueOn.addDays(1));
    REQUIRE_OK(now);
    CHECK(overdue(promise.dueOn.addDays(1)) == before - 1);
    CHECK(now->kept.done == 1);
    CHECK(now->kept.target == figures->kept.target);
}
