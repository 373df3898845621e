// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QStandardPaths>

#include <csignal>
#include <cstdio>

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

Language systemLanguage()
{
    // C and POSIX are no language: English, like the rest of such a system.
    const QLocale locale = QLocale::system();
    return languageFromCode(locale.name()).value_or(Language::English);
}

} // namespace

int main(int argc, char* argv[])
{
    ignoreDeadlySignals();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("Fil rouge"));
    QCoreApplication::setOrganizationName(QStringLiteral("filrouge"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FILROUGE_VERSION));

    QFile out;
    QFile errors;
    if (!out.open(stdout, QIODevice::WriteOnly) || !errors.open(stderr, QIODevice::WriteOnly))
        return 2;
    Console console(&out, &errors, systemLanguage());
    const SystemClock clock;
    SystemRandom random;
    CommandContext context{console,
                           clock,
                           random,
                           QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) +
                               QStringLiteral("/snapshots")};
    return runCommandLine(QCoreApplication::arguments().mid(1), context);
}
