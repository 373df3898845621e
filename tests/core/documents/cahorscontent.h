// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/programmejson.h"

namespace filrouge::tests {

/// The sample of Cahors, read once.
[[nodiscard]] const ProgrammeContent& cahorsContent();

} // namespace filrouge::tests
