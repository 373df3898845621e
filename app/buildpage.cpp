// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/buildpage.h"

#include "core/programme/programme.h"
#include "ui/sprint/solutionspage.h"
#include "ui/sprint/sprintpage.h"
#include "ui/sprint/teamspage.h"
#include "ui/widgets/pagetabs.h"

#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace filrouge {

namespace {

constexpr QLatin1Char apart('/');

} // namespace

BuildPage::BuildPage(const Desk& desk)
    : Page(desk),
      tabs_(new QTabWidget),
      board_(new SprintPage(desk)),
      teams_(new TeamsPage(desk)),
      solutions_(new SolutionsPage(desk))
{
    makePageTabs(*tabs_);
    for (Page* page : {static_cast<Page*>(board_), static_cast<Page*>(teams_), static_cast<Page*>(solutions_)}) {
        tabs_->addTab(page, QString());
        connect(page, &Page::sentenceWanted, this, &Page::sentenceWanted);
        connect(page, &Page::wanted, this, [this](Kind kind, qint64 id) {
            if (pageOf(kind) != nullptr)
                showItem(kind, id); // it stands in a tab beside
            else
                Q_EMIT wanted(kind, id);
        });
    }
    connect(teams_, &TeamsPage::boardWanted, this, [this](TeamId team) {
        tabs_->setCurrentWidget(board_);
        board_->showItem(Kind::Team, team.value);
    });
    connect(tabs_, &QTabWidget::currentChanged, this, [this] { this->desk().pending.flush(); });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(tabs_);
    retranslate();
}

Page* BuildPage::at(int tab) const
{
    return qobject_cast<Page*>(tabs_->widget(tab));
}

Page* BuildPage::pageOf(Kind kind) const
{
    switch (kind) {
    case Kind::Card:
    case Kind::Sprint:
    case Kind::FieldTest:
        return board_;
    case Kind::Team:
        return teams_;
    case Kind::Solution:
    case Kind::SolutionBundle:
        return solutions_;
    default:
        return nullptr;
    }
}

void BuildPage::showItem(Kind kind, qint64 id)
{
    Page* page = pageOf(kind);
    if (page == nullptr)
        return;
    tabs_->setCurrentWidget(page);
    page->showItem(kind, id);
}

Item BuildPage::itemAtHand() const
{
    return at(tabs_->currentIndex())->itemAtHand();
}

void BuildPage::markSought(const SearchWords& words)
{
    at(tabs_->currentIndex())->markSought(words);
}

bool BuildPage::goBack()
{
    return at(tabs_->currentIndex())->goBack();
}

QString BuildPage::whereabouts() const
{
    QStringList places{QString::number(tabs_->currentIndex())};
    for (int tab = 0; tab < tabs_->count(); ++tab)
        places << at(tab)->whereabouts();
    return places.join(apart);
}

void BuildPage::comeBackTo(const QString& place)
{
    const QStringList places = place.split(apart);
    if (places.size() != tabs_->count() + 1)
        return;
    for (int tab = 0; tab < tabs_->count(); ++tab)
        at(tab)->comeBackTo(places[tab + 1]);
    if (const int tab = places.front().toInt(); tab >= 0 && tab < tabs_->count())
        tabs_->setCurrentIndex(tab);
}

void BuildPage::retranslate()
{
    tabs_->setAccessibleName(tr("Build"));
    tabs_->tabBar()->setAccessibleName(tr("Build"));
    nameTab(*tabs_, tabs_->indexOf(board_), tr("Sprint board"));
    nameTab(*tabs_, tabs_->indexOf(teams_), tr("Teams"));
    nameTab(*tabs_, tabs_->indexOf(solutions_), tr("Solutions"));
}

} // namespace filrouge
