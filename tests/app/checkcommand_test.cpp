// SPDX-License-Identifier: GPL-3.0-or-later
// What only looks at a programme: it says what it finds, and changes nothing.
#include "core/field/programmedetailsrepository.h"
#include "core/programme/programme.h"
#include "core/programme/programmeschema.h"
#include "tests/app/commandrun.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

CommandRun checked(const QString& file, Language language = Language::English)
{
    return CommandRun({QStringLiteral("check"), file}, language);
}

void makeCahors(const QString& file)
{
    REQUIRE(
        CommandRun({QStringLiteral("new"), file, QStringLiteral("--sample"), QStringLiteral("cahors")}).exitCode() ==
        0);
}

/// Changes a file with SQL behind Fil rouge's back, which enforces no references.
void changeBehind(const QString& file, const QByteArray& sql)
{
    const auto connection = Connection::open(file, Access::ReadWrite);
    REQUIRE_OK(connection);
    REQUIRE_OK((*connection)->script("PRAGMA foreign_keys = OFF;" + sql));
}

/// A programme as the first version wrote it, empty.
void makeOldFile(const QString& file)
{
    const SystemClock clock;
    SeededRandom random(1);
    StorageEnvironment environment{clock, random, {}};
    environment.migrations.steps.resize(1);
    REQUIRE_OK(ProgrammeFile::create(file, environment, [](Edit& edit) -> Result<> {
        FILROUGE_TRY(ProgrammeDetailsRepository(edit.connection()).insert(edit, {}));
        return {};
    }));
}

/// How many lines of the output name a fault.
int faultLines(const CommandRun& run)
{
    return static_cast<int>(run.out().split(u'\n').filter(QStringLiteral("  - ")).size());
}

} // namespace

TEST_CASE("a file that opens and has faults is told them, one a line, and how many", "[app][check]")
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.filrouge"));
    makeCahors(file);
    CHECK(checked(file).out().endsWith(QStringLiteral("The file is sound: %1\n").arg(file)));

    SECTION("a rule over the whole")
    {
        changeBehind(file, "UPDATE challenge_question SET current = 0");
        const CommandRun run = checked(file);
        CHECK(run.exitCode() == 2);
        CHECK(faultLines(run) == 1);
        CHECK(run.out().contains(QStringLiteral("one challenge question must be current")));
        CHECK_FALSE(run.out().contains(QStringLiteral("sound")));
        CHECK(run.errors() == QStringLiteral("filrouge: 1 fault found: restore the latest snapshot of the file, or see "
                                             "what filrouge salvage can read.\n"));
        CHECK(checked(file, Language::French).errors().startsWith(QStringLiteral("filrouge: 1 défaut trouvé")));
    }
    SECTION("references to what is not there, which rules over the whole would follow")
    {
        changeBehind(file, "DELETE FROM engagement_letter");
        const CommandRun run = checked(file);
        CHECK(run.exitCode() == 2);
        CHECK(run.out().contains(QStringLiteral("30 interviews")));
        CHECK(faultLines(run) > 1);
        CHECK(run.errors().startsWith(QStringLiteral("filrouge: %1 faults found: ").arg(faultLines(run))));
        CHECK(run.errors().count(u'\n') == 1);
    }
}

TEST_CASE("commands that only look leave file and folder as they are, an older file too", "[app][check]")
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.filrouge"));
    const bool old = GENERATE(true, false);
    CAPTURE(old);
    old ? makeOldFile(file) : makeCahors(file);
    const QByteArray before = bytesOf(file);
    QTemporaryDir elsewhere;
    const auto exported = [&](const char* what) {
        return CommandRun({QStringLiteral("export"),
                           file,
                           QStringLiteral("--what"),
                           QLatin1String(what),
                           QStringLiteral("--to"),
                           elsewhere.filePath(QLatin1String(what))});
    };
    CHECK(checked(file).exitCode() == 0);
    for (const char* what : {"json", "engagement-letters", "promises", "sprint-reviews", "sprint-boards", "ballots"}) {
        CAPTURE(what);
        const CommandRun run = exported(what);
        CAPTURE(run.errors());
        CHECK(run.exitCode() == 0);
    }
    const CommandRun paper = exported("paper-ballots");
    CHECK(paper.exitCode() == (old ? 2 : 0)); // without a seminar there is nothing to vote on
    CHECK(bytesOf(file) == before);
    CHECK(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot) ==
          QStringList(QStringLiteral("a.filrouge")));

    // What writes brings it to today's form.
    const QString json = elsewhere.filePath(QStringLiteral("json/programme.json"));
    REQUIRE(CommandRun({QStringLiteral("import"), file, json}, Language::English, 2).exitCode() == 0);
    CHECK(bytesOf(file) != before);
    CHECK(checked(file).exitCode() == 0);
}

TEST_CASE("a file that is open elsewhere is named, and left to whoever has it", "[app][check]")
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.filrouge"));
    REQUIRE(CommandRun({QStringLiteral("new"), file}).exitCode() == 0);
    const SystemClock clock;
    SeededRandom random(2);
    const auto open = Programme::open(file, {clock, random});
    REQUIRE_OK(open);
    const CommandRun run = checked(file);
    CHECK(run.exitCode() == 2);
    CHECK(run.errors() ==
          QStringLiteral("filrouge: “%1” is open in another Fil rouge: close it there first.\n").arg(file));
}

TEST_CASE("what a crash cut short is undone before a look at the file, and said", "[app][check]")
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.filrouge"));
    const QString crashed = folder.filePath(QStringLiteral("crashed.filrouge"));
    makeCahors(file);
    const QString evidence = QStringLiteral("SELECT group_concat(text) FROM evidence");
    QString before;
    {
        // As it is on the disk amid a transaction.
        const auto connection = Connection::open(file, Access::ReadWrite);
        REQUIRE_OK(connection);
        before = (*connection)->single(evidence)->toString();
        REQUIRE_OK((*connection)
                       ->script("PRAGMA synchronous = OFF; PRAGMA cache_size = 1; BEGIN IMMEDIATE;"
                                "UPDATE evidence SET text = text || ' and more';"
                                "UPDATE interview SET notes = notes || notes"));
        REQUIRE(QFile::copy(file, crashed));
        REQUIRE(QFile::copy(file + QStringLiteral("-journal"), crashed + QStringLiteral("-journal")));
        REQUIRE_OK((*connection)->script("ROLLBACK"));
    }
    const CommandRun run = checked(crashed);
    CAPTURE(run.errors());
    CHECK(run.exitCode() == 0);
    CHECK(run.out().startsWith(QStringLiteral("A change that a crash had cut short was undone.\n")));
    CHECK_FALSE(checked(crashed).out().contains(QStringLiteral("cut short")));
    const auto connection = Connection::open(crashed, Access::ReadOnly);
    REQUIRE_OK(connection);
    CHECK((*connection)->single(evidence)->toString() == before);
}
