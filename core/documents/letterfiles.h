// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/engagementlettersource.h"
#include "core/documents/exportedfiles.h"

#include <functional>

namespace filrouge {

/// One engagement letter as the file to hand out, named in the programme's language; the published version has another
/// name. `signatures` is how its content was gathered. Callable from any thread, as is the other.
[[nodiscard]] Result<ExportedFile> engagementLetterFile(const EngagementLetterContent& content, Signed signatures);

/// Several, each under a name of its own. All of them are made before this returns: a letter that cannot be printed
/// stops the export, not half of it. `next` is told the number, from 1, of the letter that comes; it returns false to
/// stop (Cancelled).
[[nodiscard]] Result<std::vector<ExportedFile>>
engagementLetterFiles(const std::vector<EngagementLetterContent>& contents, Signed signatures,
                      const std::function<bool(int number)>& next);

} // namespace filrouge
