// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/buildpage.h"

#include "ui/sprint/solutionspage.h"
#include "ui/sprint/sprintpage.h"
#include "ui/sprint/teamspage.h"

#include <QTabWidget>

namespace filrouge {

BuildPage::BuildPage(const Desk& desk)
    : TabbedPage(desk),
      board_(new SprintPage(desk)),
      teams_(new TeamsPage(desk)),
      solutions_(new SolutionsPage(desk))
{
    addTab(board_);
    addTab(teams_);
    addTab(solutions_);
    connect(teams_, &TeamsPage::boardWanted, this, [this](TeamId team) {
        tabs().setCurrentWidget(board_);
        board_->showItem(Kind::Team, team.value);
    });
    connect(&tabs(), &QTabWidget::currentChanged, this, [this] { this->desk().pending.flush(); });
    retranslate();
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

void BuildPage::retranslate()
{
    nameTabs(tr("Build"), {tr("Sprint board"), tr("Teams"), tr("Solutions")});
}

} // namespace filrouge
