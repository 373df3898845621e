// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace filrouge {

class Random;

// Codes that people read, say and type: Crockford's base 32 (https://www.crockford.com/base32.html), which has no
// I, L, O or U. Five bits a character.

/// A voter's receipt: 50 random bits, so that nobody meets another's by chance.
inline constexpr int trackingCodeLength = 10;

/// A fresh code in canonical form: upper case, no hyphen.
[[nodiscard]] QString newCode(Random& random, int length);

/// What someone typed, in canonical form: case, spaces and hyphens do not count, I and L mean 1, O means 0.
/// Nothing, when it is not a code of that length.
[[nodiscard]] std::optional<QString> codeFromText(const QString& text, int length);

/// As it is shown: two halves with a hyphen (0A1B2-C3D4E).
[[nodiscard]] QString grouped(const QString& code);

} // namespace filrouge
