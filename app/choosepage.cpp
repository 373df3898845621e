// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/choosepage.h"

#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "ui/kiosk/kioskdesk.h"
#include "ui/kiosk/kioskwindow.h"
#include "ui/kiosk/paperentry.h"
#include "ui/seminar/rollpage.h"
#include "ui/shell/session.h"
#include "ui/vote/presenterpage.h"

#include <QGuiApplication>
#include <QTabWidget>
#include <QVBoxLayout>

namespace filrouge {

ChoosePage::ChoosePage(const Desk& desk, Session& session, QWidget* window, const ProjectorWindow::Screens& screens)
    : Page(desk),
      session_(session),
      tabs_(new QTabWidget),
      roll_(new RollPage(desk)),
      presenter_(new PresenterPage(desk, session.station())),
      projector_(std::make_unique<ProjectorWindow>(desk.theme, window, screens))
{
    tabs_->setDocumentMode(true);
    tabs_->addTab(roll_, QString());
    tabs_->addTab(presenter_, QString());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(tabs_);

    presenter_->attach(*projector_);
    presenter_->setPolling(session.polling());
    connect(presenter_, &PresenterPage::kioskWanted, this, &ChoosePage::openKiosk);
    connect(presenter_, &PresenterPage::paperWanted, this, [this](VoteId vote) { openPaper(vote); });
    connect(presenter_, &PresenterPage::signInWanted, this, [this] {
        tabs_->setCurrentWidget(roll_);
        roll_->showItem(Kind::Seminar, 0);
    });
    connect(roll_, &RollPage::signedIn, this, &ChoosePage::addLateArrival);
    for (Page* page : {static_cast<Page*>(roll_), static_cast<Page*>(presenter_)})
        connect(page, &Page::wanted, this, &Page::wanted);
    ProgrammeFile& file = desk.programme.file();
    connect(&file, &ProgrammeFile::changed, this, [this](const Changes& changes) {
        if (changes.touches(Kind::Vote))
            followVotes();
    });
    connect(&file, &ProgrammeFile::contentReplaced, this, [this] { followVotes(); });
    // The day of a vote that goes on is on stage, not at the door.
    if (session.hasVoteUnderWay())
        tabs_->setCurrentWidget(presenter_);
    retranslate();
}

ChoosePage::~ChoosePage()
{
    // The windows read what the pages keep.
    kiosk_.reset();
    projector_.reset();
}

void ChoosePage::showStage()
{
    tabs_->setCurrentWidget(presenter_);
}

void ChoosePage::showItem(Kind kind, qint64 id)
{
    Page* page = kind == Kind::Vote ? static_cast<Page*>(presenter_) : roll_;
    tabs_->setCurrentWidget(page);
    page->showItem(kind, id);
}

bool ChoosePage::goBack()
{
    auto* page = qobject_cast<Page*>(tabs_->currentWidget());
    if (page != nullptr)
        return page->goBack();
    showStage();
    return true;
}

void ChoosePage::openKiosk(VoteId vote, ParticipantId voter)
{
    if (kioskDesk_ == nullptr) {
        vote_ = vote;
        auto ballot = kioskBallot(desk().programme, vote);
        const auto details = desk().programme.services().details.read().details();
        if (!desk().report(ballot) || !desk().report(details))
            return;
        kiosk_ = std::make_unique<KioskWindow>(
            desk().theme, session_.station(), std::move(*ballot), vote, details->language);
        kioskDesk_ = new KioskDesk(desk(), session_.station(), vote);
        kioskDesk_->attach(kiosk_.get());
        // On the facilitator's own screen the kiosk comes when it is opened for somebody, and goes with the ballot.
        connect(kioskDesk_, &KioskDesk::opened, this, [this] { kiosk_->showOn(screen()); });
        connect(kiosk_.get(), &KioskWindow::left, this, [this] { kioskDesk_->refresh(); });
        connect(kiosk_.get(), &KioskWindow::voted, this, [this] {
            kioskDesk_->refresh();
            if (paper_ != nullptr)
                paper_->refresh();
        });
        if (paper_ != nullptr)
            connect(paper_, &PaperEntry::paperVotersChanged, kioskDesk_, &KioskDesk::setPaperVoters);
        tabs_->addTab(kioskDesk_, QString());
        retranslate();
    }
    tabs_->setCurrentWidget(kioskDesk_);
    if (voter.value == 0)
        return;
    const auto line = ParticipantRepository(desk().programme.file().connection()).find(voter);
    if (!desk().report(line))
        return;
    const auto person = desk().programme.services().territory.people().find(line->person);
    if (!desk().report(person))
        return;
    kiosk_->unlockFor(voter, person->name);
    kiosk_->showOn(screen());
}

void ChoosePage::openPaper(VoteId vote)
{
    if (paper_ == nullptr) {
        vote_ = vote;
        paper_ = new PaperEntry(desk(), session_.station(), vote, random_);
        connect(paper_, &PaperEntry::kioskWanted, this, [this, vote] { openKiosk(vote, {}); });
        connect(paper_, &PaperEntry::castDone, this, [this] {
            if (kioskDesk_ != nullptr)
                kioskDesk_->refresh();
        });
        if (kioskDesk_ != nullptr)
            connect(paper_, &PaperEntry::paperVotersChanged, kioskDesk_, &KioskDesk::setPaperVoters);
        tabs_->addTab(paper_, QString());
        retranslate();
    }
    tabs_->setCurrentWidget(paper_);
}

void ChoosePage::followVotes()
{
    if (vote_.value == 0)
        return;
    const auto vote = desk().programme.services().votes.vote(vote_);
    if (vote && vote->state == VoteState::Open)
        return;
    showStage();
    delete std::exchange(kioskDesk_, nullptr);
    delete std::exchange(paper_, nullptr);
    kiosk_.reset();
    vote_ = {};
}

void ChoosePage::addLateArrival(ParticipantId participant)
{
    const VoteRepository votes(desk().programme.file().connection());
    const auto open = votes.in(VoteState::Open);
    if (!desk().report(open))
        return;
    for (const Vote& vote : *open)
        desk().report(session_.station().addLateArrival(vote.id, participant));
}

void ChoosePage::retranslate()
{
    tabs_->setAccessibleName(tr("Choose"));
    tabs_->setTabText(tabs_->indexOf(roll_), tr("Sign-in"));
    tabs_->setTabText(tabs_->indexOf(presenter_), tr("Stage"));
    if (kioskDesk_ != nullptr)
        tabs_->setTabText(tabs_->indexOf(kioskDesk_), tr("Voting kiosk"));
    if (paper_ != nullptr)
        tabs_->setTabText(tabs_->indexOf(paper_), tr("Paper ballots"));
}

} // namespace filrouge
