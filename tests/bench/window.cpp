// SPDX-License-Identifier: GPL-3.0-or-later
// scripts/bench window: what somebody in front of the screen waits for.
#include "core/base/random.h"
#include "core/documents/newprogramme.h"
#include "core/programme/programme.h"
#include "tests/bench/largeprogramme.h"
#include "tests/bench/measuring.h"
#include "tests/bench/windowmeasures.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace filrouge;
using namespace filrouge::bench;

namespace {

constexpr double frame = 1000.0 / 60;

std::optional<double> at(const Values& values, const char* name)
{
    const auto found = values.find(QLatin1String(name));
    return found == values.end() ? std::nullopt : std::optional(found->second);
}

void measureReveal(const Report& report, const QString& folder, const QString& size, const QString& name)
{
    const Values values = valuesOfChild(
        {QStringLiteral("--reveal"), folder + QLatin1Char('/') + size + QStringLiteral(".filrouge")}, size);
    const auto add = [&](const QString& what, const char* value, const QString& against, double limit) {
        report.add({what.arg(name), at(values, value), QStringLiteral("ms"), against, limit, 1, false});
    };
    add(QStringLiteral("reveal at %1, a frame, p95"), "frame", QStringLiteral("a sixtieth of a second"), frame);
    add(QStringLiteral("reveal at %1, the whole picture again, p95"),
        "whole",
        QStringLiteral("a sixtieth of a second"),
        frame);
    add(QStringLiteral("reveal at %1, its first picture"), "first", QStringLiteral("limit"), 100);
}

} // namespace

int main(int argc, char* argv[])
{
    if (argc == 3) {
        const QString what = QString::fromLocal8Bit(argv[1]);
        const QString path = QString::fromLocal8Bit(argv[2]);
        QStandardPaths::setTestModeEnabled(true);
        const QApplication application(argc, argv);
        if (what == QLatin1String("--edits"))
            return editChild(path);
        if (what == QLatin1String("--reveal"))
            return revealChild(path);
        if (what == QLatin1String("--memory"))
            return memoryChild(path);
        return 2;
    }
    const QCoreApplication application(argc, argv);
    const Report report(QStringLiteral("window"), QCoreApplication::arguments().contains(QStringLiteral("--json")));
    const QTemporaryDir folder;
    const QString sample = folder.filePath(QStringLiteral("cahors.filrouge"));
    const QString large = folder.filePath(QStringLiteral("large.filrouge"));
    {
        const SystemClock clock;
        SeededRandom random(1);
        got(makeProgrammeFile(sample, QStringLiteral("cahors"), Language::French, clock, random));
        const auto programme = got(Programme::create(large, Language::French, {clock, random}));
        got(addContent(programme->file(), got(largeProgramme({}))));
    }
    measureStarts(report, sample, large);
    const QString fullHd = QStringLiteral("1920x1080");
    report.add({QStringLiteral("memory, every station visited, projector on"),
                at(valuesOfChild({QStringLiteral("--memory"), sample}, fullHd), "memory"),
                QStringLiteral("MB"),
                QStringLiteral("limit"),
                150,
                1,
                false});
    const Values edits = valuesOfChild({QStringLiteral("--edits"), large}, fullHd);
    report.add({QStringLiteral("an edit, key to disk to every view, p95"),
                at(edits, "edit"),
                QStringLiteral("ms"),
                QStringLiteral("one frame"),
                16,
                1,
                false});
    report.add({QStringLiteral("the longest turn of the loop after an edit, p95"),
                at(edits, "turn"),
                QStringLiteral("ms"),
                QStringLiteral("one frame"),
                16,
                1,
                false});
    measureReveal(report, folder.path(), fullHd, QStringLiteral("1080p"));
    measureReveal(report, folder.path(), QStringLiteral("3840x2160"), QStringLiteral("4K"));
    return 0;
}
