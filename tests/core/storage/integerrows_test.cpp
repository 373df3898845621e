// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/integerrows.h"
#include "tests/support/catch.h"

using namespace filrouge;

TEST_CASE("Whole numbers are read as they were written, and NULL is 0", "[storage]")
{
    const auto connection = Connection::open(QStringLiteral(":memory:"), Access::ReadWrite);
    REQUIRE_OK(connection);
    REQUIRE((*connection)
                ->script("CREATE TABLE t(a INTEGER, b INTEGER);"
                         "INSERT INTO t VALUES (9223372036854775807, NULL), (-9223372036854775808, 3)"));
    auto rows = IntegerRows::of(**connection, "SELECT a, b FROM t ORDER BY a DESC");
    REQUIRE_OK(rows);
    REQUIRE(rows->next());
    CHECK(rows->at(0) == std::numeric_limits<qint64>::max());
    CHECK(rows->at(1) == 0);
    REQUIRE(rows->next());
    CHECK(rows->at(0) == std::numeric_limits<qint64>::min());
    CHECK(rows->at(1) == 3);
    CHECK_FALSE(rows->next());
    CHECK(rows->outcome());

    auto bound = IntegerRows::of(**connection, "SELECT b FROM t WHERE a < ? AND b = ?", {0, 3});
    REQUIRE_OK(bound);
    REQUIRE(bound->next());
    CHECK(bound->at(0) == 3);
    CHECK_FALSE(bound->next());
}

TEST_CASE("What SQLite refuses of whole numbers is told, before the first row and after it", "[storage]")
{
    const auto connection = Connection::open(QStringLiteral(":memory:"), Access::ReadWrite);
    REQUIRE_OK(connection);
    CHECK_FALSE(IntegerRows::of(**connection, "SELECT a FROM nowhere"));
    CHECK_FALSE(IntegerRows::of(**connection, "SELECT 1", {5})); // there is no place for a value
    auto rows = IntegerRows::of(**connection, "SELECT 1 UNION ALL SELECT abs(-9223372036854775808)");
    REQUIRE_OK(rows);
    REQUIRE(rows->next());
    CHECK_FALSE(rows->next());
    CHECK_FALSE(rows->outcome());
}
