// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/field/durationfield.h"

using namespace filrouge;

TEST_CASE("durations are read as people write them", "[field-pages]")
{
    CHECK(minutesFromText(QStringLiteral("3 h 30")) == 210);
    CHECK(minutesFromText(QStringLiteral("3h30")) == 210);
    CHECK(minutesFromText(QStringLiteral("3:30")) == 210);
    CHECK(minutesFromText(QStringLiteral("210 min")) == 210);
    CHECK(minutesFromText(QStringLiteral(" 45 ")) == 45);
    CHECK(minutesFromText(QStringLiteral("2 heures")) == 120);
    CHECK(minutesFromText(QStringLiteral("1,5 h")) == 90);
    CHECK(minutesFromText(QString()) == 0);
    for (const char* wrong : {"3 h 75", "half a day", "-3", "3 h 30 min 2", "99999"}) {
        CAPTURE(wrong);
        CHECK_FALSE(minutesFromText(QLatin1String(wrong)).has_value());
    }
}

TEST_CASE("a duration is written as it is read", "[field-pages]")
{
    for (const int minutes : {1, 45, 60, 65, 210, 600}) {
        CAPTURE(minutes);
        CHECK(minutesFromText(durationText(minutes)) == minutes);
    }
    CHECK(durationText(0).isEmpty());
}
