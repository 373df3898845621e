// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sprint/sprint.h"
#include "ui/sprint/paneform.h"

class QPushButton;

namespace filrouge {

class ChoiceField;

/// Consecutive sprints of one or two weeks over some months, in one step.
class PlanForm final : public PaneForm {
    Q_OBJECT

public:
    explicit PlanForm(const Desk& desk);

    /// After the sprints that team has, from today on; the limits of the last of them are kept.
    void show(TeamId team, const std::vector<Sprint>& sprints);
    void focusFirst();

Q_SIGNALS:
    /// The first of those that were planned.
    void planned(filrouge::SprintId first);

protected:
    void retranslate() override;

private:
    void plan();
    void sayHowMany();

    TeamId team_;
    Sprint like_;    ///< its limits are theirs
    QDate proposed_; ///< as first day
    QDate first_;
    QDate last_;
    TextLabel* title_;
    TextLabel* labels_[3]{};
    DayField* from_;
    DayField* to_;
    ChoiceField* weeks_;
    TextLabel* howMany_;
    QPushButton* plan_;
};

} // namespace filrouge
