// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/engagementletterdocument.h"

namespace filrouge::tests {

/// A complete letter of three difficulties and as many promises as asked: the second difficulty is unanswered when
/// there are fewer than two promises, and every fifth promise answers none.
[[nodiscard]] EngagementLetterContent sampleLetter(Language language, int promises);

/// A square PNG picture of one colour, opaque.
[[nodiscard]] QByteArray samplePicture(int side);

} // namespace filrouge::tests
