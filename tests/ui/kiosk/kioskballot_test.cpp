// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/kiosk/openvote.h"
#include "ui/kiosk/kioskballot.h"

using namespace filrouge;
using namespace filrouge::tests;

TEST_CASE("from 3 to 27 cards lie on one screen without scrolling, large enough to read and to touch", "[kiosk]")
{
    // What heading and buttons leave of 1366 x 768 and of 1920 x 1080.
    for (const QSize area : {QSize(1302, 560), QSize(1856, 800)})
        for (int cards = 3; cards <= 27; ++cards) {
            CAPTURE(cards, area.width());
            const CardGrid grid = cardGrid(cards, area, 8, {2000, 2000});
            CHECK(grid.columns * grid.rows >= cards);
            CHECK(grid.columns * (grid.rows - 1) < cards); // no empty row
            CHECK(grid.columns * (grid.card.width() + 8) - 8 <= area.width());
            CHECK(grid.rows * (grid.card.height() + 8) - 8 <= area.height());
            CHECK(grid.card.width() >= 180);
            CHECK(grid.card.height() >= 80);
        }
}

TEST_CASE("few cards do not grow beyond their largest size", "[kiosk]")
{
    CHECK(cardGrid(2, {1000, 1000}, 8, {300, 120}).card == QSize(300, 120));
}

TEST_CASE("the ballot has the vote's question and each persona with letter, tagline and portrait", "[kiosk]")
{
    OpenVote open;
    const auto ballot = kioskBallot(open.desk.programme(), open.vote);
    REQUIRE(ballot);
    CHECK(ballot->question == open.desk.services().votes.vote(open.vote)->question);
    REQUIRE(ballot->personas.size() == 8);
    CHECK(ballot->personas[0].letter == QStringLiteral("A"));
    CHECK(ballot->personas[7].letter == QStringLiteral("H"));
    for (const KioskPersona& persona : ballot->personas) {
        CHECK_FALSE(persona.name.isEmpty());
        CHECK_FALSE(persona.tagline.isEmpty());
        CHECK_FALSE(persona.portrait.isNull());
    }
}
