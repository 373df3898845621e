// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vote/tally.h"

namespace filrouge::tests {

/// The first of eight personas, at most 8.
[[nodiscard]] QStringList optionNames(int count);
/// "AC" for the first and the third.
[[nodiscard]] QString lettersOf(const std::vector<int>& options);
/// The sentences of the trace, in English as they stand in the source.
[[nodiscard]] QStringList traceOf(const Tally& tally);

} // namespace filrouge::tests
