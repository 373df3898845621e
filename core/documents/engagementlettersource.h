// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/engagementletterdocument.h"

namespace filrouge {

class Programme;

/// Whether drawn signatures are printed: published versions carry names only.
enum class Signed { AsDrawn, NamesOnly };

/// Gathers what a letter prints from an open programme. `created` dates the document and stamps its version.
[[nodiscard]] Result<EngagementLetterContent> engagementLetterContent(Programme& programme, EngagementLetterId id,
                                                                      Instant created, Signed signatures);

} // namespace filrouge
