// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/result.h"

namespace filrouge {

/// The detail of an error in that language: core, which knows none, writes it in English. What is not known here,
/// such as SQLite's own words, stays as it is.
[[nodiscard]] QString detailIn(const QString& detail, Language language);

/// How errors name a field of an item: who imports a file knows its key there, who sees the window its name.
enum class FieldsAs { Keys, Names };

/// The error with its detail in that language, for messageFor().
[[nodiscard]] Error withDetailIn(Error error, Language language, FieldsAs fields = FieldsAs::Keys);

} // namespace filrouge
