// SPDX-License-Identifier: GPL-3.0-or-later
// Takes notes in a capture window, letter by letter and without a pause, until it is killed. Says on its standard
// output how many letters of the line under way are in the file: "stored 17".
#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "tests/ui/notes/typing.h"
#include "ui/notes/capturewindow.h"
#include "ui/widgets/fieldtext.h"

#include <QApplication>
#include <QStandardPaths>

#include <cstdio>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

/// Nobody is there to answer.
class NoAnswers final : public Prompts {
public:
    QString fileToOpen(QWidget* /*over*/, FileKind /*kind*/) override { return {}; }
    QStringList filesToOpen(QWidget* /*over*/, FileKind /*kind*/) override { return {}; }
    QString fileToSave(QWidget* /*over*/, FileKind /*kind*/, const QString& /*suggestion*/) override { return {}; }
    QString folder(QWidget* /*over*/, const QString& /*title*/) override { return {}; }
    bool confirm(QWidget* /*over*/, const QString& /*sentence*/, const QString& /*action*/) override { return false; }
    int choose(QWidget* /*over*/, const QString& /*title*/, const QStringList& /*choices*/,
               const QString& /*action*/) override
    {
        return -1;
    }
};

void say(const QString& line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
    std::fflush(stdout); // after a kill only what the pipe has counts as said
}

} // namespace

/// filrouge_capture_child <a new programme file> <the line to type, again and again>
int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("LC_ALL", "C.UTF-8");
    QStandardPaths::setTestModeEnabled(true);
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3)
        return 2;
    UiTheme theme;
    SystemClock clock;
    SystemRandom random;
    const auto programme = Programme::create(arguments[1], Language::French, {clock, random});
    if (!programme)
        return 1;
    NoAnswers prompts;
    PendingEdits pending;
    QWidget behind;
    Toasts toasts(theme, &behind);
    CaptureWindow window({**programme, theme, clock, prompts, pending, toasts});
    window.show();
    window.activateWindow();
    FieldText* line = nullptr;
    for (auto* field : window.findChildren<FieldText*>())
        if (field->accessibleName() == QStringLiteral("Line of notes"))
            line = field;
    if (line == nullptr)
        return 1;
    line->setFocus();
    const EvidenceRepository& evidence = (*programme)->services().evidence.read();
    QObject::connect(&(*programme)->file(), &ProgrammeFile::changed, &window, [&](const Changes& changes) {
        if (!changes.touches(Kind::Evidence))
            return;
        if (const auto all = evidence.all(); all && !all->empty())
            say(QStringLiteral("stored %1").arg(all->front().text.size()));
    });
    for (qsizetype at = 0;; ++at) {
        typeText(line, QString(arguments[2][at % arguments[2].size()]));
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    }
}
