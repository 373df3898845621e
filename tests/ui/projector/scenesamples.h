// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/projector/scene.h"

#include <utility>
#include <vector>

namespace filrouge::tests {

enum class Fill { Usual, Overfull };

/// A face without a file: a gradient.
[[nodiscard]] QImage samplePortrait(int hue);
[[nodiscard]] StagePersona samplePersona(int place, Fill fill = Fill::Usual);
[[nodiscard]] RevealScene sampleReveal(int personas, Fill fill = Fill::Usual);
/// One of every kind, with the name its picture gets.
[[nodiscard]] std::vector<std::pair<QString, Scene>> sampleScenes(Fill fill);

} // namespace filrouge::tests
