// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/exportedfiles.h"
#include "core/documents/sprintreviewdocument.h"

namespace filrouge {

/// What the review of that sprint prints. `created` dates the document and stamps its version. NotFound.
[[nodiscard]] Result<SprintReviewContent> sprintReviewContent(Programme& programme, SprintId sprint, Instant created);

/// Of every sprint that has begun or whose review somebody wrote, team by team.
[[nodiscard]] Result<std::vector<SprintReviewContent>> sprintReviewContents(Programme& programme, Instant created);

/// As the file to hand out, named in the programme's language. Callable from any thread. Errors: those of
/// sprintReviewDocument().
[[nodiscard]] Result<ExportedFile> sprintReviewFile(const SprintReviewContent& content);

} // namespace filrouge
