// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/filecheck.h"
#include "core/storage/salvage.h"
#include "core/storage/searchindex.h"
#include "tests/support/catch.h"
#include "tests/support/storageworld.h"

#include <QFileInfo>

#include <set>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

constexpr int pageSize = 4096;

/// Two hundred personas and their statements, themes with irritants, irritants cited by statements, pictures.
void makeLarge(StorageWorld& world, const QString& path)
{
    world.makeFile(path, 0);
    auto file = ProgrammeFile::open(path, world.environment());
    REQUIRE_OK(file);
    REQUIRE_OK((*file)->edit(Text{"Tests", "large"}, [&](Edit& edit) -> Result<> {
        return edit.connection().script(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 400) "
            "INSERT INTO persona SELECT i * 23058430092136939 % 9000000000000000000 + 1, 'P' || i, 40, 'tagline', "
            "hex(randomblob(300)), '', NULL, NULL, '', 0, i FROM n;"
            "INSERT INTO statement SELECT id + 1, id, 'need', hex(randomblob(150)), 0 FROM persona;"
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300) "
            "INSERT INTO theme SELECT i, 'Theme ' || i, hex(randomblob(100)), i FROM n;"
            "INSERT INTO irritant SELECT id + 5000, 'Irritant', hex(randomblob(100)), id, '', '', 1, 1, '', id FROM "
            "theme;"
            "INSERT INTO statement_irritant SELECT s.id, i.id FROM statement s JOIN irritant i ON i.position % 7 = "
            "s.persona % 7;");
    }));
    for (int i = 1; i <= 12; ++i)
        REQUIRE_OK(sampleEdit(**file, i));
}

std::map<QString, QStringList> rowsByTable(const QString& path, const StorageEnvironment& environment)
{
    auto file = ProgrammeFile::openReadOnly(path, environment);
    REQUIRE_OK(file);
    std::map<QString, QStringList> rows;
    for (const char* table : {"programme", "persona", "statement", "theme", "irritant", "statement_irritant", "blob"}) {
        auto cursor = (*file)->connection().run(QStringLiteral("SELECT * FROM %1").arg(QLatin1String(table)));
        REQUIRE_OK(cursor);
        while (cursor->next()) {
            QStringList values;
            for (int i = 0; cursor->value(i).isValid(); ++i)
                values << QString::fromLatin1(cursor->value(i).toByteArray().toHex());
            rows[QLatin1String(table)] << values.join(QLatin1Char('|'));
        }
        REQUIRE_OK(cursor->outcome());
    }
    return rows;
}

/// The pages of a table's own tree.
std::vector<int> pagesOf(const QString& path, const QString& table)
{
    auto connection = Connection::open(path, Access::ReadOnly);
    REQUIRE_OK(connection);
    auto pages =
        (*connection)->run(QStringLiteral("SELECT pageno FROM dbstat WHERE name = ? ORDER BY pageno"), {table});
    REQUIRE_OK(pages);
    std::vector<int> numbers;
    while (pages->next())
        numbers.push_back(static_cast<int>(pages->integer(0)));
    return numbers;
}

void damagePage(QByteArray& bytes, int page, Random& random)
{
    bytes.replace((page - 1) * pageSize, pageSize, random.bytes(pageSize));
}

const SalvagedTable& tableOf(const SalvageReport& report, const char* name)
{
    for (const SalvagedTable& table : report.tables)
        if (table.name == QLatin1String(name))
            return table;
    FAIL("not reported: " << name);
    return report.tables.front();
}

std::set<QString> asSet(const QStringList& list)
{
    return {list.begin(), list.end()};
}

void requireWhole(const QString& path, const StorageEnvironment& environment)
{
    auto file = ProgrammeFile::open(path, environment);
    REQUIRE_OK(file);
    const auto faults = findFaults((*file)->connection());
    REQUIRE_OK(faults);
    REQUIRE(*faults == QStringList());
    REQUIRE_OK(sampleEdit(**file, 500));
}

} // namespace

TEST_CASE("salvage of a sound file is the same programme", "[storage][salvage]")
{
    StorageWorld world;
    makeLarge(world, world.path());
    const QByteArray before = bytesOf(world.path());
    const QString fresh = world.path(QStringLiteral("new.filrouge"));
    const auto report = salvage(world.path(), fresh, world.environment(), fillSample);
    REQUIRE_OK(report);
    CHECK(report->isComplete());
    CHECK(report->programmeFound);
    CHECK(tableOf(*report, "theme").kept == 300);
    CHECK(rowsByTable(fresh, world.environment()) == rowsByTable(world.path(), world.environment()));
    CHECK(bytesOf(world.path()) == before);
    REQUIRE_FAILS(salvage(world.path(), fresh, world.environment(), fillSample), ErrorCode::FileExists);
    requireWhole(fresh, world.environment());
}

TEST_CASE("a file of an earlier schema lacks nothing for not having the tables that came later", "[storage][salvage]")
{
    StorageWorld world;
    Migrations first = Migrations::builtIn();
    first.steps.resize(1);
    {
        const auto file = ProgrammeFile::create(world.path(), world.environment(first), fillSample);
        REQUIRE_OK(file);
        REQUIRE_OK(sampleEdit(**file, 1));
    }
    const QString fresh = world.path(QStringLiteral("new.filrouge"));
    const auto report = salvage(world.path(), fresh, world.environment(Migrations::builtIn()), fillSample);
    REQUIRE_OK(report);
    CHECK(report->isComplete());
    CHECK(report->kept() > 5);
    // But one that it must have had and that is not there is told.
    {
        const auto connection = Connection::open(world.path(), Access::ReadWrite);
        REQUIRE_OK(connection);
        REQUIRE_OK((*connection)->script("PRAGMA foreign_keys = OFF; DROP TABLE interview_organisation"));
    }
    const auto lacking = salvage(world.path(),
                                 world.path(QStringLiteral("newer.filrouge")),
                                 world.environment(Migrations::builtIn()),
                                 fillSample);
    REQUIRE_OK(lacking);
    CHECK(lacking->brokeOff());
    for (const SalvagedTable& table : lacking->tables)
        CHECK(table.brokeOff == (table.name == QLatin1String("interview_organisation")));
}

TEST_CASE("salvage keeps every row of undamaged tables and most of the damaged ones", "[storage][salvage]")
{
    StorageWorld world;
    makeLarge(world, world.path());
    const auto original = rowsByTable(world.path(), world.environment());
    const QByteArray sound = bytesOf(world.path());
    const char* const struck = GENERATE("persona", "statement", "theme", "irritant", "statement_irritant", "blob");
    const int damages = GENERATE(1, 3);
    CAPTURE(struck, damages);

    QByteArray bytes = sound;
    const std::vector<int> pages = pagesOf(world.path(), QLatin1String(struck));
    REQUIRE(pages.size() > 3);
    // Its leaves: the root (the lowest number) leads to all of them.
    for (int i = 0; i < damages; ++i)
        damagePage(bytes, pages[1 + world.random.below(pages.size() - 1)], world.random);
    const QString damaged = world.path(QStringLiteral("damaged.filrouge"));
    writeBytes(damaged, bytes);
    const QString fresh = world.path(QStringLiteral("new.filrouge"));
    const auto report = salvage(damaged, fresh, world.environment(), fillSample);
    REQUIRE_OK(report);
    CHECK(bytesOf(damaged) == bytes);
    CHECK_FALSE(report->isComplete());
    const auto rows = rowsByTable(fresh, world.environment());
    for (const auto& [table, expected] : original) {
        CAPTURE(table);
        const SalvagedTable& told = tableOf(*report, table.toLatin1().constData());
        const std::set<QString> found = rows.contains(table) ? asSet(rows.at(table)) : std::set<QString>{};
        int missing = 0;
        for (const QString& row : expected)
            missing += found.contains(row) ? 0 : 1;
        if (table == QLatin1String(struck)) {
            CHECK(told.brokeOff + told.refused > 0);
            CHECK(missing < expected.size());
            if (damages == 1 && table != QLatin1String("blob"))
                CHECK(missing < expected.size() / 4);
        } else {
            // Only what belonged to a lost row is missing, and the report counts it.
            CHECK_FALSE(told.brokeOff);
            CHECK(missing == told.dangling + told.cleared + (table == QLatin1String("blob") ? missing : 0));
        }
    }
    requireWhole(fresh, world.environment());
}

TEST_CASE("salvage of a file that lost its programme's row takes the fallback", "[storage][salvage]")
{
    StorageWorld world;
    makeLarge(world, world.path());
    QByteArray bytes = bytesOf(world.path());
    for (const int page : pagesOf(world.path(), QStringLiteral("programme")))
        damagePage(bytes, page, world.random);
    writeBytes(world.path(), bytes);
    const QString fresh = world.path(QStringLiteral("new.filrouge"));
    const auto report = salvage(world.path(), fresh, world.environment(), fillSample);
    REQUIRE_OK(report);
    CHECK_FALSE(report->programmeFound);
    CHECK(tableOf(*report, "theme").kept == 300);
    const auto file = ProgrammeFile::open(fresh, world.environment());
    REQUIRE_OK(file);
    CHECK_FALSE((*file)->uuid().isEmpty());
    CHECK_FALSE((*file)->search().find(QStringLiteral("vieillir"))->empty());
}

TEST_CASE("salvage of a file damaged anywhere makes a sound file or says that nothing can be read",
          "[storage][salvage]")
{
    StorageWorld world;
    makeLarge(world, world.path());
    const QByteArray sound = bytesOf(world.path());
    const int pages = static_cast<int>(sound.size() / pageSize);
    int made = 0;
    for (int round = 0; round < 16; ++round) {
        CAPTURE(round);
        QByteArray bytes = sound;
        if (round % 4 == 3)
            bytes.truncate(static_cast<int>(world.random.below(static_cast<quint64>(bytes.size()))));
        else
            for (int i = 0; i <= 2 * round; ++i)
                damagePage(
                    bytes, 2 + static_cast<int>(world.random.below(static_cast<quint64>(pages - 1))), world.random);
        const QString damaged = world.path(QStringLiteral("damaged%1.filrouge").arg(round));
        const QString fresh = world.path(QStringLiteral("new%1.filrouge").arg(round));
        writeBytes(damaged, bytes);
        const auto report = salvage(damaged, fresh, world.environment(), fillSample);
        REQUIRE(bytesOf(damaged) == bytes);
        if (report) {
            ++made;
            requireWhole(fresh, world.environment());
        } else {
            REQUIRE_FALSE(QFileInfo::exists(fresh));
        }
    }
    CHECK(made > 8);
}

TEST_CASE("salvage of what never was a programme makes nothing", "[storage][salvage]")
{
    StorageWorld world;
    const QString path = world.path();
    const QString fresh = world.path(QStringLiteral("new.filrouge"));
    writeBytes(path, world.random.bytes(50'000));
    CHECK_FALSE(salvage(path, fresh, world.environment(), fillSample).has_value());
    writeBytes(path, {});
    CHECK_FALSE(salvage(path, fresh, world.environment(), fillSample).has_value());
    REQUIRE_FAILS(salvage(world.path(QStringLiteral("none")), fresh, world.environment(), fillSample),
                  ErrorCode::FileMissing);
    CHECK_FALSE(QFileInfo::exists(fresh));
}

TEST_CASE("salvage takes back an unfinished write in its own copy", "[storage][salvage]")
{
    StorageWorld world;
    world.makeFile(world.path());
    const auto original = rowsByTable(world.path(), world.environment());
    const QString crashed = world.path(QStringLiteral("crashed.filrouge"));
    {
        auto file = ProgrammeFile::open(world.path(), world.environment());
        REQUIRE_OK(file);
        REQUIRE_OK((*file)->connection().script("PRAGMA cache_size = 6"));
        REQUIRE_FALSE((*file)->edit(Text{"Tests", "spills"}, [&](Edit& edit) -> Result<> {
            FILROUGE_TRY(edit.connection().change(QStringLiteral("UPDATE statement SET text = hex(randomblob(3000))")));
            writeBytes(crashed, bytesOf(world.path()));
            writeBytes(crashed + QStringLiteral("-journal"), bytesOf(world.path() + QStringLiteral("-journal")));
            return fail(ErrorCode::Cancelled);
        }));
    }
    const QString fresh = world.path(QStringLiteral("new.filrouge"));
    const auto report = salvage(crashed, fresh, world.environment(), fillSample);
    REQUIRE_OK(report);
    CHECK(report->isComplete());
    CHECK(rowsByTable(fresh, world.environment()) == original);
}
