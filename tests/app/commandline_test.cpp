// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandrun.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

/// Refused: exit code 2, one line that names the program, nothing on the ordinary output.
void checkRefused(const QStringList& arguments, const char* part)
{
    CAPTURE(arguments);
    const CommandRun run(arguments);
    CHECK(run.exitCode() == 2);
    CHECK(run.out().isEmpty());
    CAPTURE(run.errors());
    CHECK(run.errors().startsWith(QStringLiteral("filrouge: ")));
    CHECK(run.errors().count(QLatin1Char('\n')) == 1);
    CHECK(run.errors().contains(QString::fromUtf8(part)));
}

} // namespace

TEST_CASE("help names every command, in both languages", "[app]")
{
    for (const Language language : {Language::English, Language::French}) {
        const CommandRun run({QStringLiteral("--help")}, language);
        CHECK(run.exitCode() == 0);
        for (const char* command : {"demo", "new", "export", "import", "check", "salvage", "tally", "vote serve"})
            CHECK(run.out().contains(QStringLiteral("filrouge ") + QLatin1String(command)));
    }
    // The demo's seed is a number, that of a lot any text.
    const QString help = CommandRun({QStringLiteral("--help")}).out();
    CHECK(help.contains(QStringLiteral("filrouge demo --to DIR [--seed N]")));
    CHECK(help.contains(QStringLiteral("[--seed TEXT]")));
    CHECK(CommandRun({}).out() == CommandRun({QStringLiteral("--help")}).out());
    CHECK(CommandRun({QStringLiteral("--language"), QStringLiteral("fr"), QStringLiteral("--help")}).out() ==
          CommandRun({QStringLiteral("--help")}, Language::French).out());
}

TEST_CASE("a command line that makes no sense is refused in one sentence", "[app]")
{
    checkRefused({QStringLiteral("frobnicate")}, "frobnicate");
    checkRefused({QStringLiteral("new")}, "filrouge new FILE");
    checkRefused({QStringLiteral("new"), QStringLiteral("a"), QStringLiteral("b")}, "filrouge new FILE");
    checkRefused({QStringLiteral("new"), QStringLiteral("a"), QStringLiteral("--simple"), QStringLiteral("x")},
                 "--simple");
    checkRefused({QStringLiteral("new"), QStringLiteral("a"), QStringLiteral("--sample")}, "--sample");
    checkRefused({QStringLiteral("new"), QStringLiteral("a"), QStringLiteral("--sample"), QStringLiteral("paris")},
                 "cahors");
    checkRefused({QStringLiteral("demo")}, "--to DIR");
    checkRefused({QStringLiteral("demo"),
                  QStringLiteral("--to"),
                  QStringLiteral("x"),
                  QStringLiteral("--seed"),
                  QStringLiteral("many")},
                 "many");
    checkRefused({QStringLiteral("export"),
                  QStringLiteral("f"),
                  QStringLiteral("--what"),
                  QStringLiteral("pdf"),
                  QStringLiteral("--to=x")},
                 "pdf");
    checkRefused({QStringLiteral("--language"), QStringLiteral("de"), QStringLiteral("--help")}, "de");
    checkRefused({QStringLiteral("--language")}, "--language");
}

TEST_CASE("new, import, export and check on one file", "[app]")
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("été à Cahors.filrouge"));
    const QString json = folder.filePath(QStringLiteral("json"));
    CHECK(CommandRun({QStringLiteral("new"), file, QStringLiteral("--sample"), QStringLiteral("cahors")}).exitCode() ==
          0);
    const CommandRun check({QStringLiteral("check"), file});
    CHECK(check.exitCode() == 0);
    CHECK(check.out().contains(QStringLiteral("30 interviews")));

    REQUIRE(CommandRun({QStringLiteral("export"),
                        file,
                        QStringLiteral("--what"),
                        QStringLiteral("json"),
                        QStringLiteral("--to"),
                        json})
                .exitCode() == 0);
    CHECK(QFile::exists(json + QStringLiteral("/programme.json")));
    CHECK(QDir(json + QStringLiteral("/pictures")).entryList(QDir::Files).size() == 12);

    const QString second = folder.filePath(QStringLiteral("second.filrouge"));
    REQUIRE(CommandRun({QStringLiteral("new"), second}).exitCode() == 0);
    REQUIRE(CommandRun({QStringLiteral("import"), second, json + QStringLiteral("/programme.json")}).exitCode() == 0);
    CHECK(CommandRun({QStringLiteral("check"), second}).out().contains(QStringLiteral("30 interviews")));

    const QString letters = folder.filePath(QStringLiteral("letters"));
    REQUIRE(CommandRun({QStringLiteral("export"),
                        second,
                        QStringLiteral("--what=engagement-letters"),
                        QStringLiteral("--to=") + letters})
                .exitCode() == 0);
    CHECK(QDir(letters).entryList({QStringLiteral("*.pdf")}).size() == 3);
    CHECK(QDir(folder.path())
              .entryList({QStringLiteral("*.part*"), QStringLiteral("*.new"), QStringLiteral("*.lock")})
              .isEmpty());
}

TEST_CASE("files that are not what they should be are refused and left alone", "[app]")
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.filrouge"));
    const QString garbage = folder.filePath(QStringLiteral("garbage"));
    writeBytes(garbage, "no programme");
    checkRefused({QStringLiteral("check"), folder.filePath(QStringLiteral("none"))}, "none");
    checkRefused({QStringLiteral("check"), garbage}, "garbage");
    checkRefused({QStringLiteral("check"), folder.path()}, "Fil rouge");
    checkRefused({QStringLiteral("new"), garbage}, "garbage");
    checkRefused({QStringLiteral("new"), folder.filePath(QStringLiteral("no/such/folder/a.filrouge"))}, "a.filrouge");
    REQUIRE(CommandRun({QStringLiteral("new"), file}).exitCode() == 0);
    checkRefused({QStringLiteral("import"), file, garbage}, "garbage");
    checkRefused({QStringLiteral("import"), file, folder.filePath(QStringLiteral("none.json"))}, "none.json");
    const QString wrong = folder.filePath(QStringLiteral("wrong.json"));
    writeBytes(
        wrong,
        R"({"format": "filrouge-programme", "version": 1, "personas": [{"first_name": "Sarah", "colour": "red"}]})");
    checkRefused({QStringLiteral("import"), file, wrong}, "personas[0].colour");
    CHECK(CommandRun({QStringLiteral("check"), file}).out().contains(QStringLiteral("0 personas")));
    checkRefused({QStringLiteral("export"),
                  file,
                  QStringLiteral("--what"),
                  QStringLiteral("json"),
                  QStringLiteral("--to"),
                  garbage},
                 "garbage");
    QFile untouched(garbage);
    REQUIRE(untouched.open(QIODevice::ReadOnly));
    CHECK(untouched.readAll() == "no programme");
}

TEST_CASE("reviews and boards of sprints are exported, each under its own name", "[app]")
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.filrouge"));
    const QString json = folder.filePath(QStringLiteral("p.json"));
    const QString to = folder.filePath(QStringLiteral("out"));
    const auto exported = [&](const char* what) {
        return CommandRun({QStringLiteral("export"),
                           file,
                           QStringLiteral("--what"),
                           QString::fromUtf8(what),
                           QStringLiteral("--to"),
                           to});
    };
    REQUIRE(CommandRun({QStringLiteral("new"), file}).exitCode() == 0);
    for (const char* what : {"sprint-reviews", "sprint-boards"}) {
        const CommandRun none = exported(what);
        CHECK(none.exitCode() == 0);
        CHECK(none.out().contains(QStringLiteral("No sprint of this programme has begun")));
        CHECK_FALSE(QDir(to).exists());
    }
    writeBytes(json, R"({"format": "filrouge-programme", "version": 1,
        "teams": [{"id": "1", "name": "Atelier"}, {"id": "2", "name": "Atelier"}],
        "sprints": [
            {"id": "1", "team": "1", "number": 1, "starts_on": "2018-02-26", "ends_on": "2018-03-09", "state": "closed"},
            {"id": "2", "team": "2", "number": 1, "starts_on": "2018-02-26", "ends_on": "2018-03-09", "state": "running"},
            {"id": "3", "team": "2", "number": 2, "starts_on": "2018-03-12", "ends_on": "2018-03-23"}],
        "cards": [{"id": "1", "team": "2", "sprint": "3", "title": "Affiche"}]})");
    REQUIRE(CommandRun({QStringLiteral("import"), file, json}).exitCode() == 0);
    CHECK(exported("sprint-reviews").out().contains(QStringLiteral("2 files written")));
    CHECK(exported("sprint-boards").out().contains(QStringLiteral("3 files written")));
    QStringList names = QDir(to).entryList(QDir::Files, QDir::Name);
    CHECK(names.filter(QStringLiteral(".pdf")).size() == 5);
    CHECK(names.filter(QRegularExpression(QStringLiteral("-1-atelier(-2)?\\.pdf$"))).size() == 4);
    checkRefused({QStringLiteral("export"), file, QStringLiteral("--what=sprint-review"), QStringLiteral("--to"), to},
                 "sprint-reviews");
    CHECK(CommandRun({QStringLiteral("--help")}).out().contains(QStringLiteral("|sprint-reviews|sprint-boards|")));
}

TEST_CASE("a letter with a character no font has stops the whole export", "[app]")
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.filrouge"));
    const QString json = folder.filePath(QStringLiteral("p.json"));
    writeBytes(
        json,
        R"({"format": "filrouge-programme", "version": 1, "personas": [{"id": "1", "first_name": "Ana"}, {"id": "2", "first_name": "Bo"}],
        "engagement_letters": [{"persona": "1", "opening": "good"}, {"persona": "2", "opening": "\udb84\ude34 bad"}]})");
    REQUIRE(CommandRun({QStringLiteral("new"), file}).exitCode() == 0);
    REQUIRE(CommandRun({QStringLiteral("import"), file, json}).exitCode() == 0);
    const QString letters = folder.filePath(QStringLiteral("letters"));
    const CommandRun run({QStringLiteral("export"),
                          file,
                          QStringLiteral("--what"),
                          QStringLiteral("engagement-letters"),
                          QStringLiteral("--to"),
                          letters});
    CHECK(run.exitCode() == 2);
    CHECK(run.errors().contains(QStringLiteral("U+F1234")));
    CHECK(QDir(letters).entryList(QDir::Files).isEmpty());
}
