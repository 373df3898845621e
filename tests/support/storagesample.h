// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/programmefile.h"

namespace filrouge::tests {

/// A programme of a few tables, for tests of storage itself: they need no room above it.
[[nodiscard]] const ProgrammeSchema& sampleSchema();

/// Today's schema, and one with a further step that writes a row for every statement.
[[nodiscard]] Migrations todaysSchema();
[[nodiscard]] Migrations tomorrowsSchema();

/// The programme's own row, as ProgrammeFile::create wants it.
[[nodiscard]] Result<> fillSample(Edit& edit);

/// The n-th edit (n from 1): adds persona n with statements and sometimes a portrait, changes persona n - 1, removes
/// persona n - 5. Over many pages, so that a half of it would show.
[[nodiscard]] Result<> sampleEdit(ProgrammeFile& file, int n);

} // namespace filrouge::tests
