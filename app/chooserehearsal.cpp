// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/choosepage.h"
#include "app/phonedesk.h"
#include "app/rehearsalphones.h"
#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "ui/kiosk/kioskdesk.h"
#include "ui/kiosk/kioskwindow.h"
#include "ui/kiosk/paperentry.h"
#include "ui/vote/presenterpage.h"
#include "ui/vote/rehearsal.h"
#include "ui/widgets/topbanner.h"

#include <QSignalBlocker>
#include <QTabWidget>

// A rehearsal takes the stage's place: same tab, same projector, another programme.

namespace filrouge {

void ChoosePage::beginRehearsal(VoteId vote)
{
    if (rehearsal_)
        return;
    auto begun = Rehearsal::begin(desk().programme, vote, desk().clock);
    if (!desk().report(begun))
        return;
    rehearsal_ = std::move(*begun);
    rehearsing_ = new PresenterPage(stageDesk(), rehearsal_->station(), PresenterPage::Run::Rehearsal);
    connectStage(*rehearsing_);
    connect(rehearsing_, &PresenterPage::othersWanted, this, [this] { letOthersVote(); });
    // It is the page that is deleted then which asks for it.
    connect(
        rehearsing_, &PresenterPage::rehearsalEndWanted, this, [this] { endRehearsal(); }, Qt::QueuedConnection);
    connect(&rehearsal_->programme().file(), &ProgrammeFile::changed, this, [this](const Changes& changes) {
        if (changes.touches(Kind::Vote))
            followVotes();
    });
    presenter_->detach();
    // Phones in the room try out the rehearsal, at the address of the day.
    rehearsalDesk_ = std::make_unique<PhoneDesk>(stageDesk(), rehearsal_->station(), PhoneDesk::Run::Rehearsal);
    rehearsalDesk_->setWifi(phoneDesk_->wifi());
    connectPhones(*rehearsalDesk_, *rehearsing_);
    crowd_ = std::make_unique<RehearsalPhones>();
    connect(crowd_.get(), &RehearsalPhones::finished, this, [this](int /*voted*/, int failed) {
        if (failed > 0)
            desk().toasts.complain(
                tr("%n simulated phone(s) could not vote: see what the page for phones says.", nullptr, failed));
    });
    if (phoneDesk_->isOn()) {
        const PhoneTarget place = phoneDesk_->target();
        QSignalBlocker unmoved(phoneDesk_.get()); // it is back after the rehearsal
        phoneDesk_->stop();
        rehearsalDesk_->start(place);
    }
    const int at = tabs_->indexOf(presenter_);
    tabs_->insertTab(at, rehearsing_, QString());
    tabs_->setCurrentWidget(rehearsing_);
    tabs_->setTabVisible(tabs_->indexOf(presenter_), false);
    rehearsing_->attach(*projector_);
    rehearsing_->showItem(Kind::Vote, vote.value);
    window()->activateWindow(); // the clicker's keys go on
    rehearsing_->setFocus();
    const auto details = desk().programme.services().details.read().details();
    const Language language = details ? details->language : windowLanguage();
    const Text sentence = FILROUGE_TEXT("Rehearsal", "Rehearsal: nothing that is shown or voted now counts.");
    banner_ = new TopBanner(desk().theme, typeset(translated(sentence, language), language), projector_.get());
    retranslate();
}

void ChoosePage::markRehearsal(QWidget* window)
{
    if (!rehearsal_)
        return;
    // It goes with the window.
    new TopBanner(desk().theme, banner_->text(), window);
}

void ChoosePage::endRehearsal()
{
    if (!rehearsal_)
        return;
    const VoteId vote = rehearsal_->vote();
    const bool tried = rehearsal_->wasTried();
    const std::optional<PhoneTarget> place =
        rehearsalDesk_->isInRoom() ? std::optional(rehearsalDesk_->target()) : std::nullopt;
    dropVoteTabs();
    crowd_.reset();
    rehearsalDesk_.reset();
    rehearsing_->detach();
    tabs_->removeTab(tabs_->indexOf(rehearsing_));
    delete std::exchange(rehearsing_, nullptr);
    rehearsal_.reset();
    banner_->remove();
    banner_ = nullptr;
    tabs_->setTabVisible(tabs_->indexOf(presenter_), true);
    tabs_->setCurrentWidget(presenter_);
    presenter_->attach(*projector_);
    window()->activateWindow();
    presenter_->setFocus();
    if (place)
        phoneDesk_->start(*place);
    retranslate();
    if (!tried)
        desk().toasts.say(tr("The rehearsal is over. Nobody voted in it, so the vote still counts as not rehearsed."));
    else if (desk().report(desk().programme.services().votes.recordRehearsal(vote)))
        desk().toasts.say(
            tr("The rehearsal is over, and its ballots are gone. That it was held stands in the minutes."));
}

} // namespace filrouge
