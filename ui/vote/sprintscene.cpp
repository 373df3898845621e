// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/sprintsheet.h"
#include "core/programme/programme.h"
#include "core/sprint/sprintrules.h"
#include "core/sprint/sprintwords.h"
#include "ui/vote/scenesource.h"

#include <algorithm>

// What the room sees of a team's work after the seminar.

namespace filrouge {

namespace {

Text countOf(int cards, int limit)
{
    const QStringList words{QString::number(cards), QString::number(limit)};
    if (limit > 0 && cards > limit)
        return FILROUGE_TEXT("Scenes", "Too many: %1 of %2", words);
    return FILROUGE_TEXT("Scenes", "%n card(s)", {}, cards);
}

} // namespace

Scene SceneSource::sprint(SprintId id) const
{
    const auto sheet = sprintSheet(programme_, id, clock_.now());
    if (!sheet)
        return BlackScene{};
    const SprintSheetWords words(*sheet);
    SprintScene scene;
    scene.heading =
        in(FILROUGE_TEXT("Scenes", "Sprint %1 · %2", {QString::number(sheet->sprint.number), words.team()}));
    scene.days = words.days(sheet->sprint);
    scene.goal = own(sheet->sprint.goal.simplified());
    scene.hue = sheet->hue;
    const auto here = [](const SprintCard& entry) { return !entry.carriedOut; };
    if (std::ranges::none_of(sheet->cards, here)) {
        scene.empty = in(sheet->cards.empty() ? FILROUGE_TEXT("Scenes", "No card is in this sprint yet.")
                                              : FILROUGE_TEXT("Scenes", "All its cards went on to a later sprint."));
        return scene;
    }
    const auto markOf = [this](const SprintCard& entry) {
        QStringList marks;
        if (entry.card.decision != Decision::Open)
            marks << in(wordsFor(entry.card.decision));
        if (entry.carriedIn)
            marks << in(FILROUGE_TEXT("Scenes", "Carried over"));
        if (entry.card.iteration > 1)
            marks << in(FILROUGE_TEXT("Scenes", "Iteration %1", {QString::number(entry.card.iteration)}));
        return marks.join(QStringLiteral(" · "));
    };
    for (const CardStage stage :
         {CardStage::Idea, CardStage::MockUp, CardStage::FieldTest, CardStage::Lessons, CardStage::Decided}) {
        BoardStage shown;
        shown.name = in(wordsFor(stage));
        for (const SprintCard& entry : sheet->cards)
            if (here(entry) && entry.card.stage == stage)
                shown.cards.push_back({own(entry.card.title.simplified()), markOf(entry)});
        const int cards = static_cast<int>(shown.cards.size());
        const int limit = limitOf(sheet->sprint, stage);
        shown.count = in(countOf(cards, limit));
        shown.over = limit > 0 && cards > limit;
        scene.stages.push_back(std::move(shown));
    }
    return scene;
}

} // namespace filrouge
