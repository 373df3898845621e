// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

class QProcessEnvironment;

namespace filrouge {

/// The language that the environment asks for, as gettext reads it: the locale is the first of LC_ALL, LC_MESSAGES and
/// LANG that is set; unless it is C, what LANGUAGE lists comes before it. English when none of ours is asked for.
[[nodiscard]] Language systemLanguage(const QProcessEnvironment& environment);

} // namespace filrouge
