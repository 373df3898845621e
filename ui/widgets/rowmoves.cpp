// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rowmoves.h"

#include <algorithm>
#include <unordered_map>

namespace filrouge {

std::vector<RowMove> movesBetween(std::vector<qint64> now, const std::vector<qint64>& wanted)
{
    std::vector<RowMove> moves;
    if (now == wanted)
        return moves;
    std::unordered_map<qint64, std::ptrdiff_t> placeOf;
    for (std::size_t at = 0; at < wanted.size(); ++at)
        placeOf.emplace(wanted[at], static_cast<std::ptrdiff_t>(at));
    const auto first = now.begin();
    for (auto at = first; at != now.end(); ++at) {
        const qint64 meant = wanted[static_cast<std::size_t>(at - first)];
        if (*at == meant)
            continue;
        if (*(at + 1) == meant) { // what stands here goes down
            const auto to = first + placeOf.at(*at);
            moves.push_back({static_cast<int>(at - first), static_cast<int>(to - first)});
            std::rotate(at, at + 1, to + 1);
        } else {
            const auto from = std::find(at, now.end(), meant);
            moves.push_back({static_cast<int>(from - first), static_cast<int>(at - first)});
            std::rotate(at, from, from + 1);
        }
    }
    return moves;
}

} // namespace filrouge
