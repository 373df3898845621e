// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/engagementlettersource.h"
#include "core/documents/filename.h"
#include "core/programme/consistency.h"
#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "core/storage/filecheck.h"
#include "tests/app/commandrun.h"
#include "tests/support/catch.h"
#include "tests/support/pdfcheck.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("the demo takes Cahors from its sample to three letters and the minutes", "[app][demo]")
{
    QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("demo"));
    const CommandRun run({QStringLiteral("demo"), QStringLiteral("--to"), target});
    CAPTURE(run.errors());
    REQUIRE(run.exitCode() == 0);
    const QDir made(target);
    CHECK(made.entryList({QStringLiteral("*.pdf")}).size() == 4); // three letters and the minutes
    CHECK(made.entryList({QStringLiteral("*.txt")}).size() == 1);
    CHECK(made.entryList(QDir::Files).size() == 6); // and the programme: no ballot box, no lock, no journal

    for (const QString& name : made.entryList({QStringLiteral("*.pdf")})) {
        CAPTURE(name);
        CHECK(failedPdfRules(contentOf(made.filePath(name))).isEmpty());
    }
    const QString minutes =
        QString::fromUtf8(contentOf(made.filePath(made.entryList({QStringLiteral("*.txt")}).front())));
    for (const char* name : {"Sarah", "Sébastien", "Roseline", "Karim"})
        CHECK(minutes.contains(QString::fromUtf8(name)));

    const SystemClock clock;
    SystemRandom random;
    auto programme = Programme::open(made.filePath(QStringLiteral("cahors.filrouge")), {clock, random});
    REQUIRE(programme);
    CHECK(findFaults((*programme)->file().connection()).value().isEmpty());
    const auto rows = readRows((*programme)->file().connection());
    REQUIRE(rows);
    CHECK(checkConsistency(*rows));
    // Chosen by the count: totals and blank votes add up to fifty, and the three are ahead of all others.
    const Vote& vote = rows->of<Vote>().front();
    CHECK(vote.state == VoteState::Revealed);
    CHECK(vote.rollSize == 50);
    int counted = vote.blank;
    int chosen = 0;
    for (const VoteTally& tally : rows->of<VoteTally>()) {
        counted += tally.total;
        chosen += tally.chosen ? 1 : 0;
    }
    CHECK(counted == 50);
    CHECK(chosen == 3);
    CHECK(rows->of<PublishedBallot>().size() == 50);
    CHECK(rows->of<PublishedCode>().size() == 50);
    const auto winners = (*programme)->services().votes.chosen(rows->of<Seminar>().front().id);
    REQUIRE(winners);
    QStringList names;
    for (const PersonaId id : *winners)
        names << (*programme)->services().personas.read().find(id)->firstName;
    names.sort();
    CHECK(names == QStringList{QStringLiteral("Roseline"), QStringLiteral("Sarah"), QStringLiteral("Sébastien")});
}

TEST_CASE("the same seed gives the same ballots, another one others, and any seed a result", "[app][demo]")
{
    QTemporaryDir folder;
    const auto resultOf = [&](const char* seed, int run) {
        const QString target = folder.filePath(QStringLiteral("%1-%2").arg(QLatin1String(seed)).arg(run));
        const CommandRun demo(
            {QStringLiteral("demo"), QStringLiteral("--to"), target, QStringLiteral("--seed"), QLatin1String(seed)});
        CAPTURE(demo.errors());
        REQUIRE(demo.exitCode() == 0);
        QStringList bars;
        for (const QString& line : demo.out().split(QLatin1Char('\n')))
            if (line.contains(QChar(0x2588)))
                bars << line;
        return bars;
    };
    const QStringList first = resultOf("7", 1);
    CHECK(first == resultOf("7", 2));
    CHECK(first != resultOf("8", 1));
}

TEST_CASE("the demo makes its folder whole or not at all", "[app][demo]")
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("file"));
    QFile made(file);
    REQUIRE(made.open(QIODevice::WriteOnly));
    made.close();
    CHECK(CommandRun({QStringLiteral("demo"), QStringLiteral("--to"), file}).exitCode() == 2);
    REQUIRE(QDir().mkpath(folder.filePath(QStringLiteral("full/x"))));
    CHECK(CommandRun({QStringLiteral("demo"), QStringLiteral("--to"), folder.filePath(QStringLiteral("full"))})
              .exitCode() == 2);
    // Under a file there can be no folder.
    CHECK(CommandRun({QStringLiteral("demo"), QStringLiteral("--to"), file + QStringLiteral("/demo")}).exitCode() == 2);
    CHECK(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size() == 2);
    REQUIRE(QDir().mkpath(folder.filePath(QStringLiteral("empty"))));
    CHECK(CommandRun({QStringLiteral("demo"), QStringLiteral("--to"), folder.filePath(QStringLiteral("empty"))})
              .exitCode() == 0);
}

TEST_CASE("the demo over HTTP elects as the one at the kiosk does", "[app][demo][network]")
{
    QTemporaryDir folder;
    const auto played = [&](const char* name, bool overHttp) {
        QStringList arguments{QStringLiteral("demo"), QStringLiteral("--to"), folder.filePath(QLatin1String(name))};
        if (overHttp)
            arguments << QStringLiteral("--over-http");
        const CommandRun run(arguments);
        CAPTURE(run.errors());
        REQUIRE(run.exitCode() == 0);
        // What was counted, without the folder's name.
        return run.out().section(QStringLiteral("[5/7]"), 1).section(QStringLiteral("[6/7]"), 0, 0);
    };
    const QString overHttp = played("phones", true);
    CHECK(overHttp == played("kiosk", false));
    CHECK(overHttp.contains(QStringLiteral("chosen")));
    // No box and no register of codes is left behind.
    CHECK(QDir(folder.filePath(QStringLiteral("phones"))).entryList(QDir::Files | QDir::Hidden).size() == 6);

    const SystemClock clock;
    SystemRandom random;
    auto programme = Programme::open(folder.filePath(QStringLiteral("phones/cahors.filrouge")), {clock, random});
    REQUIRE(programme);
    const auto rows = readRows((*programme)->file().connection());
    REQUIRE(rows);
    int phones = 0;
    for (const VoteTurnout& turnout : rows->of<VoteTurnout>())
        phones += turnout.channel == Channel::Phone ? turnout.count : 0;
    CHECK(phones == 50);
}
