// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/testdesk.h"
#include "ui/vote/stage.h"

using namespace filrouge;

namespace {

const SteadyInstant nine{1'000'000};
const VoteId theVote(70);
const StagePoint welcome{CueKind::Welcome, 0, 0};
const StagePoint sarah{CueKind::Persona, 1, 0};
const StagePoint letter{CueKind::Letter, 1, 0};
const StagePoint letterEnd{CueKind::Letter, 1, 1};
const StagePoint vote{CueKind::Vote, 70, 0};
const StagePoint result{CueKind::Result, 70, 0};
const StagePoint coffee{CueKind::Activity, 5, 0};

SteadyInstant after(qint64 ms)
{
    return {nine.ms + ms};
}

std::vector<Cue> cues(bool revealed = false)
{
    return {{CueKind::Welcome, 0, {}, {}, {}, 1, true},
            {CueKind::Persona, 1, {}, QStringLiteral("Sarah"), {}, 1, true},
            {CueKind::Letter, 1, {}, QStringLiteral("Sarah"), {}, 2, true},
            {CueKind::Vote, 70, {}, {}, {}, 1, true},
            {CueKind::Result, 70, {}, {}, {}, 1, revealed},
            {CueKind::Activity, 5, {}, QStringLiteral("Pause"), {}, 1, true}};
}

Stage stageIn(VoteState state, bool ready = true)
{
    Stage stage;
    stage.setVote(StageVote{theVote, state, ready});
    stage.setCues(cues(state == VoteState::Revealed));
    return stage;
}

} // namespace

TEST_CASE("the day goes forward and back, page by page, past what is not there yet", "[presenter]")
{
    Stage stage = stageIn(VoteState::Draft);
    CHECK(stage.current() == welcome);
    CHECK(stage.next() == sarah);
    for (const StagePoint& expected : {sarah, letter, letterEnd, vote, coffee}) {
        CHECK(stage.press(StageKey::Forward, nine) == StageAction::None);
        CHECK(stage.current() == expected);
    }
    CHECK_FALSE(stage.next());
    CHECK(stage.press(StageKey::Forward, nine) == StageAction::None);
    CHECK(stage.current() == coffee);
    CHECK(stage.press(StageKey::Back, nine) == StageAction::None);
    CHECK(stage.current() == vote);
    CHECK(stage.next() == coffee);
    CHECK(stage.press(StageKey::Back, nine) == StageAction::None);
    CHECK(stage.current() == letterEnd);
}

TEST_CASE("what was shown to its last page is done", "[presenter]")
{
    Stage stage = stageIn(VoteState::Draft);
    for (int i = 0; i < 2; ++i)
        (void)stage.press(StageKey::Forward, nine);
    CHECK(stage.isDone(0));
    CHECK(stage.isDone(1));
    CHECK_FALSE(stage.isDone(2));
    (void)stage.press(StageKey::Forward, nine);
    (void)stage.press(StageKey::Forward, nine);
    CHECK(stage.isDone(2));
    CHECK_FALSE(stage.isDone(3)); // the room is looking at it
}

TEST_CASE("a preview is not shown until it is asked for, and a result not before its reveal", "[presenter]")
{
    Stage stage = stageIn(VoteState::Draft);
    stage.preview(coffee);
    CHECK(stage.current() == welcome);
    stage.preview(result);
    CHECK(stage.next() == coffee);
    stage.show(result);
    CHECK(stage.current() == welcome);
    (void)stage.press(StageKey::Forward, nine);
    CHECK(stage.current() == coffee);
}

TEST_CASE("black, and back from it", "[presenter]")
{
    Stage stage = stageIn(VoteState::Draft);
    (void)stage.press(StageKey::Black, nine);
    CHECK(stage.isBlack());
    (void)stage.press(StageKey::Black, nine);
    CHECK_FALSE(stage.isBlack());
    (void)stage.press(StageKey::Black, nine);
    (void)stage.press(StageKey::Back, nine);
    CHECK_FALSE(stage.isBlack());
    CHECK(stage.current() == welcome);
    (void)stage.press(StageKey::Black, nine);
    (void)stage.press(StageKey::Forward, nine);
    CHECK_FALSE(stage.isBlack());
    CHECK(stage.current() == sarah);
}

TEST_CASE("V opens a vote that is ready, and only that", "[presenter]")
{
    Stage ready = stageIn(VoteState::Draft);
    CHECK(ready.press(StageKey::Vote, nine) == StageAction::OpenVote);
    Stage unready = stageIn(VoteState::Draft, false);
    CHECK(unready.press(StageKey::Vote, nine) == StageAction::None);
    Stage revealed = stageIn(VoteState::Revealed);
    CHECK(revealed.press(StageKey::Vote, nine) == StageAction::None);
    Stage none;
    none.setCues(cues());
    CHECK(none.press(StageKey::Vote, nine) == StageAction::None);
}

TEST_CASE("V twice calls the last votes, and the end of the call closes", "[presenter]")
{
    Stage stage = stageIn(VoteState::Open);
    CHECK(stage.current() == vote); // a laptop that comes back shows the vote that is under way
    stage.preview(coffee);
    (void)stage.press(StageKey::Forward, nine);
    CHECK(stage.press(StageKey::Vote, nine) == StageAction::None);
    CHECK(stage.armed(nine) == StageKey::Vote);
    CHECK_FALSE(stage.lastCall(nine));
    CHECK(stage.press(StageKey::Vote, after(1000)) == StageAction::None);
    CHECK(stage.lastCall(after(1000)) == 30);
    CHECK(stage.current() == vote);
    CHECK(stage.lastCall(after(1001)) == 30);
    CHECK(stage.lastCall(after(12'000)) == 19);
    CHECK(stage.tick(after(30'999)) == StageAction::None);
    CHECK(stage.tick(after(31'000)) == StageAction::CloseVote);
    CHECK(stage.tick(after(31'001)) == StageAction::None);
}

TEST_CASE("the second V comes soon or counts as a first", "[presenter]")
{
    Stage stage = stageIn(VoteState::Open);
    (void)stage.press(StageKey::Vote, nine);
    CHECK_FALSE(stage.armed(after(Stage::armedMs)));
    (void)stage.press(StageKey::Vote, after(Stage::armedMs));
    CHECK_FALSE(stage.lastCall(after(Stage::armedMs)));
    (void)stage.press(StageKey::Black, after(Stage::armedMs + 1)); // another key in between
    (void)stage.press(StageKey::Vote, after(Stage::armedMs + 2));
    CHECK_FALSE(stage.lastCall(after(Stage::armedMs + 2)));
}

TEST_CASE("Esc takes a last call back, V twice in it closes at once", "[presenter]")
{
    Stage stage = stageIn(VoteState::Open);
    (void)stage.press(StageKey::Vote, nine);
    (void)stage.press(StageKey::Vote, nine);
    CHECK(stage.canCancel(nine));
    CHECK(stage.press(StageKey::Cancel, after(5000)) == StageAction::None);
    CHECK_FALSE(stage.lastCall(after(5000)));
    CHECK(stage.tick(after(60'000)) == StageAction::None);
    (void)stage.press(StageKey::Vote, after(61'000));
    (void)stage.press(StageKey::Vote, after(61'000));
    CHECK(stage.press(StageKey::Vote, after(62'000)) == StageAction::None);
    CHECK(stage.press(StageKey::Vote, after(62'500)) == StageAction::CloseVote);
}

TEST_CASE("nothing but V twice closes a vote, nothing but R twice reveals it", "[presenter]")
{
    for (const VoteState state : {VoteState::Draft, VoteState::Open, VoteState::Closed, VoteState::Revealed})
        for (const StageKey key : {StageKey::Forward, StageKey::Back, StageKey::Black, StageKey::Cancel}) {
            Stage stage = stageIn(state);
            for (int i = 0; i < 50; ++i)
                CHECK(stage.press(key, after(i)) == StageAction::None);
        }
    Stage open = stageIn(VoteState::Open);
    for (int i = 0; i < 10; ++i)
        CHECK(open.press(StageKey::Reveal, nine) == StageAction::None);
    Stage closed = stageIn(VoteState::Closed);
    CHECK(closed.press(StageKey::Vote, nine) == StageAction::None);
    CHECK(closed.press(StageKey::Reveal, nine) == StageAction::None);
    CHECK(closed.press(StageKey::Forward, nine) == StageAction::None);
    CHECK(closed.press(StageKey::Reveal, nine) == StageAction::None);
    CHECK(closed.press(StageKey::Reveal, after(400)) == StageAction::RevealVote);
}

TEST_CASE("the room sees a last call to its end", "[presenter]")
{
    Stage stage = stageIn(VoteState::Open);
    (void)stage.press(StageKey::Vote, nine);
    (void)stage.press(StageKey::Vote, nine);
    (void)stage.press(StageKey::Forward, after(1000));
    CHECK(stage.current() == vote);
    (void)stage.press(StageKey::Back, after(1000));
    CHECK(stage.current() == vote);
}

TEST_CASE("a vote that changed hands starts its counting of presses anew", "[presenter]")
{
    Stage stage = stageIn(VoteState::Open);
    (void)stage.press(StageKey::Vote, nine);
    (void)stage.press(StageKey::Vote, nine);
    stage.setVote(StageVote{theVote, VoteState::Closed, false});
    CHECK_FALSE(stage.lastCall(nine));
    CHECK(stage.tick(after(40'000)) == StageAction::None);
}

TEST_CASE("the day may change under the presenter", "[presenter]")
{
    Stage stage = stageIn(VoteState::Draft);
    stage.show(letterEnd);
    std::vector<Cue> shorter = cues();
    shorter[2].pages = 1;
    stage.setCues(shorter);
    CHECK(stage.current() == letter);
    CHECK(stage.next() == vote);
    shorter.erase(shorter.begin() + 2);
    stage.setCues(shorter);
    CHECK_FALSE(stage.cueOf(stage.current()));
    CHECK(stage.next().has_value());
    const StagePoint unlisted{CueKind::Engagement, 9, 0};
    stage.show(unlisted);
    CHECK(stage.current() == unlisted);
    stage.setCues({});
    CHECK_FALSE(stage.next());
}

TEST_CASE("when the vote leaves the day, it goes on from what stood before", "[presenter]")
{
    Stage stage = stageIn(VoteState::Open);
    stage.show(vote);
    CHECK(stage.next() == coffee);
    std::vector<Cue> without = cues();
    without.erase(without.begin() + 3, without.begin() + 5);
    stage.setVote(StageVote{theVote, VoteState::Annulled, false});
    stage.setCues(without);
    stage.show(vote); // the room is told that it is annulled
    CHECK(stage.next() == coffee);
    CHECK(stage.press(StageKey::Back, nine) == StageAction::None);
    CHECK(stage.current() == letterEnd);
}
