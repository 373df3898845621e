// SPDX-License-Identifier: GPL-3.0-or-later
// Files of older schemas: what opening makes of them, and what is left when a step fails.
#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "core/storage/filecheck.h"
#include "core/storage/snapshots.h"
#include "tests/support/catch.h"
#include "tests/support/programmefixture.h"
#include "tests/support/storageworld.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <map>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

/// The schema of an earlier Fil rouge.
Migrations schemaUpTo(std::size_t step)
{
    Migrations migrations = Migrations::builtIn();
    migrations.steps.resize(step);
    return migrations;
}

Migrations firstSchema()
{
    return schemaUpTo(1);
}

/// Today's schema and one step more.
Migrations schemaWith(const QByteArray& step)
{
    Migrations migrations = todaysSchema();
    migrations.steps.push_back(step);
    return migrations;
}

using Columns = std::map<QString, QStringList>;

/// Of every table but those of the search.
Columns columnsIn(Connection& connection)
{
    Columns columns;
    for (const QString& table :
         textColumn(connection,
                    QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search%'")))
        columns[table] = textColumn(connection, QStringLiteral("SELECT name FROM pragma_table_info(?)"), {table});
    return columns;
}

/// What stands in these columns, pictures included.
QStringList rowsIn(Connection& connection, const Columns& columns)
{
    QStringList lines;
    for (const auto& [table, names] : columns) {
        QStringList values;
        for (const QString& name : names)
            values << QStringLiteral("quote(\"%1\")").arg(name);
        QStringList rows = textColumn(
            connection,
            QStringLiteral("SELECT '%1 ' || %2 FROM \"%1\"").arg(table, values.join(QStringLiteral(" || ' ' || "))));
        rows.sort();
        lines += rows;
    }
    return lines;
}

int schemaOf(Connection& connection)
{
    const auto version = connection.single(QStringLiteral("PRAGMA user_version"));
    REQUIRE_OK(version);
    return version->toInt();
}

QString uuidOf(StorageWorld& world)
{
    const auto file = ProgrammeFile::open(world.path(), world.environment());
    REQUIRE_OK(file);
    return (*file)->uuid();
}

/// A seminar that voted, with a run-off to come, and a letter with two promises: what later steps change or refer to.
constexpr const char* workOfTheFirstSchema =
    "INSERT INTO commune(id, name, code) VALUES(20, 'Cahors', '46042');"
    "INSERT INTO organisation(id, name, short_name, kind, commune, note) VALUES(21, 'Caisse', 'CAF', 'operator', 20, "
    "'');"
    "INSERT INTO person(id, name, role, organisation, email, phone, consent, note)"
    " VALUES(22, 'Amélie Vidal', 'agente', 21, '', '', 'given', 'l''« attente »');"
    "INSERT INTO seminar(id, title, held_on, place, commune, welcome) VALUES(23, 'Jour 1', '2018-02-07', '', 20, '');"
    "INSERT INTO participant(id, seminar, person, represents, invitation, attendance, access_needs, contact_again,"
    " signed_in_at, position) VALUES(24, 23, 22, 21, 'accepted', 'present', '', 1, 1517990400123, 0);"
    "INSERT INTO vote(id, seminar, run_off_of, question, method, most_approvals, points, most_on_one, seats, tie_rule,"
    " lot_seed, blank_allowed, admission, state, box_uuid, opened_at, closed_at, revealed_at, definition_hash,"
    " opening_roll_hash, closing_roll_hash, ballots_hash, roll_size, blank, spoiled)"
    " VALUES(25, 23, NULL, 'Pour qui ?', 'approval', 2, 5, 3, 1, 'run_off', '', 1, 'codes', 'revealed', 'box', 1, 2, 3,"
    " 'd', 'o', 'c', 'b', 12, 1, 2),"
    " (26, 23, 25, 'Pour qui ?', 'single', 3, 5, 3, 1, 'lot', 'seed', 0, 'open_room', 'draft', '', NULL, NULL, NULL,"
    " '', '', '', '', 0, 0, 0);"
    "INSERT INTO vote_option VALUES(27, 25, 1, 0), (28, 25, 2, 1), (29, 26, 1, 0), (30, 26, 2, 1);"
    "INSERT INTO vote_tally VALUES(25, 27, 6, 1, 0), (25, 28, 6, 1, 0);"
    "INSERT INTO vote_turnout VALUES(25, 'phone', 9), (25, 'paper', 3);"
    "INSERT INTO vote_event VALUES(31, 25, 'opened', 1, ''), (32, 25, 'incident', 2, 'Panne de courant');"
    "INSERT INTO published_code VALUES(25, 'AB12CD');"
    "INSERT INTO published_ballot VALUES(25, 0, 'AB'), (25, 1, '');"
    "INSERT INTO challenge_letter VALUES(33, 1, 'À vous', 'Cahors', '2018-02-01', 'Bonjour', 's', 'c', 'Amina');"
    "INSERT INTO difficulty VALUES(34, 33, 'Le bus', 'ne passe plus', 0);"
    "INSERT INTO engagement_letter VALUES(35, 1, 23, 'Cahors', '2018-02-07', 'Chère Amina', 'o', 'c');"
    "INSERT INTO promise VALUES(36, 35, 'Un bus', '', '', '', '', '', 21, '2018-06-30', '', '', 'firm', '', NULL, 0),"
    " (37, 35, 'Un guichet', '', '', '', '', '', NULL, NULL, '', '', 'subject_to', 'budget', '2018-04-01', 1);"
    "INSERT INTO promise_difficulty VALUES(36, 34);"
    "INSERT INTO signatory VALUES(38, 35, 22, 'agente', 21, NULL, '2018-02-07', 0);";

} // namespace

TEST_CASE("a file of the first schema with work in it is today's once opened, and nothing of it is lost",
          "[storage][migration]")
{
    StorageWorld world;
    const StorageEnvironment first = world.environment(firstSchema());
    Columns columns;
    QStringList before;
    QString uuid;
    {
        const auto file = ProgrammeFile::create(world.path(), first, fillSample);
        REQUIRE_OK(file);
        for (int n = 1; n <= 3; ++n)
            REQUIRE_OK(sampleEdit(**file, n));
        REQUIRE_OK((*file)->edit(Text{"Tests", "work"},
                                 [](Edit& edit) { return edit.connection().script(workOfTheFirstSchema); }));
        uuid = (*file)->uuid();
        columns = columnsIn((*file)->connection());
        before = rowsIn((*file)->connection(), columns);
        REQUIRE(schemaOf((*file)->connection()) == 1);
        REQUIRE(before.filter(QStringLiteral("vote ")).size() == 2);
        REQUIRE(before.filter(QStringLiteral("blob ")).size() == 1);
    }
    {
        const auto programme = Programme::open(world.path(), {world.clock, world.random, first.snapshotFolder});
        REQUIRE_OK(programme);
        Connection& connection = (*programme)->file().connection();
        CHECK(schemaOf(connection) == Migrations::builtIn().latest());
        CHECK(rowsIn(connection, columns) == before);
        const auto faults = findFaults(connection);
        REQUIRE_OK(faults);
        CHECK(*faults == QStringList());

        // What is new has the value that says what was so before.
        for (const VoteId id : {VoteId(25), VoteId(26)}) {
            const auto vote = (*programme)->services().votes.vote(id);
            REQUIRE_OK(vote);
            CHECK_FALSE(vote->changeable);
            CHECK_FALSE(vote->shuffled);
        }
        CHECK((*programme)->services().votes.vote(VoteId(25))->state == VoteState::Revealed);
        for (const char* table : {"promise_progress", "distinct_person", "distinct_interview"})
            CHECK(*connection.single(QStringLiteral("SELECT count(*) FROM %1").arg(QLatin1String(table))) == 0);
        // And it can be worked with.
        REQUIRE_OK((*programme)->file().edit(Text{"Tests", "note"}, [](Edit& edit) {
            return edit.connection().change(QStringLiteral(
                "INSERT INTO promise_progress VALUES(40, 36, 'started', '2018-03-01', '', '', NULL, '', 1)"));
        }));
        REQUIRE_OK((*programme)->file().edit(Text{"Tests", "remove"}, [](Edit& edit) {
            return edit.connection().change(QStringLiteral("DELETE FROM promise WHERE id = 36"));
        }));
        CHECK(*connection.single(QStringLiteral("SELECT count(*) FROM promise_progress")) == 0);
        REQUIRE_OK((*programme)->file().undo());
        REQUIRE_OK((*programme)->file().undo());
        CHECK(rowsIn(connection, columns) == before);
    }
    const auto kept = listSnapshots(first, uuid);
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].reason == SnapshotReason::BeforeMigration);
    const auto old = ProgrammeFile::openReadOnly(kept[0].path, first);
    REQUIRE_OK(old);
    CHECK(schemaOf((*old)->connection()) == 1);
    CHECK(rowsIn((*old)->connection(), columns) == before);

    // The next time there is nothing to migrate.
    REQUIRE_OK(Programme::open(world.path(), {world.clock, world.random, first.snapshotFolder}));
    CHECK(listSnapshots(first, uuid) == kept);
}

TEST_CASE("what was decided last is known of cards whose history did not say it", "[storage][migration]")
{
    StorageWorld world;
    const StorageEnvironment third = world.environment(schemaUpTo(3));
    {
        const auto file = ProgrammeFile::create(world.path(), third, fillSample);
        REQUIRE_OK(file);
        REQUIRE_OK((*file)->edit(Text{"Tests", "cards"}, [](Edit& edit) {
            return edit.connection().script(
                "INSERT INTO team VALUES(900, 'Atelier', NULL, '', 0);"
                "INSERT INTO card VALUES(901, 900, NULL, NULL, 'Kept', '', 'decided', 'keep', '', NULL, 1, NULL, NULL, "
                "0),"
                " (902, 900, NULL, NULL, 'Open again', '', 'idea', 'open', '', NULL, 1, NULL, NULL, 0);"
                "INSERT INTO card_event VALUES"
                " (9, 901, 'decided', 'decided', 'idea', NULL, 1000, 'dropped at first'),"
                " (3, 901, 'reopened', 'idea', 'decided', NULL, 2000, ''),"
                " (5, 901, 'decided', 'decided', 'idea', NULL, 3000, 'kept'),"
                " (7, 902, 'decided', 'decided', 'idea', NULL, 1000, ''),"
                " (8, 902, 'reopened', 'idea', 'decided', NULL, 2000, '')");
        }));
    }
    const auto programme = Programme::open(world.path(), {world.clock, world.random, third.snapshotFolder});
    REQUIRE_OK(programme);
    CHECK(textColumn((*programme)->file().connection(),
                     QStringLiteral("SELECT id || ' ' || decision FROM card_event ORDER BY id")) ==
          QStringList{QStringLiteral("3 open"),
                      QStringLiteral("5 keep"),
                      QStringLiteral("7 open"),
                      QStringLiteral("8 open"),
                      QStringLiteral("9 open")});
    const auto faults = findFaults((*programme)->file().connection());
    REQUIRE_OK(faults);
    CHECK(*faults == QStringList());
}

TEST_CASE("a migration that fails leaves the file as it was, and a snapshot", "[storage][migration]")
{
    const char* const step = GENERATE(
        // Breaks off when much has been done.
        "CREATE TABLE heard (id INTEGER PRIMARY KEY, said TEXT NOT NULL) STRICT;"
        "INSERT INTO heard SELECT id, text FROM statement;"
        "DROP TABLE statement; UPDATE persona SET tagline = ''; INSERT INTO nowhere VALUES(1);",
        // No SQL at all.
        "DROP TABLE statement; this is no SQL",
        // A rule that a row breaks.
        "UPDATE persona SET hue = 0; UPDATE persona SET hue = 8 WHERE id = 4;",
        // Leaves statements of nobody: keys are not enforced while steps run.
        "DELETE FROM persona WHERE id = 4;",
        "CREATE TABLE reply (id INTEGER PRIMARY KEY, statement INTEGER NOT NULL REFERENCES statement) STRICT;"
        "INSERT INTO reply VALUES(1, 424242);");
    CAPTURE(step);
    StorageWorld world;
    world.makeFile(world.path(), 6);
    const QString uuid = uuidOf(world);
    const StorageEnvironment newer = world.environment(schemaWith(step));
    const QByteArray bytes = bytesOf(world.path());
    QByteArray then;
    {
        const auto file = ProgrammeFile::openReadOnly(world.path(), world.environment());
        REQUIRE_OK(file);
        then = contentHash((*file)->connection());
    }

    REQUIRE_FAILS(ProgrammeFile::openReadOnly(world.path(), newer), ErrorCode::MigrationFailed);
    REQUIRE(listSnapshots(newer, uuid).empty()); // a look changes nothing
    for (std::size_t attempt = 1; attempt <= 2; ++attempt) {
        REQUIRE_FAILS(ProgrammeFile::open(world.path(), newer), ErrorCode::MigrationFailed);
        REQUIRE(bytesOf(world.path()) == bytes);
        const auto kept = listSnapshots(newer, uuid);
        REQUIRE(kept.size() == attempt);
        CHECK(kept.front().reason == SnapshotReason::BeforeMigration);
        const auto copy = ProgrammeFile::openReadOnly(kept.front().path, world.environment());
        REQUIRE_OK(copy);
        CHECK(contentHash((*copy)->connection()) == then);
    }
    const QFileInfo info(world.path());
    CHECK(info.dir().entryList({info.fileName() + QLatin1Char('*')}, QDir::Files) == QStringList(info.fileName()));

    // The Fil rouge that it is from goes on with it.
    const auto file = ProgrammeFile::open(world.path(), world.environment());
    REQUIRE_OK(file);
    CHECK(contentHash((*file)->connection()) == then);
    REQUIRE_OK(sampleEdit(**file, 7));
}

TEST_CASE("a migration leaves a snapshot of what was before it, without one there is none", "[storage][migration]")
{
    StorageWorld world;
    world.makeFile(world.path(), 6);
    const QString uuid = uuidOf(world);
    const StorageEnvironment newer = world.environment(tomorrowsSchema());
    const QByteArray bytes = bytesOf(world.path());

    writeBytes(newer.snapshotFolder, "a file stands where the folder should be");
    REQUIRE_FAILS(ProgrammeFile::open(world.path(), newer), ErrorCode::WriteFailed);
    CHECK(bytesOf(world.path()) == bytes);

    REQUIRE(QFile::remove(newer.snapshotFolder));
    QByteArray content;
    {
        const auto file = ProgrammeFile::open(world.path(), newer);
        REQUIRE_OK(file);
        CHECK(schemaOf((*file)->connection()) == newer.migrations.latest());
        content = contentHash((*file)->connection());
    }
    const auto kept = listSnapshots(newer, uuid);
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].reason == SnapshotReason::BeforeMigration);
    const auto old = ProgrammeFile::openReadOnly(kept[0].path, world.environment());
    REQUIRE_OK(old);
    CHECK(schemaOf((*old)->connection()) == todaysSchema().latest());
    CHECK(contentHash((*old)->connection()) == content);
}
