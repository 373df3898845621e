// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace filrouge {

/// A title as an undo label can carry it: on one line, at most 40 characters.
[[nodiscard]] QString shortened(const QString& title);

} // namespace filrouge
