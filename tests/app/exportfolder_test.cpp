// SPDX-License-Identifier: GPL-3.0-or-later
// The folder that commands write into: there, not there, full, read-only, somebody else's.
#include "core/documents/exportedfiles.h"
#include "tests/app/commandrun.h"
#include "tests/support/catch.h"
#include "tests/support/smalldisk.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

QStringList everythingIn(const QString& folder)
{
    QStringList paths;
    QDirIterator entries(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (entries.hasNext())
        paths << QDir(folder).relativeFilePath(entries.next());
    paths.sort();
    return paths;
}

CommandRun exported(const QString& file, const char* what, const QString& folder)
{
    return CommandRun({QStringLiteral("export"),
                       file,
                       QStringLiteral("--what"),
                       QLatin1String(what),
                       QStringLiteral("--to"),
                       folder});
}

/// Refused in one sentence that says that the disk is full.
void checkFull(const CommandRun& run)
{
    CAPTURE(run.errors());
    CHECK(run.exitCode() == 2);
    CHECK(run.errors().contains(QStringLiteral("disk is full")));
    CHECK(run.errors().count(QLatin1Char('\n')) == 1);
}

struct CahorsFile final {
    CahorsFile()
    {
        REQUIRE(CommandRun({QStringLiteral("new"), path, QStringLiteral("--sample"), QStringLiteral("cahors")})
                    .exitCode() == 0);
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("cahors.filrouge"));
};

} // namespace

TEST_CASE("files are written all together or not at all", "[app][folder]")
{
    QTemporaryDir place;
    const QString folder = place.filePath(QStringLiteral("new/below"));
    const QByteArray bytes("content");
    REQUIRE_OK(writeFiles(folder, {}));
    CHECK(everythingIn(place.path()).isEmpty());
    REQUIRE_OK(writeFiles(folder, {{QStringLiteral("a.pdf"), bytes}, {QStringLiteral("sub/b.pdf"), bytes}}));
    const QStringList written{QStringLiteral("new"),
                              QStringLiteral("new/below"),
                              QStringLiteral("new/below/a.pdf"),
                              QStringLiteral("new/below/sub"),
                              QStringLiteral("new/below/sub/b.pdf")};
    CHECK(everythingIn(place.path()) == written);

    // Replaced, when all can be; untouched, when one cannot.
    REQUIRE_OK(writeFiles(folder, {{QStringLiteral("a.pdf"), "newer"}}));
    CHECK(bytesOf(folder + QStringLiteral("/a.pdf")) == "newer");
    REQUIRE_FAILS(writeFiles(folder, {{QStringLiteral("a.pdf"), "newest"}, {QStringLiteral("a.pdf/c"), bytes}}),
                  ErrorCode::FileExists);
    CHECK(bytesOf(folder + QStringLiteral("/a.pdf")) == "newer");
    REQUIRE_FAILS(writeFiles(folder + QStringLiteral("/a.pdf/deeper"), {{QStringLiteral("x"), bytes}}),
                  ErrorCode::FileExists);
    CHECK(everythingIn(place.path()) == written);
}

TEST_CASE("an export that cannot be finished leaves the folder as it was", "[app][folder]")
{
    QTemporaryDir place;
    const auto path = [&](const char* name) { return place.filePath(QLatin1String(name)); };
    REQUIRE_OK(writeFiles(place.path(), {{QStringLiteral("a.pdf"), "old a"}, {QStringLiteral("b.pdf"), "old b"}}));
    REQUIRE(QFile::link(QStringLiteral("b.pdf"), path("link.pdf")));
    REQUIRE(QDir().mkpath(path("folder.pdf/inner")));
    REQUIRE(QDir().mkpath(path("sub")));
    const QStringList before = everythingIn(place.path());
    const auto checkAsBefore = [&] {
        CHECK(everythingIn(place.path()) == before);
        CHECK(bytesOf(path("a.pdf")) == "old a");
        CHECK(bytesOf(path("b.pdf")) == "old b");
        CHECK(QFileInfo(path("link.pdf")).isSymLink());
    };

    SECTION("a folder has the name of the second")
    {
        const auto refused = writeFiles(place.path(),
                                        {{QStringLiteral("a.pdf"), "new a"},
                                         {QStringLiteral("folder.pdf"), "new"},
                                         {QStringLiteral("b.pdf"), "new b"}});
        REQUIRE_FAILS(refused, ErrorCode::FileExists);
        CHECK(refused.error().where == path("folder.pdf"));
        checkAsBefore();
    }
    SECTION("a folder gets the name of a later one meanwhile: those before it are back, new names are gone")
    {
        const auto refused = writeFiles(place.path(),
                                        {{QStringLiteral("a.pdf"), "new a"},
                                         {QStringLiteral("link.pdf"), "new"},
                                         {QStringLiteral("sub/fresh.pdf"), "new"},
                                         {QStringLiteral("b.pdf"), "new b"},
                                         {QStringLiteral("c.pdf"), "new c"},
                                         {QStringLiteral("c.pdf/d.pdf"), "new d"}});
        REQUIRE_FAILS(refused, ErrorCode::FileExists);
        CHECK(refused.error().where == path("c.pdf"));
        checkAsBefore();
    }
    REQUIRE_OK(writeFiles(
        place.path(),
        {{QStringLiteral("a.pdf"), "new a"}, {QStringLiteral("link.pdf"), "new"}, {QStringLiteral("b.pdf"), "new b"}}));
    CHECK(everythingIn(place.path()) == before);
    CHECK(bytesOf(path("a.pdf")) == "new a");
    CHECK(bytesOf(path("b.pdf")) == "new b");
    CHECK(bytesOf(path("link.pdf")) == "new");
}

TEST_CASE("an export into a folder that fills up leaves nothing behind", "[app][folder]")
{
    const SmallDisk disk;
    if (!disk.mounted()) {
        WARN("not checked: mounting a small disk is not allowed here");
        return;
    }
    const CahorsFile cahors;
    const QString folder = disk.path(QStringLiteral("to"));
    const QStringList before{QStringLiteral("filler")};
    const char* const what = GENERATE("engagement-letters", "json");
    CAPTURE(what);
    for (const qint64 room : {0, 4096, 100 * 1024, 300 * 1024}) {
        CAPTURE(room);
        disk.fill(room);
        checkFull(exported(cahors.path, what, folder));
        CHECK(everythingIn(disk.path()) == before);
        disk.makeRoom();
    }
    CHECK(exported(cahors.path, what, folder).exitCode() == 0);
}

TEST_CASE("the demo and a new programme on a disk that fills up leave nothing behind", "[app][folder]")
{
    const SmallDisk disk;
    if (!disk.mounted()) {
        WARN("not checked: mounting a small disk is not allowed here");
        return;
    }
    for (const qint64 room : {0, 300 * 1024, 1200 * 1024}) {
        CAPTURE(room);
        disk.fill(room);
        checkFull(CommandRun({QStringLiteral("demo"), QStringLiteral("--to"), disk.path(QStringLiteral("deep/demo"))}));
        checkFull(CommandRun({QStringLiteral("new"),
                              disk.path(QStringLiteral("a.filrouge")),
                              QStringLiteral("--sample"),
                              QStringLiteral("cahors")}));
        CHECK(everythingIn(disk.path()) == QStringList(QStringLiteral("filler")));
        disk.makeRoom();
    }
}

TEST_CASE("a folder that may only be read is named, and what is in it can be read all the same", "[app][folder]")
{
    const SmallDisk disk;
    if (!disk.mounted()) {
        WARN("not checked: mounting a small disk is not allowed here");
        return;
    }
    const QString file = disk.path(QStringLiteral("a.filrouge"));
    REQUIRE(CommandRun({QStringLiteral("new"), file}).exitCode() == 0);
    disk.setReadOnly();
    const QStringList before = everythingIn(disk.path());
    const auto checkRefused = [](const CommandRun& run, const QString& named) {
        CHECK(run.exitCode() == 2);
        CHECK(run.errors() == QStringLiteral("filrouge: “%1” cannot be written to: choose another folder, or copy the "
                                             "file to one of yours.\n")
                                  .arg(named));
    };
    const auto there = [&](const char* name) { return disk.path(QLatin1String(name)); };
    checkRefused(CommandRun({QStringLiteral("demo"), QStringLiteral("--to"), there("demo")}), there("demo"));
    checkRefused(CommandRun({QStringLiteral("new"), there("b.filrouge")}), there("b.filrouge"));
    checkRefused(exported(file, "json", there("json")), there("json"));

    // A card with its lock on, a share one only reads: to look at it needs no more.
    const CommandRun check({QStringLiteral("check"), file});
    CAPTURE(check.errors());
    CHECK(check.exitCode() == 0);
    QTemporaryDir elsewhere;
    CHECK(exported(file, "json", elsewhere.filePath(QStringLiteral("json"))).exitCode() == 0);
    CHECK(QFile::exists(elsewhere.filePath(QStringLiteral("json/programme.json"))));
    CHECK(everythingIn(disk.path()) == before);
}

TEST_CASE("nobody's files give way to the demo or to a new programme", "[app][folder]")
{
    QTemporaryDir place;
    const auto put = [&](const char* name) {
        QFile file(place.filePath(QLatin1String(name)));
        REQUIRE(QDir().mkpath(QFileInfo(file).path()));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write("mine") == 4);
    };
    // What a browser calls an unfinished download, and a folder that happens to be called so.
    put("a.filrouge.part");
    put("demo.part/mine.txt");
    put("there/.hidden");
    CHECK(CommandRun({QStringLiteral("new"), place.filePath(QStringLiteral("a.filrouge"))}).exitCode() == 0);
    CHECK(CommandRun({QStringLiteral("demo"), QStringLiteral("--to"), place.filePath(QStringLiteral("demo"))})
              .exitCode() == 0);
    CHECK(bytesOf(place.filePath(QStringLiteral("a.filrouge.part"))) == "mine");
    CHECK(bytesOf(place.filePath(QStringLiteral("demo.part/mine.txt"))) == "mine");

    // A folder that is there and empty is filled, not replaced.
    CHECK(CommandRun({QStringLiteral("demo"), QStringLiteral("--to"), place.filePath(QStringLiteral("there"))})
              .exitCode() == 0);
    const QStringList made = everythingIn(place.filePath(QStringLiteral("there")));
    CHECK(made.size() == 7); // programme, three letters, the minutes twice, and what was there
    CHECK(made.contains(QStringLiteral(".hidden")));
    CHECK(made.filter(QStringLiteral("part")) == QStringList());
}
