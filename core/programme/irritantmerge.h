// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/services.h"

namespace filrouge {

/// Makes one irritant of several, in one undo step: their evidence, the local networks that act on them, and the
/// statements and difficulties that name them are the first one's then. What it says afterwards: united(). Errors:
/// those of AffinityService::merge.
[[nodiscard]] Result<> mergeIrritants(ProgrammeFile& file, Services& services, IrritantId into,
                                      const std::vector<IrritantId>& others);

} // namespace filrouge
