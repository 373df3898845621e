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
