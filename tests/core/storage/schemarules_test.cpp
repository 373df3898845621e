// SPDX-License-Identifier: GPL-3.0-or-later
// What undo, merging and the checks of a file ask of every table that is captured.
#include "core/programme/programmeschema.h"
#include "core/programme/rows.h"
#include "tests/support/programmefixture.h"

using namespace filrouge;
using namespace filrouge::tests;

namespace {

/// Where a table breaks the rules; its key is to be these columns.
QStringList brokenRules(Connection& connection, const QString& table, const QStringList& key)
{
    QStringList broken;
    const QStringList kind =
        textColumn(connection,
                   QStringLiteral("SELECT type || strict FROM pragma_table_list WHERE schema = 'main' AND name = ?"),
                   {table});
    if (kind != QStringList(QStringLiteral("table1")))
        broken << QStringLiteral("not a STRICT table");
    const QStringList keyColumns = textColumn(
        connection, QStringLiteral("SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk"), {table});
    if (keyColumns.isEmpty() || keyColumns != key)
        broken << QStringLiteral("its key is not what its rows say: ") + keyColumns.join(QLatin1Char(' '));
    // Undoing a swap of two values would fail on one, whichever row comes first.
    for (const QString& index :
         textColumn(connection,
                    QStringLiteral("SELECT name FROM pragma_index_list(?) WHERE \"unique\" AND origin <> 'pk'"),
                    {table}))
        broken << QStringLiteral("unique beside its key: ") + index;
    // A changeset would be applied, and what the trigger does once more.
    for (const QString& trigger :
         textColumn(connection,
                    QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ?"),
                    {table}))
        broken << QStringLiteral("trigger: ") + trigger;
    return broken;
}

} // namespace

TEST_CASE("every captured table is strict, has its key, and neither triggers nor anything else unique", "[storage]")
{
    ProgrammeFixture programme({programmeSchema()});
    int tables = 0;
    forEachRowType([&](auto row) {
        using About = Description<decltype(row)>;
        QStringList key;
        for (std::size_t i = 0; i < About::keys; ++i)
            key << QString::fromLatin1(About::fields[i].name);
        CAPTURE(About::table);
        CHECK(brokenRules(programme.connection(), QLatin1String(About::table), key) == QStringList());
        ++tables;
    });
    CHECK(tables > 50);
    CHECK(textColumn(programme.connection(),
                     QStringLiteral("SELECT name FROM sqlite_schema WHERE type IN ('trigger', 'view')")) ==
          QStringList());
}

TEST_CASE("a table that breaks the rules would be noticed", "[storage]")
{
    const auto connection = Connection::open(QStringLiteral(":memory:"), Access::ReadWrite);
    REQUIRE_OK(connection);
    REQUIRE_OK((*connection)
                   ->script("CREATE TABLE good (a INTEGER, b INTEGER, PRIMARY KEY (a, b)) STRICT, WITHOUT ROWID;"
                            "CREATE TABLE loose (id INTEGER PRIMARY KEY);"
                            "CREATE TABLE keyless (id INTEGER) STRICT;"
                            "CREATE TABLE narrow (id INTEGER PRIMARY KEY, position INTEGER UNIQUE) STRICT;"
                            "CREATE TABLE indexed (id INTEGER PRIMARY KEY, position INTEGER) STRICT;"
                            "CREATE UNIQUE INDEX one_place ON indexed (position);"
                            "CREATE TABLE busy (id INTEGER PRIMARY KEY) STRICT;"
                            "CREATE TRIGGER more AFTER INSERT ON busy BEGIN DELETE FROM loose; END;"
                            "CREATE VIEW seen AS SELECT id FROM loose"));
    const auto faults = [&](const char* table, const QStringList& key) {
        return brokenRules(**connection, QLatin1String(table), key).size();
    };
    const QStringList id{QStringLiteral("id")};
    CHECK(faults("good", {QStringLiteral("a"), QStringLiteral("b")}) == 0);
    CHECK(faults("good", {QStringLiteral("b"), QStringLiteral("a")}) == 1);
    CHECK(faults("loose", id) == 1);
    CHECK(faults("keyless", id) == 1);
    CHECK(faults("narrow", id) == 1);
    CHECK(faults("indexed", id) == 1);
    CHECK(faults("busy", id) == 1);
    CHECK(faults("seen", id) == 2);
    CHECK(faults("nowhere", id) == 2);
}
