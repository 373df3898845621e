// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/roomstate.h"

namespace filrouge {

/// What a page's script is told: {"number":12,"digest":"…","phase":"open","voted":7,"roll":50,"left":0}. `left`:
/// seconds of the last call. No figure of any persona.
[[nodiscard]] QByteArray stateJson(const RoomState& state, Instant now);

/// Changes with whatever a page shows of the room besides numbers: then the script fetches it. Short, safe characters.
[[nodiscard]] QByteArray digestOf(const RoomState& state);

[[nodiscard]] const char* wordOf(RoomPhase phase);

/// Seconds until the last call ends, rounded up; 0 in any other phase.
[[nodiscard]] int secondsLeft(const RoomState& state, Instant now);

} // namespace filrouge
