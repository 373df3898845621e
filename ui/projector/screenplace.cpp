// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projector/screenplace.h"

#include <algorithm>

namespace filrouge {

std::optional<ScreenFacts> stageScreen(const QList<ScreenFacts>& screens, const QString& presenter,
                                       const QString& before)
{
    const auto own = std::ranges::find(screens, presenter, &ScreenFacts::name);
    const auto free = [&](const ScreenFacts& screen) {
        return screen.name != presenter && (own == screens.end() || screen.geometry != own->geometry);
    };
    const auto same =
        std::ranges::find_if(screens, [&](const ScreenFacts& screen) { return screen.name == before && free(screen); });
    if (same != screens.end())
        return *same;
    const auto other = std::ranges::find_if(screens, free);
    return other == screens.end() ? std::nullopt : std::optional(*other);
}

} // namespace filrouge
