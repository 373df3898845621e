// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"
#include "core/base/language.h"

#include <optional>

namespace filrouge {

/// What the window is asked to show.
struct WindowRequest final {
    QString path; ///< empty: no programme
    std::optional<Language> language;
};

/// Whether `arguments` ask for the window: none at all, or a programme file and no command.
[[nodiscard]] std::optional<WindowRequest> windowRequestIn(QStringList arguments);

/// Runs what `arguments` (without the program's name) ask for. 0: done; 2: bad input, said in one sentence.
[[nodiscard]] int runCommandLine(const QStringList& arguments, CommandContext& context);

} // namespace filrouge
