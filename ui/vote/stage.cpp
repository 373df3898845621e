// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vote/stage.h"

#include <algorithm>

namespace filrouge {

void Stage::setCues(std::vector<Cue> cues)
{
    const bool first = cues_.empty();
    const std::vector<Cue> before = std::exchange(cues_, std::move(cues));
    keepPlace(before);
    if (first && !current_ && !cues_.empty()) {
        const bool underWay = vote_ && (vote_->state == VoteState::Open || vote_->state == VoteState::Closed);
        if (underWay)
            showVote(); // the room comes back to where it was when the laptop went down
        else
            show({cues_.front().kind, cues_.front().id, 0});
        return;
    }
    for (std::optional<StagePoint>* point : {&current_, &next_, &place_}) {
        const auto cue = cueOf(*point);
        if (cue && (*point)->page >= cues_[*cue].pages)
            (*point)->page = qMax(0, cues_[*cue].pages - 1);
    }
    if (!next_ || !cueOf(next_) || !cues_[*cueOf(next_)].available)
        next_ = after(place_);
}

// An annulled vote leaves the day: what comes next follows what stood before it, not the beginning.
void Stage::keepPlace(const std::vector<Cue>& before)
{
    if (!place_ || cueOf(place_))
        return;
    auto at = std::ranges::find_if(before, [this](const Cue& cue) { return cue.isAt(*place_); });
    while (at != before.begin() && at != before.end()) {
        --at;
        const StagePoint earlier{at->kind, at->id, 0};
        const auto cue = cueOf(earlier);
        if (cue && cues_[*cue].available) {
            place_ = StagePoint{earlier.kind, earlier.id, cues_[*cue].pages - 1};
            return;
        }
    }
}

void Stage::setVote(const std::optional<StageVote>& vote)
{
    if (vote == vote_)
        return;
    if (!vote || !vote_ || vote->id != vote_->id || vote->state != vote_->state) {
        lastCallUntil_ = {};
        armedUntil_ = {};
    }
    vote_ = vote;
}

std::optional<std::size_t> Stage::cueOf(const std::optional<StagePoint>& point) const
{
    if (!point)
        return std::nullopt;
    const auto found = std::ranges::find_if(cues_, [&](const Cue& cue) { return cue.isAt(*point); });
    return found == cues_.end() ? std::nullopt
                                : std::optional(static_cast<std::size_t>(std::distance(cues_.begin(), found)));
}

bool Stage::isDone(std::size_t cue) const
{
    return std::ranges::any_of(done_, [&](const StagePoint& point) {
        return cues_[cue].isAt(point) && point.page >= cues_[cue].pages - 1 && cueOf(current_) != cue;
    });
}

std::vector<StagePoint> Stage::steps() const
{
    std::vector<StagePoint> steps;
    for (const Cue& cue : cues_)
        for (int page = 0; cue.available && page < cue.pages; ++page)
            steps.push_back({cue.kind, cue.id, page});
    return steps;
}

std::optional<StagePoint> Stage::after(const std::optional<StagePoint>& point) const
{
    const std::vector<StagePoint> all = steps();
    if (all.empty())
        return std::nullopt;
    if (!point)
        return all.front();
    const auto at = std::ranges::find(all, *point);
    if (at == all.end())
        return all.front();
    return at + 1 == all.end() ? std::nullopt : std::optional(*(at + 1));
}

std::optional<StagePoint> Stage::before(const std::optional<StagePoint>& point) const
{
    const std::vector<StagePoint> all = steps();
    if (!point)
        return std::nullopt;
    const auto at = std::ranges::find(all, *point);
    return at == all.end() || at == all.begin() ? std::nullopt : std::optional(*(at - 1));
}

void Stage::preview(const StagePoint& point)
{
    const auto cue = cueOf(point);
    if (!cue || cues_[*cue].available)
        next_ = point;
}

void Stage::show(const StagePoint& point)
{
    const auto cue = cueOf(point);
    if (cue && !cues_[*cue].available)
        return;
    current_ = point;
    black_ = false;
    if (cue)
        place_ = point;
    const auto done = std::ranges::find_if(
        done_, [&](const StagePoint& one) { return one.kind == point.kind && one.id == point.id; });
    if (done == done_.end())
        done_.push_back(point);
    else
        done->page = qMax(done->page, point.page);
    next_ = after(place_);
}

void Stage::turnTo(int page)
{
    if (!current_)
        return;
    const bool black = black_;
    show({current_->kind, current_->id, page});
    black_ = black;
}

void Stage::showVote()
{
    if (vote_)
        show({CueKind::Vote, vote_->id.value, 0});
}

bool Stage::canCancel(SteadyInstant now) const
{
    return lastCall(now) || armed(now);
}

std::optional<int> Stage::lastCall(SteadyInstant now) const
{
    if (!lastCallUntil_)
        return std::nullopt;
    return static_cast<int>((qMax<qint64>(0, lastCallUntil_.ms - now.ms) + 999) / 1000);
}

std::optional<StageKey> Stage::armed(SteadyInstant now) const
{
    return armedUntil_ && now < armedUntil_ ? std::optional(armedKey_) : std::nullopt;
}

bool Stage::pressedTwice(StageKey key, SteadyInstant now)
{
    const bool second = armed(now) == key;
    armedKey_ = key;
    armedUntil_ = second ? SteadyInstant{} : SteadyInstant{now.ms + armedMs};
    return second;
}

StageAction Stage::pressVote(SteadyInstant now)
{
    if (!vote_)
        return StageAction::None;
    if (vote_->state == VoteState::Draft)
        return vote_->ready ? StageAction::OpenVote : StageAction::None;
    if (vote_->state != VoteState::Open || !pressedTwice(StageKey::Vote, now))
        return StageAction::None;
    if (lastCallUntil_) {
        lastCallUntil_ = {};
        return StageAction::CloseVote;
    }
    lastCallUntil_ = {now.ms + lastCallMs};
    showVote();
    return StageAction::None;
}

StageAction Stage::press(StageKey key, SteadyInstant now)
{
    if (key != StageKey::Vote && key != StageKey::Reveal)
        armedUntil_ = {};
    switch (key) {
    case StageKey::Forward:
        if (next_ && !lastCallUntil_)
            show(*next_);
        break;
    case StageKey::Back:
        if (lastCallUntil_)
            break;
        if (black_)
            black_ = false;
        else if (const auto point = cueOf(current_) ? before(current_) : place_)
            show(*point);
        break;
    case StageKey::Black:
        black_ = !black_;
        break;
    case StageKey::Vote:
        return pressVote(now);
    case StageKey::Reveal:
        if (vote_ && vote_->state == VoteState::Closed && pressedTwice(key, now))
            return StageAction::RevealVote;
        break;
    case StageKey::Cancel:
        lastCallUntil_ = {};
        break;
    }
    return StageAction::None;
}

StageAction Stage::tick(SteadyInstant now)
{
    if (!lastCallUntil_ || now < lastCallUntil_)
        return StageAction::None;
    lastCallUntil_ = {};
    return StageAction::CloseVote;
}

} // namespace filrouge
