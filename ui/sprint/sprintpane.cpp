// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sprint/sprintpane.h"

#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "ui/sprint/planform.h"
#include "ui/sprint/sprintwords.h"
#include "ui/widgets/choicefield.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace filrouge {

SprintPane::SprintPane(const Desk& desk)
    : PaneForm(desk),
      title_(new TextLabel(desk.theme, TextSize::Title, QFont::DemiBold)),
      state_(nullptr),
      about_(nullptr),
      goal_(makeText(
          FieldText::Lines::Many,
          [this](const QString& goal) { return update("goal", [&](Sprint& sprint) { sprint.goal = goal; }); })),
      startsOn_(makeDay([this](QDate day) {
          if (!sprint_)
              return false;
          const SprintDays days{sprint_->startsOn, sprint_->endsOn};
          // Put off beyond its last day it is moved as a whole.
          return setDays(day > days.endsOn ? shifted(days, workingDaysTo(days.startsOn, day))
                                           : SprintDays{day, days.endsOn});
      })),
      endsOn_(makeDay([this](QDate day) {
          return sprint_ && setDays({sprint_->startsOn, day});
      })),
      follow_(new QCheckBox),
      limits_{limit("idea_limit", &Sprint::ideaLimit),
              limit("mock_up_limit", &Sprint::mockUpLimit),
              limit("field_test_limit", &Sprint::fieldTestLimit),
              limit("lessons_limit", &Sprint::lessonsLimit)},
      limitsTitle_(nullptr),
      carrying_(nullptr),
      next_(makeChoice()),
      start_(new QPushButton),
      close_(new QPushButton),
      reopen_(new QPushButton),
      remove_(new QPushButton),
      plan_(new PlanForm(desk))
{
    build();
    follow_->setChecked(true);
    connect(next_, &ChoiceField::chosen, this, [this](int at) {
        const auto place = static_cast<std::size_t>(at);
        into_ = place < others_.size() ? others_[place].id : SprintId();
    });
    connect(start_, &QPushButton::clicked, this, [this] { start(); });
    connect(close_, &QPushButton::clicked, this, [this] { close(); });
    connect(reopen_, &QPushButton::clicked, this, [this] { reopen(); });
    connect(remove_, &QPushButton::clicked, this, [this] { remove(); });
    connect(plan_, &PlanForm::planned, this, &SprintPane::sprintWanted);
    retranslate();
}

void SprintPane::build()
{
    title_->setContentsMargins(6, 0, 6, 0);
    addPart(title_);
    state_ = addLine();
    labels_.push_back(addField(goal_));
    labels_.push_back(addField(startsOn_));
    labels_.push_back(addField(endsOn_));
    addPart(follow_);
    limitsTitle_ = addSection();
    for (CountField* field : limits_)
        labels_.push_back(addField(field));
    carrying_ = addLine(TextTone::Ink);
    addPart(next_);
    addButtons({start_, close_, reopen_, remove_});
    about_ = gatherParts(); // they hide where there is no sprint
    addPart(plan_);
    column().addStretch();
}

CountField* SprintPane::limit(const char* field, int Sprint::*member)
{
    return makeCount(
        [this, field, member](int most) { return update(field, [&](Sprint& sprint) { sprint.*member = most; }); });
}

void SprintPane::show(TeamId team, const std::optional<Sprint>& sprint, const std::vector<Sprint>& ofTeam,
                      int undecided)
{
    const bool other = sprint.has_value() != sprint_.has_value() || (sprint && sprint->id != sprint_->id);
    if (other) { // what is typed, and was not understood, belongs to the one before
        desk().pending.flush();
        startsOn_->forget();
        endsOn_->forget();
        into_.reset();
        for (CountField* field : limits_)
            field->forget();
    }
    team_ = team;
    sprint_ = sprint;
    undecided_ = undecided;
    others_ = ofTeam;
    std::erase_if(others_, [this](const Sprint& one) {
        return one.state == SprintState::Closed || (sprint_ && one.id == sprint_->id);
    });
    plan_->show(team_, ofTeam);
    about_->setVisible(sprint_.has_value());
    if (!sprint_)
        return;
    goal_->show(sprint_->goal);
    startsOn_->show(sprint_->startsOn);
    endsOn_->show(sprint_->endsOn);
    int Sprint::*const members[] = {
        &Sprint::ideaLimit, &Sprint::mockUpLimit, &Sprint::fieldTestLimit, &Sprint::lessonsLimit};
    for (std::size_t at = 0; at < limits_.size(); ++at)
        limits_[at]->show((*sprint_).*members[at]);
    offerNext();
    showParts();
}

void SprintPane::offerNext()
{
    QStringList words;
    for (const Sprint& one : others_)
        words << tr("Into %1").arg(SprintWords::sprint(one));
    words << tr("They wait for a sprint");
    next_->setWords(words);
    const auto chosen = std::ranges::find_if(others_, [this](const Sprint& one) { return into_ && one.id == *into_; });
    const auto later = std::ranges::find_if(
        others_, [this](const Sprint& one) { return sprint_ && one.startsOn > sprint_->startsOn; });
    const bool wait = into_ && !*into_;
    next_->show(static_cast<int>((wait ? others_.end() : chosen != others_.end() ? chosen : later) - others_.begin()));
}

void SprintPane::showParts()
{
    const bool closed = sprint_->state == SprintState::Closed;
    title_->setText(tr("Sprint %1").arg(sprint_->number));
    state_->setText(SprintWords::state(sprint_->state));
    carrying_->setText(undecided_ == 0
                           ? tr("Every card is decided.")
                           : tr("%n card(s) not decided yet carry over when it is closed.", nullptr, undecided_));
    carrying_->setVisible(!closed);
    next_->setVisible(!closed && undecided_ > 0);
    start_->setVisible(sprint_->state == SprintState::Planned);
    close_->setVisible(!closed);
    reopen_->setVisible(closed);
}

bool SprintPane::update(const char* field, const Change& change)
{
    if (!sprint_)
        return true;
    Sprint sprint = *sprint_;
    change(sprint);
    const QString key = QStringLiteral("sprint %1 %2").arg(sprint.id.value).arg(QLatin1String(field));
    if (!desk().report(services().sprints.update(sprint, key)))
        return false;
    sprint_ = sprint;
    return true;
}

bool SprintPane::setDays(const SprintDays& days)
{
    return desk().report(
        services().sprints.setDays(sprint_->id, days, follow_->isChecked() ? Following::Shift : Following::Stay));
}

void SprintPane::start()
{
    settle();
    if (desk().report(services().sprints.start(sprint_->id)))
        desk().offerUndo(tr("Sprint %1 is running.").arg(sprint_->number));
}

void SprintPane::close()
{
    settle();
    const auto at = static_cast<std::size_t>(std::max(0, next_->currentIndex()));
    const std::optional<SprintId> next = at < others_.size() ? std::optional(others_[at].id) : std::nullopt;
    const int number = sprint_->number;
    const auto carried = services().sprints.close(sprint_->id, next);
    if (!desk().report(carried))
        return;
    desk().offerUndo(*carried == 0
                         ? tr("Sprint %1 is closed.").arg(number)
                         : tr("Sprint %1 is closed; %n card(s) carried over.", nullptr, *carried).arg(number));
    if (next)
        Q_EMIT sprintWanted(*next);
}

void SprintPane::reopen()
{
    settle();
    if (desk().report(services().sprints.reopen(sprint_->id)))
        desk().offerUndo(tr("Sprint %1 is open again.").arg(sprint_->number));
}

void SprintPane::remove()
{
    settle();
    const int number = sprint_->number;
    if (desk().report(services().sprints.remove(sprint_->id)))
        desk().offerUndo(tr("Sprint %1 was removed; its cards wait for another.").arg(number));
}

void SprintPane::focusFirst()
{
    if (sprint_)
        goal_->setFocus(Qt::OtherFocusReason);
    else
        plan_->focusFirst();
}

void SprintPane::focusPlan()
{
    plan_->focusFirst();
}

void SprintPane::retranslate()
{
    const QString names[] = {tr("Goal"),
                             tr("First day"),
                             tr("Last day"),
                             SprintWords::stage(CardStage::Idea),
                             SprintWords::stage(CardStage::MockUp),
                             SprintWords::stage(CardStage::FieldTest),
                             SprintWords::stage(CardStage::Lessons)};
    for (std::size_t at = 0; at < labels_.size(); ++at)
        labels_[at]->setText(names[at]);
    goal_->setPrompt(tr("What should be known at its end?"), tr("Goal of the sprint"));
    startsOn_->setPrompt(tr("12/03/2018"), tr("First day of the sprint"));
    endsOn_->setPrompt(tr("23/03/2018"), tr("Last day of the sprint"));
    follow_->setText(tr("Shift later ones"));
    limitsTitle_->setText(tr("At most, cards at once"));
    for (std::size_t at = 0; at < limits_.size(); ++at)
        limits_[at]->setPrompt(tr("Any number"),
                               tr("At most, cards at once: %1").arg(SprintWords::stage(static_cast<CardStage>(at))));
    next_->setAccessibleName(tr("Where the cards go that are not decided"));
    start_->setText(tr("Start the sprint"));
    close_->setText(tr("Close the sprint"));
    reopen_->setText(tr("Open it again"));
    remove_->setText(tr("Remove the sprint"));
    if (sprint_) {
        offerNext();
        showParts();
    }
}

} // namespace filrouge
