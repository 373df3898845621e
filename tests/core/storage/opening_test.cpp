// SPDX-License-Identifier: GPL-3.0-or-later
// What an open file is set to: the promises about crashes, erasure and hostile files rest on it.
#include "core/storage/programmefile.h"
#include "tests/support/catch.h"
#include "tests/support/storageworld.h"

#include <QFileInfo>

#include <sqlite3.h>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

QString pragma(ProgrammeFile& file, const char* name)
{
    const auto value = file.connection().single(QStringLiteral("PRAGMA %1").arg(QLatin1String(name)));
    REQUIRE_OK(value);
    return value->toString();
}

int setting(ProgrammeFile& file, int what)
{
    int value = -1;
    REQUIRE(sqlite3_db_config(file.connection().handle(), what, -1, &value) == SQLITE_OK);
    return value;
}

int limit(ProgrammeFile& file, int what)
{
    return sqlite3_limit(file.connection().handle(), what, -1);
}

void requireHardened(ProgrammeFile& file)
{
    CHECK(setting(file, SQLITE_DBCONFIG_DEFENSIVE) == 1);
    CHECK(setting(file, SQLITE_DBCONFIG_TRUSTED_SCHEMA) == 0);
    CHECK(setting(file, SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER) == 0);
    CHECK(setting(file, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION) == 0);
    CHECK(limit(file, SQLITE_LIMIT_LENGTH) == 64 * 1024 * 1024);
    CHECK(limit(file, SQLITE_LIMIT_SQL_LENGTH) == 1024 * 1024);
    CHECK(limit(file, SQLITE_LIMIT_EXPR_DEPTH) == 100);
    CHECK(limit(file, SQLITE_LIMIT_ATTACHED) == 1);
    CHECK(limit(file, SQLITE_LIMIT_WORKER_THREADS) == 0);
}

} // namespace

TEST_CASE("an open file is exclusive, durable, erases what it deletes, and trusts nothing in it", "[storage][open]")
{
    StorageWorld world;
    world.makeFile(world.path(), 3);
    const auto file = ProgrammeFile::open(world.path(), world.environment());
    REQUIRE_OK(file);
    CHECK(pragma(**file, "locking_mode") == QStringLiteral("exclusive"));
    CHECK(pragma(**file, "synchronous") == QStringLiteral("3")); // EXTRA
    CHECK(pragma(**file, "journal_mode") == QStringLiteral("truncate"));
    CHECK(pragma(**file, "foreign_keys") == QStringLiteral("1"));
    CHECK(pragma(**file, "secure_delete") == QStringLiteral("1"));
    requireHardened(**file);

    // No second connection reads it, not even of this process.
    const auto second = Connection::open(world.path(), Access::ReadOnly);
    REQUIRE_OK(second);
    REQUIRE_FAILS((*second)->single(QStringLiteral("SELECT count(*) FROM persona")), ErrorCode::InUse);

    // Nor does any statement get at the schema, or at the inside of the search index.
    REQUIRE_FAILS((*file)->connection().script("PRAGMA writable_schema = ON; DELETE FROM sqlite_schema"),
                  ErrorCode::Invalid);
    REQUIRE_FAILS((*file)->connection().script("DELETE FROM search_data"), ErrorCode::Invalid);
    REQUIRE_OK(sampleEdit(**file, 4));
}

TEST_CASE("what was deleted is overwritten, in the file and in its journal", "[storage][open]")
{
    StorageWorld world;
    world.makeFile(world.path(), 3);
    const QByteArray secret("Marguerite-Vertefeuille");
    const auto setSituation = [&](const QByteArray& situation) {
        const auto file = ProgrammeFile::open(world.path(), world.environment());
        REQUIRE_OK(file);
        REQUIRE_OK((*file)->edit(Text{}, [&](Edit& edit) {
            return edit.connection().change(QStringLiteral("UPDATE persona SET situation = ? WHERE id = 2"),
                                            {QStringLiteral("%1").arg(QString::fromLatin1(situation))});
        }));
        // It held the page as it was before.
        REQUIRE(QFileInfo(world.path() + QStringLiteral("-journal")).size() == 0);
    };
    setSituation(secret);
    REQUIRE(bytesOf(world.path()).contains(secret));
    setSituation({});
    CHECK_FALSE(bytesOf(world.path()).contains(secret));
}

TEST_CASE("a file that is open for reading is not written to, whoever asks", "[storage][open]")
{
    StorageWorld world;
    world.makeFile(world.path(), 3);
    const QByteArray before = bytesOf(world.path());
    {
        const auto file = ProgrammeFile::openReadOnly(world.path(), world.environment());
        REQUIRE_OK(file);
        requireHardened(**file);
        REQUIRE_FAILS((*file)->connection().script("DELETE FROM persona"), ErrorCode::ReadOnly);
        REQUIRE_FAILS((*file)->connection().script("PRAGMA query_only = OFF; DELETE FROM persona"),
                      ErrorCode::ReadOnly);
        REQUIRE_FAILS(sampleEdit(**file, 4), ErrorCode::ReadOnly);
        REQUIRE_FAILS((*file)->replaceContent(world.path()), ErrorCode::ReadOnly);
    }
    CHECK(bytesOf(world.path()) == before);
}

TEST_CASE("the bound on reading a schema does not stay on an open file: honest work may take its time",
          "[storage][open]")
{
    StorageWorld world;
    world.makeFile(world.path(), 1);
    const bool reading = GENERATE(false, true);
    CAPTURE(reading);
    const auto file = reading ? ProgrammeFile::openReadOnly(world.path(), world.environment())
                              : ProgrammeFile::open(world.path(), world.environment());
    REQUIRE_OK(file);
    // Several million of SQLite's steps.
    const auto counted = (*file)->connection().single(QStringLiteral(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 400000) SELECT count(*) FROM n"));
    REQUIRE_OK(counted);
    CHECK(*counted == 400'000);
}
