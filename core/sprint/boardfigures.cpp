// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sprint/boardfigures.h"

#include <algorithm>
#include <span>
#include <unordered_set>

namespace filrouge {

namespace {

constexpr double msOfDay = 24.0 * 60 * 60 * 1000;

/// Adds the stays of one card that have ended; meanDays holds their sum meanwhile. What is not known to the moment
/// (history from elsewhere) is no stay.
void addStays(BoardFigures& figures, std::span<const CardStep> history)
{
    const CardStep* arrived = &history.front();
    for (const CardStep& step : history) {
        if (step.stage == arrived->stage)
            continue;
        if (arrived->at && step.at) {
            StageFigures& left = figures.stages[static_cast<std::size_t>(arrived->stage)];
            ++left.stays;
            left.meanDays += static_cast<double>(step.at.ms - arrived->at.ms) / msOfDay;
        }
        arrived = &step;
    }
}

} // namespace

BoardFigures boardFigures(const std::vector<Card>& cards, std::vector<CardStep> steps)
{
    BoardFigures figures;
    std::unordered_set<CardId> counted;
    for (const Card& card : cards) {
        counted.insert(card.id);
        ++figures.stages[static_cast<std::size_t>(card.stage)].cards;
        ++figures.decisions[static_cast<std::size_t>(card.decision)];
    }
    std::stable_sort(steps.begin(), steps.end(), [](const CardStep& a, const CardStep& b) {
        return a.card != b.card ? a.card < b.card : a.at < b.at;
    });
    for (auto first = steps.begin(); first != steps.end();) {
        const auto last =
            std::find_if(first, steps.end(), [&first](const CardStep& step) { return step.card != first->card; });
        if (counted.contains(first->card)) {
            const std::span<const CardStep> history(first, last);
            addStays(figures, history);
            if (std::ranges::find(history, CardEventKind::CarriedOver, &CardStep::kind) != history.end())
                ++figures.carriedOver;
        }
        first = last;
    }
    for (StageFigures& stage : figures.stages)
        if (stage.stays > 0)
            stage.meanDays /= stage.stays;
    return figures;
}

} // namespace filrouge
