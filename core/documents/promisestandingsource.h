// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/engagementlettersource.h"
#include "core/documents/exportedfiles.h"
#include "core/documents/promisestandingdocument.h"

namespace filrouge {

/// What every engagement letter's follow-up prints, in the order of the personas. Promises in the order of the numbers
/// they have in the letter. `created` dates the documents and stamps their version.
[[nodiscard]] Result<std::vector<PromiseStandingContent>> promiseStandingContents(Programme& programme, Instant created,
                                                                                  QDate asOf);

/// As the file to hand out, named in the programme's language. Callable from any thread.
[[nodiscard]] Result<ExportedFile> promiseStandingFile(const PromiseStandingContent& content);

} // namespace filrouge
