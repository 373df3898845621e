// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/text.h"

namespace filrouge {

/// What a voter is told when the ballot could not be taken; the facilitator, who is called, sees the error itself.
struct KioskNotice final {
    Text heading;
    Text sentence;
    bool again = true; ///< the same voter may try once more
};

[[nodiscard]] KioskNotice kioskNotice(ErrorCode code);

} // namespace filrouge
