// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/shortened.h"
#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "ui/sprint/boardmodel.h"
#include "ui/sprint/cardpane.h"
#include "ui/sprint/reviewform.h"
#include "ui/sprint/sprintboardview.h"
#include "ui/sprint/sprintpage.h"
#include "ui/sprint/sprintpane.h"
#include "ui/sprint/sprintwords.h"
#include "ui/widgets/announcing.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>

#include <algorithm>
#include <array>

// What is done on a board.

namespace filrouge {

void SprintPage::showTeam(std::optional<TeamId> team)
{
    desk().pending.flush();
    if (team == scope_.team)
        return;
    scope_ = {team, std::nullopt};
    waiting_ = false;
    read();
}

void SprintPage::showSprint(std::optional<SprintId> sprint)
{
    desk().pending.flush();
    scope_.sprint = sprint;
    waiting_ = !sprint;
    read();
}

void SprintPage::choose(CardId card)
{
    if (card != card_)
        desk().pending.flush();
    card_ = card;
    cardPane_->show(card);
    side_->setCurrentIndex(CardSide);
}

void SprintPage::open(CardId card)
{
    choose(card);
    cardPane_->focusTitle();
}

void SprintPage::openSprint(bool plan)
{
    desk().pending.flush();
    showSprintPane();
    side_->setCurrentIndex(SprintSide);
    if (plan)
        sprintPane_->focusPlan();
    else
        sprintPane_->focusFirst();
}

void SprintPage::openReview()
{
    desk().pending.flush();
    side_->setCurrentIndex(ReviewSide);
    showSprintPane();
    review_->focusFirst();
}

void SprintPage::showCard(CardId card)
{
    desk().pending.flush();
    const auto found = desk().programme.services().cards.read().find(card);
    if (!desk().report(found))
        return;
    scope_ = {found->team, found->sprint};
    waiting_ = !found->sprint;
    if (!filter_->text().isEmpty())
        filter_->clear(); // it may hide the card that is wanted
    card_ = card;
    read();
    choose(card);
    view_->select(card);
    view_->setFocus(Qt::OtherFocusReason);
}

void SprintPage::move(CardId id, CardStage stage, int lane, CardId before)
{
    desk().pending.flush();
    const int row = model_->rowOf(id.value);
    if (row < 0)
        return;
    const BoardCard moving = model_->row(row);
    if (moving.carriedOut) {
        sayItWentOn(moving);
        return;
    }
    if (lane != moving.lane && lanes() == Lanes::Team) {
        desk().toasts.say(tr("A card stays with its team."));
        return;
    }
    const int position =
        placeBefore(model_->rows(), moving, stage, before ? std::optional(before) : std::nullopt, lane);
    Services& services = desk().programme.services();
    const Text label = FILROUGE_TEXT("Edits", "Move card “%1”", {shortened(moving.card.title)});
    const auto moved = desk().programme.file().edit(label, [&](Edit&) -> Result<> {
        if (lane != moving.lane && lanes() == Lanes::Solution) {
            Card card = moving.card;
            const SolutionId solution(model_->lanes()[static_cast<std::size_t>(lane)].id);
            card.solution = solution ? std::optional(solution) : std::nullopt;
            FILROUGE_TRY(services.cards.update(card));
        }
        return services.cards.move(id, stage, position);
    });
    if (!desk().report(moved)) {
        if (stage == CardStage::Decided && moving.card.stage != stage) { // it has to be decided, there
            choose(id);
            cardPane_->focusDecision();
        }
        return;
    }
    choose(id);
    view_->select(id);
    view_->setFocus(Qt::OtherFocusReason);
    announceCurrent(*view_); // its words tell the new place
    if (stage != moving.card.stage)
        desk().offerUndo(tr("“%1” is at “%2” now.").arg(shortened(moving.card.title), SprintWords::stage(stage)));
    else if (lane != moving.lane)
        desk().offerUndo(
            tr("“%1” is in the lane “%2” now.")
                .arg(shortened(moving.card.title), shortened(model_->lanes()[static_cast<std::size_t>(lane)].name)));
}

void SprintPage::sayItWentOn(const BoardCard& card)
{
    desk().toasts.say(
        tr("“%1” went on from this sprint: it is changed where it is now.").arg(shortened(card.card.title)));
}

// In the lane that the keyboard was in last; the next title can be typed at once.
void SprintPage::add()
{
    const QString title = new_->text().simplified();
    if (title.isEmpty() || board_.teams.empty())
        return;
    desk().pending.flush();
    const int at = view_->currentLane();
    const BoardLane lane = at < 0 ? board_.lanes.front() : board_.lanes[static_cast<std::size_t>(at)];
    Card card;
    card.title = title;
    card.team = scope_.team ? *scope_.team : TeamId(lane.id);
    card.sprint = scope_.sprint;
    if (!scope_.team)
        for (const Sprint& sprint : board_.sprints)
            if (sprint.team == card.team)
                card.sprint = sprint.id;
    if (lanes() == Lanes::Solution && lane.id != 0 && at >= 0)
        card.solution = SolutionId(lane.id);
    const auto added = desk().programme.services().cards.add(card);
    if (!desk().report(added))
        return;
    new_->clear();
    model_->keepInSight(added->id); // whatever the filter says: somebody has just written it
    sayFigures();
    choose(added->id);
    view_->select(added->id);
    desk().offerUndo((model_->rowOf(added->id.value) < 0 ? tr("“%1” was added: it waits for a sprint of its team.")
                                                         : tr("“%1” was added."))
                         .arg(shortened(title)));
}

void SprintPage::remove(CardId card)
{
    desk().pending.flush();
    const int row = model_->rowOf(card.value);
    if (row < 0)
        return;
    if (model_->row(row).carriedOut) {
        sayItWentOn(model_->row(row));
        return;
    }
    const QString title = model_->row(row).card.title.simplified();
    if (!desk().report(desk().programme.services().cards.remove(card)))
        return;
    desk().offerUndo(tr("“%1” was removed.").arg(title));
    view_->setFocus(Qt::OtherFocusReason);
}

void SprintPage::showMenu(CardId card, QPoint at)
{
    const int row = model_->rowOf(card.value);
    if (row < 0)
        return;
    const BoardCard chosen = model_->row(row);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (chosen.carriedOut) {
        menu->addAction(tr("Show it where it is now"), this, [this, card] { showCard(card); });
        menu->popup(at);
        return;
    }
    menu->addAction(tr("Write about it"), this, [this, card] { open(card); });
    menu->addSeparator();
    for (int i = 0; i < cardStages; ++i) {
        const auto stage = static_cast<CardStage>(i);
        QAction* action = menu->addAction(tr("To “%1”").arg(SprintWords::stage(stage)),
                                          this,
                                          [this, card, stage, chosen] { move(card, stage, chosen.lane, {}); });
        action->setEnabled(stage != chosen.card.stage);
    }
    menu->addSeparator();
    menu->addAction(tr("Remove the card"), this, [this, card] { remove(card); });
    menu->popup(at);
}

void SprintPage::showItem(Kind kind, qint64 id)
{
    if (stale_)
        read();
    const Services& services = desk().programme.services();
    if (id != 0 && kind == Kind::Card) {
        showCard(CardId(id));
        return;
    }
    if (id != 0 && kind == Kind::FieldTest) {
        const auto test = services.fieldTests.read().find(FieldTestId(id));
        if (!desk().report(test))
            return;
        showCard(test->card);
        cardPane_->focusTest(test->id);
        return;
    }
    if (id != 0 && kind == Kind::Sprint) {
        const auto sprint = services.sprints.read().find(SprintId(id));
        if (!desk().report(sprint))
            return;
        scope_ = {sprint->team, sprint->id};
        waiting_ = false;
        read();
        openSprint(false);
        return;
    }
    if (id != 0 && kind == Kind::Team)
        showTeam(TeamId(id));
    takeKeyboard();
}

// A search finds under its sprint what a review says.
void SprintPage::markSought(const SearchWords& words)
{
    if (!words.isEmpty() && side_->currentIndex() == SprintSide && scope_.sprint) {
        const SprintRepository& sprints = desk().programme.services().sprints.read();
        const auto sprint = sprints.find(*scope_.sprint);
        const auto review = sprints.review(*scope_.sprint);
        const auto has = [&words](const QString& text) { return !words.in(text, 1).empty(); };
        if (sprint && !has(sprint->goal) && review && *review) {
            const SprintReview& said = **review;
            if (std::ranges::any_of(std::array{said.tested, said.learnt, said.decided, said.arbitration, said.thanks},
                                    has))
                openReview();
        }
    }
    Page::markSought(words);
}

Item SprintPage::itemAtHand() const
{
    if (const FieldTestId test = cardPane_->testAtHand())
        return {Kind::FieldTest, test.value};
    return {Kind::Card, card_.value};
}

bool SprintPage::goBack()
{
    if (side_->isAncestorOf(window()->focusWidget())) {
        view_->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (filter_->text().isEmpty())
        return false;
    filter_->clear();
    view_->setFocus(Qt::OtherFocusReason);
    return true;
}

void SprintPage::takeKeyboard()
{
    if (!body_->isVisibleTo(this))
        return;
    if (model_->rowCount() > 0)
        view_->setFocus(Qt::OtherFocusReason);
    else
        new_->setFocus(Qt::OtherFocusReason);
}

QString SprintPage::whereabouts() const
{
    const QString sprint = waiting_ ? QStringLiteral("w") : QString::number(scope_.sprint.value_or(SprintId()).value);
    return QStringLiteral("%1 %2 %3 %4")
        .arg(scope_.team.value_or(TeamId()).value)
        .arg(sprint)
        .arg(static_cast<int>(wanted_))
        .arg(card_.value);
}

void SprintPage::comeBackTo(const QString& place)
{
    const QStringList parts = place.split(QLatin1Char(' '));
    if (parts.size() != 4)
        return;
    const TeamId team(parts[0].toLongLong());
    const SprintId sprint(parts[1].toLongLong());
    scope_ = {team ? std::optional(team) : std::nullopt, sprint ? std::optional(sprint) : std::nullopt};
    waiting_ = parts[1] == QLatin1String("w");
    wanted_ = parts[2].toInt() == static_cast<int>(Lanes::Solution) ? Lanes::Solution : Lanes::None;
    card_ = CardId(parts[3].toLongLong());
    read();
    if (card_)
        choose(card_);
}

} // namespace filrouge
