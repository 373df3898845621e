// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/handle.h"
#include "core/network/page.h"

// What is said to who cannot be helped otherwise. Each in words of its own, with what to do.

namespace filrouge {

[[nodiscard]] WebPage nowherePage(const Visit& visit);
/// Where the code in the address opens nothing, a code can be typed.
[[nodiscard]] WebPage unknownPage(const Visit& visit);
[[nodiscard]] WebPage notOnRollPage(const Visit& visit);
[[nodiscard]] WebPage boxFullPage(const Visit& visit);

[[nodiscard]] Response methodNotAllowed(const Visit& visit, bool takesForms);
[[nodiscard]] Response foreignForm(const Visit& visit);
[[nodiscard]] Response wrongMediaType(const Visit& visit);
[[nodiscard]] Response unreadableForm(const Visit& visit);
/// To who asked for another host: nothing of the room but where it is.
[[nodiscard]] Response misdirected(const RoomState& state);

} // namespace filrouge
