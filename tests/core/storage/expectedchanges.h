// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/aggregateschema.h"
#include "core/storage/changes.h"
#include "tests/core/storage/programmemodel.h"

namespace filrouge::tests {

/// What a step from one state to the other must tell: every aggregate that differs, worked out from the rows alone.
[[nodiscard]] std::vector<Change> expectedChanges(const ProgrammeModel& model, const ProgrammeSchema& schema,
                                                  const ProgrammeModel::State& before,
                                                  const ProgrammeModel::State& after);

} // namespace filrouge::tests
