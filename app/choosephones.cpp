// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/choosepage.h"
#include "app/phonedesk.h"
#include "app/rehearsalphones.h"
#include "core/programme/programme.h"
#include "ui/phones/phonespage.h"
#include "ui/shell/session.h"
#include "ui/vote/presenterpage.h"
#include "ui/vote/rehearsal.h"

#include <QTabWidget>

// The phones of the day and of a rehearsal, and the page that prepares both.

namespace filrouge {

void ChoosePage::connectPhones()
{
    connectPhones(*phoneDesk_, *presenter_);
    connect(phonesPage_, &PhonesPage::startWanted, this, [this](const PhoneTarget& at) { phoneDesk().start(at); });
    connect(phonesPage_, &PhonesPage::stopWanted, this, [this] { phoneDesk().stop(); });
    connect(phonesPage_, &PhonesPage::wifiChanged, this, [this](const WifiAccess& wifi) {
        phoneDesk_->setWifi(wifi);
        if (rehearsalDesk_)
            rehearsalDesk_->setWifi(wifi);
    });
    connect(phonesPage_, &PhonesPage::slipsChanged, phoneDesk_.get(), &PhoneDesk::readSlips);
    connect(presenter_, &PresenterPage::dayRead, this, [this] {
        const auto seminar = presenter_->seminar();
        phonesPage_->show(seminar ? seminar->id : SeminarId(), presenter_->day().vote);
    });
    connect(phoneDesk_.get(), &PhoneDesk::moved, this, [this] {
        Q_EMIT phonesMoved(phoneDesk_->isOn() ? phoneDesk_->target() : PhoneTarget());
    });
    const auto seminar = presenter_->seminar();
    phonesPage_->show(seminar ? seminar->id : SeminarId(), presenter_->day().vote);
}

void ChoosePage::connectPhones(PhoneDesk& desk, PresenterPage& stage)
{
    connect(&desk, &PhoneDesk::shown, this, [this, &desk](const NetworkShown& shown) {
        if (&desk == &phoneDesk())
            phonesPage_->show(shown);
    });
    connect(&stage, &PresenterPage::phonesWanted, this, [this] { tabs_->setCurrentWidget(phonesPage_); });
    connect(
        &stage, &PresenterPage::slipWanted, &desk, [this, &desk](ParticipantId who) { desk.giveSlip(who, window()); });
    desk.follow(stage);
}

void ChoosePage::comeBackTo(const PhoneTarget& target)
{
    phonesPage_->propose(target);
    if (session_.hasVoteUnderWay() && !target.address.isEmpty())
        phoneDesk_->start(target);
}

void ChoosePage::letOthersVote()
{
    auto voters = rehearsal_->others();
    const auto form = rehearsal_->form();
    if (!desk().report(voters) || !desk().report(form))
        return;
    // Without a network the phones are on this computer only.
    if (!rehearsalDesk_->isOn())
        rehearsalDesk_->startHere();
    if (!rehearsalDesk_->isOn())
        return;
    rehearsalDesk_->readSlips();
    crowd_->vote(rehearsalDesk_->target(), std::move(*voters), *form);
}

} // namespace filrouge
