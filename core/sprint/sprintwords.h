// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"
#include "core/sprint/card.h"

namespace filrouge {

/// The head of a board's column: "Field test".
[[nodiscard]] Text wordsFor(CardStage stage);
/// What has become of a card: "Kept"; of an open one, "Not decided".
[[nodiscard]] Text wordsFor(Decision decision);

} // namespace filrouge
