// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/colour.h"

#include "tests/support/catch.h"

#include <set>

using namespace filrouge;

TEST_CASE("Contrast is WCAG's: 21 for black on white, 1 for a colour on itself", "[documents]")
{
    CHECK(contrast(0x000000, white) == Approx(21.0));
    CHECK(contrast(white, 0x000000) == Approx(21.0));
    CHECK(contrast(0xD55E00, 0xD55E00) == Approx(1.0));
    CHECK(contrast(0x767676, white) == Approx(4.54).margin(0.01)); // the well-known lightest readable grey
}

TEST_CASE("Every persona hue becomes readable text on white and stays itself when it already is", "[documents]")
{
    for (const Colour hue : personaHues) {
        INFO(std::hex << hue);
        const Colour text = readableOnWhite(hue);
        CHECK(contrast(text, white) >= 4.5);
        CHECK((contrast(hue, white) >= 4.5) == (text == hue));
        CHECK(text != 0); // still a colour
    }
    CHECK(std::set<Colour>(personaHues.begin(), personaHues.end()).size() == personaHues.size());
}

TEST_CASE("A tint goes from white to the colour", "[documents]")
{
    CHECK(tint(0x0072B2, 0) == white);
    CHECK(tint(0x0072B2, 1) == 0x0072B2U);
    CHECK(tint(0x000000, 0.5) == 0x808080U);
}
