// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/joincode.h"
#include "tests/support/catch.h"

using namespace filrouge;

TEST_CASE("the address as it is shown and as phones say it", "[network][join]")
{
    CHECK(pageAddress({QStringLiteral("192.168.1.20"), 8080}) == QStringLiteral("http://192.168.1.20:8080/"));
    CHECK(pageAddress({QStringLiteral("10.0.0.1"), 80}) == QStringLiteral("http://10.0.0.1/"));
    CHECK(hostOf({QStringLiteral("192.168.1.20"), 8080}) == "192.168.1.20:8080");
    CHECK(hostOf({QStringLiteral("10.0.0.1"), 80}) == "10.0.0.1");
}

TEST_CASE("a Wi-Fi is offered to the camera as cameras read it", "[network][join]")
{
    struct Row final {
        WifiAccess access;
        const char* payload;
    };
    const Row rows[] = {
        {{QStringLiteral("Préfecture"), QStringLiteral("soleil2018"), false}, "WIFI:T:WPA;S:Préfecture;P:soleil2018;;"},
        {{QStringLiteral("Salle"), {}, false}, "WIFI:T:nopass;S:Salle;;"},
        {{QStringLiteral("Salle"), QStringLiteral("a b c d e"), true}, "WIFI:T:WPA;S:Salle;P:a b c d e;H:true;;"},
        {{QStringLiteral("a;b,c:d\"e\\f"), QStringLiteral(";;;;:::\\"), false},
         "WIFI:T:WPA;S:a\\;b\\,c\\:d\\\"e\\\\f;P:\\;\\;\\;\\;\\:\\:\\:\\\\;;"},
        // Otherwise read as hexadecimal.
        {{QStringLiteral("CAFE"), QStringLiteral("12345678"), false}, "WIFI:T:WPA;S:\"CAFE\";P:\"12345678\";;"},
        {{{}, QStringLiteral("x"), false}, ""},
    };
    for (const Row& row : rows)
        CHECK(wifiPayload(row.access) == QString::fromUtf8(row.payload));
}

TEST_CASE("what no Wi-Fi can be called is said before a code is made of it", "[network][join]")
{
    CHECK(validate({QStringLiteral("Salle"), {}, false}));
    CHECK(validate({QString(32, u'a'), QString(63, u'b'), false}));
    const auto refusedAt = [](const WifiAccess& access) {
        const Result<> outcome = validate(access);
        REQUIRE_FAILS(outcome, ErrorCode::Invalid);
        return outcome.error().where;
    };
    CHECK(refusedAt({}) == QStringLiteral("name"));
    CHECK(refusedAt({QString(33, u'a'), {}, false}) == QStringLiteral("name"));
    CHECK(refusedAt({QString(17, QChar(0xe9)), {}, false}) == QStringLiteral("name")); // 34 bytes
    CHECK(refusedAt({QStringLiteral("a\nb"), {}, false}) == QStringLiteral("name"));
    CHECK(refusedAt({QStringLiteral("a"), QStringLiteral("short"), false}) == QStringLiteral("password"));
    CHECK(refusedAt({QStringLiteral("a"), QString(64, u'b'), false}) == QStringLiteral("password"));
}
