// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/systemlanguage.h"
#include "app/window.h"

#include <QApplication>
#include <QFile>
#include <QProcessEnvironment>
#include <QStandardPaths>

#include <csignal>
#include <cstdio>
#include <optional>

using namespace filrouge;

namespace {

/// A full disk or a closed pipe is an error to report, not a reason to die.
void ignoreDeadlySignals()
{
#ifdef SIGXFSZ
    std::signal(SIGXFSZ, SIG_IGN);
#endif
#ifdef SIGPIPE
    std::signal(SIGPIPE, SIG_IGN);
#endif
}

QString snapshotFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/snapshots");
}

void nameApplication()
{
    QCoreApplication::setApplicationName(QStringLiteral("Fil rouge"));
    QCoreApplication::setOrganizationName(QStringLiteral("filrouge"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FILROUGE_VERSION));
}

int runCommands(const QStringList& arguments, Language language, bool windowRefused)
{
    QFile out;
    QFile errors;
    if (!out.open(stdout, QIODevice::WriteOnly) || !errors.open(stderr, QIODevice::WriteOnly))
        return 2;
    Console console(&out, &errors, language);
    if (windowRefused) {
        console.complain(FILROUGE_TEXT("CommandLine",
                                       "There is no display to open a window on. The commands work without one: "
                                       "filrouge --help lists them."));
        return 2;
    }
    const SystemClock clock;
    SystemRandom random;
    CommandContext context{console, clock, random, snapshotFolder()};
    return runCommandLine(arguments, context);
}

} // namespace

int main(int argc, char* argv[])
{
    ignoreDeadlySignals();
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const Language language = systemLanguage(QProcessEnvironment::systemEnvironment());
    const std::optional<WindowRequest> request = windowRequestIn(arguments);
    if (request && hasDisplay()) {
        auto display = std::make_optional<OptionalDisplay>();
        const QApplication application(argc, argv);
        const bool answered = display->answered();
        display.reset();
        nameApplication();
        if (answered)
            return runWindow(request->path, request->language, language, snapshotFolder());
    }
    const QCoreApplication application(argc, argv);
    nameApplication();
    return runCommands(arguments, language, request.has_value());
}
