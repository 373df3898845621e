// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/windowbed.h"

// The pages that the area `field` measures, each by one function on a window that is open on the large programme. Each
// tells its values.

namespace filrouge::bench {

/// Every letter into the palette, from the key to the painted list.
void measurePalette(WindowBed& bed);
/// The large lists of the station Listen, scrolled.
void measureLists(WindowBed& bed);
/// A persona's sheet, from the wish to the painted page; what F8 takes.
void measurePersonas(WindowBed& bed);
/// The thread through the heaviest irritant and through each persona.
void measureThreads(WindowBed& bed);

} // namespace filrouge::bench
