// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/choosepage.h"

#include "app/phonedesk.h"
#include "app/rehearsalphones.h"
#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "ui/kiosk/kioskdesk.h"
#include "ui/kiosk/kioskwindow.h"
#include "ui/kiosk/paperentry.h"
#include "ui/phones/phonespage.h"
#include "ui/seminar/rollpage.h"
#include "ui/shell/session.h"
#include "ui/vote/minutespage.h"
#include "ui/vote/presenterpage.h"
#include "ui/vote/rehearsal.h"
#include "ui/widgets/pagetabs.h"

#include <QGuiApplication>
#include <QTabWidget>
#include <QVBoxLayout>

namespace filrouge {

ChoosePage::ChoosePage(const Desk& desk, Session& session, QWidget* window, const ProjectorWindow::Screens& screens,
                       NetworkWatch::Source interfaces)
    : Page(desk),
      session_(session),
      tabs_(new QTabWidget),
      roll_(new RollPage(desk)),
      presenter_(new PresenterPage(desk, session.station())),
      minutes_(new MinutesPage(desk, session.station())),
      phonesPage_(new PhonesPage(desk, session.station(), std::move(interfaces))),
      projector_(std::make_unique<ProjectorWindow>(desk.theme, window, screens)),
      phoneDesk_(std::make_unique<PhoneDesk>(desk, session.station()))
{
    makePageTabs(*tabs_);
    tabs_->addTab(roll_, QString());
    tabs_->addTab(phonesPage_, QString());
    tabs_->addTab(presenter_, QString());
    tabs_->addTab(minutes_, QString());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(tabs_);

    presenter_->attach(*projector_);
    if (session.isPast())
        projector_->waitToBeAsked();
    presenter_->setPolling(session.polling());
    connectStage(*presenter_);
    connectPhones();
    connect(presenter_, &PresenterPage::signInWanted, this, [this] {
        tabs_->setCurrentWidget(roll_);
        roll_->showItem(Kind::Seminar, 0);
    });
    connect(presenter_, &PresenterPage::rehearsalWanted, this, &ChoosePage::beginRehearsal);
    connect(minutes_, &MinutesPage::stageWanted, this, [this] {
        showStage();
        presenter().setFocus();
    });
    connect(roll_, &RollPage::signedIn, this, &ChoosePage::addLateArrival);
    for (Page* page : {static_cast<Page*>(roll_),
                       static_cast<Page*>(phonesPage_),
                       static_cast<Page*>(presenter_),
                       static_cast<Page*>(minutes_)})
        connect(page, &Page::wanted, this, &Page::wanted);
    ProgrammeFile& file = desk.programme.file();
    connect(&file, &ProgrammeFile::changed, this, [this](const Changes& changes) {
        if (changes.touches(Kind::Vote))
            followVotes();
    });
    connect(&file, &ProgrammeFile::contentReplaced, this, [this] { followVotes(); });
    // The day of a vote that goes on is on stage, not at the door; and what the room saw, it sees again.
    if (session.hasVoteUnderWay()) {
        tabs_->setCurrentWidget(presenter_);
        QMetaObject::invokeMethod(projector_.get(), &ProjectorWindow::openByItself, Qt::QueuedConnection);
    }
    retranslate();
}

ChoosePage::~ChoosePage()
{
    Q_EMIT closing();
    // The windows read what the pages keep, and the pages of a rehearsal its programme.
    dropVoteTabs();
    crowd_.reset();
    rehearsalDesk_.reset();
    phoneDesk_.reset();
    delete std::exchange(rehearsing_, nullptr);
    projector_.reset();
}

void ChoosePage::connectStage(PresenterPage& stage)
{
    connect(&stage, &PresenterPage::kioskWanted, this, &ChoosePage::openKiosk);
    connect(&stage, &PresenterPage::paperWanted, this, &ChoosePage::openPaper);
}

Desk ChoosePage::stageDesk() const
{
    const Desk& own = desk();
    return {rehearsal_ ? rehearsal_->programme() : own.programme,
            own.theme,
            own.clock,
            own.prompts,
            own.pending,
            own.toasts};
}

PollingStation& ChoosePage::station() const
{
    return rehearsal_ ? rehearsal_->station() : session_.station();
}

void ChoosePage::showStage()
{
    tabs_->setCurrentWidget(&presenter());
}

QByteArray ChoosePage::saveState() const
{
    return roll_->saveState();
}

void ChoosePage::restoreState(const QByteArray& state)
{
    roll_->restoreState(state);
}

void ChoosePage::showItem(Kind kind, qint64 id)
{
    Page* page = roll_;
    if (kind == Kind::Vote) {
        const auto vote = desk().programme.services().votes.vote(VoteId(id));
        const bool held = vote && (vote->state == VoteState::Revealed || vote->state == VoteState::Annulled);
        page = held ? static_cast<Page*>(minutes_) : &presenter();
    }
    tabs_->setCurrentWidget(page);
    page->showItem(kind, id);
}

void ChoosePage::markSought(const SearchWords& words)
{
    if (auto* page = qobject_cast<Page*>(tabs_->currentWidget()))
        page->markSought(words);
}

bool ChoosePage::goBack()
{
    auto* page = qobject_cast<Page*>(tabs_->currentWidget());
    if (page != nullptr)
        return page->goBack();
    showStage();
    return true;
}

bool ChoosePage::makeKiosk(VoteId vote)
{
    if (kioskDesk_ != nullptr)
        return true;
    const Desk at = stageDesk();
    auto ballot = kioskBallot(at.programme, vote);
    const auto details = at.programme.services().details.read().details();
    if (!at.report(ballot) || !at.report(details))
        return false;
    vote_ = vote;
    kiosk_ = std::make_unique<KioskWindow>(at.theme, station(), std::move(*ballot), vote, details->language);
    kioskDesk_ = new KioskDesk(at, station(), vote);
    kioskDesk_->attach(kiosk_.get());
    // On the facilitator's own screen the kiosk comes when it is opened for somebody, and goes with the ballot.
    connect(kioskDesk_, &KioskDesk::opened, this, [this] { kiosk_->showOn(screen()); });
    connect(kiosk_.get(), &KioskWindow::left, this, [this] { kioskDesk_->refresh(); });
    connect(kiosk_.get(), &KioskWindow::voted, this, [this] {
        kioskDesk_->refresh();
        if (paper_ != nullptr)
            paper_->refresh();
    });
    if (paper_ != nullptr) {
        connect(paper_, &PaperEntry::paperVotersChanged, kioskDesk_, &KioskDesk::setPaperVoters);
        kioskDesk_->setPaperVoters(paper_->paperVoters());
    }
    tabs_->addTab(kioskDesk_, QString());
    markRehearsal(kioskDesk_);
    markRehearsal(kiosk_.get());
    retranslate();
    return true;
}

void ChoosePage::openKiosk(VoteId vote, ParticipantId voter)
{
    if (!makeKiosk(vote))
        return;
    tabs_->setCurrentWidget(kioskDesk_);
    if (voter.value == 0)
        return;
    const Desk at = stageDesk();
    const auto name = at.programme.services().roll.nameOf(voter);
    if (!at.report(name))
        return;
    kiosk_->unlockFor(voter, *name);
    kiosk_->showOn(screen());
}

void ChoosePage::openPaper(VoteId vote, ParticipantId voter)
{
    if (paper_ == nullptr) {
        vote_ = vote;
        paper_ = new PaperEntry(stageDesk(), station(), vote, random_);
        connect(paper_, &PaperEntry::kioskWanted, this, [this, vote] { openKiosk(vote, {}); });
        connect(paper_, &PaperEntry::castDone, this, [this] {
            if (kioskDesk_ != nullptr)
                kioskDesk_->refresh();
        });
        connect(paper_, &PaperEntry::paperVotersChanged, this, [this](const QSet<ParticipantId>& voters) {
            presenter().setPaperWaiting(static_cast<int>(voters.size()));
        });
        if (kioskDesk_ != nullptr)
            connect(paper_, &PaperEntry::paperVotersChanged, kioskDesk_, &KioskDesk::setPaperVoters);
        tabs_->addTab(paper_, QString());
        markRehearsal(paper_);
        retranslate();
    }
    tabs_->setCurrentWidget(paper_);
    if (voter.value != 0)
        paper_->mark(voter);
}

void ChoosePage::followVotes()
{
    if (vote_.value == 0)
        return;
    const auto vote = stageDesk().programme.services().votes.vote(vote_);
    const bool open = vote && vote->state == VoteState::Open;
    if (!open && !(vote && vote->state == VoteState::Closed)) {
        showStage();
        dropVoteTabs();
        return;
    }
    // Closed, it may be reopened: what was marked on paper is still there then.
    if (!open) {
        showStage();
        if (kiosk_) {
            kiosk_->lock();
            kiosk_->close();
        }
    }
    for (QWidget* tab : {static_cast<QWidget*>(kioskDesk_), static_cast<QWidget*>(paper_)})
        if (tab != nullptr)
            tabs_->setTabVisible(tabs_->indexOf(tab), open);
}

void ChoosePage::dropVoteTabs()
{
    delete std::exchange(kioskDesk_, nullptr);
    delete std::exchange(paper_, nullptr);
    kiosk_.reset();
    vote_ = {};
    if (rehearsing_ != nullptr)
        rehearsing_->setPaperWaiting(0);
    presenter_->setPaperWaiting(0);
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
    nameTab(*tabs_, tabs_->indexOf(roll_), tr("Sign-in"));
    nameTab(*tabs_, tabs_->indexOf(&presenter()), isRehearsing() ? tr("Rehearsal") : tr("Stage"));
    nameTab(*tabs_, tabs_->indexOf(phonesPage_), tr("Phones"));
    nameTab(*tabs_, tabs_->indexOf(minutes_), tr("Minutes"));
    phoneDesk().retranslate();
    if (kioskDesk_ != nullptr)
        nameTab(*tabs_, tabs_->indexOf(kioskDesk_), tr("Voting kiosk"));
    if (paper_ != nullptr)
        nameTab(*tabs_, tabs_->indexOf(paper_), tr("Paper ballots"));
}

} // namespace filrouge
