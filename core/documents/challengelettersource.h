// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/challengeletterdocument.h"

namespace filrouge {

class Programme;

/// Gathers what a challenge letter prints from an open programme. `created` dates the document and stamps its version.
[[nodiscard]] Result<ChallengeLetterContent> challengeLetterContent(Programme& programme, ChallengeLetterId id,
                                                                    Instant created);

} // namespace filrouge
