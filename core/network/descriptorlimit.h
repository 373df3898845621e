// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace filrouge {

/// Makes room for that many open files and sockets in this process, as far as the system lets it, and says how many
/// there may be now. Where the system has no such limit: `wanted`.
[[nodiscard]] std::size_t raiseDescriptorLimit(std::size_t wanted);

} // namespace filrouge
