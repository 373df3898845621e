// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readers/readnotes.h"

namespace filrouge {

/// The text of an OpenDocument text. Errors: as readNotes().
[[nodiscard]] Result<ReadNotes> odtNotes(const OfficeFile& file);

} // namespace filrouge
