// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/foldedtext.h"

#include "tests/support/catch.h"

using namespace filrouge;

TEST_CASE("names are found by the beginnings of their words, without accents and case", "[kiosk]")
{
    const QString name = QStringLiteral("Marie-Hélène D’Œuvre · Préfecture du Lot");
    for (const char* typed : {"", "mar", "hel", "HÉL mar", "prefecture lot", "d lot"}) {
        CAPTURE(typed);
        CHECK(matchesTyped(name, QString::fromUtf8(typed)));
    }
    for (const char* typed : {"arie", "lene", "mar x"}) {
        CAPTURE(typed);
        CHECK_FALSE(matchesTyped(name, QString::fromUtf8(typed)));
    }
}
