// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/colour.h"

#include <algorithm>
#include <cmath>

namespace filrouge {

namespace {

constexpr double readable = 4.5;

double channel(Colour colour, int shift)
{
    return static_cast<double>((colour >> shift) & 0xFFU) / 255.0;
}

double linear(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(Colour colour)
{
    return 0.2126 * linear(channel(colour, 16)) + 0.7152 * linear(channel(colour, 8)) +
           0.0722 * linear(channel(colour, 0));
}

Colour mixed(Colour colour, double strength, double ground)
{
    Colour out = 0;
    for (const int shift : {16, 8, 0}) {
        const double value = channel(colour, shift) * strength + ground * (1 - strength);
        out |= static_cast<Colour>(std::lround(value * 255.0)) << shift;
    }
    return out;
}

} // namespace

double contrast(Colour a, Colour b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

Colour readableOnWhite(Colour colour)
{
    Colour darkened = colour;
    for (int percent = 100; percent > 0 && contrast(darkened, white) < readable; percent -= 2)
        darkened = mixed(colour, percent / 100.0, 0);
    return darkened;
}

Colour tint(Colour colour, double strength)
{
    return mixed(colour, std::clamp(strength, 0.0, 1.0), 1);
}

} // namespace filrouge
