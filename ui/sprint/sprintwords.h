// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sprint/card.h"
#include "core/sprint/sprint.h"
#include "core/sprint/team.h"

#include <QCoreApplication>
#include <QStringList>

#include <map>
#include <vector>

namespace filrouge {

/// What stages, decisions, sprints and parts in a team are called.
class SprintWords final {
    Q_DECLARE_TR_FUNCTIONS(filrouge::SprintWords)

public:
    [[nodiscard]] static QString stage(CardStage stage);
    /// What was decided: "Kept"; of an open card "Not decided".
    [[nodiscard]] static QString decision(Decision decision);
    [[nodiscard]] static QString state(SprintState state);
    /// In the order of the parts.
    [[nodiscard]] static QStringList parts();
    /// What a team lacks, within a sentence: "service users, a coach in digital".
    [[nodiscard]] static QString lacking(const std::vector<TeamPart>& parts);
    /// "Sprint 2, 12/03 – 23/03/2018".
    [[nodiscard]] static QString sprint(const Sprint& sprint);
    /// "Carried over into sprint 2"; `numbers`: of the sprints there are.
    [[nodiscard]] static QString event(const CardEvent& event, const std::map<SprintId, int>& numbers);
    /// A day as narrow places have room for it.
    [[nodiscard]] static QString shortDay(QDate day);
};

inline constexpr int cardStages = static_cast<int>(Choices<CardStage>::names.size());

} // namespace filrouge
