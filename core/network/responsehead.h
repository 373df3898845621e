// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/response.h"

#include <string>

namespace filrouge {

/// What becomes of the connection after the answer, as its head says it.
enum class AfterAnswer { StaysOpen, Closes, Listens };

/// Status line and header fields, to the empty line, as HTTP/1.1 sends them. A header whose name or value holds a line
/// break is left out.
[[nodiscard]] std::string responseHead(const Response& response, AfterAnswer after);

} // namespace filrouge
