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
                               CueKind::Engagement})
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
