// SPDX-License-Identifier: GPL-3.0-or-later
// Works on a programme file until it is killed, and says on its standard output what is done ("ack 7"). Or opens one
// and says how that went.
#include "core/documents/programmejson.h"
#include "core/programme/programmeschema.h"
#include "core/storage/filecheck.h"
#include "core/storage/snapshots.h"
#include "tests/support/storagesample.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cstdio>

#include <grp.h>
#include <sqlite3.h>
#include <unistd.h>

struct sqlite3_api_routines;

using namespace filrouge;
using namespace filrouge::tests;

namespace {

void say(const QByteArray& line)
{
    std::fwrite((line + '\n').constData(), 1, static_cast<std::size_t>(line.size() + 1), stdout);
    std::fflush(stdout); // after a kill only what the pipe has counts as said
}

int refuse(const Error& error)
{
    say("error " + QByteArray::number(static_cast<int>(error.code)) + ' ' + error.detail.toUtf8());
    return 1;
}

/// "ack 6 5": 6 is on the disk, and 5 is what comes next.
void acknowledge(int n, int next)
{
    say("ack " + QByteArray::number(n) + ' ' + QByteArray::number(next));
}

int keepEditing(ProgrammeFile& file)
{
    const auto last = file.connection().single(QStringLiteral("SELECT coalesce(max(id), 0) FROM persona"));
    if (!last)
        return refuse(last.error());
    for (int n = last->toInt() + 1;; ++n) {
        if (const auto done = sampleEdit(file, n); !done)
            return refuse(done.error());
        // Every third step is also undone and done again: the same promise holds for those.
        if (n % 3 == 0) {
            acknowledge(n, n - 1);
            if (const auto undone = file.undo(); !undone)
                return refuse(undone.error());
            acknowledge(n - 1, n);
            if (const auto redone = file.redo(); !redone)
                return refuse(redone.error());
        }
        acknowledge(n, n + 1);
    }
}

int keepSnapping(ProgrammeFile& file)
{
    for (;;) {
        const auto snapshot = takeSnapshot(file, SnapshotReason::Regular);
        if (!snapshot)
            return refuse(snapshot.error());
        say("ack " + QFileInfo(snapshot->path).fileName().toUtf8());
    }
}

int keepCreating(const QString& folder, const StorageEnvironment& environment)
{
    for (int n = 0;; ++n) {
        const auto file =
            ProgrammeFile::create(folder + QStringLiteral("/%1.filrouge").arg(n), environment, fillSample);
        if (!file)
            return refuse(file.error());
        say("ack " + QByteArray::number(n));
    }
}

/// Every time the whole of it, under fresh keys beside what is there.
int keepImporting(ProgrammeFile& file, const QString& json, Random& random)
{
    const auto content = readProgrammeJson(json, PictureOrigin::User, random);
    if (!content)
        return refuse(content.error());
    say("open");
    for (int n = 1;; ++n) {
        if (const auto added = addContent(file, *content); !added)
            return refuse(added.error());
        say("ack " + QByteArray::number(n));
    }
}

/// SQL's way to say that the migration of the file itself, and of no schema in memory, has begun.
void sayMigrating(sqlite3_context* context, int, sqlite3_value**)
{
    const char* const file = sqlite3_db_filename(sqlite3_context_db_handle(context), "main");
    if (file != nullptr && *file != '\0')
        say("migrating");
}

int addSayMigrating(sqlite3* handle, char**, const sqlite3_api_routines*)
{
    return sqlite3_create_function_v2(
        handle, "say_migrating", 0, SQLITE_UTF8, nullptr, sayMigrating, nullptr, nullptr, nullptr);
}

/// Tomorrow's schema by a longer way, so that there is something to interrupt.
Migrations slowSteps()
{
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(&addSayMigrating));
    Migrations migrations = tomorrowsSchema();
    migrations.steps.back() = "SELECT say_migrating();" + migrations.steps.back() +
                              "CREATE TABLE draft (id INTEGER PRIMARY KEY, said BLOB) STRICT;"
                              "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000) "
                              "INSERT INTO draft SELECT i, randomblob(1000) FROM n;"
                              "DROP TABLE draft;";
    return migrations;
}

int work(const QString& what, const QString& path, const StorageEnvironment& environment)
{
    if (what == QLatin1String("create"))
        return keepCreating(path, environment);
    const auto file = what == QLatin1String("read") ? ProgrammeFile::openReadOnly(path, environment)
                                                    : ProgrammeFile::open(path, environment);
    if (!file)
        return refuse(file.error());
    if (what == QLatin1String("import"))
        return keepImporting(**file, QFileInfo(path).path() + QStringLiteral("/sample.json"), environment.random);
    say("open");
    if (what == QLatin1String("edit"))
        return keepEditing(**file);
    if (what == QLatin1String("snapshot"))
        return keepSnapping(**file);
    if (what == QLatin1String("hold"))
        (void)std::getchar();
    return 0;
}

} // namespace

/// filrouge_fault_child <edit|import|snapshot|migrate|create|open|read|hold> <path> <snapshot folder> [nobody]
int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4)
        return 2;
    // The system's user without rights, for what a folder or a file refuses.
    constexpr uid_t nobody = 65534;
    if (arguments.size() > 4 && (setgroups(0, nullptr) != 0 || setgid(nobody) != 0 || setuid(nobody) != 0))
        return 3;
    const SystemClock clock;
    SystemRandom random;
    const QString& what = arguments[1];
    const StorageEnvironment environment{clock,
                                         random,
                                         what == QLatin1String("import") ? programmeSchema() : sampleSchema(),
                                         what == QLatin1String("migrate") ? slowSteps() : todaysSchema(),
                                         arguments[3]};
    return work(what, arguments[2], environment);
}
