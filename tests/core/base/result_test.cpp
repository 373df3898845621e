// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"
#include "tests/support/catch.h"

#include <memory>

using namespace filrouge;

namespace {

Result<std::unique_ptr<int>> half(int number)
{
    if (number % 2 != 0)
        return fail(ErrorCode::Invalid, QStringLiteral("number"), QStringLiteral("odd"));
    return std::make_unique<int>(number / 2);
}

Result<int> quarter(int number)
{
    FILROUGE_TRY_VALUE(first, half(number));
    FILROUGE_TRY_VALUE(second, half(*first));
    return *second;
}

Result<> bothEven(int left, int right, int& checked)
{
    FILROUGE_TRY(half(left));
    ++checked;
    FILROUGE_TRY(half(right));
    ++checked;
    return {};
}

} // namespace

TEST_CASE("FILROUGE_TRY_VALUE hands on the value or the whole error", "[base][result]")
{
    REQUIRE_OK(quarter(12));
    CHECK(*quarter(12) == 3);
    const Error odd{ErrorCode::Invalid, QStringLiteral("number"), QStringLiteral("odd")};
    REQUIRE_FAILS(quarter(7), ErrorCode::Invalid);
    CHECK(quarter(7).error() == odd);
    CHECK(quarter(6).error() == odd);
}

TEST_CASE("FILROUGE_TRY stops at the first failure", "[base][result]")
{
    int checked = 0;
    REQUIRE_OK(bothEven(2, 4, checked));
    CHECK(checked == 2);

    checked = 0;
    REQUIRE_FAILS(bothEven(2, 3, checked), ErrorCode::Invalid);
    CHECK(checked == 1);
}

TEST_CASE("errors differ by code, place and detail", "[base][result]")
{
    const Error error{ErrorCode::TooLarge, QStringLiteral("a"), QStringLiteral("b")};
    CHECK(error == Error{ErrorCode::TooLarge, QStringLiteral("a"), QStringLiteral("b")});
    CHECK_FALSE(error == Error{ErrorCode::Invalid, QStringLiteral("a"), QStringLiteral("b")});
    CHECK_FALSE(error == Error{ErrorCode::TooLarge, QStringLiteral("c"), QStringLiteral("b")});
    CHECK_FALSE(error == Error{ErrorCode::TooLarge, QStringLiteral("a"), QStringLiteral("c")});
}

TEST_CASE("a failed assertion shows what cannot be seen", "[support]")
{
    CHECK(tests::quoted(QString()) == "QString()");
    CHECK(tests::quoted(QStringLiteral("à la «\u00a0carte\u202f»")) == "\"à la «\\u00a0carte\\u202f»\"");
    CHECK(tests::quoted(QStringLiteral("a\"b\n")) == "\"a\\\"b\\n\"");
    CHECK(tests::quoted(QString(QChar(0xD800))) == "\"\\ud800\"");
    CHECK(tests::quoted(QByteArray("\x00\xffz", 3)) == "\"\\x00\\xffz\"");
    CHECK(tests::described({ErrorCode::Invalid, QStringLiteral("name"), QString()}).find("\"name\"") !=
          std::string::npos);
}
