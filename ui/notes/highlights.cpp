// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/highlights.h"

#include <algorithm>
#include <tuple>

namespace filrouge {

void Highlights::set(std::vector<Highlight> all)
{
    all_ = std::move(all);
    std::ranges::sort(all_, {}, [](const Highlight& each) { return std::tuple(each.start, -each.end, each.piece); });
    std::vector<qsizetype> ends; // of the last piece in each lane
    for (Highlight& each : all_) {
        const auto free = std::ranges::find_if(ends, [&](qsizetype end) { return end <= each.start; });
        each.lane = static_cast<int>(free - ends.begin());
        if (free == ends.end())
            ends.push_back(each.end);
        else
            *free = each.end;
    }
}

void Highlights::follow(qsizetype position, qsizetype removed, qsizetype added)
{
    const qsizetype editEnd = position + removed;
    const qsizetype by = added - removed;
    for (Highlight& each : all_) {
        if (each.end <= position)
            continue;
        if (each.start >= editEnd) {
            each.start += by;
            each.end += by;
            continue;
        }
        each.start = std::min(each.start, position);
        each.end = each.end >= editEnd ? each.end + by : position + added;
    }
}

std::vector<const Highlight*> Highlights::between(qsizetype from, qsizetype to) const
{
    std::vector<const Highlight*> there;
    for (const Highlight& each : all_)
        if (each.start < to && each.end > from)
            there.push_back(&each);
    return there;
}

std::vector<EvidenceId> Highlights::at(qsizetype position) const
{
    std::vector<const Highlight*> there = between(position, position + 1);
    std::ranges::stable_sort(there, {}, [](const Highlight* each) { return each->end - each->start; });
    std::vector<EvidenceId> pieces;
    for (const Highlight* each : there)
        pieces.push_back(each->piece);
    return pieces;
}

const Highlight* Highlights::of(EvidenceId piece) const
{
    const auto found = std::ranges::find(all_, piece, &Highlight::piece);
    return found == all_.end() ? nullptr : &*found;
}

const Highlight* Highlights::following(qsizetype position) const
{
    if (all_.empty())
        return nullptr;
    const auto next = std::ranges::find_if(all_, [&](const Highlight& each) { return each.start > position; });
    return next == all_.end() ? &all_.front() : &*next;
}

const Highlight* Highlights::preceding(qsizetype position) const
{
    if (all_.empty())
        return nullptr;
    const Highlight* last = &all_.back();
    for (const Highlight& each : all_) {
        if (each.start >= position)
            break;
        last = &each;
    }
    return last->start < position ? last : &all_.back();
}

} // namespace filrouge
