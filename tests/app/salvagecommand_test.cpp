// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandrun.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

CommandRun salvaged(const QString& from, const QString& to, Language language = Language::English)
{
    return CommandRun({QStringLiteral("salvage"), from, to}, language);
}

} // namespace

TEST_CASE("what can be read of a damaged file goes into a new one, and the losses are told", "[app][salvage]")
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.filrouge"));
    REQUIRE(
        CommandRun({QStringLiteral("new"), file, QStringLiteral("--sample"), QStringLiteral("cahors")}).exitCode() ==
        0);
    const QString whole = folder.filePath(QStringLiteral("whole.filrouge"));
    const CommandRun sound = salvaged(file, whole);
    CHECK(sound.exitCode() == 0);
    CHECK(sound.out().contains(QStringLiteral("Nothing is missing.")));
    CHECK(CommandRun({QStringLiteral("check"), whole}).out().contains(QStringLiteral("30 interviews")));

    // A sixth of the file is noise.
    QByteArray bytes = bytesOf(file);
    bytes.replace(bytes.size() / 2, bytes.size() / 6, SeededRandom(3).bytes(bytes.size() / 6));
    writeBytes(file, bytes);
    CHECK(CommandRun({QStringLiteral("check"), file}).exitCode() == 2);
    const QString fresh = folder.filePath(QStringLiteral("fresh.filrouge"));
    const CommandRun run = salvaged(file, fresh);
    CAPTURE(run.errors());
    REQUIRE(run.exitCode() == 0);
    CHECK(run.out().contains(QStringLiteral("could be read, and are in ") + fresh));
    CHECK_FALSE(run.out().contains(QStringLiteral("Nothing is missing.")));
    CHECK(run.out().count(QStringLiteral("\n  - ")) > 0);
    CHECK(CommandRun({QStringLiteral("check"), fresh}).exitCode() == 0);
    CHECK(bytesOf(file) == bytes);
    const CommandRun french = salvaged(file, folder.filePath(QStringLiteral("f.filrouge")), Language::French);
    CHECK(french.exitCode() == 0);
    CHECK_FALSE(french.out().contains(QStringLiteral("could")));
}

TEST_CASE("where there is nothing to salvage, or no place for it, nothing is made", "[app][salvage]")
{
    QTemporaryDir folder;
    const QString garbage = folder.filePath(QStringLiteral("garbage"));
    const QString fresh = folder.filePath(QStringLiteral("fresh.filrouge"));
    writeBytes(garbage, SeededRandom(1).bytes(20'000));
    for (const QString& from : {garbage, folder.filePath(QStringLiteral("none")), folder.path()}) {
        const CommandRun run = salvaged(from, fresh);
        CAPTURE(from, run.errors());
        CHECK(run.exitCode() == 2);
        CHECK(run.errors().count(QLatin1Char('\n')) == 1);
        CHECK_FALSE(QFile::exists(fresh));
    }
    writeBytes(fresh, "mine");
    CHECK(salvaged(garbage, fresh).exitCode() == 2);
    CHECK(bytesOf(fresh) == "mine");
}
