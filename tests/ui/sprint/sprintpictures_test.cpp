// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/testdesk.h"
#include "ui/sprint/solutionspage.h"
#include "ui/sprint/sprintpage.h"
#include "ui/sprint/teamspage.h"

using namespace filrouge;
using namespace filrouge::tests;

namespace {

/// Enough to look at, whatever the sample holds: a team with sprints, cards at every stage, a field test; `many`: more
/// than is good for it.
void fill(TestDesk& desk, bool many)
{
    Services& services = desk.services();
    const auto letters = services.engagementLetters.read().all();
    REQUIRE(letters);
    REQUIRE_FALSE(letters->empty());
    auto teams = services.teams.read().all();
    REQUIRE(teams);
    if (teams->empty()) {
        REQUIRE(services.teams.addFor(letters->front().persona));
        teams = services.teams.read().all();
    }
    const TeamId team = teams->front().id;
    auto sprints = services.sprints.read().of(team);
    REQUIRE(sprints);
    if (sprints->empty()) {
        Sprint like;
        like.mockUpLimit = 2;
        like.fieldTestLimit = 3;
        sprints = services.sprints.plan(team, QDate(2018, 2, 5), QDate(2018, 3, 30), 2, like);
        REQUIRE(sprints);
    }
    const auto promises = services.engagementLetters.read().promises(letters->front().id);
    REQUIRE(promises);
    if (services.solutions.read().count() == 0 && !promises->empty()) {
        Solution solution;
        solution.team = team;
        solution.title = QStringLiteral("Un accueil du soir, à la gare, tenu à tour de rôle");
        REQUIRE(services.solutions.add(solution, {promises->front().id}));
    }
    const auto solutions = services.solutions.read().all();
    REQUIRE(solutions);
    const QStringList titles{QStringLiteral("Affiche des horaires avec un QR code et un numéro"),
                             QStringLiteral("Permanence du jeudi soir à la gare"),
                             QStringLiteral("Carte des aides sur une page"),
                             QStringLiteral("Rappel la veille par SMS"),
                             QStringLiteral("Un agent par dossier, du début à la fin")};
    const int cards = many ? 60 : 8;
    for (int number = 0; number < cards; ++number) {
        Card card;
        card.team = team;
        card.sprint = sprints->front().id;
        card.title = titles[number % titles.size()];
        if (many && number % 7 == 0)
            card.title = (card.title + QLatin1Char(' ')).repeated(5).left(280);
        card.stage = static_cast<CardStage>(number % 4);
        if (!solutions->empty() && number % 3 == 0)
            card.solution = solutions->front().id;
        if (sprints->front().state == SprintState::Closed)
            card.sprint = std::nullopt;
        const auto added = services.cards.add(card);
        REQUIRE(added);
        if (number % 4 == 2) {
            FieldTest test;
            test.card = added->id;
            test.hypothesis = QStringLiteral("Les gens viendront après le travail si l’accueil est à la gare.");
            test.mockUp = QStringLiteral("Un comptoir en carton et une affiche");
            test.place = QStringLiteral("Gare de Cahors");
            test.heldOn = QDate(2018, 2, 8);
            test.testers = 8;
            test.observation = QStringLiteral("Six personnes sur huit trouvent le créneau seules.");
            REQUIRE(services.fieldTests.add(test));
        }
    }
}

QString pictureName(const char* what, Content content, Language language, const char* look)
{
    const char* names[] = {"empty", "sample", "overfull"};
    return QStringLiteral("build-%1-%2-%3-%4")
        .arg(QLatin1String(what),
             QLatin1String(names[static_cast<int>(content)]),
             QLatin1String(word(language)),
             QLatin1String(look));
}

void drawAll(TestDesk& desk, Content content, Language language, const char* look)
{
    {
        auto* page = new SprintPage(desk.desk());
        desk.show(page);
        page->takeKeyboard();
        picture(desk.window(), pictureName("board", content, language, look));
        const auto sprints = desk.services().sprints.read().all();
        REQUIRE(sprints);
        if (!sprints->empty()) {
            page->showItem(Kind::Sprint, sprints->front().id.value);
            picture(desk.window(), pictureName("sprint", content, language, look));
        }
        const auto tests = desk.services().fieldTests.read().all();
        REQUIRE(tests);
        if (!tests->empty()) {
            page->showItem(Kind::FieldTest, tests->front().id.value);
            picture(desk.window(), pictureName("test", content, language, look));
        }
        delete page;
    }
    {
        auto* page = new TeamsPage(desk.desk());
        desk.show(page);
        page->takeKeyboard();
        picture(desk.window(), pictureName("teams", content, language, look));
        delete page;
    }
    auto* page = new SolutionsPage(desk.desk());
    desk.show(page);
    page->takeKeyboard();
    picture(desk.window(), pictureName("solutions", content, language, look));
    delete page;
}

} // namespace

TEST_CASE("the station Build", "[.pictures][build-pictures]")
{
    for (const Language language : {Language::French, Language::English})
        for (const Content content : {Content::Empty, Content::Cahors, Content::Overfull}) {
            TestDesk desk(content, language);
            if (content != Content::Empty)
                fill(desk, content == Content::Overfull);
            for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
                theme().setAppearance(appearance);
                drawAll(desk, content, language, appearance == Appearance::Dark ? "dark" : "light");
            }
        }
    for (const Content content : {Content::Cahors, Content::Overfull}) {
        TestDesk desk(content, Language::French);
        fill(desk, content == Content::Overfull);
        theme().setZoom(200);
        drawAll(desk, content, Language::French, "zoom");
    }
}
