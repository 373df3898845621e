// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are no programme, not ours to write, damaged or hostile: the right refusal, and not a byte changed.
#include "core/storage/filecheck.h"
#include "core/storage/searchindex.h"
#include "core/storage/slicedbackup.h"
#include "tests/faults/childprocess.h"
#include "tests/support/catch.h"
#include "tests/support/storageworld.h"

#include <QDir>
#include <QFileInfo>

#include <set>

#include <sys/stat.h>
#include <unistd.h>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

void setBigEndian(QByteArray& bytes, int offset, quint32 value)
{
    for (int i = 0; i < 4; ++i)
        bytes[offset + i] = static_cast<char>(value >> (24 - 8 * i));
}

/// Refused for writing and for reading with that error, nothing changed, nothing left beside it.
void requireRefused(StorageWorld& world, const QString& path, ErrorCode code)
{
    const QByteArray before = bytesOf(path);
    REQUIRE_FAILS(ProgrammeFile::open(path, world.environment()), code);
    REQUIRE(bytesOf(path) == before);
    REQUIRE_FAILS(ProgrammeFile::openReadOnly(path, world.environment()), code);
    REQUIRE(bytesOf(path) == before);
    const QString name = QFileInfo(path).fileName();
    REQUIRE(QFileInfo(path).dir().entryList({name + QLatin1Char('*')}, QDir::Files) == QStringList(name));
}

/// Changes a programme file with SQL behind Fil rouge's back.
void tamper(const QString& path, const QByteArray& sql)
{
    const auto connection = Connection::open(path, Access::ReadWrite);
    REQUIRE_OK(connection);
    REQUIRE_OK((*connection)->script(sql));
}

int number(ErrorCode code)
{
    return static_cast<int>(code);
}

} // namespace

TEST_CASE("what is no programme file is refused and left alone", "[faults][badfile]")
{
    StorageWorld world;
    const QString path = world.path();
    world.makeFile(path, 2);
    QByteArray bytes = bytesOf(path);
    ErrorCode expected = ErrorCode::NotAProgramme;

    SECTION("a newer Fil rouge's")
    {
        setBigEndian(bytes, 60, 4711);
        expected = ErrorCode::NewerVersion;
    }
    SECTION("a schema that never was: 0")
    {
        setBigEndian(bytes, 60, 0);
        expected = ErrorCode::Damaged;
    }
    SECTION("a schema that never was: -5")
    {
        setBigEndian(bytes, 60, 0xFFFFFFFB);
        expected = ErrorCode::Damaged;
    }
    SECTION("another application's")
    {
        setBigEndian(bytes, 68, 0x0F055112);
    }
    SECTION("a plain SQLite file")
    {
        writeBytes(path, {});
        tamper(path, "CREATE TABLE persona (id INTEGER PRIMARY KEY, name TEXT); INSERT INTO persona VALUES(1, 'x')");
        bytes = bytesOf(path);
    }
    SECTION("empty")
    {
        bytes.clear();
    }
    SECTION("50 bytes")
    {
        bytes.truncate(50);
    }
    SECTION("99 bytes")
    {
        bytes.truncate(99);
    }
    SECTION("its header alone")
    {
        bytes.truncate(100);
        expected = ErrorCode::Damaged;
    }
    SECTION("garbage")
    {
        bytes = world.random.bytes(200'000);
    }
    SECTION("a page size there is none of")
    {
        bytes[16] = 0x33;
        expected = ErrorCode::Damaged;
    }
    SECTION("the right header before garbage")
    {
        bytes = bytes.left(100) + world.random.bytes(100'000);
        expected = ErrorCode::Damaged;
    }
    SECTION("our schema without a programme in it")
    {
        tamper(path, "DELETE FROM programme");
        bytes = bytesOf(path);
        expected = ErrorCode::Damaged;
    }
    writeBytes(path, bytes);
    requireRefused(world, path, expected);
}

TEST_CASE("a schema that is not ours is refused before anything of it runs", "[faults][badfile]")
{
    StorageWorld world;
    const QString path = world.path();
    world.makeFile(path, 2);
    const char* const sql = GENERATE(
        "CREATE TRIGGER evil AFTER INSERT ON persona BEGIN DELETE FROM statement; END",
        "CREATE TRIGGER search_evil AFTER INSERT ON persona BEGIN DELETE FROM statement; END",
        "CREATE TRIGGER search_data_evil BEFORE UPDATE ON persona BEGIN SELECT RAISE(ABORT, 'no'); END",
        "CREATE VIEW everyone AS SELECT * FROM person",
        "CREATE VIEW search_everyone AS SELECT * FROM person",
        "CREATE TABLE more (id INTEGER)",
        "CREATE TABLE search_more (id INTEGER)",
        "CREATE VIRTUAL TABLE search_too USING fts5(x)",
        "CREATE INDEX statement_kind ON statement (kind)",
        "CREATE UNIQUE INDEX search_position ON persona (position)",
        "DROP INDEX statement_persona",
        "ALTER TABLE persona ADD COLUMN more TEXT",
        "PRAGMA foreign_keys = OFF; DROP TABLE theme",
        "PRAGMA writable_schema = ON; "
        "UPDATE sqlite_schema SET sql = replace(sql, 'CHECK (hue BETWEEN 0 AND 7)', '') WHERE name = 'persona'",
        "PRAGMA writable_schema = ON; "
        "UPDATE sqlite_schema SET sql = replace(sql, ' ON DELETE CASCADE', '') WHERE name = 'statement'",
        "PRAGMA writable_schema = ON; "
        "UPDATE sqlite_schema SET sql = replace(sql, ') STRICT', ')') WHERE name = 'theme'",
        "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = 'CREATE TABLE persona (' WHERE name = 'persona'",
        "PRAGMA writable_schema = ON; INSERT INTO sqlite_schema VALUES('trigger', 'sqlite_evil', 'persona', 0, "
        "'CREATE TRIGGER sqlite_evil AFTER INSERT ON persona BEGIN DELETE FROM statement; END')",
        "PRAGMA writable_schema = ON; INSERT INTO sqlite_schema VALUES('trigger', 'sqlite_stat1', 'persona', 0, "
        "'CREATE TRIGGER sqlite_stat1 AFTER INSERT ON persona BEGIN DELETE FROM statement; END')");
    CAPTURE(sql);
    tamper(path, sql);
    requireRefused(world, path, ErrorCode::Damaged);

    // Nor does a migration run over it.
    const QByteArray before = bytesOf(path);
    REQUIRE_FAILS(ProgrammeFile::open(path, world.environment(tomorrowsSchema())), ErrorCode::Damaged);
    REQUIRE(bytesOf(path) == before);
}

TEST_CASE("what ANALYZE leaves does not make a file foreign", "[faults][badfile]")
{
    StorageWorld world;
    world.makeFile(world.path(), 2);
    tamper(world.path(), "ANALYZE");
    REQUIRE_OK(ProgrammeFile::open(world.path(), world.environment()));
}

TEST_CASE("a file cut short at any page is refused or read without harm", "[faults][badfile]")
{
    StorageWorld world;
    const QString path = world.path();
    world.makeFile(path, 6);
    const QByteArray whole = bytesOf(path);
    for (int size = 4096; size < whole.size(); size += 4096) {
        CAPTURE(size);
        const QByteArray bytes = whole.left(size);
        writeBytes(path, bytes);
        {
            // SQLite notices what is missing when it is asked for; the check of the first snapshot asks for all.
            const auto file = ProgrammeFile::openReadOnly(path, world.environment());
            if (file)
                REQUIRE_FAILS(quickCheck((*file)->connection()), ErrorCode::Damaged);
            else
                REQUIRE_FAILS(file, ErrorCode::Damaged);
        }
        REQUIRE(bytesOf(path) == bytes);
        const auto file = ProgrammeFile::open(path, world.environment());
        if (!file)
            REQUIRE(bytesOf(path) == bytes);
        else
            REQUIRE_FAILS(quickCheck((*file)->connection()), ErrorCode::Damaged);
    }
}

TEST_CASE("random byte flips are survived: refused, found by the check, or harmless", "[faults][badfile]")
{
    StorageWorld world;
    const QString path = world.path();
    world.makeFile(path, 6);
    const QByteArray whole = bytesOf(path);
    int opened = 0;
    int found = 0;
    for (int round = 0; round < 500; ++round) {
        CAPTURE(round);
        QByteArray bytes = whole;
        const quint64 flips = 1 + world.random.below(20);
        for (quint64 i = 0; i < flips; ++i) {
            // A third of them where a byte matters most: header and schema.
            const auto range = world.random.below(3) == 0 ? quint64{8192} : static_cast<quint64>(bytes.size());
            const auto at = static_cast<qsizetype>(world.random.below(range));
            bytes[at] = static_cast<char>(static_cast<unsigned char>(bytes[at]) ^ (1U << world.random.below(8)));
        }
        writeBytes(path, bytes);
        {
            const auto file = ProgrammeFile::openReadOnly(path, world.environment());
            REQUIRE(bytesOf(path) == bytes);
            if (file) {
                ++opened;
                found += quickCheck((*file)->connection()) ? 0 : 1;
                (void)(*file)->search().find(QStringLiteral("amina"));
            } else {
                const std::set<ErrorCode> allowed{ErrorCode::Damaged,
                                                  ErrorCode::NotAProgramme,
                                                  ErrorCode::NewerVersion,
                                                  ErrorCode::Invalid,
                                                  ErrorCode::ReadFailed,
                                                  ErrorCode::WriteFailed,
                                                  ErrorCode::ReadOnly};
                CAPTURE(described(file.error()));
                REQUIRE(allowed.contains(file.error().code));
            }
        }
        auto file = ProgrammeFile::open(path, world.environment());
        if (!file) {
            REQUIRE(bytesOf(path) == bytes);
            continue;
        }
        // Whatever happens now, it is an answer and no crash.
        const auto edited = sampleEdit(**file, 50);
        if (edited)
            (void)(*file)->undo();
        (void)(*file)->search().find(QStringLiteral("amina"));
    }
    CHECK(opened > 50);
    CHECK(found > 10);
}

TEST_CASE("what is not a file, or not there, or closed to us", "[faults][badfile]")
{
    StorageWorld world;
    REQUIRE_FAILS(ProgrammeFile::open(world.path(), world.environment()), ErrorCode::FileMissing);
    REQUIRE_FAILS(ProgrammeFile::openReadOnly(world.path(), world.environment()), ErrorCode::FileMissing);
    REQUIRE_FAILS(ProgrammeFile::open(QString(), world.environment()), ErrorCode::FileMissing);
    REQUIRE(QDir().mkpath(world.path(QStringLiteral("folder.filrouge"))));
    REQUIRE_FAILS(ProgrammeFile::open(world.path(QStringLiteral("folder.filrouge")), world.environment()),
                  ErrorCode::NotAProgramme);
    REQUIRE(QFileInfo(world.path()).dir().entryList(QDir::Files) == QStringList());
}

TEST_CASE("rights: what the system refuses is said so, and reading still works where it may", "[faults][badfile]")
{
    if (::geteuid() != 0) {
        WARN("not checked: another user's rights can only be tried as root");
        return;
    }
    StorageWorld world;
    const QString folder = world.path(QStringLiteral("shared"));
    REQUIRE(QDir().mkpath(folder));
    const QString path = folder + QStringLiteral("/a.filrouge");
    world.makeFile(path, 2);
    const auto allow = [](const QString& what, mode_t mode) {
        REQUIRE(::chmod(QFile::encodeName(what).constData(), mode) == 0);
    };
    const auto as = [&](const char* what) { return attempt(QLatin1String(what), path, QString(), true); };
    allow(world.path(QString()), 0755);
    const QByteArray before = bytesOf(path);

    SECTION("an unreadable file in a folder anyone may write to")
    {
        allow(folder, 0777);
        allow(path, 0600);
        CHECK(errorNumber(as("open")) == number(ErrorCode::ReadFailed));
        CHECK(errorNumber(as("read")) == number(ErrorCode::ReadFailed));
    }
    SECTION("a file that may only be read, in a folder anyone may write to")
    {
        allow(folder, 0777);
        allow(path, 0644);
        CHECK(errorNumber(as("open")) == number(ErrorCode::ReadOnly));
        CHECK(as("read") == QLatin1String("open"));
    }
    SECTION("a file anyone may write to, in a folder that may only be read")
    {
        allow(folder, 0755);
        allow(path, 0666);
        CHECK(errorNumber(as("open")) == number(ErrorCode::ReadOnly));
        CHECK(as("read") == QLatin1String("open"));
    }
    SECTION("both writable: then it opens")
    {
        allow(folder, 0777);
        allow(path, 0666);
        CHECK(as("open") == QLatin1String("open"));
    }
    CHECK(bytesOf(path) == before);
    CHECK(QDir(folder).entryList(QDir::Files) == QStringList(QStringLiteral("a.filrouge")));
}

TEST_CASE("a path is a path, whatever is in it", "[faults][badfile]")
{
    StorageWorld world;
    const QString name = GENERATE(as<QString>{},
                                  QStringLiteral("Bien vieillir à Cahors – été.filrouge"),
                                  QStringLiteral("two\nlines.filrouge"),
                                  QStringLiteral("file:x?mode=memory"),
                                  QStringLiteral("what?.filrouge"),
                                  QStringLiteral("a%20b.filrouge"),
                                  QStringLiteral("a#b;c'd\"e.filrouge"),
                                  QStringLiteral(":memory:"),
                                  QStringLiteral("-journal"),
                                  QStringLiteral("\u202Egnp.filrouge"),
                                  QStringLiteral(" "),
                                  QString(180, QLatin1Char('x')));
    CAPTURE(name);
    const QString folder = world.path(QStringLiteral("f o l d é r"));
    REQUIRE(QDir().mkpath(folder));
    const QString path = folder + QLatin1Char('/') + name;
    world.makeFile(path, 1);
    REQUIRE(QDir(folder).entryList(QDir::Files | QDir::Hidden) == QStringList(name));
    REQUIRE(QFileInfo(path).size() > 100'000);
    {
        const auto file = ProgrammeFile::open(path, world.environment());
        REQUIRE_OK(file);
        REQUIRE((*file)->path() == path);
        REQUIRE_OK(sampleEdit(**file, 2));
    }
    REQUIRE_FAILS(ProgrammeFile::create(path, world.environment(), fillSample), ErrorCode::FileExists);
    if (name.startsWith(QLatin1Char(':'))) // relative, Qt takes that for a resource
        return;
    // By a relative path it is the same file.
    const QString before = QDir::currentPath();
    REQUIRE(QDir::setCurrent(folder));
    {
        const auto file = ProgrammeFile::open(name, world.environment());
        QDir::setCurrent(before);
        REQUIRE_OK(file);
        REQUIRE(*(*file)->connection().single(QStringLiteral("SELECT count(*) FROM persona")) == 2);
    }
    REQUIRE(QDir(folder).entryList(QDir::Files | QDir::Hidden) == QStringList(name));
}
