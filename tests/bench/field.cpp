// SPDX-License-Identifier: GPL-3.0-or-later
// scripts/bench field: the rooms Listen and Understand on the programme a hundred times the sample's size.
#include "core/base/random.h"
#include "core/programme/programme.h"
#include "tests/bench/child.h"
#include "tests/bench/fieldframes.h"
#include "tests/bench/fieldmaterial.h"
#include "tests/bench/fieldpages.h"
#include "tests/bench/largeprogramme.h"
#include "tests/bench/measuring.h"
#include "tests/bench/memory.h"
#include "tests/bench/report.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <map>

using namespace filrouge;
using namespace filrouge::bench;

namespace {

constexpr double frame = 16;

using Measure = void (*)(WindowBed& bed);

const std::map<QString, Measure>& pages()
{
    static const std::map<QString, Measure> all{{QStringLiteral("--palette"), measurePalette},
                                                {QStringLiteral("--lists"), measureLists},
                                                {QStringLiteral("--filters"), measureFilters},
                                                {QStringLiteral("--matrix"), measureMatrix},
                                                {QStringLiteral("--notes"), measureNotes},
                                                {QStringLiteral("--documents"), measureDocuments},
                                                {QStringLiteral("--personas"), measurePersonas},
                                                {QStringLiteral("--threads"), measureThreads}};
    return all;
}

/// One window, or all that is measured in one after the other, for its memory.
int child(const QString& what, const QString& path)
{
    WindowBed bed(path);
    bed.finishSnapshot();
    for (const auto& [name, measure] : pages())
        if (what == name || what == QLatin1String("--memory"))
            measure(bed);
    tell("memory", peakMemory().value_or(0));
    return 0;
}

class FieldReport final {
public:
    FieldReport(bool json, QString file) : report_(QStringLiteral("field"), json), file_(std::move(file)) {}

    [[nodiscard]] Values measured(const char* what) const
    {
        return valuesOfChild({QLatin1String(what), file_}, QStringLiteral("1920x1080"));
    }
    void add(const QString& name, const Values& values, const char* value, const char* unit, double limit) const
    {
        const auto found = values.find(QLatin1String(value));
        report_.add({name,
                     found == values.end() ? std::nullopt : std::optional(found->second),
                     QLatin1String(unit),
                     QStringLiteral("limit"),
                     limit,
                     1,
                     false});
    }

private:
    Report report_;
    QString file_;
};

} // namespace

int main(int argc, char* argv[])
{
    if (argc == 3) {
        const QString what = QString::fromLocal8Bit(argv[1]);
        QStandardPaths::setTestModeEnabled(true);
        const QApplication application(argc, argv);
        return child(what, QString::fromLocal8Bit(argv[2]));
    }
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString large = folder.filePath(QStringLiteral("large.filrouge"));
    {
        const SystemClock clock;
        SeededRandom random(1);
        const auto programme = got(Programme::create(large, Language::French, {clock, random}));
        got(addContent(programme->file(), got(largeProgramme({}))));
    }
    const FieldReport report(QCoreApplication::arguments().contains(QStringLiteral("--json")), large);
    const Values palette = report.measured("--palette");
    report.add(QStringLiteral("search through the palette, a key, p95"), palette, "palette.p95", "ms", frame);
    report.add(
        QStringLiteral("search through the palette, a key, longest"), palette, "palette.max", "ms", Frames::limitMs);
    const Values lists = report.measured("--lists");
    report.add(QStringLiteral("scrolling a list, a frame, p95"), lists, "lists.p95", "ms", frame);
    report.add(QStringLiteral("scrolling a list, the longest frame"), lists, "lists.max", "ms", Frames::limitMs);
    const Values filters = report.measured("--filters");
    report.add(QStringLiteral("filtering a list, a key, p95"), filters, "filters.p95", "ms", frame);
    report.add(QStringLiteral("filtering a list, the longest key"), filters, "filters.max", "ms", Frames::limitMs);
    report.add(QStringLiteral("sorting a list, p95"), filters, "sorting.p95", "ms", Frames::limitMs);
    report.add(QStringLiteral("sorting a list, the longest"), filters, "sorting.max", "ms", Frames::limitMs);
    report.add(QStringLiteral("sorting by words in the moment a list appears, the longest"),
               filters,
               "first.max",
               "ms",
               Frames::limitMs);
    const Values matrix = report.measured("--matrix");
    report.add(QStringLiteral("the matrix, read anew and laid, p95"), matrix, "read.p95", "ms", 50);
    report.add(QStringLiteral("the matrix, other columns, to the paint, p95"), matrix, "columns.p95", "ms", 50);
    const Values notes = report.measured("--notes");
    report.add(QStringLiteral("notes of 300,000 letters, a key to its paint, p95"), notes, "notes.p95", "ms", frame);
    report.add(QStringLiteral("a DOCX of 5,000 paragraphs, read, median"),
               report.measured("--documents"),
               "docx.median",
               "ms",
               200);
    const Values personas = report.measured("--personas");
    report.add(QStringLiteral("a persona's sheet, to its first paint, p95"), personas, "persona.p95", "ms", 100);
    report.add(QStringLiteral("the next sentence without support, p95"), personas, "bare.p95", "ms", Frames::limitMs);
    const Values threads = report.measured("--threads");
    report.add(QStringLiteral("the thread of an item, p95"), threads, "thread.p95", "ms", 100);
    report.add(QStringLiteral("memory, all of these in one window"), report.measured("--memory"), "memory", "MB", 250);
    return 0;
}
