// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/engagementletterdocument.h"
#include "core/documents/engagementlettersource.h"
#include "core/documents/letterfiles.h"
#include "core/documents/minutesdocument.h"
#include "core/documents/sample.h"
#include "core/programme/consistency.h"
#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "core/storage/filecheck.h"
#include "tests/app/commandrun.h"
#include "tests/core/documents/printedpages.h"
#include "tests/support/catch.h"
#include "tests/support/pdfcheck.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <map>

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
    // Invented, as text and in print: in the same words.
    const QString note = typeset(rows->of<ProgrammeDetails>().front().illustrativeNote.simplified(), Language::French);
    CHECK(note.startsWith(QStringLiteral("Contenu illustratif")));
    CHECK(minutes.contains(u'\n' + note + u'\n'));
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

TEST_CASE("the demo speaks French, and its papers say what its programme holds, in fonts of their own", "[app][demo]")
{
    QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("démo"));
    const CommandRun run(
        {QStringLiteral("--language"), QStringLiteral("fr"), QStringLiteral("demo"), QStringLiteral("--to"), target});
    CAPTURE(run.errors(), run.out());
    REQUIRE(run.exitCode() == 0);
    CHECK(run.out().startsWith(QStringLiteral("[1/7] Le programme de Cahors est lu dans un nouveau fichier.\n"
                                              "[2/7] 50 participants ont émargé.\n")));
    CHECK(run.out().contains(QStringLiteral("[5/7] L’urne est scellée, dépouillée, puis détruite.")));
    CHECK(run.out().endsWith(QStringLiteral("Tout est dans %1\n").arg(target)));

    const SystemClock clock;
    SystemRandom random;
    const auto programme = Programme::open(target + QStringLiteral("/cahors.filrouge"), {clock, random});
    REQUIRE_OK(programme);
    const Services& services = (*programme)->services();
    std::map<QString, Document> meant;
    const auto letters = services.engagementLetters.read().all();
    REQUIRE_OK(letters);
    for (const EngagementLetter& letter : *letters) {
        const auto content = engagementLetterContent(**programme, letter.id, clock.now(), Signed::AsDrawn);
        REQUIRE_OK(content);
        const auto file = engagementLetterFile(*content, Signed::AsDrawn);
        REQUIRE_OK(file);
        meant.emplace(file->name, engagementLetterDocument(*content));
    }
    const auto rows = readRows((*programme)->file().connection());
    REQUIRE_OK(rows);
    const auto minutes = minutesContent(**programme, rows->of<Vote>().front().id, clock.now());
    REQUIRE_OK(minutes);
    meant.emplace(QStringLiteral("proces-verbal.pdf"), minutesDocument(*minutes));

    CHECK(QDir(target).entryList({QStringLiteral("*.pdf")}).size() == static_cast<qsizetype>(meant.size()));
    for (const auto& [name, document] : meant) {
        CAPTURE(name);
        CHECK(document.language == QStringLiteral("fr-FR"));
        const QByteArray pdf = contentOf(target + u'/' + name);
        requireGood(pdf, document);
        for (const QString& font : PrintedPages(pdf).fonts())
            CHECK(font.startsWith(QStringLiteral("Inter-")));
    }
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
    const auto checkRefused = [](const QString& target, const QString& english, const QString& french) {
        CAPTURE(target);
        for (const Language language : {Language::English, Language::French}) {
            const CommandRun run({QStringLiteral("demo"), QStringLiteral("--to"), target}, language);
            CHECK(run.exitCode() == 2);
            CHECK(run.out().isEmpty());
            CHECK(run.errors() ==
                  QStringLiteral("filrouge: %1\n").arg(language == Language::English ? english : french));
        }
    };
    const auto checkTaken = [&](const QString& target, const QString& named) {
        checkRefused(
            target,
            QStringLiteral("“%1” already exists and is not overwritten: choose another name.").arg(named),
            QStringLiteral("«\u202f%1\u202f» existe déjà et n’est pas remplacé\u00a0: choisissez un autre nom.")
                .arg(named));
    };
    checkTaken(file, file);
    const QString full = folder.filePath(QStringLiteral("full"));
    REQUIRE(QDir().mkpath(full + QStringLiteral("/x")));
    checkTaken(full, full);
    // Under a file there can be no folder.
    checkTaken(file + QStringLiteral("/demo"), file);
    // Nobody makes a folder there, whatever their rights.
    const QString kernels = QStringLiteral("/sys/kernel/filrouge-demo");
    if (QDir(QStringLiteral("/sys/kernel")).exists())
        checkRefused(kernels,
                     QStringLiteral("“%1” cannot be written to: choose another folder, or copy the file to one of "
                                    "yours.")
                         .arg(kernels),
                     QStringLiteral("Impossible d’écrire dans «\u202f%1\u202f»\u00a0: choisissez un autre dossier, ou "
                                    "copiez le fichier dans un dossier à vous.")
                         .arg(kernels));
    else
        WARN("not checked: there is no /sys here");
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
