// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QObject;

namespace filrouge {

/// The desktop was asked for less motion: KDE's animation speed is instant, or GTK's animations are off.
/// `configFolder`: the person's, as $XDG_CONFIG_HOME.
[[nodiscard]] bool desktopReducesMotion(const QString& configFolder);

/// GNOME keeps its answer where only `tool` (gsettings) reads it: asked without waiting. `reduced` is called later, on
/// this thread, if the desktop wants less motion and `context` is still there.
void askDesktopForMotion(const QString& tool, QObject* context, std::function<void()> reduced);

} // namespace filrouge
