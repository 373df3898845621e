// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>

namespace filrouge {

/// sRGB, 0xRRGGBB.
using Colour = quint32;

inline constexpr Colour white = 0xFFFFFF;

/// Of what is no persona's.
inline constexpr Colour threadRed = 0xB3261E;

/// The eight persona hues by their number (Persona::hue), those of the sample's portraits: near Okabe and Ito's
/// colour-blind safe set, its yellow exchanged for an ochre and its black for a grey that hold on paper and in the
/// dark. A persona is never told apart by its hue alone.
inline constexpr std::array<Colour, 8> personaHues{
    0x0072B2, 0xD55E00, 0x009E73, 0x8078E6, 0xA67C3D, 0x56A0C9, 0xCC5F96, 0x4D4D4D};

/// WCAG 2.1 contrast ratio, 1 .. 21.
[[nodiscard]] double contrast(Colour a, Colour b);

/// The colour itself, or darkened until text in it can be read on white (4.5:1, WCAG 2.1 AA).
[[nodiscard]] Colour readableOnWhite(Colour colour);

/// The colour thinned with white: 0 is white, 1 the colour itself.
[[nodiscard]] Colour tint(Colour colour, double strength);

} // namespace filrouge
