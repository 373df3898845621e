// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/foldedtext.h"

namespace filrouge {

/// Every word that is typed begins a word of the text: "du cam" finds "Camille Durand". Nothing typed matches all.
[[nodiscard]] bool matchesTyped(const QString& text, const QString& typed);

} // namespace filrouge
