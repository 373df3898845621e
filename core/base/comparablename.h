// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace filrouge {

/// Equal for names that people take for the same: case, accents, hyphens, apostrophes and spaces do not count. Words
/// without any of these, one space between them.
[[nodiscard]] QString comparableName(const QString& name);

} // namespace filrouge
