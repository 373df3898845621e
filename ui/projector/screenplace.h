// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>
#include <QString>

#include <optional>

// On which screen the room looks. Pure.

namespace filrouge {

struct ScreenFacts final {
    QString name;
    QRect geometry; ///< in the desktop's coordinates

    friend bool operator==(const ScreenFacts&, const ScreenFacts&) = default;
};

/// The screen for the projector when the presenter is on `presenter`: the one it was on before if it is still there,
/// otherwise the first other one that does not mirror the presenter's. Nothing with one screen.
[[nodiscard]] std::optional<ScreenFacts> stageScreen(const QList<ScreenFacts>& screens, const QString& presenter,
                                                     const QString& before);

/// Where the projector's window is.
enum class ProjectorPlace {
    Hidden, ///< not asked for
    Screen, ///< full-screen on a second one
    Window, ///< a normal window, as there is but one screen, or by choice
    Lost,   ///< its screen was unplugged; a window stands in
};

} // namespace filrouge
