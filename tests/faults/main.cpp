// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/runner.h"

#include <QCoreApplication>
#include <QStandardPaths>

#include <csignal>

int main(int argc, char* argv[])
{
    qputenv("LC_ALL", "C.UTF-8");
    QStandardPaths::setTestModeEnabled(true);
    // As the application does: a full disk or a gone reader is an error to report, not an end.
    std::signal(SIGXFSZ, SIG_IGN);
    std::signal(SIGPIPE, SIG_IGN);
    const QCoreApplication application(argc, argv);
    return filrouge::tests::runTests(argc, argv);
}
