// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages.h"

#include "app/buildpage.h"
#include "app/choosepage.h"
#include "app/commitpage.h"
#include "app/listenpage.h"
#include "app/understandpage.h"
#include "core/programme/programme.h"
#include "ui/engagement/engagementpage.h"
#include "ui/persona/personapage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/sprint/sprintpage.h"
#include "ui/vote/presenterpage.h"

namespace filrouge {

namespace {

QByteArray textOf(const PhoneTarget& target)
{
    return target.address.isEmpty() ? QByteArray() : target.address.toUtf8() + ' ' + QByteArray::number(target.port);
}

PhoneTarget targetFrom(const QByteArray& text)
{
    const QList<QByteArray> parts = text.split(' ');
    return parts.size() == 2 ? PhoneTarget{QString::fromUtf8(parts[0]), parts[1].toUShort()} : PhoneTarget();
}

} // namespace

void Pages::connectTo(MainWindow& window)
{
    window_ = &window;
}

Page* Pages::make(Station station, const Desk& desk, Session& session)
{
    switch (station) {
    case Station::Listen:
        return makeListen(desk);
    case Station::Understand: {
        auto* page = new UnderstandPage(desk);
        connect(&page->personas(), &PersonaPage::personaForRoom, this, [this](PersonaId persona) {
            if (ChoosePage* choose = stage())
                choose->presenter().showPersona(persona);
        });
        return page;
    }
    case Station::Choose:
        return makeChoose(desk, session);
    case Station::Commit: {
        auto* page = new CommitPage(desk);
        connect(&page->letters(),
                &EngagementPage::letterForRoom,
                this,
                [this](EngagementLetterId letter, DifficultyId difficulty) {
                    if (ChoosePage* choose = stage())
                        choose->presenter().showDifficulty(letter, difficulty);
                });
        connect(&page->letters(),
                &EngagementPage::difficultyChosen,
                this,
                [this](EngagementLetterId letter, DifficultyId difficulty) {
                    if (choose_)
                        choose_->presenter().followDifficulty(letter, difficulty);
                });
        return page;
    }
    case Station::Build: {
        auto* page = new BuildPage(desk);
        connect(&page->board(), &SprintPage::sprintForRoom, this, [this](SprintId sprint) {
            if (ChoosePage* choose = stage())
                choose->presenter().showSprint(sprint);
        });
        return page;
    }
    default:
        return nullptr;
    }
}

Page* Pages::makeListen(const Desk& desk)
{
    auto* page = new ListenPage(desk);
    if (preferences_ == nullptr)
        return page;
    const QString place = QStringLiteral("listen/") + desk.programme.file().uuid();
    page->restoreState(preferences_->placeOf(place));
    connect(
        page, &ListenPage::closing, this, [this, page, place] { preferences_->setPlaceOf(place, page->saveState()); });
    return page;
}

ChoosePage* Pages::makeChoose(const Desk& desk, Session& session)
{
    auto* page = new ChoosePage(desk, session, window_, screens_, interfaces_);
    choose_ = page;
    if (preferences_ == nullptr)
        return page;
    // At once, so that a vote that was cut off is found again at the same address.
    const QString phones = QStringLiteral("phones/") + desk.programme.file().uuid();
    page->comeBackTo(targetFrom(preferences_->placeOf(phones)));
    connect(page, &ChoosePage::phonesMoved, this, [this, phones](const PhoneTarget& target) {
        preferences_->setPlaceOf(phones, textOf(target));
    });
    const QString place = QStringLiteral("choose/") + desk.programme.file().uuid();
    page->restoreState(preferences_->placeOf(place));
    connect(
        page, &ChoosePage::closing, this, [this, page, place] { preferences_->setPlaceOf(place, page->saveState()); });
    return page;
}

// Made when it is first wanted, and without leaving the page one is on: the room looks at the projector.
ChoosePage* Pages::stage()
{
    return window_ == nullptr ? nullptr : qobject_cast<ChoosePage*>(window_->ensurePage(Station::Choose));
}

} // namespace filrouge
