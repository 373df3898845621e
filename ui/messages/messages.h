// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/text.h"

namespace filrouge {

/// What an error means to the person in front of it: what is wrong, where, and what to do. Its detail stands in it as
/// it is: withDetailIn() first.
[[nodiscard]] Text messageFor(const Error& error);

} // namespace filrouge
