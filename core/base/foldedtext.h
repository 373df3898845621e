// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace filrouge {

/// Without accents and case, as people type names in a hurry: "Éric" is "eric".
[[nodiscard]] QString folded(const QString& text);

} // namespace filrouge
