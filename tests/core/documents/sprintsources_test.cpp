// SPDX-License-Identifier: GPL-3.0-or-later
// What the documents of a sprint read from a programme.
#include "core/base/random.h"
#include "core/documents/sprintboardsource.h"
#include "core/documents/sprintreviewsource.h"
#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "tests/support/catch.h"

#include <QTemporaryDir>

using namespace filrouge;

namespace {

class Lab final {
public:
    Lab()
    {
        auto made =
            Programme::create(folder_.filePath(QStringLiteral("p.filrouge")), Language::English, {clock_, random_});
        REQUIRE_OK(made);
        programme_ = std::move(*made);
        Persona sarah;
        sarah.firstName = QStringLiteral("Sarah");
        sarah.hue = 3;
        const auto persona = services().personas.add(sarah);
        REQUIRE_OK(persona);
        Team atelier;
        atelier.name = QStringLiteral("Atelier Sarah");
        atelier.persona = persona->id;
        team = stored(services().teams.add(atelier)).id;
        first = planned({2018, 2, 26}, {2018, 3, 9});
        second = planned({2018, 3, 12}, {2018, 3, 23});
    }

    template <class Row>
    [[nodiscard]] Row stored(const Result<Row>& row)
    {
        REQUIRE_OK(row);
        return *row;
    }
    [[nodiscard]] Sprint planned(QDate from, QDate to)
    {
        Sprint sprint;
        sprint.team = team;
        sprint.startsOn = from;
        sprint.endsOn = to;
        return stored(services().sprints.add(sprint));
    }
    [[nodiscard]] Card card(const char* title, std::optional<SolutionId> solution = {})
    {
        Card card;
        card.team = team;
        card.sprint = first.id;
        card.solution = solution;
        card.title = QString::fromUtf8(title);
        return stored(services().cards.add(card));
    }
    [[nodiscard]] Programme& programme() { return *programme_; }
    [[nodiscard]] Services& services() { return programme_->services(); }

    TeamId team;
    Sprint first;
    Sprint second;
    static constexpr Instant now{1521800000000};

private:
    QTemporaryDir folder_;
    FixedClock clock_{now};
    SeededRandom random_{7};
    std::unique_ptr<Programme> programme_;
};

} // namespace

TEST_CASE("The review of a sprint is read with its team, texts, cards, field tests and communes", "[documents][sprint]")
{
    Lab lab;
    Commune cajarc;
    cajarc.name = QStringLiteral("Cajarc");
    const Commune commune = lab.stored(lab.services().territory.addCommune(cajarc));
    Commune figeac;
    figeac.name = QStringLiteral("Figeac");
    REQUIRE_OK(lab.services().territory.addCommune(figeac));
    const Card poster = lab.card("Affiche");
    FieldTest test;
    test.card = poster.id;
    test.heldOn = QDate(2018, 3, 6);
    test.commune = commune.id;
    test.observation = QStringLiteral("Vu.");
    REQUIRE_OK(lab.services().fieldTests.add(test));
    SprintReview review;
    review.sprint = lab.first.id;
    review.arbitration = QStringLiteral("Qui paie ?");
    REQUIRE_OK(lab.services().sprints.writeReview(review));

    const auto content = sprintReviewContent(lab.programme(), lab.first.id, Lab::now);
    REQUIRE_OK(content);
    CHECK(content->sheet.team.name == QStringLiteral("Atelier Sarah"));
    CHECK(content->sheet.persona == QStringLiteral("Sarah"));
    CHECK(content->sheet.hue == 3);
    CHECK(content->sheet.sprints.size() == 2);
    CHECK(content->review.arbitration == QStringLiteral("Qui paie ?"));
    REQUIRE(content->sheet.cards.size() == 1);
    CHECK(content->sheet.cards[0].fieldTests.size() == 1);
    REQUIRE(content->communes.size() == 1); // only where something was tested
    CHECK(content->communes[0].name == QStringLiteral("Cajarc"));
    CHECK(content->sheet.created == Lab::now);
    CHECK_FALSE(content->sheet.version.isEmpty());
    REQUIRE_FAILS(sprintReviewContent(lab.programme(), SprintId(12345), Lab::now), ErrorCode::NotFound);

    const auto file = sprintReviewFile(*content);
    REQUIRE_OK(file);
    CHECK(file->name == QStringLiteral("review-of-sprint-1-atelier-sarah.pdf"));
    CHECK(file->bytes.startsWith("%PDF-"));
}

TEST_CASE("Reviews are of sprints that have begun or that somebody wrote about", "[documents][sprint]")
{
    Lab lab;
    CHECK(lab.stored(sprintReviewContents(lab.programme(), Lab::now)).empty());
    SprintReview review;
    review.sprint = lab.second.id;
    review.thanks = QStringLiteral("Merci.");
    REQUIRE_OK(lab.services().sprints.writeReview(review));
    REQUIRE_OK(lab.services().sprints.start(lab.first.id));
    const auto contents = lab.stored(sprintReviewContents(lab.programme(), Lab::now));
    REQUIRE(contents.size() == 2);
    CHECK(contents[0].sheet.sprint.id == lab.first.id);
    CHECK(contents[1].review.thanks == QStringLiteral("Merci."));
}

TEST_CASE("The board of a sprint is read with the solutions of its cards, in their order", "[documents][board]")
{
    Lab lab;
    std::vector<SolutionId> solutions;
    for (const char* title : {"Guichet", "Navette", "Carnet"}) {
        Solution solution;
        solution.title = QString::fromUtf8(title);
        solutions.push_back(lab.stored(lab.services().solutions.add(solution)).id);
    }
    CHECK(lab.stored(sprintBoardContents(lab.programme(), Lab::now)).empty());
    (void)lab.card("Carnet bleu", solutions[2]);
    (void)lab.card("Affiche", solutions[0]);
    (void)lab.card("Sans solution");
    const auto contents = lab.stored(sprintBoardContents(lab.programme(), Lab::now));
    REQUIRE(contents.size() == 1);
    REQUIRE(contents[0].solutions.size() == 2);
    CHECK(contents[0].solutions[0].title == QStringLiteral("Guichet"));
    CHECK(contents[0].solutions[1].title == QStringLiteral("Carnet"));
    CHECK(contents[0].sheet.cards.size() == 3);

    const auto file = sprintBoardFile(contents[0]);
    REQUIRE_OK(file);
    CHECK(file->name == QStringLiteral("board-of-sprint-1-atelier-sarah.pdf"));
    REQUIRE_OK(lab.services().sprints.close(lab.first.id, lab.second.id));
    // The closed one shows what went on, the next one what came.
    const auto after = lab.stored(sprintBoardContents(lab.programme(), Lab::now));
    REQUIRE(after.size() == 2);
    CHECK(after[0].sheet.cards.size() == 3);
    CHECK(after[0].sheet.cards[0].carriedOut);
    CHECK(after[1].sheet.cards[0].carriedIn);
}

TEST_CASE("A team without a persona has documents in the colour of the thread", "[documents][board]")
{
    Lab lab;
    Team other;
    other.name = QStringLiteral("Bricoleurs");
    lab.team = lab.stored(lab.services().teams.add(other)).id;
    const Sprint sprint = lab.planned({2018, 4, 2}, {2018, 4, 6});
    const auto content = lab.stored(sprintBoardContent(lab.programme(), sprint.id, Lab::now));
    CHECK(content.sheet.persona.isEmpty());
    CHECK_FALSE(content.sheet.hue.has_value());
    CHECK(content.sheet.sprints.size() == 1);
    CHECK(sprintBoardDocument(content).accent == 0xB3261E);
}
