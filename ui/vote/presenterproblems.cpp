// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "ui/messages/details.h"
#include "ui/messages/messages.h"
#include "ui/vote/presenterpage.h"
#include "ui/vote/stageview.h"
#include "ui/vote/turnoutpanel.h"

#include <QFileInfo>

#include <algorithm>

// What goes wrong on the day, worst first.

namespace filrouge {

namespace {

/// Who is in the room and not on the roll of the vote.
std::vector<ParticipantId> lateArrivals(const Services& services, SeminarId seminar,
                                        const std::vector<ParticipantId>& roll)
{
    std::vector<ParticipantId> late;
    if (const auto present = services.roll.presentParticipants(seminar))
        for (const ParticipantId one : *present)
            if (std::ranges::find(roll, one) == roll.end())
                late.push_back(one);
    return late;
}

} // namespace

void PresenterPage::showProblems()
{
    std::vector<Problem> problems = interruptions();
    if (trouble_) {
        const QString what = Desk::say(messageFor(withDetailIn(*trouble_, windowLanguage())));
        const bool open = day_.vote && day_.vote->state == VoteState::Open;
        problems.push_back(
            {open ? tr("%1 The vote goes on: no ballot is lost.").arg(what) : what, tr("Understood"), [this] {
                 trouble_.reset();
                 showProblems();
             }});
    }
    if (day_.isIn(VoteState::Open) && box_ && seminar_ && day_.present > 0)
        if (const auto late = lateArrivals(desk().programme.services(), seminar_->id, box_->roll()); !late.empty())
            problems.push_back(
                {tr("%n people signed in after the vote was opened.", nullptr, static_cast<int>(late.size())),
                 tr("Let them vote"),
                 [this, late] { addLateArrivals(late); }});
    if (paperWaiting_ > 0 && day_.isUnderWay()) {
        const QString waiting = tr("%n paper ballots are marked and not in the box: they count once they are entered.",
                                   nullptr,
                                   paperWaiting_);
        if (day_.isIn(VoteState::Open))
            problems.push_back(
                {waiting, tr("Enter them"), [this] { Q_EMIT paperWanted(day_.vote->id, ParticipantId()); }});
        else
            problems.push_back({waiting, tr("Reopen the vote"), [this] { note(station_.reopen(day_.vote->id)); }});
    }
    if (place_ == ProjectorPlace::Lost)
        problems.push_back(
            {tr("The second screen is gone: the room sees nothing. Plug it in again, and the scene is back."),
             tr("Look again"),
             [this] {
                 if (projector_)
                     projector_->followScreens();
             }});
    view_->problem->show(problems);
}

std::vector<Problem> PresenterPage::interruptions()
{
    std::vector<Problem> problems;
    for (const InterruptedVote& vote : polling_.interrupted) {
        const VoteId id = vote.vote;
        const QString sentence = vote.error.code == ErrorCode::BoxMissing
                                     ? tr("A vote was interrupted, and its ballot box is not beside the programme.")
                                     : tr("A vote was interrupted, and its ballot box cannot be opened: %1")
                                           .arg(Desk::say(messageFor(withDetailIn(vote.error, windowLanguage()))));
        problems.push_back({sentence,
                            tr("Locate the box…"),
                            [this, id] { locateBox(id); },
                            tr("Annul the vote"),
                            [this, id] { annul(id); }});
    }
    for (const QString& path : polling_.stray)
        problems.push_back(
            {tr("The ballot box “%1” belongs to no vote of this programme.").arg(QFileInfo(path).fileName()),
             tr("Destroy it"),
             [this, path] {
                 if (!desk().prompts.confirm(this,
                                             tr("The box and the ballots in it will be destroyed. "
                                                "Nobody can count them afterwards."),
                                             tr("Destroy the box")))
                     return;
                 if (desk().report(station_.destroyStrayBox(path)))
                     polling_.stray.removeAll(path);
                 showProblems();
             }});
    for (const QString& path : polling_.leftOver)
        problems.push_back({tr("The ballot box “%1” is counted but could not be destroyed; it is tried again when the "
                               "programme opens.")
                                .arg(QFileInfo(path).fileName()),
                            tr("Understood"),
                            [this, path] {
                                polling_.leftOver.removeAll(path);
                                showProblems();
                            }});
    return problems;
}

void PresenterPage::locateBox(VoteId vote)
{
    const QString path = desk().prompts.fileToOpen(this, Prompts::FileKind::BallotBox);
    if (path.isEmpty() || !desk().report(station_.locateBox(vote, path)))
        return;
    std::erase_if(polling_.interrupted, [vote](const InterruptedVote& one) { return one.vote == vote; });
    read();
}

void PresenterPage::annul(VoteId vote)
{
    const auto details = desk().programme.services().details.read().details();
    const Language language = details ? details->language : windowLanguage();
    const QString reason = translated(FILROUGE_TEXT("Presenter", "The ballot box was lost."), language);
    if (day_.vote && day_.vote->id == vote) {
        view_->turnout->askForAnnulment(reason);
        return;
    }
    // Another seminar's: there is no place for it here.
    if (!desk().prompts.confirm(this,
                                tr("The vote will be annulled, and the minutes will say why. The ballots in the lost "
                                   "box will never be counted."),
                                tr("Annul the vote")))
        return;
    if (!desk().report(station_.annul(vote, reason)))
        return;
    std::erase_if(polling_.interrupted, [vote](const InterruptedVote& one) { return one.vote == vote; });
    read();
}

void PresenterPage::addLateArrivals(const std::vector<ParticipantId>& late)
{
    for (const ParticipantId one : late)
        if (!desk().report(station_.addLateArrival(day_.vote->id, one)))
            break;
    if (box_)
        turnout_ = box_->turnout();
    read();
}

} // namespace filrouge
