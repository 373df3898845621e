// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/projector/scene.h"

namespace filrouge {

using LetterPage = std::vector<LetterParagraph>;

/// A letter in pages that can be read from the last row, on the narrowest screen (4:3) as on any other: a page is the
/// same everywhere, so that reader, presenter and room turn it together.
[[nodiscard]] std::vector<LetterPage> letterPages(const std::vector<LetterParagraph>& letter, const QString& family);

} // namespace filrouge
