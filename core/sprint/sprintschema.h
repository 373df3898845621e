// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/aggregateschema.h"

namespace filrouge {

/// The aggregates of this room, for the file's change notices, undo and search.
[[nodiscard]] ProgrammeSchema sprintSchema();

} // namespace filrouge
