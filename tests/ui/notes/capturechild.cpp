// SPDX-License-Identifier: GPL-3.0-or-later
// Takes notes in a capture window, letter by letter and without a pause, until it is killed. Says on its standard
// output how many letters of the line under way are in the file: "stored 17".
#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "tests/ui/notes/typing.h"
#include "tests/ui/support/childprocess.h"
#include "ui/notes/capturewindow.h"
#include "ui/widgets/fieldtext.h"

#include <QApplication>
#include <QStandardPaths>

using namespace filrouge;
using namespace filrouge::tests;

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
