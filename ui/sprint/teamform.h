// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sprint/boardfigures.h"
#include "core/sprint/team.h"
#include "core/storage/frozenreading.h"
#include "ui/sprint/paneform.h"

#include <functional>
#include <optional>
#include <vector>

class QPushButton;

namespace filrouge {

class ChoiceField;
class LinkChip;
class MemberLine;
class NameChoice;

/// One team: for whom it works, where it meets, who is in it as what, and whom it lacks.
class TeamForm final : public PaneForm {
    Q_OBJECT

public:
    explicit TeamForm(const Desk& desk);

    /// No id: nothing is shown.
    void show(TeamId team);
    /// People or personas are others.
    void readNames();
    void focusName();
    /// Cards have changed: what the board has come to is counted anew, soon and elsewhere.
    void countAnew();

Q_SIGNALS:
    void boardWanted(filrouge::TeamId team);

protected:
    void retranslate() override;
    void showEvent(QShowEvent* event) override;

private:
    using Change = std::function<void(Team&)>;

    bool update(const char* field, const Change& change);
    void read();
    void showMembers();
    void count();
    void showFigures();
    void addMember(PersonId person);
    void addPerson(const QString& name);
    void addWorkgroup();
    [[nodiscard]] TeamPart likelyPartOf(PersonId person) const;

    Team team_;
    std::vector<TeamMember> members_;
    FieldText* name_;
    NameChoice* persona_;
    FieldText* place_;
    TextLabel* membersTitle_;
    TextLabel* lacking_;
    TextLabel* noCoach_;
    QVBoxLayout* memberList_;
    std::vector<MemberLine*> lines_;
    NameChoice* add_;
    QPushButton* workgroup_; ///< adds those of it who are not in the team
    QPushButton* toBoard_;
    TextLabel* boardTitle_;
    TextLabel* boardFigures_;
    FrozenReading counting_;
    QTimer soon_;
    bool stale_ = false;                  ///< cards have moved since they were counted
    std::optional<BoardFigures> figures_; ///< of the team that is shown
    std::vector<TextLabel*> labels_;      ///< in the order of the form
};

/// Somebody in a team, and as what.
class MemberLine final : public PaneForm {
    Q_OBJECT

public:
    MemberLine(const Desk& desk, const TeamMember& member);

    [[nodiscard]] PersonId person() const { return member_.person; }
    void show(const TeamMember& member, const QString& name);

protected:
    void retranslate() override;

private:
    void describe();

    TeamMember member_;
    QString called_;
    LinkChip* name_;
    ChoiceField* part_;
};

} // namespace filrouge
