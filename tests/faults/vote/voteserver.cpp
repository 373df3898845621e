// SPDX-License-Identifier: GPL-3.0-or-later
// The application without its window: filrouge_vote_server vote serve FILE …, to be killed.
#include "app/commandline.h"

#include <QCoreApplication>
#include <QFile>

#include <csignal>
#include <cstdio>

using namespace filrouge;

int main(int argc, char* argv[])
{
    std::signal(SIGXFSZ, SIG_IGN);
    std::signal(SIGPIPE, SIG_IGN);
    const QCoreApplication application(argc, argv);
    QFile out;
    QFile errors;
    if (!out.open(stdout, QIODevice::WriteOnly) || !errors.open(stderr, QIODevice::WriteOnly))
        return 2;
    Console console(&out, &errors, Language::English);
    const SystemClock clock;
    SystemRandom random;
    CommandContext context{console, clock, random, {}};
    return runCommandLine(QCoreApplication::arguments().mid(1), context);
}
