// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vote/dayproblems.h"

#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "ui/messages/details.h"
#include "ui/messages/messages.h"

#include <QFileInfo>

#include <algorithm>
#include <iterator>

namespace filrouge {

namespace {

constexpr quint64 manyWrong = 50; // codes mistyped by a room; more is somebody who tries

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

QString inWords(const Error& error)
{
    return Desk::say(messageFor(withDetailIn(error, windowLanguage())));
}

} // namespace

DayProblems::DayProblems(const Desk& desk, PollingStation& station, QWidget& over)
    : QObject(&over),
      desk_(desk),
      station_(station),
      over_(over)
{}

void DayProblems::take(const Result<PollingReport>& report)
{
    if (report)
        polling_ = *report;
    else
        trouble_ = report.error();
}

void DayProblems::note(const Result<>& outcome)
{
    trouble_ = outcome ? std::nullopt : std::optional(outcome.error());
}

void DayProblems::forget(VoteId vote)
{
    std::erase_if(polling_.interrupted, [vote](const InterruptedVote& one) { return one.vote == vote; });
}

std::vector<Problem> DayProblems::list(const Facts& facts)
{
    std::vector<Problem> problems = ofOpening(facts.day);
    if (trouble_) {
        const QString what = inWords(*trouble_);
        problems.push_back(
            {facts.day.isIn(VoteState::Open) ? tr("%1 The vote goes on: no ballot is lost.").arg(what) : what,
             tr("Understood"),
             [this] {
                 trouble_.reset();
                 Q_EMIT changed();
             }});
    }
    for (auto more : {ofBallots(facts), ofPhones(facts.phones)})
        std::ranges::move(more, std::back_inserter(problems));
    if (facts.projector == ProjectorPlace::Lost)
        problems.push_back(
            {tr("The second screen is gone: the room sees nothing. Plug it in again, and the scene is back."),
             tr("Look again"),
             [this] { Q_EMIT screenWanted(); }});
    return problems;
}

std::vector<Problem> DayProblems::ofOpening(const VoteOfTheDay& day)
{
    std::vector<Problem> problems;
    for (const InterruptedVote& vote : polling_.interrupted) {
        const VoteId id = vote.vote;
        const bool ofTheDay = day.vote && day.vote->id == id;
        const QString sentence =
            vote.error.code == ErrorCode::BoxMissing
                ? tr("A vote was interrupted, and its ballot box is not beside the programme.")
                : tr("A vote was interrupted, and its ballot box cannot be opened: %1").arg(inWords(vote.error));
        problems.push_back({sentence,
                            tr("Locate the box…"),
                            [this, id] { locateBox(id); },
                            tr("Annul the vote"),
                            [this, id, ofTheDay] { annul(id, ofTheDay); }});
    }
    for (const QString& path : polling_.stray)
        problems.push_back(
            {tr("The ballot box “%1” belongs to no vote of this programme.").arg(QFileInfo(path).fileName()),
             tr("Destroy it"),
             [this, path] { destroy(path); }});
    for (const QString& path : polling_.leftOver)
        problems.push_back({tr("The ballot box “%1” is counted but could not be destroyed; it is tried again when the "
                               "programme opens.")
                                .arg(QFileInfo(path).fileName()),
                            tr("Understood"),
                            [this, path] {
                                polling_.leftOver.removeAll(path);
                                Q_EMIT changed();
                            }});
    return problems;
}

std::vector<Problem> DayProblems::ofBallots(const Facts& facts)
{
    std::vector<Problem> problems;
    if (!facts.day.isUnderWay())
        return problems;
    const VoteId vote = facts.day.vote->id;
    const bool open = facts.day.isIn(VoteState::Open);
    if (open && facts.box != nullptr && facts.seminar && facts.day.present > 0)
        if (const auto late = lateArrivals(desk_.programme.services(), *facts.seminar, facts.box->roll());
            !late.empty())
            problems.push_back(
                {tr("%n people signed in after the vote was opened.", nullptr, static_cast<int>(late.size())),
                 tr("Let them vote"),
                 [this, vote, late] { addLateArrivals(vote, late); }});
    if (facts.paperWaiting > 0) {
        const QString waiting = tr("%n paper ballots are marked and not in the box: they count once they are entered.",
                                   nullptr,
                                   facts.paperWaiting);
        if (open)
            problems.push_back({waiting, tr("Enter them"), [this, vote] { Q_EMIT paperWanted(vote); }});
        else
            problems.push_back({waiting, tr("Reopen the vote"), [this, vote] {
                                    note(station_.reopen(vote));
                                    Q_EMIT voteChanged();
                                }});
    }
    return problems;
}

std::vector<Problem> DayProblems::ofPhones(const PhonesOnStage& phones)
{
    if (phones.ballotsFailed < understood_.ballotsFailed || phones.wrongCodes < understood_.wrongCodes)
        understood_ = {}; // another run of the server
    std::vector<Problem> problems;
    if (!phones.trouble.isEmpty())
        problems.push_back({phones.trouble, tr("Phones"), [this] { Q_EMIT phonesWanted(); }});
    const auto understand = [this, phones] {
        understood_ = phones;
        Q_EMIT changed();
    };
    if (phones.ballotsFailed > understood_.ballotsFailed)
        problems.push_back(
            {tr("%n ballot(s) could not be stored: see whether the disk is full. Their voters were told, and can send "
                "them again.",
                nullptr,
                static_cast<int>(phones.ballotsFailed - understood_.ballotsFailed)),
             tr("Understood"),
             understand});
    if (phones.wrongCodes >= understood_.wrongCodes + manyWrong)
        problems.push_back({tr("Somebody is trying out codes: %n wrong one(s). They are slowed down, and everybody "
                               "else can vote.",
                               nullptr,
                               static_cast<int>(phones.wrongCodes)),
                            tr("Understood"),
                            understand});
    return problems;
}

void DayProblems::locateBox(VoteId vote)
{
    const QString path = desk_.prompts.fileToOpen(&over_, Prompts::FileKind::BallotBox);
    if (path.isEmpty() || !desk_.report(station_.locateBox(vote, path)))
        return;
    forget(vote);
    Q_EMIT voteChanged();
}

void DayProblems::annul(VoteId vote, bool ofTheDay)
{
    const auto details = desk_.programme.services().details.read().details();
    const Language language = details ? details->language : windowLanguage();
    const QString reason = translated(FILROUGE_TEXT("Presenter", "The ballot box was lost."), language);
    if (ofTheDay) {
        Q_EMIT annulmentWanted(reason);
        return;
    }
    // Another seminar's: there is no place for it here.
    if (!desk_.prompts.confirm(&over_,
                               tr("The vote will be annulled, and the minutes will say why. The ballots in the lost "
                                  "box will never be counted."),
                               tr("Annul the vote")))
        return;
    if (!desk_.report(station_.annul(vote, reason)))
        return;
    forget(vote);
    Q_EMIT voteChanged();
}

void DayProblems::destroy(const QString& strayBox)
{
    if (!desk_.prompts.confirm(&over_,
                               tr("The box and the ballots in it will be destroyed. "
                                  "Nobody can count them afterwards."),
                               tr("Destroy the box")))
        return;
    if (desk_.report(station_.destroyStrayBox(strayBox)))
        polling_.stray.removeAll(strayBox);
    Q_EMIT changed();
}

void DayProblems::addLateArrivals(VoteId vote, const std::vector<ParticipantId>& late)
{
    for (const ParticipantId one : late)
        if (!desk_.report(station_.addLateArrival(vote, one)))
            break;
    Q_EMIT voteChanged();
}

} // namespace filrouge
