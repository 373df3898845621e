// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <optional>

namespace filrouge {

/// A day as people type it: 7/2/2018, 7.2.2018, 7 February 2018, 1er mars 2018, 2018-02-07; a null date for a blank
/// text, nothing when it is no day.
[[nodiscard]] std::optional<QDate> dayFromText(const QString& text, Language language);

} // namespace filrouge
