// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/vote/votingday.h"

using namespace filrouge;
using namespace filrouge::tests;

namespace {

SceneSource sourceOf(TestDesk& desk)
{
    return {desk.programme(), desk.clock(), theme().font(TextSize::Body).family()};
}

} // namespace

TEST_CASE("scenes speak the programme's language, whatever the window's", "[presenter]")
{
    TestDesk desk(Content::Cahors, Language::English);
    SceneSource source = sourceOf(desk);
    const Scene welcome = source.scene({CueKind::Welcome, 0, 0}, {});
    CHECK(std::get<WelcomeScene>(welcome).where.contains(QStringLiteral("février")));
}

TEST_CASE("every scene of the day is something", "[presenter]")
{
    TestDesk desk(Content::Cahors);
    SceneSource source = sourceOf(desk);
    const std::vector<Cue> cues = dayCues(source.facts(source.seminar()));
    CHECK(cues.size() > 30);
    for (const Cue& cue : cues)
        for (int page = 0; cue.available && page < cue.pages; ++page) {
            CAPTURE(static_cast<int>(cue.kind), cue.name.toStdString());
            const Scene scene = source.scene({cue.kind, cue.id, page}, {});
            CHECK_FALSE(std::holds_alternative<BlackScene>(scene));
            CHECK_FALSE(wordsOf(scene).isEmpty());
        }
}

TEST_CASE("what is gone is black", "[presenter]")
{
    TestDesk desk(Content::Empty);
    SceneSource source = sourceOf(desk);
    for (const CueKind kind : {CueKind::Question,
                               CueKind::Activity,
                               CueKind::Persona,
                               CueKind::Letter,
                               CueKind::Vote,
                               CueKind::Result,
                               CueKind::Chosen,
                               CueKind::Engagement,
                               CueKind::Sprint})
        CHECK(std::holds_alternative<BlackScene>(source.scene({kind, 4711, 3}, {})));
}

TEST_CASE("the countdown runs on the day, and not on another", "[presenter]")
{
    TestDesk desk(Content::Cahors);
    SceneSource source = sourceOf(desk);
    const auto agenda = desk.services().seminars.read().agenda(source.seminar()->id);
    REQUIRE(agenda);
    const Activity& vote = agenda->at(4); // 11:00, 15 minutes
    const QDateTime five(QDate(2018, 2, 7), QTime(11, 5));
    desk.clock().set({five.toMSecsSinceEpoch()});
    CHECK(std::get<AgendaScene>(source.scene({CueKind::Activity, vote.id.value, 0}, {})).secondsLeft == 600);
    desk.clock().set({five.addDays(1).toMSecsSinceEpoch()});
    CHECK_FALSE(std::get<AgendaScene>(source.scene({CueKind::Activity, vote.id.value, 0}, {})).secondsLeft);
}

TEST_CASE("the board of a sprint says its stages, what stands there and what is over the limit", "[presenter]")
{
    TestDesk desk(Content::Empty);
    SceneSource source = sourceOf(desk);
    Team made;
    made.name = QStringLiteral("Atelier Sarah");
    const auto team = desk.services().teams.add(made);
    REQUIRE_OK(team);
    const auto sprints = desk.services().sprints.plan(team->id, {2018, 2, 5}, {2018, 2, 16}, 2);
    REQUIRE_OK(sprints);
    Sprint sprint = sprints->front();
    const StagePoint point{CueKind::Sprint, sprint.id.value, 0};
    const Scene bare = source.scene(point, {});
    CHECK(std::get<SprintScene>(bare).stages.empty());
    CHECK(wordsOf(bare).contains(QStringLiteral("pas encore de carte")));

    sprint.goal = QStringLiteral("Une permanence du soir");
    sprint.mockUpLimit = 1;
    REQUIRE(desk.services().sprints.update(sprint));
    for (const char* title : {"Affiche", "Dépliant"}) {
        Card card;
        card.team = team->id;
        card.sprint = sprint.id;
        card.title = QString::fromUtf8(title);
        const auto added = desk.services().cards.add(card);
        REQUIRE_OK(added);
        REQUIRE(desk.services().cards.move(added->id, CardStage::MockUp, 0));
    }
    const auto scene = std::get<SprintScene>(source.scene(point, {}));
    CHECK(scene.heading == QStringLiteral("Sprint 1 · Atelier Sarah"));
    CHECK(scene.goal == QStringLiteral("Une permanence du soir"));
    REQUIRE(scene.stages.size() == 5);
    CHECK_FALSE(scene.stages[0].over);
    CHECK(scene.stages[1].over);
    CHECK(scene.stages[1].count == QStringLiteral("Trop\u00a0: 2 sur 1"));
    REQUIRE(scene.stages[1].cards.size() == 2);
    CHECK(scene.stages[1].cards[0].title == QStringLiteral("Dépliant"));
    CHECK(wordsOf(scene).contains(QStringLiteral("Affiche")));
}
