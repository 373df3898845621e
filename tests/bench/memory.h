// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace filrouge::bench {

/// The highest memory this process has had, in MB; nothing where the system does not tell.
[[nodiscard]] std::optional<double> peakMemory();

} // namespace filrouge::bench
