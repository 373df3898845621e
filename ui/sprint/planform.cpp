// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sprint/planform.h"

#include "core/programme/services.h"
#include "ui/widgets/choicefield.h"

#include <QPushButton>

#include <algorithm>

namespace filrouge {

namespace {

constexpr int months = 2;

} // namespace

PlanForm::PlanForm(const Desk& desk)
    : PaneForm(desk),
      title_(addSection()),
      from_(makeDay([this](QDate day) {
          first_ = day;
          sayHowMany();
          return true;
      })),
      to_(makeDay([this](QDate day) {
          last_ = day;
          sayHowMany();
          return true;
      })),
      weeks_(makeChoice()),
      howMany_(nullptr),
      plan_(new QPushButton)
{
    labels_[0] = addField(from_);
    labels_[1] = addField(to_);
    labels_[2] = addField(weeks_);
    howMany_ = addLine();
    addButtons({plan_});
    retranslate();
    weeks_->show(1);
    connect(weeks_, &ChoiceField::chosen, this, [this] { sayHowMany(); });
    connect(plan_, &QPushButton::clicked, this, [this] { plan(); });
}

void PlanForm::show(TeamId team, const std::vector<Sprint>& sprints)
{
    QDate after = desk().clock.today();
    for (const Sprint& sprint : sprints)
        after = std::max(after, sprint.endsOn.addDays(1));
    const QDate first = workingDayFrom(after);
    like_ = sprints.empty() ? Sprint() : sprints.back();
    if (team == team_ && first == proposed_)
        return; // what was typed stays
    team_ = team;
    proposed_ = first;
    first_ = first;
    last_ = first_.addMonths(months).addDays(-1);
    from_->show(first_);
    to_->show(last_);
    sayHowMany();
}

void PlanForm::focusFirst()
{
    from_->setFocus(Qt::OtherFocusReason);
}

void PlanForm::sayHowMany()
{
    const auto planned = consecutiveSprints(first_, last_, weeks_->currentIndex() + 1);
    howMany_->setText(planned.empty()
                          ? tr("No working day lies between these days.")
                          : tr("%n sprint(s), on working days.", nullptr, static_cast<int>(planned.size())));
}

void PlanForm::plan()
{
    settle();
    const auto planned = services().sprints.plan(team_, first_, last_, weeks_->currentIndex() + 1, like_);
    if (!desk().report(planned))
        return;
    desk().offerUndo(tr("%n sprint(s) planned.", nullptr, static_cast<int>(planned->size())));
    Q_EMIT this->planned(planned->front().id);
}

void PlanForm::retranslate()
{
    title_->setText(tr("Plan the sprints"));
    labels_[0]->setText(tr("First day"));
    labels_[1]->setText(tr("Last day"));
    labels_[2]->setText(tr("Each lasts"));
    from_->setPrompt(tr("12/03/2018"), tr("First day of the first sprint"));
    to_->setPrompt(tr("11/05/2018"), tr("Last day of the last sprint"));
    weeks_->setWords({tr("One week"), tr("Two weeks")});
    weeks_->setAccessibleName(tr("How long each sprint lasts"));
    plan_->setText(tr("Plan"));
    plan_->setAccessibleName(tr("Plan the sprints"));
    plan_->setToolTip(tr("One sprint after the other, between these days, in one step"));
    sayHowMany();
}

} // namespace filrouge
