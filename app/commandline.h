// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"

namespace filrouge {

/// Runs what `arguments` (without the program's name) ask for. 0: done; 2: bad input, said in one sentence.
[[nodiscard]] int runCommandLine(const QStringList& arguments, CommandContext& context);

} // namespace filrouge
