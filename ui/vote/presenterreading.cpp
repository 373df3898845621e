// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "ui/vote/cuelist.h"
#include "ui/vote/dayproblems.h"
#include "ui/vote/helppanel.h"
#include "ui/vote/openingpanel.h"
#include "ui/vote/presenterpage.h"
#include "ui/vote/problemline.h"
#include "ui/vote/rehearsalstrip.h"
#include "ui/vote/roomview.h"
#include "ui/vote/stageactions.h"
#include "ui/vote/stagebar.h"
#include "ui/vote/stageview.h"
#include "ui/vote/turnoutpanel.h"
#include "ui/vote/votesetup.h"

// What the presenter's view knows, and how it shows it.

namespace filrouge {

namespace {

constexpr qint64 clockStepMs = 1'000; // less is how long it takes to look at two clocks

} // namespace

void PresenterPage::read()
{
    seminar_ = source_.seminar();
    auto day = readVoteOfTheDay(desk().programme, seminar_);
    if (desk().report(day))
        day_ = std::move(*day);
    if (day_.isIn(VoteState::Draft))
        if (const auto wall = desk().programme.services().personas.read().all())
            view_->setup->show(*day_.vote, day_.options, *wall);
    followBox();
    tellStage();
    stage_.setCues(dayCues(source_.facts(seminar_)));
    showAll();
    Q_EMIT dayRead();
}

void PresenterPage::tellStage()
{
    stage_.setVote(day_.vote ? std::optional(StageVote{day_.vote->id, day_.vote->state, !reasonNotToOpen(checks())})
                             : std::nullopt);
}

void PresenterPage::followBox()
{
    const auto found = day_.vote ? station_.box(day_.vote->id) : Result<BallotBox*>(nullptr);
    BallotBox* box = found ? *found : nullptr;
    if (box != box_ && box_)
        box_->disconnect(this);
    const bool same = box == box_ && box != nullptr;
    box_ = box;
    if (same)
        return; // it tells by itself
    turnout_ = day_.isIn(VoteState::Revealed) ? day_.counted : Turnout{day_.vote ? day_.vote->rollSize : 0, 0, {}, 0};
    if (box == nullptr)
        return;
    turnout_ = box->turnout();
    connect(box, &BallotBox::turnoutChanged, this, [this](const Turnout& turnout) {
        turnout_ = turnout;
        showScenes();
        showVotePanels();
    });
}

std::vector<OpeningCheck> PresenterPage::checks() const
{
    OpeningFacts facts;
    facts.vote = day_.vote;
    for (const BallotOption& option : day_.options)
        facts.options.append(option.name);
    facts.present = day_.present;
    facts.otherVoteUnderWay = day_.otherUnderWay;
    if (day_.rehearsedAt) {
        const QDateTime at = day_.rehearsedAt.local();
        const Language language = windowLanguage();
        facts.rehearsed = longDate(at.date(), language) + QStringLiteral(", ") +
                          localeOf(language).toString(at.time(), QLocale::ShortFormat);
    }
    facts.seedSeen = day_.vote && seenSeed_ == day_.vote->lotSeed.trimmed();
    facts.projector = place_ == ProjectorPlace::Screen;
    facts.projectorOff = place_ == ProjectorPlace::Hidden;
    facts.phones = phones_.on;
    facts.phonesTrouble = phones_.trouble;
    facts.withoutSlip = phones_.withoutSlip;
    return openingChecks(facts);
}

Scene PresenterPage::sceneAt(const std::optional<StagePoint>& point)
{
    return point ? source_.scene(*point, {turnout_, stage_.lastCall(desk().clock.steady())}) : Scene(BlackScene{});
}

void PresenterPage::showAll()
{
    view_->cues->show(stage_);
    view_->bar->show(place_);
    view_->bar->showNetwork(networkWords());
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
    view_->room->show(now,
                      stage_.next() ? std::optional(sceneAt(stage_.next())) : std::nullopt,
                      current ? stage_.cues()[*current].notes
                      : next  ? stage_.cues()[*next].notes
                              : QString());
    view_->room->setEdge(place_ == ProjectorPlace::Hidden ? SceneView::Edge::Quiet
                         : place_ == ProjectorPlace::Lost ? SceneView::Edge::Lost
                                                          : SceneView::Edge::Live);
    view_->cues->show(stage_);
    Q_EMIT sceneChanged(now);
    // Whoever is to draw the lot again must have had its seed before the first ballot.
    const auto shown = stage_.isBlack() ? std::nullopt : stage_.current();
    if (day_.isIn(VoteState::Draft) && day_.vote->tieRule == TieRule::Lot && shown && shown->kind == CueKind::Vote &&
        shown->id == day_.vote->id.value)
        seenSeed_ = day_.vote->lotSeed.trimmed();
    tellStage();
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
    view_->bar->show(times);
}

void PresenterPage::showVotePanels()
{
    const std::vector<OpeningCheck> list = checks();
    QStringList sentences;
    for (const OpeningCheck& check : list)
        sentences << Desk::say(check.sentence);
    view_->opening->show(list, sentences);
    const bool before = !day_.vote || day_.vote->state == VoteState::Draft;
    view_->showOpening(before);
    view_->help->setVisible(day_.isIn(VoteState::Open));
    view_->help->setSlips(phones_.on && day_.vote && day_.vote->admission == Admission::Codes);
    view_->strip->setWaiting(day_.isIn(VoteState::Open) ? turnout_.rollSize - turnout_.voted : 0);
    if (before)
        return;
    TurnoutShown shown;
    shown.state = day_.vote->state;
    shown.runOff = day_.vote->runOffOf.has_value();
    shown.turnout = turnout_;
    shown.since = day_.isIn(VoteState::Open)       ? day_.vote->openedAt
                  : day_.isIn(VoteState::Closed)   ? day_.vote->closedAt
                  : day_.isIn(VoteState::Annulled) ? day_.annulledAt
                                                   : day_.vote->revealedAt;
    shown.openedAt = day_.vote->openedAt;
    shown.reason = day_.reason;
    shown.rehearsal = run_ == Run::Rehearsal;
    shown.needsRunOff = day_.needsRunOff;
    shown.definition = day_.vote->definitionHash;
    shown.roll = day_.vote->closingRollHash;
    shown.ballots = day_.vote->ballotsHash;
    view_->turnout->show(shown);
}

void PresenterPage::showActions()
{
    const SteadyInstant now = desk().clock.steady();
    StageActionsShown shown;
    shown.black = stage_.isBlack();
    shown.hasNext = stage_.next().has_value();
    shown.lastCall = stage_.lastCall(now).has_value();
    shown.armed = stage_.armed(now).has_value();
    if (!day_.vote) {
        shown.offer = StageOffer::SetUp;
    } else {
        switch (day_.vote->state) {
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
        case VoteState::Annulled:
            shown.offer = StageOffer::Again;
            break;
        default:
            shown.offer = StageOffer::Show;
            break;
        }
        if (day_.isUnderWay() && !box_)
            shown.reason = tr("The ballot box is missing.");
    }
    view_->actions->show(shown);
    tellLastCall();
}

void PresenterPage::showProblems()
{
    const auto seminar = seminar_ ? std::optional(seminar_->id) : std::nullopt;
    view_->problem->show(problems_->list({day_, seminar, box_, phones_, place_, paperWaiting_}));
}

QString PresenterPage::networkWords() const
{
    if (!phones_.on)
        return phones_.trouble.isEmpty() ? QString() : tr("Phones cannot vote");
    if (!phones_.trouble.isEmpty())
        return tr("Trouble with the network");
    return phones_.phones > 0 ? tr("%n phone(s)", nullptr, phones_.phones) : tr("Phones can vote");
}

// Phones count by the time of day: told again when somebody sets this computer's clock.
void PresenterPage::tellLastCall()
{
    Instant until;
    if (const SteadyInstant end = stage_.lastCallUntil())
        until = {desk().clock.now().ms + end.ms - desk().clock.steady().ms};
    const bool same = until && toldLastCall_ ? qAbs(until.ms - toldLastCall_.ms) < clockStepMs : until == toldLastCall_;
    if (same)
        return;
    toldLastCall_ = until;
    Q_EMIT lastCallChanged(until);
}

} // namespace filrouge
