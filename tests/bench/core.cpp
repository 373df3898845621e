// SPDX-License-Identifier: GPL-3.0-or-later
// scripts/bench core: the file and the letter, on the programme a hundred times the sample's size.
#include "core/documents/engagementlettersource.h"
#include "core/documents/letterfiles.h"
#include "core/documents/plaintext.h"
#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "core/storage/searchindex.h"
#include "tests/bench/largeprogramme.h"
#include "tests/bench/measuring.h"
#include "tests/bench/memory.h"
#include "tests/bench/report.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>

using namespace filrouge;
using namespace filrouge::bench;

namespace {

struct World {
    SystemClock clock;
    SeededRandom random{1};
    QTemporaryDir folder;
    QString path() const { return folder.filePath(QStringLiteral("large.filrouge")); }
    ProgrammeEnvironment environment() { return {clock, random}; }
};

/// From the call of a service to the end of changed(): on disk, and everybody told.
double editP95(Programme& programme)
{
    const std::vector<Irritant> irritants = got(programme.services().irritants.read().all());
    std::vector<double> times;
    int notices = 0;
    QObject::connect(&programme.file(), &ProgrammeFile::changed, [&](const Changes&) { ++notices; });
    for (int i = 0; i < 300; ++i) {
        Irritant irritant = irritants[static_cast<std::size_t>(i * 7) % irritants.size()];
        irritant.description += QStringLiteral(" (%1)").arg(i);
        QElapsedTimer timer;
        timer.start();
        got(programme.services().irritants.update(irritant));
        times.push_back(elapsedMs(timer));
    }
    if (notices != 300)
        giveUp({ErrorCode::Invalid, QStringLiteral("edits"), QStringLiteral("%1 notices").arg(notices)});
    return percentile95(times);
}

/// Every prefix of what somebody types, the palette's limit of eight a kind.
double searchP95(Programme& programme)
{
    std::vector<double> times;
    std::size_t found = 0;
    for (const char* typed :
         {"guichet", "déclaration", "le car de limogne", "rendez-vous", "a", "préfecture dossier", "e"}) {
        const QString text = QString::fromUtf8(typed);
        for (int round = 0; round < 3; ++round)
            for (qsizetype length = 1; length <= text.size(); ++length) {
                QElapsedTimer timer;
                timer.start();
                found += got(programme.file().search().find(text.left(length))).size();
                times.push_back(elapsedMs(timer));
            }
    }
    if (found == 0)
        giveUp({ErrorCode::NotFound, QStringLiteral("search"), {}});
    return percentile95(times);
}

double openingMs(World& world)
{
    std::vector<double> times;
    for (int i = 0; i < 9; ++i) {
        QElapsedTimer timer;
        timer.start();
        const auto programme = got(Programme::open(world.path(), world.environment()));
        (void)got(programme->services().personas.read().all());
        times.push_back(elapsedMs(timer));
    }
    return median(times);
}

/// In a process of its own, so that what made the file does not count: opens it, reads lists, searches, edits.
int memoryChild(const QString& path)
{
    const SystemClock clock;
    SystemRandom random;
    const auto programme = got(Programme::open(path, {clock, random}));
    (void)got(programme->services().interviews.read().all());
    (void)got(programme->services().irritants.read().all());
    (void)searchP95(*programme);
    (void)editP95(*programme);
    std::printf("%f\n", peakMemory().value_or(0));
    return 0;
}

std::optional<double> memoryOf(const QString& path)
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--memory-of"), path});
    if (!child.waitForFinished(300'000) || child.exitCode() != 0)
        return {};
    const double megabytes = child.readAllStandardOutput().trimmed().toDouble();
    return megabytes > 0 ? std::optional(megabytes) : std::nullopt;
}

struct LetterTimes {
    double first = 0; ///< of the process: fonts are found and read
    double further = 0;
};

/// The programme's letters in turn, each from its rows to its bytes.
LetterTimes letterMs(Programme& programme, const std::vector<EngagementLetter>& letters)
{
    std::vector<double> times;
    for (std::size_t i = 0; i < 30; ++i) {
        QElapsedTimer timer;
        timer.start();
        const auto content = got(
            engagementLetterContent(programme, letters[i % letters.size()].id, SystemClock().now(), Signed::AsDrawn));
        (void)got(engagementLetterFile(content, Signed::AsDrawn));
        times.push_back(elapsedMs(timer));
    }
    return {times.front(), median({times.begin() + 1, times.end()})};
}

/// LibreOffice converting a text of the same words and portrait, on such pages, headless, as an export by script would:
/// tagged, to PDF/UA and PDF/A-2, as ours are.
std::optional<double> libreOfficeMs(Programme& programme, EngagementLetterId id)
{
    const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    if (office.isEmpty())
        return {};
    QTemporaryDir folder;
    const EngagementLetterContent content =
        got(engagementLetterContent(programme, id, SystemClock().now(), Signed::AsDrawn));
    QFile html(folder.filePath(QStringLiteral("letter.html")));
    QFile picture(folder.filePath(QStringLiteral("portrait.png")));
    if (!html.open(QIODevice::WriteOnly) || !picture.open(QIODevice::WriteOnly))
        return {};
    picture.write(content.portrait);
    picture.close();
    QString text = writePlainText(engagementLetterDocument(content)).toHtmlEscaped();
    text.replace(QLatin1Char('\n'), QStringLiteral("</p><p>"));
    html.write(
        QStringLiteral("<html lang='fr'><meta charset='utf-8'><title>%1</title><style>@page{size:21cm "
                       "29.7cm;margin:22mm 20mm 27mm "
                       "26mm}p{font:10.5pt Inter;margin:0 0 2pt}</style><body><img src='portrait.png' width='120' "
                       "alt='Portrait'><p>%2</p></body></html>")
            .arg(content.persona.firstName.toHtmlEscaped(), text)
            .toUtf8());
    html.close();
    const QString form = QStringLiteral("pdf:writer_web_pdf_Export:{\"SelectPdfVersion\":{\"type\":\"long\",\"value\":"
                                        "\"2\"},\"PDFUACompliance\":{\"type\":\"boolean\",\"value\":\"true\"},"
                                        "\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"true\"}}");
    std::vector<double> times;
    for (int i = 0; i < 4; ++i) {
        QProcess process;
        QElapsedTimer timer;
        timer.start();
        process.start(office,
                      {QStringLiteral("-env:UserInstallation=file://") + folder.path() + QStringLiteral("/profile"),
                       QStringLiteral("--headless"),
                       QStringLiteral("--convert-to"),
                       form,
                       QStringLiteral("--outdir"),
                       folder.path(),
                       html.fileName()});
        if (!process.waitForFinished(120'000) || !QFile::exists(folder.filePath(QStringLiteral("letter.pdf"))))
            return {};
        if (i > 0) // the first start makes its profile
            times.push_back(elapsedMs(timer));
    }
    return median(times);
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--memory-of"))
        return memoryChild(arguments.value(2));
    const Report report(QStringLiteral("core"), arguments.contains(QStringLiteral("--json")));

    World world;
    {
        const ProgrammeContent content = got(largeProgramme({}));
        const auto programme = got(Programme::create(world.path(), Language::French, world.environment()));
        got(addContent(programme->file(), content));
        const std::vector<EngagementLetter> letters = got(programme->services().engagementLetters.read().all());
        const LetterTimes ours = letterMs(*programme, letters);
        const auto office = libreOfficeMs(*programme, letters.front().id);
        report.add({QStringLiteral("an engagement letter as PDF"),
                    ours.further,
                    QStringLiteral("ms"),
                    QStringLiteral("LibreOffice headless"),
                    office,
                    50,
                    true});
        report.add({QStringLiteral("the first letter of the process"),
                    ours.first,
                    QStringLiteral("ms"),
                    QStringLiteral("limit"),
                    100,
                    1,
                    false});
        report.add({QStringLiteral("an edit, call to commit to Changes, p95"),
                    editP95(*programme),
                    QStringLiteral("ms"),
                    QStringLiteral("limit"),
                    8,
                    1,
                    false});
        report.add({QStringLiteral("search as you type, p95"),
                    searchP95(*programme),
                    QStringLiteral("ms"),
                    QStringLiteral("one frame"),
                    16,
                    1,
                    false});
    }
    report.add({QStringLiteral("opening to the first query, median"),
                openingMs(world),
                QStringLiteral("ms"),
                QStringLiteral("limit"),
                100,
                1,
                false});
    report.add({QStringLiteral("memory, open, searched and edited"),
                memoryOf(world.path()),
                QStringLiteral("MB"),
                QStringLiteral("limit"),
                120,
                1,
                false});
    return 0;
}
