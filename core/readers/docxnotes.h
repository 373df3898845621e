// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readers/readnotes.h"

namespace filrouge {

/// The text of a Word document. Errors: as readNotes().
[[nodiscard]] Result<ReadNotes> docxNotes(const OfficeFile& file);

} // namespace filrouge
