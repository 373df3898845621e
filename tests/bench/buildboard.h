// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/windowbed.h"

namespace filrouge::bench {

/// The board of 2,000 cards on the whole window: opened again and again, a card dragged across it, cards filtered,
/// cards carried by keys; each until it is painted. Tells its values.
void measureBoard(WindowBed& bed);

} // namespace filrouge::bench
