// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

namespace filrouge {

/// What a field of an item is called in the window, by its key in the file: "due_on" is “Due date”. A key without a
/// name of its own stays.
[[nodiscard]] QString fieldNameIn(const QString& key, Language language);

} // namespace filrouge
