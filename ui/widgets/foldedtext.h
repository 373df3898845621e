// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace filrouge {

/// Without accents and case, as people type names in a hurry: "Éric" is "eric".
[[nodiscard]] QString folded(const QString& text);

/// Every word that is typed begins a word of the text: "du cam" finds "Camille Durand". Nothing typed matches all.
[[nodiscard]] bool matchesTyped(const QString& text, const QString& typed);

} // namespace filrouge
