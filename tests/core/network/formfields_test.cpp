// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/formfields.h"
#include "tests/support/catch.h"

namespace filrouge::tests {

TEST_CASE("fields of a form", "[network]")
{
    const auto fields = formFieldsFrom("a=1&b=x+y&c=%C3%A9&a=2&empty=&alone&&=nameless&d=%26%3D");
    REQUIRE(fields);
    CHECK(fields->value(u"a") == QLatin1String("1"));
    CHECK(fields->values(u"a") == QStringList{QStringLiteral("1"), QStringLiteral("2")});
    CHECK(fields->value(u"b") == QLatin1String("x y"));
    CHECK(fields->value(u"c") == QStringLiteral("é"));
    CHECK(fields->value(u"d") == QLatin1String("&="));
    CHECK(fields->values(u"empty") == QStringList{QString()});
    CHECK(fields->values(u"alone") == QStringList{QString()});
    CHECK(fields->values(u"none").isEmpty());
    CHECK(fields->value(u"none").isEmpty());
}

TEST_CASE("a form at its limits", "[network]")
{
    std::string many;
    for (std::size_t i = 0; i < mostFormFields; ++i)
        many += "a=b&";
    CHECK(formFieldsFrom(many));
    CHECK_FALSE(formFieldsFrom(many + "a=b"));
    CHECK(formFieldsFrom(std::string(32, 'n') + '=' + std::string(200, 'v')));
    CHECK_FALSE(formFieldsFrom(std::string(33, 'n')));
    CHECK_FALSE(formFieldsFrom("n=" + std::string(201, 'v')));
    CHECK(formFieldsFrom(""));
}

TEST_CASE("broken forms", "[network]")
{
    const char* body = GENERATE(
        "%", "a=%1", "a=%GG", "a=%00", "a=%0a", "a=%ff", "a=%ed%a0%80", "a=%c3", "a=%c0%af", "%c3=1", "a=%f4%90%80%80");
    INFO(body);
    CHECK_FALSE(formFieldsFrom(body));
}

} // namespace filrouge::tests
