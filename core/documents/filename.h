// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace filrouge {

/// A name that every file system takes: lower-case letters without accents, digits and single dashes; at most 80
/// characters; "document" when nothing is left.
[[nodiscard]] QString fileNameFor(const QString& text);

} // namespace filrouge
