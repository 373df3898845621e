// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sprint/sprint.h"
#include "core/sprint/sprintplan.h"
#include "ui/sprint/paneform.h"

#include <functional>
#include <vector>

class QCheckBox;
class QPushButton;

namespace filrouge {

class ChoiceField;
class PlanForm;

/// A sprint beside its board: goal, days, how many cards each stage should hold at most; how it begins and how it is
/// closed with what carries over; and the planning of the next ones.
class SprintPane final : public PaneForm {
    Q_OBJECT

public:
    explicit SprintPane(const Desk& desk);

    /// No sprint: only planning. `undecided`: how many of its cards carry over when it is closed.
    void show(TeamId team, const std::optional<Sprint>& sprint, const std::vector<Sprint>& ofTeam, int undecided);
    void focusFirst();
    void focusPlan();

Q_SIGNALS:
    /// That sprint should be shown.
    void sprintWanted(filrouge::SprintId sprint);

protected:
    void retranslate() override;

private:
    using Change = std::function<void(Sprint&)>;

    void build();
    bool update(const char* field, const Change& change);
    bool setDays(const SprintDays& days);
    [[nodiscard]] CountField* limit(const char* field, int Sprint::*member);
    void start();
    void close();
    void reopen();
    void remove();
    void offerNext();
    void showParts();

    TeamId team_;
    std::optional<Sprint> sprint_;
    std::vector<Sprint> others_;   ///< that cards can carry over into
    std::optional<SprintId> into_; ///< which of them somebody chose; no id: they wait
    int undecided_ = 0;
    TextLabel* title_;
    TextLabel* state_;
    QWidget* about_; ///< all that needs a sprint
    FieldText* goal_;
    DayField* startsOn_;
    DayField* endsOn_;
    QCheckBox* follow_;
    std::vector<CountField*> limits_;
    std::vector<TextLabel*> labels_;
    TextLabel* limitsTitle_;
    TextLabel* carrying_;
    ChoiceField* next_;
    QPushButton* start_;
    QPushButton* close_;
    QPushButton* reopen_;
    QPushButton* remove_;
    PlanForm* plan_;
};

} // namespace filrouge
