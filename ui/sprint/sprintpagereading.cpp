// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/shortened.h"
#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "core/sprint/sprintrules.h"
#include "ui/sprint/boardhead.h"
#include "ui/sprint/boardmodel.h"
#include "ui/sprint/cardpane.h"
#include "ui/sprint/reviewform.h"
#include "ui/sprint/sprintboardview.h"
#include "ui/sprint/sprintpage.h"
#include "ui/sprint/sprintpane.h"
#include "ui/sprint/sprintwords.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

// What a board shows: which team and sprint, its cards, and what is said of them.

namespace filrouge {

namespace {

constexpr int lowWindow = 480;
constexpr qsizetype longestGoal = 160; // over the board; the whole of it stands with the sprint

} // namespace

void SprintPage::notice(const Changes& changes)
{
    for (const Kind kind :
         {Kind::Team, Kind::Sprint, Kind::Card, Kind::Solution, Kind::FieldTest, Kind::Person, Kind::Programme})
        stale_ = stale_ || changes.touches(kind);
    if (!isVisible()) {
        stale_ = stale_ || changes.touches(Kind::Commune) || changes.touches(Kind::EngagementLetter);
        return;
    }
    if (stale_)
        read();
    cardPane_->apply(changes);
}

// Nobody is left without a board while there is a team; false: there is none.
bool SprintPage::settleScope()
{
    const auto teams = desk().programme.services().teams.read().all();
    if (!desk().report(teams) || teams->empty())
        return false;
    const bool there = scope_.team && std::ranges::find(*teams, *scope_.team, &Team::id) != teams->end();
    if (scope_.team && !there) // it was removed
        scope_ = {};
    if (!scope_.team && teams->size() == 1)
        scope_.team = teams->front().id;
    sprints_.clear();
    if (!scope_.team) {
        scope_.sprint = std::nullopt;
        return true;
    }
    const auto sprints = desk().programme.services().sprints.read().of(*scope_.team);
    if (!desk().report(sprints))
        return false;
    sprints_ = *sprints;
    const bool known = scope_.sprint && std::ranges::find(sprints_, *scope_.sprint, &Sprint::id) != sprints_.end();
    if (waiting_)
        scope_.sprint = std::nullopt;
    else if (!known)
        scope_.sprint = sprintOfTheDay(sprints_, desk().clock.today());
    return true;
}

Lanes SprintPage::lanes() const
{
    return scope_.team ? wanted_ : Lanes::Team;
}

void SprintPage::read()
{
    stale_ = false;
    read_ = true;
    const bool any = settleScope();
    body_->setVisible(any);
    empty_->setVisible(!any);
    if (!any) {
        board_ = {};
        model_->show(board_);
        return;
    }
    auto board =
        readSprintBoard(desk().programme.services(), scope_, lanes(), desk().clock.today(), tr("Without a solution"));
    if (!desk().report(board))
        return;
    board_ = std::move(*board);
    view_->setLanesFixed(lanes() == Lanes::Team);
    model_->show(board_);
    showChoices();
    showLanes();
    sayFigures();
    if (card_ && model_->rowOf(card_.value) < 0) { // it left this board
        card_ = {};
        if (cardPane_->isAncestorOf(window()->focusWidget()))
            view_->setFocus(Qt::OtherFocusReason);
        cardPane_->show(card_);
    }
    view_->select(card_);
    showSprintPane();
}

void SprintPage::showChoices()
{
    team_->clear();
    if (board_.teams.size() > 1)
        team_->addItem(tr("All teams"), qint64{0});
    for (const Team& team : board_.teams)
        team_->addItem(team.name.simplified(), team.id.value);
    team_->setCurrentIndex(std::max(0, team_->findData(scope_.team.value_or(TeamId()).value)));
    sprint_->clear();
    for (const Sprint& sprint : sprints_)
        sprint_->addItem(
            tr("%1 · %2", "a sprint and its state").arg(SprintWords::sprint(sprint), SprintWords::state(sprint.state)),
            sprint.id.value);
    sprint_->addItem(tr("Waiting for a sprint"), qint64{0});
    sprint_->setCurrentIndex(sprint_->findData(scope_.sprint.value_or(SprintId()).value));
    for (QComboBox* choice : {team_, sprint_})
        choice->setToolTip(choice->currentText());
    sprint_->setVisible(scope_.team.has_value());
    for (QPushButton* button : {toSprint_, toReview_, toRoom_})
        button->setVisible(scope_.sprint.has_value());
    toPlan_->setVisible(scope_.team.has_value());
}

void SprintPage::showLanes()
{
    laneChoice_->clear();
    if (scope_.team) {
        laneChoice_->addItem(tr("One lane"), static_cast<int>(Lanes::None));
        laneChoice_->addItem(tr("A lane for each solution"), static_cast<int>(Lanes::Solution));
    } else {
        laneChoice_->addItem(tr("A lane for each team"), static_cast<int>(Lanes::Team));
    }
    laneChoice_->setCurrentIndex(std::max(0, laneChoice_->findData(static_cast<int>(lanes()))));
    laneChoice_->setToolTip(laneChoice_->currentText());
}

int SprintPage::undecided() const
{
    return static_cast<int>(std::ranges::count_if(
        board_.cards, [](const BoardCard& card) { return !card.carriedOut && card.card.stage != CardStage::Decided; }));
}

QStringList SprintPage::warnings() const
{
    QStringList sentences;
    for (const Sprint& sprint : board_.sprints) {
        if (scope_.team && scope_.sprint != sprint.id)
            continue;
        const auto counts = countsOf(board_.cards, sprint.id);
        for (std::size_t at = 0; at < counts.size(); ++at) {
            const auto stage = static_cast<CardStage>(at);
            const int limit = limitOf(sprint, stage);
            if (limit == 0 || counts[at] <= limit)
                continue;
            const QString words = tr("“%1” holds %n card(s), its limit is %2.", nullptr, counts[at])
                                      .arg(SprintWords::stage(stage))
                                      .arg(limit);
            const auto team = std::ranges::find(board_.teams, sprint.team, &Team::id);
            sentences << (scope_.team || team == board_.teams.end()
                              ? words
                              : tr("%1: %2", "a team, what is to be said of it").arg(team->name.simplified(), words));
        }
    }
    return sentences;
}

void SprintPage::sayFigures()
{
    const Sprint* sprint = scope_.team ? board_.find(scope_.sprint) : nullptr;
    const auto counts = countsOf(board_.cards);
    BoardHead::Columns columns;
    for (std::size_t at = 0; at < columns.size(); ++at)
        columns[at] = {counts[at], sprint == nullptr ? 0 : limitOf(*sprint, static_cast<CardStage>(at))};
    head_->show(columns);
    const int all = static_cast<int>(board_.cards.size());
    QStringList parts;
    const bool low = window()->height() < desk().theme.px(lowWindow); // magnified, the board has the room
    if (sprint != nullptr && !low && !sprint->goal.trimmed().isEmpty())
        parts << shortened(sprint->goal, longestGoal);
    const auto wentOn = std::ranges::count_if(board_.cards, &BoardCard::carriedOut);
    parts << tr("%1 of %n card(s) decided", nullptr, all).arg(all - static_cast<int>(wentOn) - undecided());
    if (wentOn > 0)
        parts << tr("%n went on to a later sprint", nullptr, static_cast<int>(wentOn));
    const auto carried =
        std::ranges::count_if(board_.cards, [](const BoardCard& card) { return card.carriedFrom > 0; });
    if (carried > 0)
        parts << tr("%n carried over", nullptr, static_cast<int>(carried));
    if (!filter_->text().trimmed().isEmpty())
        parts << tr("%n shown", nullptr, model_->shownCards());
    figures_->setText(parts.join(QStringLiteral(" · ")));
    const QStringList sentences = warnings();
    warning_->setText(sentences.join(QLatin1Char(' ')));
    warning_->setVisible(!sentences.isEmpty());
}

void SprintPage::showSprintPane()
{
    if (!scope_.team) { // of several sprints none is the one
        side_->setCurrentIndex(CardSide);
        return;
    }
    const Sprint* sprint = board_.find(scope_.sprint);
    sprintPane_->show(*scope_.team, sprint == nullptr ? std::nullopt : std::optional(*sprint), sprints_, undecided());
    // Nothing can be tried before there is a sprint: planning comes first.
    if (sprints_.empty() && !card_)
        side_->setCurrentIndex(SprintSide);
    if (side_->currentIndex() != ReviewSide)
        return;
    if (sprint != nullptr)
        review_->show(*sprint);
    else
        side_->setCurrentIndex(SprintSide);
}

void SprintPage::filter()
{
    model_->setFilter(filter_->text());
    view_->select(card_);
    sayFigures();
}

} // namespace filrouge
