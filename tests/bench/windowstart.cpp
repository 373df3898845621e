// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/services.h"
#include "tests/bench/memory.h"
#include "tests/bench/windowbed.h"
#include "tests/bench/windowmeasures.h"
#include "tests/ui/day/hands.h"
#include "ui/vote/presenterpage.h"

#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <chrono>

namespace filrouge::bench {

namespace {

constexpr int rounds = 15;

struct Start final {
    double ms = 0;
    double memory = 0; ///< MB, the highest until then
};

/// One process, from the call that starts it to its first page painted. `part`: what is painted when the page is there.
std::optional<Start> startOnce(const QString& program, const QStringList& arguments, const char* part,
                               const QString& folder)
{
    QProcess child;
    QProcessEnvironment around = QProcessEnvironment::systemEnvironment();
    around.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    around.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    around.insert(QStringLiteral("XDG_CONFIG_HOME"), folder);
    around.insert(QStringLiteral("XDG_DATA_HOME"), folder);
    around.insert(QStringLiteral("FILROUGE_BENCH_PAINTS"), QLatin1String(part));
    child.setProcessEnvironment(around);
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const std::chrono::nanoseconds before = std::chrono::steady_clock::now().time_since_epoch();
    child.start(program, arguments);
    if (!child.waitForFinished(60'000) || child.exitCode() != 0)
        return {};
    const QList<QByteArray> told = child.readAllStandardOutput().trimmed().split(' ');
    if (told.size() != 2)
        return {};
    return Start{static_cast<double>(told[0].toLongLong() - before.count()) * 1e-6, told[1].toDouble()};
}

struct Series final {
    QString program;
    QStringList arguments;
    const char* part;
    std::vector<double> times;
    std::vector<double> memory;

    [[nodiscard]] std::optional<double> ms() const
    {
        return times.empty() ? std::nullopt : std::optional(median(times));
    }
};

} // namespace

void measureStarts(const Report& report, const QString& sample, const QString& large)
{
    const char* figures = "filrouge::FigureTile"; // on the overview, which is what opens
    Series empty{QStringLiteral(FILROUGE_EMPTY_WINDOW), {}, "QMainWindow", {}, {}};
    Series small{QStringLiteral(FILROUGE_STARTED_WINDOW), {sample}, figures, {}, {}};
    Series big{QStringLiteral(FILROUGE_STARTED_WINDOW), {large}, figures, {}, {}};
    const QTemporaryDir folder;
    for (int round = -1; round < rounds; ++round)
        for (Series* series : {&empty, &small, &big}) {
            const auto start = startOnce(series->program, series->arguments, series->part, folder.path());
            if (start && round >= 0) { // the first of each brings the files into the system's memory
                series->times.push_back(start->ms);
                series->memory.push_back(start->memory);
            }
        }
    const auto add = [&](const QString& name, const Series& series, double goal) {
        report.add(
            {name, series.ms(), QStringLiteral("ms"), QStringLiteral("an empty window"), empty.ms(), goal, false});
    };
    add(QStringLiteral("start to first usable paint, the sample"), small, 2);
    add(QStringLiteral("start to first usable paint, 100 times its size"), big, 3);
    report.add({QStringLiteral("memory, the sample open"),
                small.memory.empty() ? std::nullopt : std::optional(median(small.memory)),
                QStringLiteral("MB"),
                QStringLiteral("limit"),
                150,
                1,
                false});
}

int memoryChild(const QString& path)
{
    WindowBed bed(path);
    tests::DayWindow& day = bed.day();
    for (int station = 0; station < 6; ++station)
        day.goTo(static_cast<Station>(station));
    (void)bed.projector();
    const auto personas = day.session().programme().services().personas.read().all();
    if (!personas)
        return 1;
    for (const Persona& persona : *personas) {
        day.window().showItem(Kind::Persona, persona.id.value);
        tests::settle();
    }
    bed.finishSnapshot();
    tell("memory", peakMemory().value_or(0));
    return 0;
}

} // namespace filrouge::bench
