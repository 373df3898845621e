// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>

namespace filrouge {

/// sRGB, 0xRRGGBB.
using Colour = quint32;

inline constexpr Colour white = 0xFFFFFF;

/// The eight persona hues by their number (Persona::hue): Okabe and Ito's colour-blind safe set, its yellow and its
/// black exchanged for an ochre and a violet that hold on white paper and in the dark.
inline constexpr std::array<Colour, 8> personaHues{
    0x0072B2, 0xD55E00, 0x009E73, 0xCC79A7, 0xE69F00, 0x56B4E9, 0x8C6D1F, 0x6A51A3};

/// WCAG 2.1 contrast ratio, 1 .. 21.
[[nodiscard]] double contrast(Colour a, Colour b);

/// The colour itself, or darkened until text in it can be read on white (4.5:1, WCAG 2.1 AA).
[[nodiscard]] Colour readableOnWhite(Colour colour);

/// The colour thinned with white: 0 is white, 1 the colour itself.
[[nodiscard]] Colour tint(Colour colour, double strength);

} // namespace filrouge
