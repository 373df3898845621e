// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tabbedpage.h"

#include "ui/widgets/pagetabs.h"

#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace filrouge {

TabbedPage::TabbedPage(const Desk& desk, QChar apart) : Page(desk), apart_(apart), tabs_(new QTabWidget)
{
    makePageTabs(*tabs_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(tabs_);
}

void TabbedPage::addTab(Page* page)
{
    tabs_->addTab(page, QString());
    connect(page, &Page::sentenceWanted, this, &Page::sentenceWanted);
    connect(page, &Page::wanted, this, [this](Kind kind, qint64 id) {
        if (pageOf(kind) != nullptr)
            showItem(kind, id); // it stands in a tab beside
        else
            Q_EMIT wanted(kind, id);
    });
}

void TabbedPage::nameTabs(const QString& station, const QStringList& names)
{
    tabs_->setAccessibleName(station);
    tabs_->tabBar()->setAccessibleName(station);
    for (int tab = 0; tab < tabs_->count(); ++tab)
        nameTab(*tabs_, tab, names.value(tab));
}

Page* TabbedPage::at(int tab) const
{
    return qobject_cast<Page*>(tabs_->widget(tab));
}

Page* TabbedPage::inFront() const
{
    return at(tabs_->currentIndex());
}

void TabbedPage::showItem(Kind kind, qint64 id)
{
    Page* page = pageOf(kind);
    if (page == nullptr)
        return;
    tabs_->setCurrentWidget(page);
    page->showItem(kind, id);
}

Item TabbedPage::itemAtHand() const
{
    return inFront()->itemAtHand();
}

void TabbedPage::markSought(const SearchWords& words)
{
    inFront()->markSought(words);
}

bool TabbedPage::goBack()
{
    return inFront()->goBack();
}

QString TabbedPage::whereabouts() const
{
    QStringList places{QString::number(tabs_->currentIndex())};
    for (int tab = 0; tab < tabs_->count(); ++tab)
        places << at(tab)->whereabouts();
    return places.join(apart_);
}

void TabbedPage::comeBackTo(const QString& place)
{
    const QStringList places = place.split(apart_);
    if (places.size() != tabs_->count() + 1)
        return;
    for (int tab = 0; tab < tabs_->count(); ++tab)
        at(tab)->comeBackTo(places[tab + 1]);
    if (const int tab = places.front().toInt(); tab >= 0 && tab < tabs_->count())
        tabs_->setCurrentIndex(tab);
}

} // namespace filrouge
