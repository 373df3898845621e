// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sprint/boardlayout.h"

#include <algorithm>

namespace filrouge {

void BoardLayout::lay(const std::vector<Place>& cards, int lanes, const BoardMeasures& measures)
{
    measures_ = measures;
    column_ = std::max(measures.least, (measures.width - (stages - 1) * measures.gap) / stages);
    rows_.assign(static_cast<std::size_t>(lanes) * Choices<CardStage>::names.size(), {});
    cards_.assign(cards.size(), {});
    for (std::size_t row = 0; row < cards.size(); ++row)
        if (cards[row].shown && cards[row].lane < lanes)
            rows_[at(cards[row].lane, cards[row].stage)].push_back(static_cast<int>(row));
    tops_.clear();
    heights_.clear();
    int y = 0;
    for (int lane = 0; lane < lanes; ++lane) {
        std::size_t most = 1; // there is always room to drop one
        for (int stage = 0; stage < stages; ++stage)
            most = std::max(most, rows_[at(lane, stage)].size());
        tops_.push_back(y);
        heights_.push_back(measures.laneHead + static_cast<int>(most) * (measures.card + measures.gap));
        for (int stage = 0; stage < stages; ++stage) {
            int top = y + measures.laneHead;
            for (const int row : rows_[at(lane, stage)]) {
                cards_[static_cast<std::size_t>(row)] = QRect(columnLeft(stage), top, column_, measures.card);
                top += measures.card + measures.gap;
            }
        }
        y += heights_.back() + measures.gap;
    }
    size_ = QSize(stages * column_ + (stages - 1) * measures.gap, y);
}

QRect BoardLayout::laneHead(int lane) const
{
    return {0, tops_[static_cast<std::size_t>(lane)], size_.width(), measures_.laneHead};
}

QRect BoardLayout::cell(int lane, int stage) const
{
    const auto place = static_cast<std::size_t>(lane);
    return {columnLeft(stage), tops_[place] + measures_.laneHead, column_, heights_[place] - measures_.laneHead};
}

QRect BoardLayout::card(int row) const
{
    const auto place = static_cast<std::size_t>(row);
    return row >= 0 && place < cards_.size() ? cards_[place] : QRect();
}

const std::vector<int>& BoardLayout::rows(int lane, int stage) const
{
    return rows_[at(lane, stage)];
}

int BoardLayout::laneAt(int y) const
{
    const auto below = std::ranges::upper_bound(tops_, y);
    return std::max(0, static_cast<int>(below - tops_.begin()) - 1);
}

int BoardLayout::stageAt(int x) const
{
    const int step = std::max(1, column_ + measures_.gap);
    return std::clamp((x + measures_.gap / 2) / step, 0, stages - 1);
}

int BoardLayout::rowAt(QPoint point) const
{
    if (tops_.empty())
        return -1;
    const int lane = laneAt(point.y());
    const int stage = stageAt(point.x());
    const std::vector<int>& there = rows(lane, stage);
    const int place = (point.y() - cell(lane, stage).top()) / std::max(1, measures_.card + measures_.gap);
    if (point.y() < cell(lane, stage).top() || place >= static_cast<int>(there.size()))
        return -1;
    const int row = there[static_cast<std::size_t>(place)];
    return card(row).contains(point) ? row : -1;
}

int BoardLayout::placeAt(int lane, int stage, int y) const
{
    const int step = std::max(1, measures_.card + measures_.gap);
    const int place = (y - cell(lane, stage).top() + step / 2) / step;
    return std::clamp(place, 0, static_cast<int>(rows(lane, stage).size()));
}

} // namespace filrouge
