// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/child.h"
#include "tests/bench/report.h"

// The parts of the area `window`. What is measured on a whole window runs in a process of its own (the functions that
// end in Child return its exit code), and prints "name value" lines for the one that started it.

namespace filrouge::bench {

/// Starts of whole processes, in turn with an empty window. `sample` and `large`: programme files.
void measureStarts(const Report& report, const QString& sample, const QString& large);

/// Keys into a persona's sheet on the programme at `path`, with the projector on that persona.
[[nodiscard]] int editChild(const QString& path);
/// A vote of the sample, made at `path`, revealed on the second screen.
[[nodiscard]] int revealChild(const QString& path);
/// Every station of the programme at `path`, and the projector.
[[nodiscard]] int memoryChild(const QString& path);

} // namespace filrouge::bench
