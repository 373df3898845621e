// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"
#include "core/storage/rawrows.h"
#include "tests/support/catch.h"

using namespace filrouge;

TEST_CASE("Whole numbers are read as they were written, and NULL is 0", "[storage]")
{
    const auto connection = Connection::open(QStringLiteral(":memory:"), Access::ReadWrite);
    REQUIRE_OK(connection);
    REQUIRE((*connection)
                ->script("CREATE TABLE t(a INTEGER, b INTEGER);"
                         "INSERT INTO t VALUES (9223372036854775807, NULL), (-9223372036854775808, 3)"));
    auto rows = RawRows::of(**connection, "SELECT a, b FROM t ORDER BY a DESC");
    REQUIRE_OK(rows);
    REQUIRE(rows->next());
    CHECK(rows->at(0) == std::numeric_limits<qint64>::max());
    CHECK(rows->at(1) == 0);
    REQUIRE(rows->next());
    CHECK(rows->at(0) == std::numeric_limits<qint64>::min());
    CHECK(rows->at(1) == 3);
    CHECK_FALSE(rows->next());
    CHECK(rows->outcome());

    auto bound = RawRows::of(**connection, "SELECT b FROM t WHERE a < ? AND b = ?", {0, 3});
    REQUIRE_OK(bound);
    REQUIRE(bound->next());
    CHECK(bound->at(0) == 3);
    CHECK_FALSE(bound->next());
}

TEST_CASE("Words of choices are read as choices, and texts can be asked for", "[storage]")
{
    const auto connection = Connection::open(QStringLiteral(":memory:"), Access::ReadWrite);
    REQUIRE_OK(connection);
    REQUIRE((*connection)
                ->script("CREATE TABLE t(id INTEGER PRIMARY KEY, word TEXT);"
                         "INSERT INTO t(word) VALUES ('en'), ('fr'), ('french'), (NULL), ('été')"));
    auto rows = RawRows::of(**connection, "SELECT word FROM t ORDER BY id");
    REQUIRE_OK(rows);
    for (const Language expected : {Language::English, Language::French, Language::French, Language::French}) {
        REQUIRE(rows->next());
        CHECK(rows->choice<Language>(0) == expected);
    }
    auto bound = RawRows::of(**connection, "SELECT id FROM t WHERE word = ?", {QStringLiteral("été")});
    REQUIRE_OK(bound);
    REQUIRE(bound->next());
    CHECK(bound->at(0) == 5);
    auto none = RawRows::of(**connection, "SELECT id FROM t WHERE word = ?", {QString()});
    REQUIRE_OK(none);
    CHECK_FALSE(none->next());
}

TEST_CASE("What SQLite refuses of whole numbers is told, before the first row and after it", "[storage]")
{
    const auto connection = Connection::open(QStringLiteral(":memory:"), Access::ReadWrite);
    REQUIRE_OK(connection);
    CHECK_FALSE(RawRows::of(**connection, "SELECT a FROM nowhere"));
    CHECK_FALSE(RawRows::of(**connection, "SELECT 1", {5})); // there is no place for a value
    auto rows = RawRows::of(**connection, "SELECT 1 UNION ALL SELECT abs(-9223372036854775808)");
    REQUIRE_OK(rows);
    REQUIRE(rows->next());
    CHECK_FALSE(rows->next());
    CHECK_FALSE(rows->outcome());
}
