// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/aggregateschema.h"

namespace filrouge {

/// The aggregates of this room, and the links by which it touches those of earlier rooms.
[[nodiscard]] ProgrammeSchema engagementSchema();

} // namespace filrouge
