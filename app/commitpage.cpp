// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commitpage.h"

#include "ui/engagement/engagementpage.h"
#include "ui/engagement/followuppage.h"
#include "ui/widgets/pagetabs.h"

#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace filrouge {

CommitPage::CommitPage(const Desk& desk)
    : Page(desk),
      tabs_(new QTabWidget),
      letters_(new EngagementPage(desk)),
      followUp_(new FollowUpPage(desk))
{
    makePageTabs(*tabs_);
    tabs_->addTab(letters_, QString());
    tabs_->addTab(followUp_, QString());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(tabs_);
    for (Page* page : {static_cast<Page*>(letters_), static_cast<Page*>(followUp_)}) {
        connect(page, &Page::sentenceWanted, this, &Page::sentenceWanted);
        connect(page, &Page::wanted, this, [this](Kind kind, qint64 id) {
            if (kind == Kind::EngagementLetter)
                showItem(kind, id);
            else
                Q_EMIT wanted(kind, id);
        });
    }
    retranslate();
}

void CommitPage::showItem(Kind kind, qint64 id)
{
    if (kind == Kind::Programme) {
        tabs_->setCurrentWidget(followUp_);
        return;
    }
    tabs_->setCurrentWidget(letters_);
    letters_->showItem(kind, id);
}

void CommitPage::markSought(const SearchWords& words)
{
    // A search finds under its letter how a promise fares.
    if (!words.isEmpty() && tabs_->currentWidget() == letters_ && !letters_->comeTo(words) &&
        followUp_->comeTo(EngagementLetterId(letters_->itemAtHand().id), words))
        tabs_->setCurrentWidget(followUp_);
    static_cast<Page*>(tabs_->currentWidget())->markSought(words);
}

bool CommitPage::goBack()
{
    return static_cast<Page*>(tabs_->currentWidget())->goBack();
}

Item CommitPage::itemAtHand() const
{
    return static_cast<const Page*>(tabs_->currentWidget())->itemAtHand();
}

// Which tab, then where in each.
QString CommitPage::whereabouts() const
{
    return QStringLiteral("%1;%2;%3").arg(tabs_->currentIndex()).arg(letters_->whereabouts(), followUp_->whereabouts());
}

void CommitPage::comeBackTo(const QString& place)
{
    const QStringList parts = place.split(QLatin1Char(';'));
    if (parts.size() != 3)
        return;
    letters_->comeBackTo(parts[1]);
    followUp_->comeBackTo(parts[2]);
    tabs_->setCurrentIndex(parts[0].toInt());
}

void CommitPage::retranslate()
{
    tabs_->setAccessibleName(tr("Commit"));
    tabs_->tabBar()->setAccessibleName(tr("Commit"));
    nameTab(*tabs_, 0, tr("Engagement letters"));
    nameTab(*tabs_, 1, tr("Promise tracking"));
}

} // namespace filrouge
