// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "ui/vote/cuelist.h"
#include "ui/vote/openingpanel.h"
#include "ui/vote/presenterpage.h"
#include "ui/vote/roomview.h"
#include "ui/vote/stagebar.h"
#include "ui/vote/turnoutpanel.h"
#include "ui/vote/votesetup.h"

#include <QStackedWidget>

#include <algorithm>

// What the presenter's view knows, and how it shows it.

namespace filrouge {

namespace {

/// The vote the day is about: under way, else the next to be opened, else the last one revealed.
std::optional<Vote> voteOfTheDay(const std::vector<Vote>& votes)
{
    const auto in = [&](auto wanted) -> std::optional<Vote> {
        const auto found = std::ranges::find_if(votes, wanted);
        return found == votes.end() ? std::nullopt : std::optional(*found);
    };
    if (auto underWay =
            in([](const Vote& vote) { return vote.state == VoteState::Open || vote.state == VoteState::Closed; }))
        return underWay;
    if (auto draft = in([](const Vote& vote) { return vote.state == VoteState::Draft; }))
        return draft;
    std::optional<Vote> last;
    for (const Vote& vote : votes)
        if (vote.state == VoteState::Revealed && (!last || vote.revealedAt > last->revealedAt))
            last = vote;
    return last;
}

} // namespace

// Several changes in a row are read once; and what follows from one may write, which nothing may while it is told.
void PresenterPage::readSoon()
{
    if (!reading_.isActive())
        reading_.start();
}

void PresenterPage::read()
{
    seminar_ = source_.seminar();
    readVote();
    stage_.setVote(vote_ ? std::optional(StageVote{vote_->id, vote_->state, !reasonNotToOpen(checks())})
                         : std::nullopt);
    stage_.setCues(dayCues(source_.facts(seminar_)));
    showAll();
}

void PresenterPage::readVote()
{
    Services& services = desk().programme.services();
    vote_.reset();
    options_.clear();
    needsRunOff_ = false;
    otherUnderWay_ = false;
    present_ = 0;
    if (seminar_) {
        if (const auto present = services.roll.presentParticipants(seminar_->id))
            present_ = static_cast<int>(present->size());
        if (const auto votes = services.votes.votes(seminar_->id))
            vote_ = voteOfTheDay(*votes);
    }
    if (!vote_) {
        box_ = nullptr;
        return;
    }
    if (auto options = services.votes.options(vote_->id))
        options_ = std::move(*options);
    if (vote_->state == VoteState::Draft)
        if (const auto wall = services.personas.read().all())
            setup_->show(*vote_, options_, *wall);
    followBox();
    if (vote_->state != VoteState::Revealed)
        return;
    if (const auto result = services.votes.result(vote_->id)) {
        turnout_ = result->turnout;
        needsRunOff_ = result->tally.outcome == Outcome::RunOffNeeded;
    }
    if (const auto votes = services.votes.votes(seminar_->id); needsRunOff_ && votes)
        needsRunOff_ = std::ranges::none_of(*votes, [this](const Vote& vote) {
            return vote.runOffOf == vote_->id && vote.state != VoteState::Annulled;
        });
}

void PresenterPage::followBox()
{
    const auto found = station_.box(vote_->id);
    BallotBox* box = found ? *found : nullptr;
    if (box == box_)
        return;
    if (box_)
        box_->disconnect(this);
    box_ = box;
    turnout_ = {vote_->rollSize, 0, {}, 0};
    if (box == nullptr)
        return;
    turnout_ = box->turnout();
    connect(box, &BallotBox::turnoutChanged, this, [this](const Turnout& turnout) {
        turnout_ = turnout;
        showScenes();
        showVotePanels();
    });
}

VoteMoment PresenterPage::moment() const
{
    return {turnout_, stage_.lastCall(desk().clock.now())};
}

std::vector<OpeningCheck> PresenterPage::checks() const
{
    OpeningFacts facts;
    facts.vote = vote_;
    for (const BallotOption& option : options_)
        facts.options.append(option.name);
    facts.present = present_;
    facts.otherVoteUnderWay = otherUnderWay_;
    facts.rehearsed = rehearsed_;
    facts.projector = place_ == ProjectorPlace::Screen;
    return openingChecks(facts);
}

Scene PresenterPage::sceneAt(const std::optional<StagePoint>& point)
{
    return point ? source_.scene(*point, moment()) : Scene(BlackScene{});
}

void PresenterPage::showAll()
{
    cues_->show(stage_);
    bar_->show(place_);
    showTimes();
    showScenes();
    showVotePanels();
    showActions();
    showProblems();
}

void PresenterPage::showScenes()
{
    const Scene now = sceneAt(stage_.isBlack() ? std::nullopt : stage_.current());
    const auto next = stage_.cueOf(stage_.next());
    const auto current = stage_.cueOf(stage_.current());
    room_->show(now,
                stage_.next() ? std::optional(sceneAt(stage_.next())) : std::nullopt,
                current ? stage_.cues()[*current].notes
                : next  ? stage_.cues()[*next].notes
                        : QString());
    room_->setEdge(place_ == ProjectorPlace::Hidden ? SceneView::Edge::Quiet
                   : place_ == ProjectorPlace::Lost ? SceneView::Edge::Lost
                                                    : SceneView::Edge::Live);
    cues_->show(stage_);
    Q_EMIT sceneChanged(now);
}

void PresenterPage::showTimes()
{
    const Instant now = desk().clock.now();
    StageTimes times;
    times.now = now.local().time();
    times.now.setHMS(times.now.hour(), times.now.minute(), 0);
    if (seminar_ && seminar_->heldOn == desk().clock.today()) {
        const auto agenda = desk().programme.services().seminars.read().agenda(seminar_->id);
        if (agenda) {
            const std::vector<PlannedActivity> plan = timetable(*agenda);
            const qint64 second = secondsInto(seminar_->heldOn, now.local()) / 60 * 60;
            const auto cue = stage_.cueOf(stage_.current());
            auto running = cue && stage_.cues()[*cue].activity ? std::optional(stage_.cues()[*cue].activity)
                                                               : plannedAt(plan, second);
            for (std::size_t i = 0; running && i < plan.size(); ++i)
                if (plan[i].activity == *running) {
                    times.activity = (*agenda)[i].title;
                    times.left = secondsLeft(plan[i], second);
                    times.lateness = lateness(plan[i], second);
                }
        }
    }
    bar_->show(times);
}

void PresenterPage::showVotePanels()
{
    const std::vector<OpeningCheck> list = checks();
    QStringList sentences;
    for (const OpeningCheck& check : list)
        sentences << Desk::say(check.sentence);
    opening_->show(list, sentences);
    const bool before = !vote_ || vote_->state == VoteState::Draft;
    state_->setCurrentWidget(before ? static_cast<QWidget*>(opening_) : turnoutPanel_);
    // A stack is as high as its highest page; here only the one that shows counts.
    opening_->setVisible(before);
    turnoutPanel_->setVisible(!before);
    help_->setVisible(vote_ && vote_->state == VoteState::Open);
    if (before)
        return;
    TurnoutShown shown;
    shown.state = vote_->state;
    shown.runOff = vote_->runOffOf.has_value();
    shown.turnout = turnout_;
    shown.since = vote_->state == VoteState::Open     ? vote_->openedAt
                  : vote_->state == VoteState::Closed ? vote_->closedAt
                                                      : vote_->revealedAt;
    shown.needsRunOff = needsRunOff_;
    shown.definition = vote_->definitionHash;
    shown.roll = vote_->closingRollHash;
    shown.ballots = vote_->ballotsHash;
    turnoutPanel_->show(shown);
}

void PresenterPage::showActions()
{
    const Instant now = desk().clock.now();
    StageActionsShown shown;
    shown.black = stage_.isBlack();
    shown.hasNext = stage_.next().has_value();
    shown.lastCall = stage_.lastCall(now).has_value();
    shown.armed = stage_.armed(now).has_value();
    if (!vote_) {
        shown.offer = StageOffer::SetUp;
    } else {
        switch (vote_->state) {
        case VoteState::Draft:
            shown.offer = StageOffer::Open;
            if (const auto reason = reasonNotToOpen(checks()))
                shown.reason = Desk::say(*reason);
            break;
        case VoteState::Open:
            shown.offer = shown.lastCall ? StageOffer::Close : StageOffer::LastCall;
            break;
        case VoteState::Closed:
            shown.offer = StageOffer::Reveal;
            break;
        default:
            shown.offer = StageOffer::Show;
            break;
        }
        if ((vote_->state == VoteState::Open || vote_->state == VoteState::Closed) && !box_)
            shown.reason = tr("The ballot box is missing.");
    }
    actions_->show(shown);
}

} // namespace filrouge
