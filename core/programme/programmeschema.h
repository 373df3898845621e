// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/aggregateschema.h"

namespace filrouge {

/// What every repository declares of its aggregates, put together: what a programme file is opened with.
[[nodiscard]] ProgrammeSchema programmeSchema();

} // namespace filrouge
