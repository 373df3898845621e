// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QString>

namespace filrouge {

/// A screen to open windows on. Without one the platform's plugin would end the program.
[[nodiscard]] bool hasDisplay();

/// Opens the window, on the programme at `path` unless it is empty, and runs until it is closed. Needs a QApplication.
/// `language`: what the command line asked for; otherwise the person's choice, or else the system's.
[[nodiscard]] int runWindow(const QString& path, std::optional<Language> language, Language systemLanguage,
                            const QString& snapshotFolder);

} // namespace filrouge
