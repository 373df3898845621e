// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commitpage.h"

#include "ui/engagement/engagementpage.h"
#include "ui/engagement/followuppage.h"

#include <QTabWidget>

namespace filrouge {

CommitPage::CommitPage(const Desk& desk)
    : TabbedPage(desk, u';'),
      letters_(new EngagementPage(desk)),
      followUp_(new FollowUpPage(desk))
{
    addTab(letters_);
    addTab(followUp_);
    retranslate();
}

Page* CommitPage::pageOf(Kind kind) const
{
    return kind == Kind::EngagementLetter ? letters_ : nullptr;
}

void CommitPage::showItem(Kind kind, qint64 id)
{
    if (kind == Kind::Programme) {
        tabs().setCurrentWidget(followUp_);
        return;
    }
    tabs().setCurrentWidget(letters_);
    letters_->showItem(kind, id);
}

void CommitPage::markSought(const SearchWords& words)
{
    // A search finds under its letter how a promise fares.
    if (!words.isEmpty() && inFront() == letters_ && !letters_->comeTo(words) &&
        followUp_->comeTo(EngagementLetterId(letters_->itemAtHand().id), words))
        tabs().setCurrentWidget(followUp_);
    TabbedPage::markSought(words);
}

void CommitPage::retranslate()
{
    nameTabs(tr("Commit"), {tr("Engagement letters"), tr("Promise tracking")});
}

} // namespace filrouge
