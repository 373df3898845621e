// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"
#include "core/programme/programme.h"
#include "core/seminar/seminar.h"

namespace filrouge {

/// The seminar of that title (`--seminar`); without one, the latest.
[[nodiscard]] tl::expected<Seminar, Text> chosenSeminar(Programme& programme, const Invocation& invocation,
                                                        const CommandContext& context);

} // namespace filrouge
