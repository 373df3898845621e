// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"

namespace filrouge {

/// import FILE NOTES… --what notes [--as interviews|immersions] [--dry-run]
[[nodiscard]] CommandOutcome importNotes(const Invocation& invocation, CommandContext& context);

} // namespace filrouge
