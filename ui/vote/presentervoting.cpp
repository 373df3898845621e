// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "core/vote/voterules.h"
#include "ui/vote/cuelist.h"
#include "ui/vote/dayproblems.h"
#include "ui/vote/helppanel.h"
#include "ui/vote/openingpanel.h"
#include "ui/vote/presenterpage.h"
#include "ui/vote/roomview.h"
#include "ui/vote/stageview.h"
#include "ui/vote/votesetup.h"

#include <QVariantAnimation>

// What the presenter does.

namespace filrouge {

namespace {

constexpr int usualSeats = 3;

} // namespace

void PresenterPage::press(StageKey key)
{
    // What is being typed belongs to the vote that is about to open.
    if (key == StageKey::Vote || key == StageKey::Reveal)
        desk().pending.flush();
    if (reading_.isActive()) {
        reading_.stop();
        read();
    }
    const std::optional<StagePoint> before = stage_.current();
    const StageAction action = stage_.press(key, desk().clock.steady());
    if (stage_.current() != before) {
        growth_->stop(); // a result that is shown again is shown whole
        view_->room->setProgress(1);
        Q_EMIT revealProgressed(1);
    }
    act(action);
    showAll();
}

void PresenterPage::act(StageAction action)
{
    switch (action) {
    case StageAction::None:
        break;
    case StageAction::OpenVote:
        openVote();
        break;
    case StageAction::CloseVote:
        closeVote();
        break;
    case StageAction::RevealVote:
        reveal();
        break;
    }
}

void PresenterPage::beat()
{
    const SteadyInstant now = desk().clock.steady();
    const bool calling = stage_.lastCall(now).has_value();
    act(stage_.tick(now));
    showTimes();
    showActions();
    const auto cue = stage_.current();
    if (calling || (cue && cue->kind == CueKind::Activity))
        showScenes();
}

void PresenterPage::openVote()
{
    note(station_.open(day_.vote->id));
    if (!day_.vote || day_.vote->state != VoteState::Open)
        return;
    stage_.show({CueKind::Vote, day_.vote->id.value, 0});
    view_->showRoom();
}

void PresenterPage::closeVote()
{
    if (!day_.vote)
        return;
    note(station_.close(day_.vote->id));
    stage_.show({CueKind::Vote, day_.vote->id.value, 0});
    showAll();
}

void PresenterPage::reveal()
{
    const VoteId id = day_.vote->id;
    const Result<Reveal> revealed = station_.reveal(id);
    note(revealed ? Result<>() : Result<>(fail(revealed.error())));
    if (!revealed)
        return;
    if (revealed->boxLeft)
        problems_->note(fail(*revealed->boxLeft));
    // The room sees them rise from nothing, or whole.
    const double start = desk().theme.motion() ? 0 : 1;
    view_->room->setProgress(start);
    Q_EMIT revealProgressed(start);
    stage_.show({CueKind::Result, id.value, 0});
    showAll();
    growth_->stop();
    if (desk().theme.motion())
        growth_->start();
}

void PresenterPage::note(const Result<>& outcome)
{
    problems_->note(outcome);
    read();
}

void PresenterPage::prepareRunOff()
{
    if (!day_.vote)
        return;
    const Result<Vote> runOff = desk().programme.services().votes.addRunOff(day_.vote->id);
    if (!desk().report(runOff))
        return;
    read();
    stage_.preview({CueKind::Vote, runOff->id.value, 0});
    showAll();
}

void PresenterPage::holdAgain()
{
    if (!day_.vote)
        return;
    const Result<Vote> again = desk().programme.services().votes.addRerun(day_.vote->id);
    if (!desk().report(again))
        return;
    read();
    stage_.preview({CueKind::Vote, again->id.value, 0});
    showAll();
}

void PresenterPage::annulVote(const QString& reason)
{
    if (!day_.vote)
        return;
    const VoteId id = day_.vote->id;
    const Result<> annulled = station_.annul(id, reason);
    problems_->forget(id);
    note(annulled);
    if (day_.isIn(VoteState::Annulled))
        stage_.show({CueKind::Vote, id.value, 0}); // the room is told
    view_->cues->setFocus();
    showAll();
}

void PresenterPage::setUpVote(bool tieRule)
{
    if (run_ == Run::Rehearsal)
        return;
    Services& services = desk().programme.services();
    if (!seminar_) {
        Seminar seminar;
        seminar.title = tr("Orientation seminar");
        seminar.heldOn = desk().clock.today();
        if (!desk().report(services.seminars.add(seminar)))
            return;
        read();
    }
    if (!day_.vote || day_.vote->state == VoteState::Revealed) {
        const auto details = services.details.read().details();
        const auto wall = services.personas.read().all();
        if (!desk().report(details) || !desk().report(wall))
            return;
        Vote vote;
        vote.seminar = seminar_->id;
        vote.question = translated(defaultQuestion(), details->language);
        vote.seats = details->chosenTarget > 0 ? details->chosenTarget : usualSeats;
        std::vector<PersonaId> personas;
        for (const Persona& persona : *wall)
            personas.push_back(persona.id);
        if (!desk().report(services.votes.addDraft(vote, personas)))
            return;
        read();
    }
    if (!day_.vote || day_.vote->state != VoteState::Draft)
        return;
    view_->showSetup();
    view_->setup->focusOn(tieRule);
}

void PresenterPage::seeTo(OpeningSubject subject)
{
    switch (subject) {
    case OpeningSubject::Roll:
        Q_EMIT signInWanted();
        break;
    case OpeningSubject::Question:
        setUpVote(false);
        break;
    case OpeningSubject::TieRule:
        setUpVote(true);
        break;
    case OpeningSubject::Phones:
        Q_EMIT phonesWanted();
        break;
    case OpeningSubject::Rehearsal:
        if (day_.isIn(VoteState::Draft)) {
            desk().pending.flush();
            Q_EMIT rehearsalWanted(day_.vote->id);
        } else {
            setUpVote(false);
        }
        break;
    case OpeningSubject::Projector:
        Q_EMIT projectorWanted();
        break;
    }
}

void PresenterPage::listPeople()
{
    std::vector<HelpedPerson> people;
    if (seminar_ && box_)
        if (const auto roll = desk().programme.services().roll.read().roll(seminar_->id))
            for (const RollLine& line : *roll) {
                if (line.participant.attendance != Attendance::Present)
                    continue;
                const auto voted = box_->hasVoted(line.participant.id);
                people.push_back({line.participant.id,
                                  line.person.name,
                                  line.organisation ? line.organisation->name : QString(),
                                  voted && *voted});
            }
    view_->help->setPeople(people);
}

} // namespace filrouge
