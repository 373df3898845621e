// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/exportedfiles.h"
#include "core/documents/sprintboarddocument.h"

namespace filrouge {

/// What the print of that sprint's board shows. `created` dates the document and stamps its version. NotFound.
[[nodiscard]] Result<SprintBoardContent> sprintBoardContent(Programme& programme, SprintId sprint, Instant created);

/// Of every sprint that has a card or has begun, team by team.
[[nodiscard]] Result<std::vector<SprintBoardContent>> sprintBoardContents(Programme& programme, Instant created);

/// As the file to print, named in the programme's language. Callable from any thread. Errors: those of writePdf().
[[nodiscard]] Result<ExportedFile> sprintBoardFile(const SprintBoardContent& content);

} // namespace filrouge
