// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/programme/programme.h"

namespace filrouge {

/// A new programme file at `path`, empty or (with its name) filled with a sample: whole, or not there at all.
/// Errors: those of Programme::create and readSample; FileExists.
[[nodiscard]] Result<> makeProgrammeFile(const QString& path, const QString& sample, Language language,
                                         const Clock& clock, Random& random);

/// A programme of its own with the same content: a uuid of its own, and votes under way annulled, for their ballot
/// boxes stay with the original. What is in the file of `programme` now; whole or not there. Errors: FileExists, those
/// of the file.
[[nodiscard]] Result<> saveProgrammeCopy(Programme& programme, const QString& path, const Clock& clock, Random& random);

} // namespace filrouge
